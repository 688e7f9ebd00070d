import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  actingAs,
  attempt,
  stappenplanMachine,
  startSamenwerking,
  verkenningsfaseMachine,
} from '../../../src/index.js';

const input = { veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' };
const note = actingAs({ rol: 'veiligheidsregio', organisatie: 'VR25' })('notitie.vastgelegd', { resultaten: 'x' });
const codes = (outcome: ReturnType<typeof attempt>) => (outcome.ok ? [] : outcome.blockers.map(({ code }) => code));

describe('an actor that does not run', () => {
  test('is not started: nothing is kept for later', () => {
    const actor = createActor(stappenplanMachine, { input });
    expect(codes(attempt(actor, note))).toEqual(['niet-actief']);
    expect(actor.start().getSnapshot().context.notities).toEqual({});
    expect(attempt(actor, note).ok).toBe(true);
  });

  test('was stopped, or failed to start', () => {
    const stopped = createActor(stappenplanMachine, { input }).start();
    stopped.stop();
    expect(codes(attempt(stopped, note))).toEqual(['niet-actief']);
    const failed = createActor(stappenplanMachine, { input: {} as never });
    failed.subscribe({ error() {} });
    failed.start();
    expect(codes(attempt(failed, note))).toEqual(['niet-actief']);
  });

  test('is done: that is another thing', () => {
    const samenwerking = startSamenwerking(input);
    const actor = createActor(verkenningsfaseMachine, { input: { samenwerking } }).start();
    const einde = actingAs({ rol: 'crisispartner', organisatie: 'zuiderzeeland' })('samenwerking.beeindigd', {
      reden: 'Fusie',
    });
    expect(attempt(actor, einde).ok).toBe(true);
    expect(codes(attempt(actor, note))).toEqual(['afgesloten']);
  });

  test('is in the middle of another event: nothing is queued behind its back', () => {
    const actor = createActor(stappenplanMachine, { input }).start();
    const answers: string[][] = [];
    actor.subscribe(() => {
      if (answers.length === 0) answers.push(codes(attempt(actor, note)));
    });
    expect(attempt(actor, note).ok).toBe(true);
    expect(answers).toEqual([['bezig']]);
    expect(actor.getSnapshot().context.notities.veiligheidsregio).toHaveLength(1);
    expect(attempt(actor, note).ok).toBe(true);
  });

  test('is of another make: it is taken to run', () => {
    const actor = createActor(stappenplanMachine, { input }).start();
    const other = { getSnapshot: () => actor.getSnapshot(), send: (event: never) => actor.send(event) };
    expect(attempt(other, note).ok).toBe(true);
    expect(actor.getSnapshot().context.notities.veiligheidsregio).toHaveLength(1);
  });
});
