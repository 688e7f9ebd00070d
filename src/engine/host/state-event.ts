import type { Refusal } from '../../procedure/answer.js';
import type { By } from '../../procedure/by.js';
import { EngineError } from '../../procedure/errors.js';
import { state, type Written } from '../case.js';
import { readBody, type Stated, statedIn } from '../journal.js';
import type { EffectRow } from '../store.js';
import { type Receipt, receiptAgain, receiptOf, says, tellBlockers } from './answers.js';
import type { Warm } from './cases.js';
import { commit } from './commit.js';
import type { Host } from './host.js';

/** An event on its way into a case, past everything that is asked of who brings it. */
export interface Arriving {
  readonly id: string;
  readonly by: By;
  readonly at?: string | undefined;
  readonly event: Stated;
  readonly expectedSeq?: number | undefined;
  /** The effect it is. */
  readonly arrived?: string | undefined;
}

/** So often a case can move under an event that is judged; then somebody else should have a turn. */
const mostRounds = 50;

/** Judged on the case as it is, written, and if somebody else was first: judged again. Call it one at a time a case. */
export async function stateEvent(host: Host, id: string, arriving: Arriving): Promise<Receipt | Refusal> {
  let known = await host.cases.get(id);
  for (let round = 0; round < mostRounds; round += 1) {
    const { expectedSeq } = arriving;
    if (expectedSeq !== undefined && expectedSeq !== known.state.seq) {
      const again = await duplicateOf(host, id, arriving);
      if (again) return again;
      const current = await host.cases.current(id);
      if (expectedSeq !== current.state.seq) throw conflict(expectedSeq, current.state.seq);
      known = current;
    }
    const answer = await once(host, known, arriving);
    if (answer !== 'again') return answer;
    known = await host.cases.current(id);
  }
  throw new EngineError('busy', {}, { message: `Case ${id} keeps moving. Send it again, with the same id.` });
}

/** One round; `again` when it was judged on a case that had moved. */
async function once(host: Host, known: Warm, arriving: Arriving): Promise<Receipt | Refusal | 'again'> {
  const { procedure, cases } = host;
  const { id, by, event, at = host.now(), arrived } = arriving;
  const written = state(procedure, known.state, event, { id, at, by }, known.secrets);
  if (!written.ok) {
    const again = await duplicateOf(host, known.state.id, arriving);
    if (again) return again;
    const current = await cases.current(known.state.id);
    if (current.state.hash !== known.state.hash) return 'again';
    return { ok: false, blockers: tellBlockers(written.blockers, known.secrets) };
  }
  const effects = written.recorded ? effectsOf(host, known, written) : [];
  const done = await commit(host, known, { ...written, effects, arrived });
  if (done.warm) {
    const entry = written.entries.at(-1) as NonNullable<(typeof written.entries)[number]>;
    return receiptOf(procedure, entry, written.recorded, known, done.warm, by);
  }
  if (done.outcome === 'conflict') return 'again'; // what it was judged on is no more
  cases.drop(known.state.id);
  return (await duplicateOf(host, known.state.id, arriving)) ?? 'again';
}

/**
 * The receipt this event was given, where the case had it already.
 * @throws {EngineError} `id-reused` when it said something else.
 */
async function duplicateOf(host: Host, caseId: string, { id, by, event }: Arriving): Promise<Receipt | undefined> {
  const entry = await host.store.entry(caseId, id);
  if (!entry) return undefined;
  const { secrets } = await host.cases.current(caseId);
  const { event: stated } = host.procedure.read({ ...event, by, at: entry.at });
  if (stated && says(readBody(entry), stated, secrets)) return receiptAgain(entry);
  throw new EngineError(
    'id-reused',
    { id },
    { message: `The case has another event with the id ${id}. Give every event an id of its own.` },
  );
}

const conflict = (expected: number, found: number) =>
  new EngineError(
    'conflict',
    { expected, found },
    { message: `The case is at entry ${found}, not ${expected}. Look at it again before you state this.` },
  );

/** What it means for other cases, with the tokens of this one. */
function effectsOf({ procedure }: Host, before: Warm, { state: after, entries }: Written): readonly EffectRow[] {
  const body = readBody(entries.at(-1) as NonNullable<(typeof entries)[number]>);
  const event = statedIn(body);
  return procedure
    .effects(before.state.snapshot.context, event, after.snapshot.context)
    .map(({ case: target, event: told }, nr) => ({
      id: `${after.id}:${after.seq}:${nr}`,
      source: after.id,
      seq: after.seq,
      nr,
      target,
      event: JSON.stringify(told),
    }));
}
