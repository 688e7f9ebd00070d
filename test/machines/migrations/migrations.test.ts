import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { persist, restore, stappenplan, stappenplanMachine } from '../../../src/index.js';

interface Stored {
  name: string;
  record: { rules: number; context: object };
}
/** Records as `persist` made them under rules 1, along the roads of the tests of then. */
const stored: readonly Stored[] = JSON.parse(readFileSync(new URL('rules-1.json', import.meta.url), 'utf8'));

describe('a case stored under earlier rules', () => {
  test.each(stored)('goes on under the rules of now: $name', ({ record }) => {
    expect(record.rules).toBe(1);
    const actor = createActor(stappenplanMachine, restore(record)).start();
    const now = persist(actor.getSnapshot());
    expect(now.rules).toBe(stappenplan.rules);
    expect(createActor(stappenplanMachine, restore(now)).start().getSnapshot().value).toEqual(now.value);
    // Nothing that follows from the facts is left undone: an event that nobody knows changes nothing.
    const before = actor.getSnapshot();
    actor.send({ type: 'settle' } as never);
    expect(actor.getSnapshot().value).toEqual(before.value);
  });

  test('loses nothing that was stated', () => {
    for (const { name, record } of stored) {
      const { context } = persist(createActor(stappenplanMachine, restore(record)).start().getSnapshot());
      const stamps = (facts: object) => [...JSON.stringify(facts).matchAll(/"at":"([^"]+)"/g)].map(([, at]) => at);
      expect([name, stamps(context).length]).toEqual([name, stamps(record.context).length]);
    }
  });
});
