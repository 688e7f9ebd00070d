import { step } from '../../src/engine/runtime.js';
import { actingAs, attempt, type SamenwerkingSnapshot, signalsFor, tasksFor } from '../../src/index.js';
import { begin, partner, region, standBy } from '../cases.js';
import { type Contender, type Race, runAll } from '../harness.js';
import type { Line } from '../line.js';
import { restore } from '../stored-step.js';

const [vr, cp] = [actingAs(region), actingAs(partner)];

/** A live case with so many incidents that were evaluated, and three that were not yet. */
function storedWith(count: number): string {
  const actor = begin(standBy);
  const incident = { id: 'incident', datum: '2026-07-01', omschrijving: 'Hoogwater' };
  const events = [
    ...standBy.events,
    cp('evaluatieritme.vastgesteld', { maanden: 12, vanaf: '2026-06-01' }),
    vr('incident.gemeld', incident),
    vr('evaluatie.gehouden', { datum: '2026-07-08', incident: incident.id }),
    ...['open-1', 'open-2', 'open-3'].map((id) => vr('incident.gemeld', { ...incident, id })),
  ];
  for (const event of events) if (!attempt(actor, event).ok) throw new Error(`${event.type} is refused`);
  const { value, context } = actor.getSnapshot();
  // Stating thousands takes minutes: the facts of one incident are repeated under other names.
  const [evaluated, ...open] = context.incidenten;
  const [evaluatie] = context.evaluaties;
  const repeated = Array.from({ length: count }, (_, nr) => `incident-${nr}`);
  const incidenten = [...repeated.map((id) => ({ ...evaluated, id })), ...open];
  const evaluaties = repeated.map((id) => ({ ...evaluatie, incident: id }));
  return JSON.stringify({ value, context: { ...context, incidenten, evaluaties } });
}

const views = (snapshot: SamenwerkingSnapshot) => [tasksFor(snapshot), signalsFor(snapshot)];

type Views = ReturnType<typeof views>;

const ids = (shown: Views) => shown.map((kind) => kind.map(({ id }) => id));

/** Of facts just read: nothing was remembered of them. */
const read = (count: number, text = storedWith(count)): Contender<Views> => ({
  name: `${count} incidents`,
  ready: () => {
    const snapshot = restore(JSON.parse(text));
    return () => views(snapshot);
  },
  shows: ids,
});

/** Of a case that runs, after one more event: what the event did not touch is the same as before. */
function live(count: number): Contender<Views> {
  const before = restore(JSON.parse(storedWith(count)));
  views(before);
  const event = vr('organisatie.bijgepraat', { datum: '2026-08-01' });
  return {
    name: `${count} incidents`,
    ready: () => {
      const snapshot = step(before, event);
      if (snapshot.context === before.context) throw new Error(`${event.type} is refused`);
      return () => views(snapshot);
    },
    shows: ids,
  };
}

const [few, many] = [30, 3000];

const race = (row: string, what: string, contender: (count: number) => Contender<Views>): Race => ({
  contenders: [many, few].map((count) => contender(count)),
  comparisons: [
    { row, what, ours: `${many} incidents`, against: `${few} incidents`, read: 'cost', goal: { atMost: 1.3 } },
  ],
  unit: 'µs',
  runs: 5,
});

/** Tasks and signals of a case of many years, against those of a young one with the same work open. */
export const growthRow = (rounds: number): Promise<readonly Line[]> =>
  runAll(
    [
      race('growth/read', 'tasks and signals, facts just read', read),
      race('growth/live', 'tasks and signals, after one more event', live),
    ],
    rounds,
  );
