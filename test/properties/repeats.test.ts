import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  apply,
  eventTypes,
  persist,
  replayEvents,
  restore,
  type SamenwerkingEvent,
  stappenplanMachine,
} from '../../src/index.js';
import { eventOf, moveArbitrary, startArbitrary } from '../support/moves.js';
import { roads, statesOf } from '../support/roads.js';

const moment = (n: number) => new Date(Date.UTC(2026, 1, 1, 12, n)).toISOString();
const plain = ({ value, context }: { value: unknown; context: unknown }) => JSON.stringify([value, context]);
/** Nothing else has this stamp: each event of a walk has a moment of its own. */
const knows = (facts: object, { at }: SamenwerkingEvent) => JSON.stringify(facts).includes(`"at":"${at}"`);

/** Keep no stamp of who said it. */
const unstamped = ['contactpersonen.gewist', 'planning.vastgesteld'];

describe('the same statement twice (I-69)', () => {
  test('at once or later, whatever was said in between: ok, and nothing is added that the facts could know of', () => {
    const repeated = new Set<string>();
    const check = (snapshot: ReturnType<typeof replayEvents>, event: SamenwerkingEvent, late: boolean) => {
      if (!knows(snapshot.context, event)) return;
      repeated.add(event.type);
      const again = apply(snapshot, structuredClone(event));
      expect([event.type, late, again.ok && again.recorded, !again.ok && again.blockers]).toEqual([
        event.type,
        late,
        false,
        false,
      ]);
      if (again.ok) expect(again.snapshot).toBe(snapshot);
      const raw = createActor(stappenplanMachine, restore(persist(snapshot))).start();
      raw.send(event as never);
      expect(plain(raw.getSnapshot())).toBe(plain(snapshot));
    };
    fc.assert(
      fc.property(startArbitrary, fc.array(moveArbitrary, { minLength: 30, maxLength: 70 }), (input, moves) => {
        let snapshot = replayEvents(input, []);
        const stated: SamenwerkingEvent[] = [];
        moves.forEach((move, n) => {
          const event = eventOf(snapshot, move, moment(n)) as SamenwerkingEvent;
          const answer = apply(snapshot, event);
          if (!answer.ok) return;
          snapshot = answer.snapshot;
          if (answer.recorded) stated.push(event);
          check(snapshot, event, false);
          const earlier = stated[move.pick % stated.length];
          if (earlier) check(snapshot, earlier, true);
        });
      }),
      { numRuns: 80 },
    );
    expect(repeated.size).toBeGreaterThan(25);
  });

  test.each(Object.entries(roads))('every statement of %s, at once and at the end', (_, road) => {
    const { input, journal } = road();
    const states = statesOf({ input, journal });
    const end = states.at(-1) as (typeof states)[number];
    journal.forEach((event, index) => {
      const now = states[index + 1] as (typeof states)[number];
      const [once, late] = [apply(now, event), apply(end, event)];
      if (!unstamped.includes(event.type))
        expect([event.type, once]).toMatchObject([event.type, { ok: true, recorded: false }]);
      if (knows(end.context, event))
        expect([event.type, late]).toMatchObject([event.type, { ok: true, recorded: false }]);
    });
  });

  test('another statement about the same thing is a second one: another moment, speaker or word', () => {
    const { input, journal } = roads.eenRegio?.() ?? { input: undefined as never, journal: [] };
    const before = replayEvents(input, journal.slice(0, 1));
    const [first] = journal as [SamenwerkingEvent];
    for (const other of [
      { ...first, at: '2026-01-05T09:01:01Z' },
      { ...first, resultaten: 'Iets anders' },
      { ...first, by: { ...first.by, naam: 'J. de Vries' } },
    ]) {
      expect(apply(before, other)).toMatchObject({ ok: true, recorded: true });
    }
    expect(eventTypes).toContain(first.type);
  });
});
