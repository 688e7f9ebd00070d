import type { AnyMachineSnapshot } from 'xstate';
import type { Change } from '../procedure/answer.js';
import { EngineError } from '../procedure/errors.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import { changesBetween, withChanges } from './changes.js';
import { decide } from './decide.js';
import { type EntryBody, readBody, type Stated, statedIn } from './journal.js';
import { sha256 } from './platform.js';
import { type CaseRecord, readRecord, recordOf, snapshotOf } from './record.js';
import { start, withContext } from './runtime.js';
import { type Secret, secretsOf, unseal } from './seal.js';
import { stored } from './storable.js';
import type { StoredEntry } from './store.js';

/** One entry of a journal, and the case after it. */
export interface Replayed {
  readonly entry: StoredEntry;
  readonly body: EntryBody;
  /** Of an `event`: what was stated, with who and when. */
  readonly event?: Stated;
  /** The case after it; absent before the first entry of the running rules: older rules are not run again. */
  readonly snapshot?: AnyMachineSnapshot;
  /** What it changed; computed when read. Empty where there is no moment to compare with. */
  readonly changes: readonly Change[];
}

type Step = { snapshot: AnyMachineSnapshot } | { departs: string };

/** The case after an entry, given the one before it; nothing where it was written under other rules. */
export function stepOf(
  procedure: AnyProcedure,
  body: EntryBody,
  before: AnyMachineSnapshot | undefined,
): Step | undefined {
  if (body.rules !== procedure.rules) return undefined;
  if (body.kind !== 'opened' && body.kind !== 'migrated' && !before) return undefined;
  const next = nextOf(procedure, body, before as AnyMachineSnapshot);
  if ('departs' in next) return next;
  const snapshot = stored(next.snapshot, body.event?.type ?? body.kind);
  const record: CaseRecord = { ...recordOf(procedure, snapshot), edition: body.edition };
  if (sha256(JSON.stringify(record)) !== body.state) return { departs: 'it leads to another state than it did' };
  return { snapshot };
}

function nextOf(procedure: AnyProcedure, body: EntryBody, before: AnyMachineSnapshot): Step {
  try {
    if (body.kind === 'opened') return { snapshot: start(procedure.machine, body.input as never) };
    if (body.kind === 'migrated') return { snapshot: snapshotOf(procedure, readRecord(procedure, body.record)) };
  } catch (error) {
    return { departs: (error as Error).message };
  }
  if (body.kind === 'erased') return { snapshot: before };
  const decision = decide(procedure, before, statedIn(body));
  if (decision.ok) return { snapshot: decision.next };
  return { departs: `it is refused: ${decision.blockers.map(({ code }) => code).join(', ')}` };
}

/**
 * A journal stated again, entry by entry, each when it is asked for: with what was stated, the case after it, and what it
 * changed. With `secrets` names and texts stand in their places; without them their tokens do.
 * @throws {EngineError} `entry-unreadable`, or `entry-departs` for one that no longer leads where it led; `verify` says more.
 */
export function* replayJournal(
  procedure: AnyProcedure,
  entries: Iterable<StoredEntry>,
  { secrets = [] }: { secrets?: Iterable<Secret> } = {},
): Generator<Replayed, void, undefined> {
  const known = secretsOf(secrets);
  const shown = <T>(value: T): T => (known.byToken.size > 0 ? unseal(value, known) : value);
  const open = (snapshot: AnyMachineSnapshot) => withContext(snapshot, shown(snapshot.context));

  let sealed: AnyMachineSnapshot | undefined;
  let before: AnyMachineSnapshot | undefined;
  for (const entry of entries) {
    const body = readBody(entry);
    const step = stepOf(procedure, body, sealed);
    if (step && 'departs' in step) return departs(entry, step.departs);
    sealed = step?.snapshot;
    const snapshot = sealed && open(sealed);
    const from = before;
    const told = {
      entry,
      body,
      ...(body.event ? { event: shown(statedIn(body)) } : {}),
      ...(snapshot ? { snapshot } : {}),
    };
    yield withChanges(told, () => (from && snapshot ? changesBetween(procedure, from, snapshot) : []));
    before = snapshot;
  }
}

function departs({ case: id, seq }: StoredEntry, why: string): never {
  throw new EngineError(
    'entry-departs',
    { case: id, seq },
    { message: `Entry ${seq} of case ${id} does not lead where it led: ${why}.` },
  );
}
