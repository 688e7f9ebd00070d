import type { AnyMachineSnapshot } from 'xstate';
import { EngineError } from '../procedure/errors.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import { type EntryBody, readBody } from './journal.js';
import { sha256 } from './platform.js';
import { stepOf } from './replay-journal.js';
import { type Secret, tokenOf } from './seal.js';
import type { HeadRow, StoredEntry } from './store.js';

/**
 * What is wrong with an entry: its text is not what was hashed (`altered`), it is gone (`dropped`), another stands in its place
 * (`reordered`), it belongs to another case (`moved`), it cannot be read (`unreadable`), stated again it leads elsewhere
 * (`departs`), what stands beside it says something else about it (`mislabelled`); or the case itself does not fit the
 * journal's end (`head`), or a personal value its token (`token`).
 */
export type Flaw =
  | 'altered'
  | 'dropped'
  | 'reordered'
  | 'moved'
  | 'unreadable'
  | 'departs'
  | 'mislabelled'
  | 'head'
  | 'token';

/** What `verify` answers: all there and linked, with the head, or the first entry that is not. */
export type Verdict =
  | {
      readonly ok: true;
      readonly head: HeadRow /** From which entry on it was stated again; null: none was. */;
      readonly replayedFrom: number | null;
    }
  | { readonly ok: false; readonly seq: number; readonly flaw: Flaw; readonly why: string };

/** An entry whose hash somebody kept elsewhere, such as the answer to an event. */
export type Receipt = HeadRow;

/** What a journal is held against, beside itself. */
export interface Evidence {
  /** Answers that somebody kept. Only these show that a whole journal was written anew. */
  readonly receipts?: readonly Receipt[];
  /** The head the case has, and the text of its record. */
  readonly head?: HeadRow & { readonly record?: string };
  readonly secrets?: readonly Secret[];
}

const flawed = (seq: number, flaw: Flaw, why: string): Verdict => ({ ok: false, seq, flaw, why });

/** Holds a whole journal of one case against itself, the rules, and what else is known of it. Changes nothing. */
export function verify(procedure: AnyProcedure, journal: Iterable<StoredEntry>, evidence: Evidence = {}): Verdict {
  const entries = [...journal];
  return (
    chainFlaw(entries, evidence) ??
    endFlaw(entries, evidence) ??
    tokenFlaw(entries, evidence) ??
    replayed(procedure, entries)
  );
}

/** Bytes, order and links, from the first entry on. */
function chainFlaw(entries: readonly StoredEntry[], { receipts = [], head }: Evidence): Verdict | undefined {
  const id = entries[0]?.case ?? '';
  const kept = new Map(receipts.map(({ seq, hash }) => [seq, hash]));
  let prev: string | null = null;
  for (const [at, entry] of entries.entries()) {
    const seq = at + 1;
    if (sha256(entry.body) !== entry.hash)
      return flawed(entry.seq, 'altered', 'its text is not the one that was hashed');
    let body: EntryBody;
    try {
      body = readBody(entry);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return flawed(entry.seq, 'unreadable', error.message);
    }
    if (body.case !== id || entry.case !== id)
      return flawed(entry.seq, 'moved', `it was written for case ${body.case}`);
    if (body.seq !== seq) {
      const isLater = entries.some((other) => peek(other).seq === seq);
      return isLater
        ? flawed(seq, 'reordered', `entry ${body.seq} stands in its place`)
        : flawed(seq, 'dropped', `entry ${body.seq} follows on entry ${seq - 1}`);
    }
    if (body.prev !== prev) return unlinked(entries, at, head);
    const { seq: column, id: own, kind, at: when } = entry;
    if (column !== body.seq || own !== body.id || kind !== body.kind || when !== body.at)
      return flawed(seq, 'mislabelled', 'its columns say something else than its text');
    if ((kept.get(seq) ?? entry.hash) !== entry.hash) return flawed(seq, 'altered', 'a receipt has another hash');
    if ((seq === 1) !== (body.kind === 'opened')) return flawed(seq, 'dropped', 'a journal begins with `opened`, once');
    prev = entry.hash;
  }
  const last = receipts.find(({ seq }) => seq > entries.length);
  return last && flawed(entries.length + 1, 'dropped', `there is a receipt of entry ${last.seq}`);
}

/** What a text says, as far as it says anything. */
function peek({ body }: StoredEntry): Partial<EntryBody> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
}

/** Two entries that do not link: written anew is the one that what follows does not know. */
function unlinked(entries: readonly StoredEntry[], at: number, head: Evidence['head']): Verdict {
  const [before, entry, next] = [entries[at - 1], entries[at] as StoredEntry, entries[at + 1]];
  const vouched = next ? peek(next).prev === entry.hash : head === undefined || head.hash === entry.hash;
  return before && vouched
    ? flawed(at, 'altered', `entry ${at + 1} knew it by another hash`)
    : flawed(at + 1, 'altered', `it does not link to entry ${at}`);
}

/** The end of the journal against the case itself. */
function endFlaw(entries: readonly StoredEntry[], { head }: Evidence): Verdict | undefined {
  const last = entries.at(-1);
  if (!last) return flawed(1, 'dropped', 'there is no entry');
  if (!head) return undefined;
  if (head.seq > last.seq) return flawed(last.seq + 1, 'dropped', `the case is at entry ${head.seq}`);
  if (head.seq !== last.seq || head.hash !== last.hash)
    return flawed(last.seq, 'head', 'the case names another entry as its last');
  if (head.record !== undefined && sha256(head.record) !== readBody(last).state)
    return flawed(last.seq, 'head', 'the record is not the one after this entry');
  return undefined;
}

/** Each personal value against its token. */
function tokenFlaw(entries: readonly StoredEntry[], { secrets = [] }: Evidence): Verdict | undefined {
  const wrong = secrets.find(({ token, salt, value }) => tokenOf(salt, value) !== token);
  if (!wrong) return undefined;
  const at = entries.findIndex(({ body }) => body.includes(wrong.token));
  return flawed(at < 0 ? entries.length : at + 1, 'token', `the value of ${wrong.token} is another one`);
}

/** Stated again from the last entry that the running rules can start from. */
function replayed(procedure: AnyProcedure, entries: readonly StoredEntry[]): Verdict {
  const last = entries.at(-1) as StoredEntry;
  let snapshot: AnyMachineSnapshot | undefined;
  let replayedFrom: number | null = null;
  for (const entry of entries) {
    const body = readBody(entry);
    const step = stepOf(procedure, body, snapshot);
    if (step && 'departs' in step) return flawed(entry.seq, 'departs', step.departs);
    snapshot = step?.snapshot;
    if (!snapshot) replayedFrom = null;
    else replayedFrom ??= entry.seq;
  }
  return { ok: true, head: { seq: last.seq, hash: last.hash }, replayedFrom };
}
