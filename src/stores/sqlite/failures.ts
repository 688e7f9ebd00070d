import { EngineError } from '../../procedure/errors.js';

/** What SQLite says of its own errors. */
interface SqliteError {
  readonly code?: string;
  readonly errcode?: number;
}

/** The primary code of an error of SQLite: the lowest byte says what, the rest how. */
const primaryOf = (error: unknown): number | undefined => {
  const { errcode } = Object(error) as SqliteError;
  return errcode === undefined ? undefined : errcode & 0xff;
};

const codes = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 };

/** Somebody else writes: worth waiting for. */
export const isBusyError = (error: unknown): boolean =>
  primaryOf(error) === codes.busy || primaryOf(error) === codes.locked;

/**
 * What went wrong, as the caller should know it. The message of SQLite can quote what was being written, so it is not passed
 * on; its numbers are.
 */
export function failureOf(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const { errcode } = Object(error) as SqliteError;
  const cause = new Error(errcode === undefined ? 'not an error of SQLite' : `SQLite error ${errcode}`);
  switch (primaryOf(error)) {
    case codes.busy:
    case codes.locked:
      return new EngineError(
        'busy',
        {},
        { message: 'Another process keeps the file occupied. Try again later.', cause },
      );
    case codes.full:
      return new EngineError(
        'disk-full',
        {},
        { message: 'The disk is full. Nothing was written; make room and try again.', cause },
      );
    case codes.readOnly:
      return new EngineError(
        'read-only',
        {},
        { message: 'The file cannot be written. Check its rights and how it was opened.', cause },
      );
    case codes.corrupt:
    case codes.notADatabase:
      return new EngineError(
        'store-corrupt',
        {},
        { message: 'The file is damaged, or no database of cases. Put a backup in its place.', cause },
      );
    case codes.cannotOpen:
      return new EngineError(
        'store-failed',
        {},
        { message: 'The file cannot be opened. Check its folder and rights.', cause },
      );
    default:
      return new EngineError('store-failed', {}, { message: `The store failed: ${cause.message}.`, cause });
  }
}

/** Of a commit that failed half-way nobody knows whether it is on disk. */
export function failureOfCommit(error: unknown): EngineError {
  if (primaryOf(error) !== codes.ioError) return failureOf(error);
  return new EngineError(
    'outcome-unknown',
    { id: '' },
    { message: 'It is not known whether this was written. Send it again with the same id.', cause: failureOf(error) },
  );
}
