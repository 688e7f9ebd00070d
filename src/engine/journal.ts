import * as z from 'zod';
import type { By } from '../procedure/by.js';
import { EngineError } from '../procedure/errors.js';
import { inputProblems } from '../procedure/input.js';
import { sha256 } from './platform.js';
import type { CaseRecord } from './record.js';
import type { EntryKind, StoredEntry } from './store.js';

/** The form of an entry; raised when that changes. */
const form = 1;

/** An event without its stamp, as a journal keeps it: who and when stand beside it. */
export type Stated = Readonly<{ type: string } & Record<string, unknown>>;

/** What every entry says, in this order. */
interface EntryHead {
  readonly v: number;
  readonly case: string;
  /** 1 for `opened`, and one more each time. */
  readonly seq: number;
  /** The hash of the entry before; null for the first. */
  readonly prev: string | null;
  /** Its own within the case. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly at: string;
  /** Who stated it; null for what the engine or its host did. */
  readonly by: By | null;
  readonly rules: number;
  /** The version of this package that wrote it. */
  readonly lib: string;
  readonly edition: string;
}

/** What an entry says; personal values stand in it as tokens. */
export interface EntryBody extends EntryHead {
  /** Of an `event`. */
  readonly event?: Stated;
  /** Of `opened`: what the case began with. */
  readonly input?: unknown;
  /** Of `migrated`: the case under the new rules, from where a replay can start. */
  readonly record?: CaseRecord;
  /** Of `erased`: which tokens stand for nothing now, and on what ground. */
  readonly erased?: { readonly tokens: readonly string[]; readonly ground: string };
  /** SHA-256 of the text of the record after it. */
  readonly state: string;
}

/** What an entry is about, beside what all say. */
export type Content = Pick<EntryBody, 'kind' | 'id' | 'at' | 'by' | 'rules' | 'lib' | 'edition'> &
  ({ event: Stated } | { input: unknown } | { record: CaseRecord } | { erased: NonNullable<EntryBody['erased']> });

/** The entry after that head, as the very text that was hashed. */
export function entryAfter(
  { case: id, seq, prev }: { case: string; seq: number; prev: string | null },
  { kind, id: own, at, by, rules, lib, edition, ...content }: Content,
  state: string,
): StoredEntry {
  const written: EntryBody = {
    v: form,
    case: id,
    seq,
    prev,
    id: own,
    kind,
    at,
    by,
    rules,
    lib,
    edition,
    ...content,
    state,
  };
  const body = JSON.stringify(written);
  return { case: id, seq, id: own, kind, at, hash: sha256(body), body };
}

const text = z.string();
const count = z.int().min(1);
const bodySchema = z.looseObject({
  v: count,
  case: text,
  seq: count,
  prev: text.nullable(),
  id: text,
  kind: z.enum(['opened', 'event', 'migrated', 'erased']),
  at: text,
  by: z.looseObject({ rol: text, organisatie: text }).nullable(),
  rules: count,
  lib: text,
  edition: text,
  event: z.looseObject({ type: text }).optional(),
  record: z.looseObject({ rules: count }).optional(),
  erased: z.looseObject({ tokens: z.array(text), ground: text }).optional(),
  state: text,
});
const contentOf = { opened: 'input', event: 'event', migrated: 'record', erased: 'erased' } as const;

/**
 * What an entry says.
 * @throws {EngineError} `entry-unreadable`, or `record-newer` for the form of a later version.
 */
export function readBody({ case: id, seq, body }: Pick<StoredEntry, 'case' | 'seq' | 'body'>): EntryBody {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch (cause) {
    return unreadable(id, seq, 'it is no JSON', cause);
  }
  const { v, kind } = Object(given) as Partial<EntryBody>;
  if (typeof v === 'number' && v > form)
    throw new EngineError(
      'record-newer',
      { found: v, known: form },
      { message: `An entry of form ${v}; this package knows up to ${form}. Use a newer package.` },
    );
  const [problem] = inputProblems(bodySchema, given);
  if (problem) return unreadable(id, seq, `${problem.path}: ${problem.expected.en}`);
  const content = contentOf[kind as EntryKind];
  if (!Object.hasOwn(given as object, content)) return unreadable(id, seq, `${content} is missing`);
  return given as EntryBody;
}

function unreadable(id: string, seq: number, why: string, cause?: unknown): never {
  throw new EngineError(
    'entry-unreadable',
    { case: id, seq },
    { message: `Entry ${seq} of case ${id} cannot be read: ${why}. Restore the journal from a backup.`, cause },
  );
}

/** The event of an entry as it was stated: with who and when. */
export const statedIn = ({ event, by, at }: EntryBody): Stated => ({ ...(event as Stated), by, at });
