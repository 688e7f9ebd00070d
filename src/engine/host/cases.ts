import type { AnyMachineSnapshot } from 'xstate';
import { EngineError } from '../../procedure/errors.js';
import type { AnyProcedure } from '../../procedure/procedure.js';
import { type CaseState, loaded } from '../case.js';
import { type IndexRows, indexedBy, indexRows } from '../index-rows.js';
import { readBody } from '../journal.js';
import { sha256 } from '../platform.js';
import { withContext } from '../runtime.js';
import { type Secrets, secretsOf, unseal } from '../seal.js';
import type { CaseRead, Store, StoredHead } from '../store.js';

/** A case as this process knows it. */
export interface Warm {
  readonly state: CaseState;
  readonly secrets: Secrets;
  /** What it is found by now. */
  readonly rows: IndexRows;
  /** The store has these rows; false where it may have others. */
  readonly isIndexed: boolean;
}

/** This many cases are kept ready. */
const mostWarm = 1000;

/** There is no such case, for whoever asks. */
export const unknownCase = (id: string): EngineError<'case-unknown'> =>
  new EngineError('case-unknown', { case: id }, { message: `There is no case ${id} for you.` });

const opened = new WeakMap<CaseState, { secrets: Secrets; snapshot: AnyMachineSnapshot }>();

/** The case with names and texts in their places: for views. */
export function openOf({ state, secrets }: Warm): AnyMachineSnapshot {
  const known = opened.get(state);
  if (known?.secrets === secrets) return known.snapshot;
  const snapshot = withContext(state.snapshot, unseal(state.snapshot.context, secrets));
  opened.set(state, { secrets, snapshot });
  return snapshot;
}

/** The cases a process has in hand: read once, and looked at again only when somebody else may have written. */
export function casesIn(procedure: AnyProcedure, store: Store) {
  const warm = new Map<string, Warm>();

  function keep(id: string, known: Warm): Warm {
    warm.delete(id); // the one used last is the last to go
    warm.set(id, known);
    const [oldest] = warm.size > mostWarm ? warm.keys() : [];
    if (oldest !== undefined) warm.delete(oldest);
    return known;
  }

  function take(head: StoredHead): Warm {
    requireUndamaged(head);
    const state = loaded(procedure, head.case, head, head.record);
    const known = {
      state,
      secrets: secretsOf(head.secrets),
      rows: indexRows(procedure, state.snapshot),
      isIndexed: !state.isOlder && head.indexed === indexedBy(procedure),
    };
    return keep(head.case, known);
  }

  function taken(id: string, read: CaseRead): Warm {
    if (read === 'current') return warm.get(id) as Warm;
    warm.delete(id);
    if (read === undefined || 'purged' in read) throw unknownCase(id);
    return take(read);
  }

  const wanted = (id: string) => {
    const state = warm.get(id)?.state;
    return state ? { case: id, known: { seq: state.seq, hash: state.hash } } : { case: id };
  };

  return {
    /** As it was last seen; read where it was not. */
    async get(id: string): Promise<Warm> {
      return warm.get(id) ?? this.current(id);
    },
    /** As it is in the store now. */
    async current(id: string): Promise<Warm> {
      const [read] = await store.read([wanted(id)]);
      return taken(id, read);
    },
    /** Several at once, as they are now; not those of another procedure. */
    async all(ids: readonly string[]): Promise<readonly Warm[]> {
      const reads = await store.read(ids.map(wanted));
      return ids.flatMap((id, at) => {
        const read = reads[at];
        const isGone =
          read === undefined || (read !== 'current' && ('purged' in read || read.procedure !== procedure.id));
        return isGone ? [] : [taken(id, read)];
      });
    },
    keep,
    drop: (id: string): void => {
      warm.delete(id);
    },
  };
}

export type Cases = ReturnType<typeof casesIn>;

/** What is kept beside the journal has to be what the journal's end says. */
function requireUndamaged({ case: id, seq, hash, last, record }: StoredHead): void {
  const fits =
    last.seq === seq && last.hash === hash && sha256(last.body) === hash && readBody(last).state === sha256(record);
  if (fits) return;
  throw new EngineError(
    'case-damaged',
    { case: id },
    { message: `What is kept of case ${id} does not fit its journal. Verify it, and restore it from a backup.` },
  );
}
