import { dayOf } from '../day.js';
import type { Host } from './host.js';
import { stateEvent } from './state-event.js';

/** What became of terms that had passed. */
export interface Due {
  /** So many were stated now. */
  readonly stated: number;
  /** So many were refused, and wait until their case moves. */
  readonly refused: number;
}

const pageSize = 64;

/** States every term that has passed, once, whoever else does so too. */
export async function due(host: Host, now: string): Promise<Due> {
  const today = dayOf(now);
  const told = { stated: 0, refused: 0 };
  for (;;) {
    const terms = await host.store.terms(today, pageSize);
    if (terms.length === 0) return told;
    const outcomes = await Promise.all(terms.map((term) => stateTerm(host, term, now)));
    for (const outcome of outcomes) if (outcome) told[outcome] += 1;
  }
}

function stateTerm(
  host: Host,
  { case: id, key, day }: { case: string; key: string; day: string },
  at: string,
): Promise<keyof Due | undefined> {
  return host.serial(id, async () => {
    const known = await host.cases.current(id);
    const term = host.procedure.terms?.(known.state.snapshot).find((one) => one.key === key && one.day === day);
    if (!term) return hold(host, id, key); // somebody else was first
    const { clock } = host;
    const answer = await stateEvent(host, id, { id: `term:${key}:${day}`, by: clock, at, event: term.event });
    if (answer.ok && !answer.duplicate) return 'stated';
    await hold(host, id, key);
    return answer.ok ? undefined : 'refused';
  });
}

/** Not asked again until the case moves. */
async function hold(host: Host, id: string, key: string): Promise<undefined> {
  const { state } = await host.cases.current(id);
  await host.store.holdTerm(id, key, state.seq);
}
