import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { start, step } from '../../src/engine/runtime.js';
import { explain, type SamenwerkingSnapshot, stappenplanMachine } from '../../src/index.js';
import { eventOf, moveArbitrary, startArbitrary } from '../support/moves.js';
import { roads, statesOf } from '../support/roads.js';

const persisted = (snapshot: SamenwerkingSnapshot) =>
  JSON.stringify(stappenplanMachine.getPersistedSnapshot(snapshot as never));

/** The snapshot as it comes back from a database. */
const restored = (snapshot: SamenwerkingSnapshot) =>
  createActor(stappenplanMachine, {
    snapshot: JSON.parse(persisted(snapshot)),
    input: undefined as never,
  }).getSnapshot() as unknown as SamenwerkingSnapshot;

test.each(Object.entries(roads))(
  'stored and read back between any two events, a case comes out the same: %s',
  (_, road) => {
    const { input, journal } = road();
    const actor = createActor(stappenplanMachine, { input }).start();
    let snapshot = start(stappenplanMachine, input) as SamenwerkingSnapshot;
    for (const event of journal) {
      snapshot = step(restored(snapshot), event);
      actor.send(event);
      expect(persisted(snapshot)).toBe(JSON.stringify(actor.getPersistedSnapshot()));
    }
    expect(snapshot.value).toEqual(actor.getSnapshot().value);
  },
);

test('… and so it does whatever is sent', () => {
  const moves = fc.array(moveArbitrary, { minLength: 20, maxLength: 40 });
  fc.assert(
    fc.property(startArbitrary, moves, (input, all) => {
      let live = start(stappenplanMachine, input) as SamenwerkingSnapshot;
      let stored = live;
      for (const move of all) {
        const event = eventOf(live, move);
        if (explain(live, event).blockers.length > 0) continue;
        live = step(live, event);
        stored = step(restored(stored), event);
        if (persisted(stored) !== persisted(live)) expect(persisted(stored)).toBe(persisted(live));
      }
    }),
    { numRuns: 60, seed: 20_180_712 },
  );
});

test('a step leaves the snapshot it starts from as it was', () => {
  const { input, journal } = roads.geenAkkoord?.() ?? { input: undefined as never, journal: [] };
  let snapshot = start(stappenplanMachine, input) as SamenwerkingSnapshot;
  for (const event of journal) {
    const before = persisted(snapshot);
    const after = step(snapshot, event);
    expect(persisted(snapshot)).toBe(before);
    snapshot = after;
  }
});

test('all facts are plain JSON', () => {
  for (const road of Object.values(roads)) {
    const facts = road().facts();
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  }
});

describe('what is stored is plain JSON: no key that holds nothing', () => {
  const isPlain = ({ value, context }: Pick<SamenwerkingSnapshot, 'value' | 'context'>) =>
    expect(JSON.parse(JSON.stringify({ value, context }))).toStrictEqual({ value, context });

  test.each(Object.entries(roads))('at every moment of %s', (_, road) => {
    for (const snapshot of statesOf(road())) isPlain(snapshot);
  });

  test('and of whatever is sent, optional fields given as undefined among it', () => {
    const moves = fc.array(moveArbitrary, { minLength: 20, maxLength: 40 });
    fc.assert(
      fc.property(startArbitrary, moves, (input, all) => {
        const actor = createActor(stappenplanMachine, { input }).start();
        for (const move of all) {
          const event = eventOf(actor.getSnapshot(), move);
          actor.send({ reden: undefined, toelichting: undefined, naam: undefined, ...event } as never);
          isPlain(actor.getSnapshot());
        }
      }),
      { numRuns: 40 },
    );
  });
});
