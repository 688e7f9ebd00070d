import { createActor } from 'xstate';
import { type AdjacencyMap, getAdjacencyMap } from 'xstate/graph';
import { checklistFor } from '../../src/content/index.js';
import {
  attempt,
  type Policy,
  type ProfielId,
  type SamenwerkingEvent,
  type SamenwerkingSnapshot,
  stappenplanMachine,
} from '../../src/index.js';
import { abstraction } from '../../src/testing/abstraction.js';
import { cp, event, pool, vr } from './events.js';

export interface Edge {
  from: string;
  to: string;
  event: SamenwerkingEvent;
  /** The very snapshot this edge led to; the state it counts as may have been found by another road. */
  reached: SamenwerkingSnapshot;
}

export interface Explored {
  states: ReadonlyMap<string, SamenwerkingSnapshot>;
  edges: readonly Edge[];
}

export interface Question {
  profiel: ProfielId;
  policy?: Partial<Policy>;
  meerRegios?: boolean;
}

const plan = {
  activiteiten: [{ id: 'a', omschrijving: 'x' }],
  planning: [{ activiteit: 'a', dagen: 10, start: '2026-03-01' }],
  goLiveDatum: '2026-06-01',
  hardeDeadlines: [],
  prioriteiten: ['a'],
  aanvaard: [],
  vervallenDeadlines: [],
  by: vr,
  at: '2026-01-01T00:00:00Z',
};

let moment = Date.parse('2026-03-01T12:00:00Z');
/** The same said again at a moment of its own: delivered twice at one moment it would be one statement (I-69). */
export const anew = <E extends { at: string }>(event: E): E => {
  moment += 1;
  return { ...event, at: new Date(moment).toISOString() };
};

export const keyOf = ({ value, context }: SamenwerkingSnapshot): string =>
  JSON.stringify([value, abstraction(context)]);

/**
 * A case whose notes and estimates are in, and whose agreements are made but one: the others would only repeat it.
 * With several regions step 1 multiplies everything: what has no part in it is done beforehand.
 */
function beginning({ profiel, policy, meerRegios }: Question): SamenwerkingSnapshot {
  const actor = createActor(stappenplanMachine, {
    input: {
      veiligheidsregio: 'VR01',
      crisispartner: 'partner',
      andereRegios: meerRegios ? ['VR02'] : [],
      policy: policy ?? {},
    },
  }).start();
  for (const by of [vr, cp]) attempt(actor, event(by, 'notitie.vastgelegd', { resultaten: 'x' }));
  for (const by of [vr, cp]) attempt(actor, event(by, 'inschatting.gemaakt', { profiel }));
  const all = pool(profiel, { id: 'alarmering', deelafspraken: [] }, false, false);
  const spoken = ['verwachtingen.gedeeld', 'overleg.gevoerd'];
  if (meerRegios) for (const done of all.filter(({ type }) => spoken.includes(type))) attempt(actor, done);
  const start = actor.getSnapshot();
  const [, ...made] = checklistFor(profiel, start.context.policy).items;
  const at = '2026-01-01T00:00:00Z';
  const context = {
    ...start.context,
    afspraken: made.map(({ id, code }) => ({ afspraak: id, code, status: 'gereed' as const, by: vr, at })),
    ...(meerRegios
      ? { plan, werkgroepContact: [{ datum: '2026-01-01', planCompleet: true as const, by: vr, at }] }
      : {}),
    deelafspraken: made
      .flatMap(({ deelafspraken }) => deelafspraken)
      .map((deelafspraak) => ({ deelafspraak, by: vr, at })),
  };
  return stappenplanMachine.resolveState({ value: start.value, context });
}

/** Every state that any order of the events of the pool leads to. */
export function explore(question: Question, alles: boolean): Explored {
  const { profiel, meerRegios = false, policy } = question;
  const [last] = checklistFor(profiel, { checklist: policy?.checklist ?? 'gedrukt' }).items;
  const all = pool(profiel, last ?? { id: 'alarmering', deelafspraken: [] }, meerRegios, alles);
  const map = getAdjacencyMap(stappenplanMachine, {
    events: (() => all.map(anew)) as never,
    fromState: beginning(question) as never,
    serializeState: (snapshot) => keyOf(snapshot as SamenwerkingSnapshot) as never,
    limit: Number.POSITIVE_INFINITY,
  });
  const states = new Map<string, SamenwerkingSnapshot>();
  const edges: Edge[] = [];
  for (const [from, { state, transitions }] of Object.entries(
    map as AdjacencyMap<SamenwerkingSnapshot, SamenwerkingEvent>,
  )) {
    states.set(from, state);
    for (const { event: taken, state: next } of Object.values<{
      event: SamenwerkingEvent;
      state: SamenwerkingSnapshot;
    }>(transitions)) {
      const to = keyOf(next);
      if (to !== from) edges.push({ from, to, event: taken, reached: next });
    }
  }
  return { states, edges };
}

/** The states from which one of the goals can be reached along these edges. */
export function canReach(edges: readonly Edge[], goals: Iterable<string>): ReadonlySet<string> {
  const into = Map.groupBy(edges, ({ to }) => to);
  const reaching = new Set(goals);
  const queue = [...reaching];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const { from } of into.get(state) ?? []) {
      if (reaching.has(from)) continue;
      reaching.add(from);
      queue.push(from);
    }
  }
  return reaching;
}
