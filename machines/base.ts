import { assign, setup } from 'xstate';
import { stappen } from '../src/content/stappen.js';
import { type EventType, eventTypes, readEvent, type SamenwerkingEvent } from '../src/domain/events/event.js';
import type { StapId } from '../src/domain/ids.js';
import type { Samenwerking } from '../src/domain/samenwerking.js';
import { isAllowed } from '../src/procedure/condition.js';
import { bevoegd } from './conditions/bevoegd.js';
import type { ConditionOn } from './conditions/condition.js';
import { conditionsPerEvent } from './conditions/per-event.js';
import { note } from './facts/note.js';
import { isOnRecord } from './queries/on-record.js';
import { isAfgerond, isProfielDefinitief, testedProfiel, untestedChosen } from './queries/profielkeuze.js';
import { mayCarryOut, runningToetsing } from './queries/toetsing.js';
import { isGoLiveOpen } from './queries/uitvoering.js';
import type { StapMeta } from './types.js';
import { isStapDone } from './work/step-status.js';

type GuardArgs = { context: Samenwerking; event: SamenwerkingEvent };

/** The guard of an event has one name everywhere: in the charts, in the docs and in BPMN. */
type GuardName = `mag ${EventType}`;
const guardName = <T extends EventType>(type: T): `mag ${T}` => `mag ${type}`;

/** A guard allows what is well formed, not on record yet, and what nothing stands in the way of; `decide` asks the same. */
const guards = Object.fromEntries(
  eventTypes.map((type) => {
    const conditions: readonly ConditionOn[] = [bevoegd, ...conditionsPerEvent[type]];
    const allows = ({ context, event }: GuardArgs) => {
      const read = readEvent(event);
      return read.event !== undefined && isAllowed(conditions, context, read.event) && !isOnRecord(context, read.event);
    };
    return [guardName(type), allows];
  }),
) as Record<GuardName, (args: GuardArgs) => boolean>;

/**
 * Choices pick a road; nothing stands in their way, and they stand only in `always` and `onDone`. Each asks the facts, those on
 * `onDone` too: a forged `xstate.done.state…` finds no road.
 */
const choices = {
  stapGereed: ({ context }: GuardArgs, { stap }: { stap: StapId }) => isStapDone(context, stap),
  stapOpen: ({ context }: GuardArgs, { stap }: { stap: StapId }) => !isStapDone(context, stap),
  isBeeindigd: ({ context }: GuardArgs) => context.beeindigd !== undefined,
  profielkeuzeOpen: ({ context }: GuardArgs) => !isProfielDefinitief(context),
  wordtGetoetst: ({ context }: GuardArgs) => isAfgerond(context) && testedProfiel(context) !== undefined,
  gaatZonderToetsingVerder: ({ context }: GuardArgs) =>
    isAfgerond(context) && untestedChosen(context) && context.policy.zonderToetsing === 'uitvoering',
  eindigtNaVerkenning: ({ context }: GuardArgs) =>
    isAfgerond(context) && untestedChosen(context) && context.policy.zonderToetsing === 'afronden',
  toetsingLoopt: ({ context }: GuardArgs) => runningToetsing(context) !== undefined,
  magUitvoeren: ({ context }: GuardArgs) => mayCarryOut(context),
  isLive: ({ context }: GuardArgs) => !isGoLiveOpen(context),
};

/** What all machines of the stappenplan share: facts, events, named guards and the one action. */
export const base = setup({
  types: {
    context: {} as Samenwerking,
    events: {} as SamenwerkingEvent,
    meta: {} as StapMeta,
  },
  guards: { ...guards, ...choices },
  actions: { noteFact: assign(({ context, event }) => note(context, event)) },
});

/** Facts that may be stated here: each behind its own guard, noted, without leaving the state. */
export const notesFact = <T extends EventType>(...types: readonly T[]) =>
  Object.fromEntries(types.map((type) => [type, { guard: guardName(type), actions: 'noteFact' }])) as {
    [K in T]: { guard: `mag ${K}`; actions: 'noteFact' };
  };

/** What people read of a step in the inspector and the diagrams. */
export const uitleg = (id: StapId, bpmn: StapMeta['bpmn'] = 'userTask'): { description: string; meta: StapMeta } => {
  const stap = stappen.find((known) => known.id === id);
  // Stryker disable next-line ConditionalExpression, StringLiteral: types and `follows-the-text` hold the ids
  if (!stap) throw new RangeError(`No step ${id} in the content`);
  const rollen = [...new Set(stap.punten.flatMap(({ wie }) => wie))];
  return { description: `Stap ${stap.nr}: ${stap.titel.nl}`, meta: { stap: id, nr: stap.nr, rollen, bpmn } };
};

/** A step follows its facts: open until nothing of it is due, and open again when something is. */
export const stap = <Id extends StapId>(id: Id, bpmn?: StapMeta['bpmn']) => ({
  ...uitleg(id, bpmn),
  initial: 'open' as const,
  states: {
    open: { always: { guard: { type: 'stapGereed' as const, params: { stap: id } }, target: 'gereed' as const } },
    gereed: { always: { guard: { type: 'stapOpen' as const, params: { stap: id } }, target: 'open' as const } },
  },
});

/** What may be stated in every phase. */
export const doorlopend = notesFact(
  'regio.betrokken',
  'regio.vertrokken',
  'overleg.gevoerd',
  'organisatie.bijgepraat',
  'organisatie.hernoemd',
  'ervaring.gedeeld',
  'product.bijgewerkt',
  'punt.gereed',
  'punt.overgeslagen',
  'termijn.verstreken',
);

/** From a definitive choice on a rhythm may be set and the samenwerking evaluated; what falls due counts from going live (I-60). */
export const evalueren = notesFact('evaluatieritme.vastgesteld', 'evaluatie.gehouden');

/** Work of the verkenning that may be left or reopened: it stays possible later, and never moves the phase back. */
export const nawerkVerkenning = notesFact(
  'adoptieregio.voorgesteld',
  'adoptieregio.aangemeld',
  'adoptieregio.gesteund',
  'steun.ingetrokken',
  'bezwaar.gemaakt',
  'bezwaar.ingetrokken',
  'kandidatuur.ingetrokken',
  'adoptieregio.bevestigd',
  'notitie.vastgelegd',
  'contactpersonen.gewist',
  'inschatting.gemaakt',
  'inschatting.gedeeld',
  'verwachtingen.gedeeld',
  'bespreekpunt.beantwoord',
  'profiel.afgestemd',
  'profielkeuze.besproken',
);

/** Work of the uitwerking that may be left after the akkoord; what was approved does not change (I-34). */
export const nawerkUitwerking = notesFact(
  'afspraak.gereed',
  'afspraak.vervallen',
  'deelafspraak.gereed',
  'bevinding.vastgelegd',
  'planning.vastgesteld',
  'deadlineconflict.aanvaard',
  'deadline.vervallen',
);
