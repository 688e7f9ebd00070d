import { setTimeout as pause } from 'node:timers/promises';
import type { createWebSocketInspector } from '@statelyai/inspect';
import { createActor } from 'xstate';
import { attempt, stappenplanMachine } from '../../src/index.js';
import type { CaseFile } from '../case-file/schema.js';

/** The deepest states of a state value, as paths. */
function places(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}${value}`];
  return Object.entries(value as object).flatMap(([key, child]) => places(child, `${path}${key}.`));
}

/** Replays a case under the inspector, one line an event; a refused event is reported and changes nothing. */
export async function replay(
  { start, gebeurtenissen }: Pick<CaseFile, 'start' | 'gebeurtenissen'>,
  inspector: ReturnType<typeof createWebSocketInspector>,
  { delay, report, signal }: { delay: number; report: (line: string) => void; signal?: AbortSignal },
): Promise<{ refused: number }> {
  const actor = createActor(stappenplanMachine, { input: start, inspect: inspector.inspect }).start();
  const where = () => places(actor.getSnapshot().value);
  let refused = 0;
  for (const [index, { event }] of gebeurtenissen.entries()) {
    // The inspector reads the actor a tick after it is made: without a pause it would register a later state.
    await pause(delay, undefined, { signal });
    const before = where();
    const outcome = attempt(actor, event);
    const entered = where().filter((place) => !before.includes(place));
    const result = outcome.ok
      ? entered.map((place) => `-> ${place}`)
      : [`refused: ${outcome.blockers.map(({ code }) => code).join(', ')}`];
    if (!outcome.ok) refused += 1;
    report([`${index + 1}`.padStart(4), event.type, `by ${event.by.organisatie}`, ...result].join('  '));
  }
  await pause(delay, undefined, { signal });
  return { refused };
}
