import { assign, setup } from 'xstate';
import * as z from 'zod';
import type { Stamp } from '../../src/procedure/by.js';
import { type Condition, isAllowed } from '../../src/procedure/condition.js';
import { defineProcedure } from '../../src/procedure/define.js';
import type { EventDefinition, EventForm, ProcedureEvent } from '../../src/procedure/event.js';
import { personalFields } from '../../src/procedure/field.js';
import type { CaseSnapshot, Procedure } from '../../src/procedure/procedure.js';
import { eventReader } from '../../src/procedure/read-event.js';
import { isSame } from '../../src/procedure/same.js';
import type { Source, Text } from '../../src/procedure/text.js';
import { paragraph } from '../../src/procedure/values.js';

// A bicycle is repaired: a procedure of another trade, with its own roles, steps and codes, and nothing of crises.

type Role = 'owner' | 'mechanic';
type Step = 'intake' | 'repair';
type Code = 'not-theirs' | 'no-fault' | 'not-paid';
type Type = 'brought' | 'fault.found' | 'accepted' | 'paid' | 'collected' | 'jammed' | 'spun';

/** The facts of one repair. */
export interface Repair {
  readonly owner: string;
  readonly faults: readonly ({ readonly fault: string } & Stamp)[];
  readonly brought?: { readonly remark?: string } & Stamp;
  readonly paid?: Stamp;
}

export type ToyEvent = ProcedureEvent & { type: Type; fault?: string; remark?: string };

const source: Source = { lines: '1', quote: 'A bicycle is repaired once it is paid for.' };
const both = (words: string): Text => ({ nl: `${words} (nl)`, en: words });

const theirs: Condition<Repair, ToyEvent, Code, Role> = {
  name: 'theirs',
  codes: ['not-theirs'],
  source,
  blockers: ({ owner }, { by }) =>
    by.rol === 'owner' && by.organisatie !== owner ? [{ code: 'not-theirs', rollen: ['owner'] }] : [],
};
const hasFault: Condition<Repair, ToyEvent, Code, Role> = {
  name: 'hasFault',
  codes: ['no-fault'],
  source: { lines: '2', quote: 'There is something to repair.' },
  interpretation: 'I-1',
  blockers: ({ faults }) => (faults.length > 0 ? [] : [{ code: 'no-fault', rollen: ['mechanic'] }]),
};
const isPaid: Condition<Repair, ToyEvent, Code, Role> = {
  name: 'isPaid',
  codes: ['not-paid'],
  source,
  blockers: ({ paid }) => (paid ? [] : [{ code: 'not-paid', missing: [{ id: 'invoice' }], rollen: ['owner'] }]),
};

const forms: Readonly<Record<Type, EventForm<unknown, Role>>> = {
  brought: { by: ['owner'], payload: z.strictObject({ remark: paragraph.optional() }) },
  'fault.found': { by: ['mechanic'], payload: z.strictObject({ fault: z.string().min(1).max(100) }) },
  accepted: { by: ['owner'], payload: z.strictObject({}) },
  paid: { by: ['owner'], payload: z.strictObject({}) },
  collected: { by: ['owner'], payload: z.strictObject({}) },
  jammed: { by: ['mechanic'], payload: z.strictObject({}) },
  spun: { by: ['mechanic'], payload: z.strictObject({}) },
};
const read = eventReader<ToyEvent>(forms, ['owner', 'mechanic', 'klok']);

const conditions: Readonly<Record<Type, readonly Condition<Repair, ToyEvent, Code, Role>[]>> = {
  brought: [],
  'fault.found': [],
  accepted: [hasFault],
  paid: [],
  collected: [isPaid],
  jammed: [],
  spun: [],
};

const may = ({ context, event }: { context: Repair; event: ToyEvent }) => {
  const known = read(event).event;
  return known !== undefined && isAllowed([theirs, ...conditions[known.type]], context, known);
};

const machine = setup({
  types: { context: {} as Repair, events: {} as ToyEvent, input: {} as { owner: string } },
  guards: { may },
  actions: {
    note: assign(({ context, event: { type, by, at, fault, remark } }) => {
      if (type === 'fault.found') return { faults: [...context.faults, { fault: fault ?? '', by, at }] };
      if (type === 'brought') return { brought: { ...(remark === undefined ? {} : { remark }), by, at } };
      return type === 'paid' ? { paid: { by, at } } : {};
    }),
    break: assign(() => {
      throw new Error('the chain broke');
    }),
  },
}).createMachine({
  id: 'repair',
  options: { maxIterations: 50 },
  context: ({ input }) => ({ owner: input.owner, faults: [] }),
  initial: 'intake',
  states: {
    intake: {
      on: {
        brought: { guard: 'may', actions: 'note' },
        'fault.found': { guard: 'may', actions: 'note' },
        accepted: { guard: 'may', target: 'repair' },
      },
    },
    repair: {
      initial: 'waiting',
      states: {
        waiting: {
          on: {
            paid: { guard: 'may', actions: 'note', target: 'ready' },
            jammed: { guard: 'may', actions: 'break' },
            spun: { guard: 'may', target: 'round' },
          },
        },
        ready: { on: { collected: { guard: 'may', target: '#collected' } } },
        round: { always: 'about' },
        about: { always: 'round' },
      },
    },
    collected: { id: 'collected', type: 'final' },
  },
});

const named = (type: Type, name: string, fields: EventDefinition['fields'] = {}) => ({
  ...forms[type],
  text: both(name),
  fields,
});

const statusOf = ({ context }: CaseSnapshot<Repair>) => ({
  intake: context.faults.length > 0 ? 'done' : 'open',
  repair: context.paid ? 'done' : 'open',
});

/** The repair as a procedure: what the engine does for it, it does for any. */
export const toy = defineProcedure({
  id: 'repair',
  version: '1',
  rules: 1,
  edition: { titel: 'Repairs', sha256: '', lines: 2 },
  source,
  machine,
  input: z.strictObject({ owner: z.string() }),
  facts: z.looseObject({ owner: z.string(), faults: z.array(z.looseObject({ fault: z.string() })) }),
  roles: { owner: both('Owner'), mechanic: both('Mechanic') },
  steps: { intake: both('Intake'), repair: both('Repair') },
  phases: [
    {
      id: 'intake',
      enter: [],
      leave: [hasFault],
      next: { event: { id: 'accepted', text: both('Accepted') }, rollen: ['owner'] },
    },
    { id: 'repair', enter: [], leave: [isPaid] },
  ],
  events: {
    brought: named('brought', 'Brought', { remark: { text: both('Remark') } }),
    'fault.found': named('fault.found', 'Fault found', { fault: { text: both('Fault') } }),
    accepted: named('accepted', 'Accepted'),
    paid: named('paid', 'Paid'),
    collected: named('collected', 'Collected'),
    jammed: named('jammed', 'Jammed'),
    spun: named('spun', 'Spun'),
  },
  read,
  authority: theirs,
  conditions,
  words: {
    'not-theirs': both('This bicycle is somebody else’s.'),
    'no-fault': both('There is nothing to repair yet.'),
    'not-paid': both('It is not paid yet.'),
  },
  work: [
    {
      id: 'repair/pay',
      stap: 'repair',
      punt: '1',
      text: both('Pay'),
      norm: 'verwacht',
      source,
      closesWith: ['paid'],
      rollen: ['owner'],
    },
  ],
  personal: personalFields(forms),
  migrations: [],
  tasks: ({ context }) =>
    context.paid
      ? []
      : [
          {
            id: 'repair/pay',
            stap: 'repair',
            punt: '1',
            rollen: ['owner'],
            text: both('Pay'),
            norm: 'verwacht',
            source,
            closesWith: ['paid'],
            fields: [],
          },
        ],
  isOnRecord: ({ faults }, event) =>
    faults.some(({ fault, by, at }) => fault === event.fault && at === event.at && isSame(by, event.by)),
  waitsFor: () => [],
  signals: () => [],
  stepStatus: statusOf,
  eventFor: (_snapshot, event) => event,
  summaryFor: (snapshot) => ({
    text: both(snapshot.context.owner),
    phase: String(snapshot.value),
    status: snapshot.status,
    tasks: 0,
    signals: 0,
  }),
  effects: () => [],
} satisfies Procedure<Repair, ToyEvent, Role, Step, Code>);
