import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { EngineError } from '../../procedure/errors.js';
import { failureOf, failureOfCommit, isBusyError } from './failures.js';
import { isBehind, migrateSchema } from './schema.js';

/** So long a statement itself waits for another process, in milliseconds: the event loop stands still meanwhile. */
const blockAtMost = 5;
/** So long a write tries again, in milliseconds, without blocking; then the caller is told. */
const retryAtMost = 10_000;

/** A file, opened. */
export interface Connection {
  readonly db: DatabaseSync;
  /** A statement, prepared once. */
  sql(text: string): StatementSync;
  /** One write transaction; waits its turn without blocking. All or nothing. */
  write<T>(work: () => T): Promise<T>;
  /** Reads, with what goes wrong in our own words. */
  read<T>(work: () => T): T;
  close(): void;
}

/** How the file is opened. */
export interface SqliteOptions {
  /** Only to look: whatever writes is refused with `read-only`. */
  readonly readOnly?: boolean;
  /** So many milliseconds a write waits for other processes before it is `busy`; 10,000 unless told otherwise. */
  readonly wait?: number;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function opened(path: string, readOnly: boolean): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly, timeout: blockAtMost });
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * Opens the file, or makes it, and brings its schema along.
 * @throws {EngineError} `store-newer`, `store-corrupt`, `read-only`, `busy` or `store-failed`
 */
export async function connect(
  path: string,
  epoch: string,
  { readOnly = false, wait = retryAtMost }: SqliteOptions = {},
): Promise<Connection> {
  const db = opened(path, readOnly);
  const statements = new Map<string, StatementSync>();
  let isClosed = false;

  const open = () => {
    if (isClosed) throw new EngineError('closed', {}, { message: 'This store was closed.' });
  };

  /** Tries until nobody is in the way, or it has taken too long. */
  async function patiently<T>(work: () => T): Promise<T> {
    const until = performance.now() + wait;
    for (let pause = 1; ; pause = Math.min(pause * 2, 64)) {
      try {
        open();
        return work();
      } catch (error) {
        if (!isBusyError(error) || performance.now() > until) throw failureOf(error);
      }
      await sleep(pause * (0.5 + Math.random())); // so that two that wait do not keep meeting
    }
  }

  const connection: Connection = {
    db,
    sql(text) {
      const known = statements.get(text) ?? db.prepare(text);
      statements.set(text, known);
      return known;
    },
    write: (work) =>
      patiently(() => {
        // From begin to end without a pause: nothing else of this process comes in between.
        db.exec('BEGIN IMMEDIATE');
        try {
          const result = work();
          commit(db);
          return result;
        } catch (error) {
          if (db.isTransaction) db.exec('ROLLBACK');
          throw error;
        }
      }),
    read(work) {
      open();
      try {
        return work();
      } catch (error) {
        throw failureOf(error);
      }
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      statements.clear();
      db.close();
    },
  };

  try {
    if (readOnly) {
      if (connection.read(() => isBehind(db)))
        throw new EngineError('read-only', {}, { message: 'The file has an older schema, and cannot be written.' });
      return connection;
    }
    // In a write-ahead log readers and a writer do not wait for each other; what is committed is on disk.
    await patiently(() => db.exec('PRAGMA journal_mode = WAL'));
    db.exec('PRAGMA synchronous = FULL');
    db.exec('PRAGMA secure_delete = ON');
    if (connection.read(() => isBehind(db))) await connection.write(() => migrateSchema(db, epoch));
    return connection;
  } catch (error) {
    db.close();
    throw failureOf(error);
  }
}

function commit(db: DatabaseSync): void {
  try {
    db.exec('COMMIT');
  } catch (error) {
    throw failureOfCommit(error);
  }
}
