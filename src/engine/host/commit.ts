import type { CaseState } from '../case.js';
import { indexChange, indexRows, rowOf } from '../index-rows.js';
import { type Secret, secretsOf, withSecrets } from '../seal.js';
import type { Appended, EffectRow, StoredEntry } from '../store.js';
import type { Warm } from './cases.js';
import type { Host } from './host.js';

const nothing = { parties: [], tasks: [], terms: [] };

/** What is to be written of a case. */
export interface Change {
  readonly state: CaseState;
  readonly entries: readonly StoredEntry[];
  readonly fresh?: readonly Secret[];
  readonly effects?: readonly EffectRow[];
  readonly arrived?: string | undefined;
  readonly forget?: readonly string[];
}

/** Writes it on the case as it was judged; committed, the case is known as it is now. */
export async function commit(
  host: Host,
  before: Warm | undefined,
  change: Change,
): Promise<{ outcome: 'committed'; warm: Warm } | { outcome: Exclude<Appended, 'committed'>; warm?: undefined }> {
  const { procedure, cases, committer } = host;
  const { state, entries, fresh = [], effects = [], arrived, forget = [] } = change;
  const same = before?.state.snapshot === state.snapshot;
  const rows = same && before ? before.rows : indexRows(procedure, state.snapshot);
  const head = before ? { seq: before.state.seq, hash: before.state.hash } : null;
  let outcome: Appended;
  try {
    outcome = await committer.commit({
      case: state.id,
      head,
      entries,
      row: rowOf(procedure, state),
      secrets: fresh,
      index: indexChange(!before ? nothing : before.isIndexed ? before.rows : undefined, rows),
      effects,
      ...(arrived === undefined ? {} : { arrived }),
      forget,
    });
  } catch (error) {
    cases.drop(state.id); // it may have been written
    throw error;
  }
  if (outcome !== 'committed') return { outcome };
  const known = withSecrets(before?.secrets ?? secretsOf([]), fresh);
  const gone = new Set(forget);
  const secrets =
    gone.size === 0 ? known : secretsOf([...known.byToken.values()].filter(({ token }) => !gone.has(token)));
  const warm = cases.keep(state.id, { state, secrets, rows, isIndexed: true });
  host.moved(effects.length > 0);
  return { outcome, warm };
}
