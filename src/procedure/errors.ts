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
