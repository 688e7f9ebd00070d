import type { AnyMachineSnapshot } from 'xstate';
import type { Acceptance, Blocker, Change } from '../../procedure/answer.js';
import type { By } from '../../procedure/by.js';
import { changesBetween, withChanges } from '../changes.js';
import { type EntryBody, statedIn } from '../journal.js';
import { isToken, type Secrets, unseal } from '../seal.js';
import type { StoredEntry } from '../store.js';
import { openOf, type Warm } from './cases.js';
import type { KeptProcedure } from './host.js';

/** A yes of an engine: it is on disk. Keep `seq` and `hash`: they are a receipt that `verify` can be held to. */
export interface Receipt<Stap extends string = string, Rol extends string = string> extends Acceptance<Stap, Rol> {
  /** The case had this event already: this is the receipt it was given then. */
  readonly duplicate: boolean;
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

/** What changed, as far as it concerns this organisation: phase, steps, and its own work. */
export function changesFor(
  procedure: KeptProcedure,
  before: AnyMachineSnapshot,
  after: AnyMachineSnapshot,
  who: By,
): readonly Change[] {
  const theirs = { ...procedure, tasks: (snapshot: AnyMachineSnapshot) => procedure.tasks(snapshot, who) };
  return changesBetween(theirs, before, after);
}

export function receiptOf(
  procedure: KeptProcedure,
  entry: Pick<StoredEntry, 'seq' | 'hash' | 'at'>,
  recorded: boolean,
  before: Warm,
  after: Warm,
  who: By,
): Receipt {
  const { seq, hash, at } = entry;
  const changes = () => (recorded ? changesFor(procedure, openOf(before), openOf(after), who) : []);
  return withChanges({ ok: true, duplicate: false, recorded, seq, hash, at } as const, changes);
}

/** The receipt of an entry that was there already. */
export const receiptAgain = ({ seq, hash, at }: StoredEntry): Receipt => ({
  ok: true,
  duplicate: true,
  recorded: false,
  changes: [],
  seq,
  hash,
  at,
});

/** Names and texts in their places, for whoever was refused. */
export const tellBlockers = (blockers: readonly Blocker[], secrets: Secrets): readonly Blocker[] =>
  unseal(blockers, secrets);

/**
 * Does this entry say what was stated? Of a value that was erased nothing is known any more: whatever stands in its place,
 * or nothing, is taken to be the same.
 */
export function says(body: EntryBody, stated: unknown, secrets: Secrets): boolean {
  if (body.kind !== 'event') return false;
  const { at: _, ...kept } = statedIn(body) as Record<string, unknown>;
  const { at: __, ...given } = stated as Record<string, unknown>;
  return isLeft(kept, given, secrets);
}

export function isLeft(kept: unknown, given: unknown, secrets: Secrets): boolean {
  if (typeof kept === 'string' && isToken(kept)) {
    const secret = secrets.byToken.get(kept);
    return secret === undefined || secret.value === given;
  }
  if (typeof kept !== 'object' || kept === null || typeof given !== 'object' || given === null)
    return Object.is(kept, given);
  if (Array.isArray(kept) !== Array.isArray(given)) return false;
  const keys = new Set([...Object.keys(kept), ...Object.keys(given)]);
  return [...keys].every((key) =>
    isLeft((kept as Record<string, unknown>)[key], (given as Record<string, unknown>)[key], secrets),
  );
}
