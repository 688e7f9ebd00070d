import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, createActor, enqueueActions } from 'xstate';
import { start } from '../../../src/engine/runtime.js';
import {
  apply,
  attempt,
  type EventType,
  eventTypes,
  type SamenwerkingSnapshot,
  stappenplanMachine,
} from '../../../src/index.js';
import { eventOf, moveArbitrary, startArbitrary } from '../../support/moves.js';
import { roads } from '../../support/roads.js';
import { een } from '../../support/situations.js';

const stored = (actor: { getPersistedSnapshot(): unknown }) => JSON.stringify(actor.getPersistedSnapshot());
const moves = fc.array(moveArbitrary, { minLength: 20, maxLength: 40 });
const runs = { numRuns: 40 };

describe('never ok for what was not recorded', () => {
  test('whatever guard an application replaces, an event it stops is refused, and the case is as it was', () => {
    fc.assert(
      fc.property(startArbitrary, moves, fc.constantFrom(...eventTypes), (input, all, type: EventType) => {
        const machine = stappenplanMachine.provide({ guards: { [`mag ${type}`]: () => false } } as never);
        const actor = createActor(machine, { input }).start();
        for (const move of all) {
          const event = eventOf(actor.getSnapshot(), move);
          const before = stored(actor);
          const outcome = attempt(actor, event);
          if (event.type !== type) continue;
          expect(outcome.ok && outcome.recorded).toBe(false);
          expect(stored(actor)).toBe(before);
        }
      }),
      runs,
    );
  });

  test('an action of the application that throws: refused before anything happens, or stopped at the last good moment', () => {
    const fails = () => {
      throw new Error('kapot');
    };
    const { input, journal } = roads.eenRegio?.() ?? { input: undefined as never, journal: [] };
    const recordsAndFails = enqueueActions(({ enqueue }) => {
      enqueue.assign({ version: 2 } as never);
      enqueue(fails);
    });
    for (const [noteFact, code] of [
      [fails, 'niet-vastgelegd'],
      [recordsAndFails, 'gestopt'],
    ] as const) {
      const actor = createActor(stappenplanMachine.provide({ actions: { noteFact } } as never), { input }).start();
      const facts = actor.getSnapshot().context;
      const outcome = attempt(actor, journal[0]);
      expect(outcome).toMatchObject({ ok: false, blockers: [{ code }] });
      expect(actor.getSnapshot().context).toEqual(facts);
    }
  });

  test('an action of the application that leaves the fact out is no ok either', () => {
    const { input, journal } = roads.eenRegio?.() ?? { input: undefined as never, journal: [] };
    for (const noteFact of [() => {}, assign({})]) {
      const actor = createActor(stappenplanMachine.provide({ actions: { noteFact } } as never), { input }).start();
      expect(attempt(actor, journal[0])).toMatchObject({ ok: false, blockers: [{ code: 'niet-vastgelegd' }] });
    }
  });

  test('ok means that the facts differ, ok without a record that nothing does, whatever is stated', () => {
    fc.assert(
      fc.property(startArbitrary, moves, (input, all) => {
        let snapshot = start(stappenplanMachine, input) as SamenwerkingSnapshot;
        for (const move of all) {
          const event = eventOf(snapshot, move);
          const answer = apply(snapshot, event);
          if (!answer.ok) continue;
          const differs =
            JSON.stringify([answer.snapshot.value, answer.snapshot.context]) !==
            JSON.stringify([snapshot.value, snapshot.context]);
          expect(answer.recorded).toBe(differs);
          if (!differs) expect(answer.snapshot).toBe(snapshot);
          if (!differs) expect(answer.changes).toEqual([]);
          snapshot = answer.snapshot;
        }
      }),
      runs,
    );
  });

  test('apply, attempt and a plain send lead to the same', () => {
    fc.assert(
      fc.property(startArbitrary, moves, (input, all) => {
        const [attempted, sent] = [1, 2].map(() => createActor(stappenplanMachine, { input }).start());
        let applied = start(stappenplanMachine, input) as SamenwerkingSnapshot;
        for (const [n, move] of all.entries()) {
          const event = eventOf(applied, move, new Date(Date.UTC(2026, 1, 1, 12, n)).toISOString());
          const can = sent?.getSnapshot().can(event as never);
          const answer = apply(applied, event);
          const outcome = attempt(attempted as never, event);
          sent?.send(event as never);
          expect(outcome.ok).toBe(answer.ok);
          expect(can).toBe(answer.ok);
          if (answer.ok) applied = answer.snapshot;
          for (const actor of [attempted, sent]) {
            const { value, context } = actor?.getSnapshot() ?? {};
            expect(JSON.stringify([value, context])).toBe(JSON.stringify([applied.value, applied.context]));
          }
        }
      }),
      runs,
    );
  });
});

describe('nothing new', () => {
  test('the same estimate delivered again is ok and records nothing; at another moment it is another', () => {
    for (const wie of ['VR', 'CP']) {
      const spel = een();
      const event = spel.event(wie, 'inschatting.gemaakt', { profiel: 'kern' }) as object;
      expect(attempt(spel.actor, event)).toMatchObject({ ok: true, recorded: true });
      const before = spel.snapshot();
      expect(attempt(spel.actor, structuredClone(event))).toEqual({ ok: true, recorded: false, changes: [] });
      expect(spel.snapshot()).toBe(before);
      expect(attempt(spel.actor, { ...event, at: '2027-01-01T09:00:00Z' })).toMatchObject({ ok: true, recorded: true });
    }
  });

  test('also by whom another name is given, it is what was said by the same', () => {
    const spel = een();
    const event = spel.event('VR', 'inschatting.gemaakt', { profiel: 'kern' }) as object;
    attempt(spel.actor, event);
    const named = { ...event, by: { ...spel.by('VR'), naam: 'Jansen' } };
    expect(attempt(spel.actor, named)).toMatchObject({ ok: true, recorded: true });
  });
});
