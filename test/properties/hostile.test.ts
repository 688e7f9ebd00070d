import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { attempt, explain, type StartInput, stappenplanMachine } from '../../src/index.js';
import { eventOf, type Move, moveArbitrary, startArbitrary } from '../support/moves.js';

const hostileString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    '\u0000',
    ' ',
    '',
    '2026-02-30',
    '9999-99-99',
    '*',
    '<b>',
    '../..',
  ),
  fc.constant('x'.repeat(1_000_000)),
);
const deep = Array.from({ length: 2_000 }).reduce<unknown>((inner) => ({ inner }), 'bottom');
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileString,
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
  }),
  fc.constantFrom(
    deep,
    Number.NaN,
    -0,
    Infinity,
    Symbol('x'),
    () => 'x',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('closed');
        },
      },
    ),
  ),
);

/** A case some way on, so that hostile events meet more than the first state. */
function played(input: StartInput, moves: readonly Move[]) {
  const actor = createActor(stappenplanMachine, { input }).start();
  for (const move of moves) attempt(actor, eventOf(actor.getSnapshot(), move));
  return actor;
}

test('whatever is given, the answer is blockers and the case stays as it was', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(
      startArbitrary,
      fc.array(moveArbitrary, { maxLength: 40 }),
      fc.array(hostile, { minLength: 20, maxLength: 20 }),
      (input, moves, things) => {
        const actor = played(input, moves);
        const before = actor.getSnapshot();
        for (const thing of things) {
          const { blockers } = explain(before, thing);
          expect(blockers.map(({ code }) => code)).toContain('ongeldige-invoer');
          expect(attempt(actor, thing).ok).toBe(false);
        }
        expect(actor.getSnapshot()).toBe(before);
      },
    ),
    { numRuns: 60 },
  );
});

test('an event with one hostile field is refused, or the field was free text', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(
      startArbitrary,
      fc.array(moveArbitrary, { minLength: 1, maxLength: 60 }),
      fc.array(fc.tuple(moveArbitrary, fc.nat(), hostile), { minLength: 20, maxLength: 20 }),
      (input, moves, attacks) => {
        const actor = played(input, moves);
        for (const [move, index, value] of attacks) {
          const event = eventOf(actor.getSnapshot(), move);
          const keys = Object.keys(event);
          const key = keys[index % keys.length] as string;
          const outcome = attempt(actor, { ...event, [key]: value });
          if (outcome.ok) {
            const stored = JSON.stringify(actor.getSnapshot().context);
            expect(JSON.stringify(JSON.parse(stored))).toBe(stored);
            expect(stored.isWellFormed()).toBe(true);
          }
          for (const { input: problem } of outcome.ok ? [] : outcome.blockers) {
            if (problem)
              expect(
                [problem.expected.nl, problem.expected.en, problem.value].every(
                  (words) => words.length > 0 && words.length < 3_000,
                ),
              ).toBe(true);
          }
        }
      },
    ),
    { numRuns: 100 },
  );
});
