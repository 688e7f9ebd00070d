import type { Blocker } from './answer.js';
import type { InputProblem } from './input.js';
import type { Text } from './text.js';

/** Details per error code. */
export interface EngineErrorDetails {
  /** What was given does not fit: where, what it was (shortened), and what was expected. */
  'invalid-input': { path: string; value: string; expected: Text };
  /** The procedure itself failed on an event it should have handled: a defect, not a user's mistake. */
  'procedure-failed': { event: string };
  /** An event that was to be stated again, such as one of a journal, is refused: which one, counted from 1, and why. */
  'event-refused': { nr: number; event: string; blockers: readonly Blocker[] };
  /** This is no record: what is wrong with it, place by place. */
  'record-unreadable': { problems: readonly InputProblem[] };
  /** A record of another procedure. */
  'record-foreign': { procedure: string; expected: string };
  /** A record of newer rules or of a newer form than this version knows: it is left as it is. */
  'record-newer': { found: number; known: number };
  /** What a procedure lacks, thing by thing. */
  'procedure-incomplete': { missing: readonly string[] };
  /** An entry of a journal that is none. */
  'entry-unreadable': { case: string; seq: number };
  /** An entry that, stated again, does not lead to the case it led to then. */
  'entry-departs': { case: string; seq: number };
  /** What is kept of a case does not fit its journal: it was changed by something else, or the disk failed. */
  'case-damaged': { case: string };
  /** There is no such case for whoever asks. */
  'case-unknown': { case: string };
  /** There is a case with this id already. */
  'case-exists': { case: string };
  /** The case had an event with this id, and it said something else. */
  'id-reused': { id: string };
  /** The case moved on from the entry that was expected. */
  conflict: { expected: number; found: number };
  /** An event of more bytes than one may have. */
  'too-large': { bytes: number; most: number };
  /** Too much is asked at once, or another process keeps the store occupied: try again later. */
  busy: Record<never, never>;
  /** The disk is full: nothing was written. */
  'disk-full': Record<never, never>;
  /** The store can be read and not written. */
  'read-only': Record<never, never>;
  /** The file is not the database it was. */
  'store-corrupt': Record<never, never>;
  /** The file was written by a later version of this package than this one: it is left as it is. */
  'store-newer': { found: number; known: number };
  /** The store failed in another way; its own error is the cause. */
  'store-failed': Record<never, never>;
  /** It was closed. */
  closed: Record<never, never>;
  /** It is not known whether it was written: send it again with the same id. */
  'outcome-unknown': { id: string };
  /** A place in the feed of another store, or of one that was put back: begin again. */
  'cursor-unknown': Record<never, never>;
}

/** The closed set of error codes. */
export type EngineErrorCode = keyof EngineErrorDetails;

/** The one error this package throws, for misuse and broken stores; a no of the procedure is an answer, not an error. */
export class EngineError<Code extends EngineErrorCode = EngineErrorCode> extends Error {
  override readonly name = 'EngineError';
  readonly code: Code;
  readonly details: EngineErrorDetails[Code];

  constructor(code: Code, details: EngineErrorDetails[Code], options: { message: string; cause?: unknown }) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = details;
  }

  /** Narrows an unknown error to one code, and so its details. */
  static is<Code extends EngineErrorCode>(error: unknown, code: Code): error is EngineError<Code> {
    return error instanceof Error && error.name === 'EngineError' && 'code' in error && error.code === code;
  }
}
