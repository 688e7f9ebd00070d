import { assign, setup } from 'xstate';
import * as z from 'zod';
import type { By, Stamp } from '../../src/procedure/by.js';
import { type Condition, isAllowed } from '../../src/procedure/condition.js';
import { defineProcedure } from '../../src/procedure/define.js';
import type { EventDefinition, EventForm, FieldText, ProcedureEvent } from '../../src/procedure/event.js';
import { personalFields } from '../../src/procedure/field.js';
import type { CaseSnapshot, Procedure } from '../../src/procedure/procedure.js';
import { eventReader } from '../../src/procedure/read-event.js';
import { isSame } from '../../src/procedure/same.js';
import type { OwedTask } from '../../src/procedure/task.js';
import type { Source, Text } from '../../src/procedure/text.js';
import { day, line, listOf, ownId, paragraph, personName } from '../../src/procedure/values.js';

// A bicycle shop that keeps its cases in the engine: notes that are nobody else's, a term, and orders between shops.

type Role = 'owner' | 'mechanic';
type Clock = 'klok';
type Step = 'intake' | 'repair';
type Code = 'not-theirs' | 'no-quote' | 'not-paid' | 'not-late';
type Type =
  | 'note.made'
  | 'quoted'
  | 'quote.expired'
  | 'accepted'
  | 'part.ordered'
  | 'part.requested'
  | 'paid'
  | 'collected';

type Note = { readonly text: string; readonly contacts?: readonly string[] } & Stamp;
type Request = { readonly from: string; readonly part: string; readonly remark?: string } & Stamp;

/** The facts of one repair. */
export interface Job {
  readonly owner: string;
  readonly mechanic: string;
  readonly notes: readonly Note[];
  readonly requests: readonly Request[];
  readonly orders: readonly ({ readonly order: string; readonly part: string } & Stamp)[];
  readonly expired: readonly string[];
  readonly quote?: { readonly until: string; readonly remark?: string } & Stamp;
  readonly paid?: Stamp;
}

export interface ShopEvent extends ProcedureEvent {
  type: Type;
  text?: string;
  contacts?: string[];
  until?: string;
  order?: string;
  from?: string;
  part?: string;
  remark?: string;
}

const source: Source = { lines: '1', quote: 'A bicycle is repaired once its owner agrees to the price.' };
const both = (words: string): Text => ({ nl: `${words} (nl)`, en: words });
const payload = z.strictObject;

const forms: Readonly<Record<Type, EventForm<unknown, Role | Clock>>> = {
  'note.made': {
    by: ['owner', 'mechanic'],
    payload: payload({ text: paragraph, contacts: listOf(personName).optional() }),
  },
  quoted: { by: ['mechanic'], payload: payload({ until: day, remark: paragraph.optional() }) },
  'quote.expired': { by: ['klok'], payload: payload({ until: day }) },
  accepted: { by: ['owner'], payload: payload({}) },
  'part.ordered': { by: ['mechanic'], payload: payload({ order: ownId, part: line, remark: paragraph.optional() }) },
  'part.requested': { by: ['klok'], payload: payload({ from: ownId, part: line, remark: paragraph.optional() }) },
  paid: { by: ['owner'], payload: payload({}) },
  collected: { by: ['owner'], payload: payload({}) },
};
const types = Object.keys(forms) as Type[];
const read = eventReader<ShopEvent>(forms, ['owner', 'mechanic', 'klok']);

type On = Condition<Job, ShopEvent, Code, Role>;
const authority: On = {
  name: 'theirs',
  codes: ['not-theirs'],
  source,
  blockers: (facts, { type, by: { rol, organisatie } }) => {
    const plays = rol === 'klok' || (facts as unknown as Record<string, unknown>)[rol] === organisatie;
    return plays && forms[type].by.includes(rol as Role) ? [] : [{ code: 'not-theirs' }];
  },
};
const hasQuote: On = {
  name: 'hasQuote',
  codes: ['no-quote'],
  source,
  blockers: ({ quote }) => (quote ? [] : [{ code: 'no-quote', rollen: ['mechanic'] }]),
};
const isPaid: On = {
  name: 'isPaid',
  codes: ['not-paid'],
  source,
  blockers: ({ paid }) => (paid ? [] : [{ code: 'not-paid', missing: [{ id: 'invoice' }], rollen: ['owner'] }]),
};
const isLate: On = {
  name: 'isLate',
  codes: ['not-late'],
  source,
  readsPayload: true,
  blockers: ({ quote, expired }, { until, at }) =>
    quote?.until === until && until !== undefined && at.slice(0, 10) > until && !expired.includes(until)
      ? []
      : [{ code: 'not-late' }],
};
const conditions: Readonly<Record<Type, readonly On[]>> = {
  'note.made': [],
  quoted: [],
  'quote.expired': [isLate],
  accepted: [hasQuote],
  'part.ordered': [],
  'part.requested': [hasQuote],
  paid: [],
  collected: [isPaid],
};

const may = ({ context, event }: { context: Job; event: ShopEvent }) => {
  const known = read(event).event;
  return known !== undefined && isAllowed([authority, ...conditions[known.type]], context, known);
};

/** The fields of a payload that are there. */
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

function note({ context, event }: { context: Job; event: ShopEvent }): Partial<Job> {
  const { type, by, at, text = '', contacts, until = '', order = '', from = '', part = '', remark } = event;
  const stamp = { by, at };
  if (type === 'note.made') return { notes: [...context.notes, given({ text, contacts, ...stamp }) as Note] };
  if (type === 'quoted') return { quote: given({ until, remark, ...stamp }) as NonNullable<Job['quote']> };
  if (type === 'quote.expired') return { expired: [...context.expired, until] };
  if (type === 'part.ordered') return { orders: [...context.orders, { order, part, ...stamp }] };
  if (type === 'part.requested')
    return { requests: [...context.requests, given({ from, part, remark, ...stamp }) as Request] };
  return type === 'paid' ? { paid: stamp } : {};
}

const noting = { guard: 'may', actions: 'note' } as const;
const anywhere = { 'note.made': noting, 'part.ordered': noting, 'part.requested': noting };

const machine = setup({
  types: {
    context: {} as Job,
    events: {} as ShopEvent,
    input: {} as { owner: string; mechanic: string; remark?: string },
  },
  guards: { may },
  actions: { note: assign(note) },
}).createMachine({
  id: 'workshop',
  context: ({ input: { owner, mechanic } }) => ({ owner, mechanic, notes: [], requests: [], orders: [], expired: [] }),
  initial: 'intake',
  states: {
    intake: {
      on: {
        ...anywhere,
        quoted: noting,
        'quote.expired': noting,
        accepted: { guard: 'may', target: 'repair' },
      },
    },
    repair: { on: { ...anywhere, paid: noting, collected: { guard: 'may', target: 'collected' } } },
    collected: { type: 'final' },
  },
});

const fieldWords: Readonly<Record<string, FieldText>> = Object.fromEntries(
  ['text', 'contacts', 'until', 'order', 'from', 'part', 'remark'].map((name) => [name, { text: both(name) }]),
);
const definitions = Object.fromEntries(
  types.map((type) => [type, { ...forms[type], text: both(type), fields: fieldWords }]),
) as unknown as Readonly<Record<Type, EventDefinition<unknown, Role>>>;

const owed = (id: string, stap: Step, rol: Role, closesWith: Type, dueAt?: string): OwedTask<Step, Type, Role> => ({
  id: `${stap}/${id}`,
  stap,
  punt: '1',
  rollen: [rol],
  text: both(id),
  norm: 'verwacht',
  source,
  closesWith: [closesWith],
  fields: [],
  ...(dueAt === undefined ? {} : { dueAt }),
});

const plays = ({ owner, mechanic }: Job, { rol, organisatie }: By) =>
  (rol === 'owner' && organisatie === owner) || (rol === 'mechanic' && organisatie === mechanic);

function tasks({ context, value, status }: CaseSnapshot<Job>, who?: By): readonly OwedTask<Step, Type, Role>[] {
  if (status === 'done' || (who && !plays(context, who))) return [];
  const all =
    value === 'intake'
      ? [
          owed('quote', 'intake', 'mechanic', 'quoted'),
          owed('accept', 'intake', 'owner', 'accepted', context.quote?.until),
        ]
      : [
          ...(context.paid ? [] : [owed('pay', 'repair', 'owner', 'paid')]),
          owed('collect', 'repair', 'owner', 'collected'),
        ];
  const open = all.filter(({ id }) => id !== 'intake/quote' || !context.quote);
  return who ? open.filter(({ rollen }) => (rollen as readonly string[]).includes(who.rol)) : open;
}

const isOwn = ({ by }: Stamp, who: By) => by.organisatie === who.organisatie;

/** The shop as a procedure. */
export const workshop = defineProcedure({
  id: 'workshop',
  version: '1',
  rules: 1,
  edition: { titel: 'Workshop', sha256: 'e0', lines: 1 },
  source,
  machine,
  input: payload({ owner: ownId, mechanic: ownId, remark: paragraph.optional() }),
  facts: z.looseObject({
    owner: z.string(),
    mechanic: z.string(),
    notes: z.array(z.looseObject({ text: z.string() })),
  }),
  roles: { owner: both('Owner'), mechanic: both('Mechanic') },
  steps: { intake: both('Intake'), repair: both('Repair') },
  phases: [
    { id: 'intake', enter: [], leave: [hasQuote] },
    { id: 'repair', enter: [], leave: [isPaid] },
  ],
  events: definitions,
  read,
  authority,
  isOnRecord: (facts, event) =>
    event.type === 'note.made' &&
    facts.notes.some(({ text, by, at }) => text === event.text && at === event.at && isSame(by, event.by)),
  conditions,
  words: {
    'not-theirs': both('This is not theirs to state.'),
    'no-quote': both('There is no quote yet.'),
    'not-paid': both('It is not paid yet.'),
    'not-late': both('It is not late.'),
  },
  work: [],
  personal: personalFields(forms),
  migrations: [],
  tasks,
  waitsFor: () => [],
  signals: () => [],
  stepStatus: ({ value, context }) => ({
    intake: value === 'intake' ? 'open' : 'done',
    repair: context.paid ? 'done' : 'open',
  }),
  eventFor: (_snapshot, event, who) => (event.type !== 'note.made' || isOwn(event, who) ? event : undefined),
  summaryFor: (snapshot, who) => ({
    text: both(`${snapshot.context.owner} at ${snapshot.context.mechanic}`),
    phase: String(snapshot.value),
    status: snapshot.status,
    tasks: tasks(snapshot, who).length,
    signals: 0,
  }),
  effects: (before, event, after) =>
    event.type === 'part.ordered' && after.orders.length > before.orders.length
      ? [
          {
            case: event.order ?? '',
            event: given({
              type: 'part.requested',
              from: after.mechanic,
              part: event.part,
              remark: event.remark,
              by: { rol: 'klok', organisatie: 'klok' },
              at: event.at,
            }),
          },
        ]
      : [],
  parties: ({ owner, mechanic }) => [
    { rol: 'owner', organisatie: owner },
    { rol: 'mechanic', organisatie: mechanic },
  ],
  viewFor: ({ context }, who) => ({ ...context, notes: context.notes.filter((made) => isOwn(made, who)) }),
  overview: {
    columns: { mechanic: both('Mechanic'), notes: both('Own notes') },
    rowFor: ({ context }, who) => ({
      mechanic: context.mechanic,
      notes: context.notes.filter((made) => isOwn(made, who)).length,
    }),
  },
  terms: ({ context: { quote, expired }, value }) =>
    value === 'intake' && quote && !expired.includes(quote.until)
      ? [{ key: 'quote', day: quote.until, event: { type: 'quote.expired', until: quote.until } }]
      : [],
} satisfies Procedure<Job, ShopEvent, Role, Step, Code>);

export type Workshop = typeof workshop;
