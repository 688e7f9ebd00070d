import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bevoegd } from '../../../machines/conditions/bevoegd.js';
import { phaseGates } from '../../../machines/conditions/gates.js';
import { conditionsPerEvent } from '../../../machines/conditions/per-event.js';
import { start } from '../../../src/engine/runtime.js';
import {
  apply,
  eventTypes,
  type SamenwerkingSnapshot,
  stappenplan,
  stappenplanMachine,
  tasksFor,
} from '../../../src/index.js';
import type { AnyCondition } from '../../../src/procedure/condition.js';
import { eventOf, moveArbitrary, startArbitrary } from '../../support/moves.js';
import { roads, statesOf } from '../../support/roads.js';

const all: readonly AnyCondition[] = [
  ...new Set<AnyCondition>([
    bevoegd,
    ...Object.values(conditionsPerEvent).flat(),
    ...phaseGates.flatMap(({ enter, leave }) => [...enter, ...leave]),
  ]),
];
const eventsOf = (condition: AnyCondition) =>
  Object.entries(conditionsPerEvent).flatMap(([type, list]) =>
    (list as readonly AnyCondition[]).includes(condition) ? [type] : [],
  );

/** An event of which only type, by and at can be read. */
const withoutPayload = (event: object) =>
  new Proxy(event, {
    get(target, key) {
      if (['type', 'by', 'at'].includes(String(key))) return Reflect.get(target, key);
      throw new Error(`read ${String(key)}`);
    },
  });

test('a condition that says it does not read the payload does not; one that says so does, sooner or later', () => {
  const read = new Set<string>();
  const hold = ({ context }: SamenwerkingSnapshot, event: { type: string }) => {
    for (const condition of all) {
      if (condition !== bevoegd && !eventsOf(condition).includes(event.type) && condition.readsPayload) continue;
      try {
        condition.blockers(context, withoutPayload(event));
      } catch (error) {
        if (!condition.readsPayload) throw new Error(`${condition.name} ${(error as Error).message}`);
        read.add(condition.name);
      }
    }
  };
  const stamp = { by: { rol: 'veiligheidsregio', organisatie: 'VR01' }, at: '2026-01-05T09:00:00Z' };
  for (const road of Object.values(roads))
    for (const snapshot of statesOf(road())) for (const type of eventTypes) hold(snapshot, { type, ...stamp });
  fc.assert(
    fc.property(startArbitrary, fc.array(moveArbitrary, { minLength: 30, maxLength: 60 }), (input, moves) => {
      let snapshot = start(stappenplanMachine, input) as SamenwerkingSnapshot;
      for (const move of moves) {
        const event = eventOf(snapshot, move);
        hold(snapshot, event);
        const answer = apply(snapshot, event);
        if (answer.ok) snapshot = answer.snapshot;
      }
    }),
    { numRuns: 60, seed: 20_180_712 },
  );
  const saySo = all.filter(({ readsPayload }) => readsPayload).map(({ name }) => name);
  expect(saySo.filter((name) => !read.has(name))).toEqual([]);
});

test('work is owed by roles that its rule declares, and closed by events it declares, whatever is stated', () => {
  const declared = new Map(stappenplan.work.map((work) => [work.id, work]));
  fc.assert(
    fc.property(startArbitrary, fc.array(moveArbitrary, { minLength: 30, maxLength: 60 }), (input, moves) => {
      let snapshot = start(stappenplanMachine, input) as SamenwerkingSnapshot;
      for (const move of moves) {
        for (const task of tasksFor(snapshot)) {
          const work = declared.get(task.id.split('/').slice(0, 2).join('/'));
          expect(work?.rollen, task.id).toEqual(expect.arrayContaining([...task.rollen]));
          expect(work?.closesWith, task.id).toEqual(task.closesWith);
          expect([work?.stap, work?.punt]).toEqual([task.stap, task.punt]);
        }
        const answer = apply(snapshot, eventOf(snapshot, move));
        if (answer.ok) snapshot = answer.snapshot;
      }
    }),
    { numRuns: 40, seed: 20_180_712 },
  );
});
