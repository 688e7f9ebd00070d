import type { AnyMachineSnapshot } from 'xstate';
import type { Refusal } from '../procedure/answer.js';
import type { By } from '../procedure/by.js';
import { EngineError } from '../procedure/errors.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import { decide } from './decide.js';
import { entryAfter, type Stated } from './journal.js';
import { opening, personalPaths } from './personal.js';
import { sha256 } from './platform.js';
import { type CaseRecord, readRecord, recordOf, snapshotOf } from './record.js';
import { start } from './runtime.js';
import { type Secret, type Secrets, seal, secretsOf } from './seal.js';
import { stored } from './storable.js';
import type { HeadRow, StoredEntry } from './store.js';
import { lib } from './version.js';

/** A case between two events: its head, its record with tokens for what is personal, and the record's very text. */
export interface CaseState extends HeadRow {
  readonly id: string;
  readonly record: CaseRecord;
  readonly text: string;
  /** Of the record, tokens and all. */
  readonly snapshot: AnyMachineSnapshot;
  /** It was stored under older rules, and is brought along with its next entry. */
  readonly isOlder: boolean;
}

/** What was written: the case after it, its new entries, and the personal values that came in. */
export interface Written {
  readonly ok: true;
  readonly state: CaseState;
  readonly entries: readonly StoredEntry[];
  readonly fresh: readonly Secret[];
  /** A fact was added; false where the very same had been stated before. */
  readonly recorded: boolean;
}

/** Under which id, when, and by whom something is stated. */
export interface Statement {
  readonly id: string;
  readonly at: string;
  readonly by: By;
}

const versions = (procedure: AnyProcedure) => ({
  rules: procedure.rules,
  lib,
  edition: procedure.edition.sha256,
});

/**
 * The first entry of a case.
 * @throws {EngineError} what the procedure says of the input, or `procedure-failed`.
 */
export function open(procedure: AnyProcedure, id: string, input: unknown, statement: Statement): Written {
  const none = secretsOf([]);
  const given = seal({ input, by: statement.by }, personalPaths(procedure, opening), none, 'opened');
  const snapshot = stored(start(procedure.machine, given.sealed.input as never), 'start');
  const record = recordOf(procedure, snapshot);
  const text = JSON.stringify(record);
  const { by, input: sealed } = given.sealed;
  const content = {
    kind: 'opened',
    id: statement.id,
    at: statement.at,
    by,
    ...versions(procedure),
    input: sealed,
  } as const;
  const entry = entryAfter({ case: id, seq: 1, prev: null }, content, sha256(text));
  const state = { id, seq: 1, hash: entry.hash, record, text, snapshot, isOlder: false };
  return { ok: true, state, entries: [entry], fresh: given.fresh, recorded: true };
}

/**
 * A case as it was stored, brought to the rules of this version.
 * @throws {EngineError} as `readRecord` does.
 */
export function loaded(procedure: AnyProcedure, id: string, head: HeadRow, text: string): CaseState {
  const record = readRecord(procedure, text);
  const isOlder = (JSON.parse(text) as CaseRecord).rules < procedure.rules;
  return {
    id,
    seq: head.seq,
    hash: head.hash,
    record,
    text: isOlder ? JSON.stringify(record) : text,
    snapshot: snapshotOf(procedure, record),
    isOlder,
  };
}

/** The case with its record under the rules of this version written down; the very same where it is that already. */
export function migrate(procedure: AnyProcedure, state: CaseState, at: string): Omit<Written, 'fresh' | 'recorded'> {
  if (!state.isOlder) return { ok: true, state, entries: [] };
  const { record } = state;
  const content = {
    kind: 'migrated',
    id: `migrated:${state.seq + 1}`,
    at,
    by: null,
    ...versions(procedure),
    record,
  } as const;
  const entry = entryAfter({ case: state.id, seq: state.seq + 1, prev: state.hash }, content, sha256(state.text));
  return { ok: true, state: { ...state, seq: entry.seq, hash: entry.hash, isOlder: false }, entries: [entry] };
}

/**
 * The case after this event, with the entry that says so, or everything that is in the way. Pure, but for the salt of a
 * personal value that was not known yet.
 * @throws {EngineError} `procedure-incomplete` where the form of a personal field does not take a token.
 */
export function state(
  procedure: AnyProcedure,
  before: CaseState,
  event: Stated,
  statement: Statement,
  secrets: Secrets,
): Written | Refusal {
  const { id, at } = statement;
  const plain = procedure.read({ ...event, by: statement.by, at });
  if (!plain.event) return decide(procedure, before.snapshot, { ...event, by: statement.by, at }) as Refusal;
  const { sealed, fresh } = seal(plain.event, personalPaths(procedure, event.type), secrets, event.type);
  requireSealable(procedure, sealed);
  const decision = decide(procedure, before.snapshot, sealed);
  if (!decision.ok) return decision;
  const brought = migrate(procedure, before, at);
  const snapshot = decision.recorded ? stored(decision.next, event.type) : before.snapshot;
  const record = decision.recorded ? recordOf(procedure, snapshot) : brought.state.record;
  const text = decision.recorded ? JSON.stringify(record) : brought.state.text;
  const { by, at: _, ...own } = decision.event as Stated & Statement;
  const content = { kind: 'event', id, at, by, ...versions(procedure), event: own as unknown as Stated } as const;
  const { seq, hash } = brought.state;
  const entry = entryAfter({ case: before.id, seq: seq + 1, prev: hash }, content, sha256(text));
  const after = { id: before.id, seq: entry.seq, hash: entry.hash, record, text, snapshot, isOlder: false };
  return { ok: true, state: after, entries: [...brought.entries, entry], fresh, recorded: decision.recorded };
}

function requireSealable(procedure: AnyProcedure, sealed: unknown): void {
  const { problems } = procedure.read(sealed);
  if (problems.length === 0) return;
  const missing = problems.map(({ path }) => `field ${path}: its form does not take the token of a personal value`);
  throw new EngineError(
    'procedure-incomplete',
    { missing },
    { message: `The procedure ${procedure.id} cannot be kept without its persons: ${missing.join('; ')}.` },
  );
}

/** The case after persons were taken out of it: its record stays, the tokens in it stand for nothing. */
export function erased(
  procedure: AnyProcedure,
  before: CaseState,
  tokens: readonly string[],
  ground: string,
  at: string,
): Omit<Written, 'fresh' | 'recorded'> {
  const brought = migrate(procedure, before, at);
  const { seq, hash, text } = brought.state;
  const content = {
    kind: 'erased',
    id: `erased:${seq + 1}`,
    at,
    by: null,
    ...versions(procedure),
    erased: { tokens, ground },
  } as const;
  const entry = entryAfter({ case: before.id, seq: seq + 1, prev: hash }, content, sha256(text));
  const state = { ...brought.state, seq: entry.seq, hash: entry.hash };
  return { ok: true, state, entries: [...brought.entries, entry] };
}
