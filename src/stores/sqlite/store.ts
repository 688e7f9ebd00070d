import { backup } from 'node:sqlite';
import type { HeadRow, Store } from '../../engine/store.js';
import { EngineError } from '../../procedure/errors.js';
import { type Connection, connect, type SqliteOptions } from './connection.js';
import { failureOf } from './failures.js';
import * as reads from './read.js';
import { appendAll, markErasing } from './write.js';

const newEpoch = () => crypto.randomUUID();

/** What is left of a case: its id and its head. */
function purged({ sql }: Connection, id: string, { seq, hash }: HeadRow): boolean {
  if (sql('SELECT 1 FROM effects WHERE source = ?').get(id)) return false;
  const done = sql(
    `UPDATE cases SET record = NULL, status = 'purged', phase = '', indexed = ''
     WHERE case_id = ? AND seq = ? AND hash = ? AND record IS NOT NULL`,
  ).run(id, seq, hash);
  if (Number(done.changes) === 0) return false;
  for (const table of ['entries', 'private', 'parties', 'tasks', 'terms'])
    sql(`DELETE FROM ${table} WHERE case_id = ?`).run(id);
  sql(markErasing).run();
  return true;
}

/** Empties the write-ahead log, in which what was erased still stands; false while a reader needs it. */
async function scrubbed(connection: Connection): Promise<boolean> {
  if (!connection.read(() => reads.isErasing(connection))) return true;
  const checkpoint = () => connection.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
  if (connection.read(checkpoint).busy !== 0) return false;
  await connection.write(() => connection.sql(`DELETE FROM engine_meta WHERE key = 'erasing'`).run());
  return true;
}

/**
 * Cases in one SQLite file, which several processes may use at a time. A commit is on disk (`synchronous = FULL`), and what
 * is erased is overwritten (`secure_delete`).
 * @throws {EngineError} `store-newer` for a file of a later version, `store-corrupt`, `read-only`, `busy`, `store-failed`
 */
export const sqliteStore = async (path: string, options: SqliteOptions = {}): Promise<Store> =>
  storeOn(await connect(path, newEpoch(), options));

/** The store on a file that is open. */
export function storeOn(connection: Connection): Store {
  const read = async <T>(work: () => T): Promise<T> => connection.read(work);
  const write = connection.write;
  const { sql } = connection;

  return {
    append: (items) => write(() => appendAll(connection, items)),
    read: (cases) => read(() => cases.map(({ case: id, known }) => reads.readCase(connection, id, known))),
    entries: (id, from, limit) => read(() => reads.entriesOf(connection, id, from, limit)),
    entry: (id, own) => read(() => reads.entryOf(connection, id, own)),
    after: (pos, limit) => read(() => reads.feedAfter(connection, pos, limit)),
    epoch: () => read(() => reads.epochOf(connection)),
    tasks: (query) => read(() => reads.tasksOf(connection, query)),
    casesOf: (organisatie, rol, after, limit) => read(() => reads.casesOf(connection, organisatie, rol, after, limit)),
    cases: (after, limit, not) => read(() => reads.allCases(connection, after, limit, not)),
    terms: (before, limit) => read(() => reads.termsBefore(connection, before, limit)),
    holdTerm: (id, key, seq) =>
      write(() => {
        sql('UPDATE terms SET held_at = ? WHERE case_id = ? AND term = ?').run(seq, id, key);
      }),
    effects: (limit) => read(() => reads.effectsReady(connection, limit)),
    holdEffect: (effect, seq, reasons) =>
      write(() => {
        sql('UPDATE effects SET refused_at = ?, reasons = ? WHERE id = ?').run(seq, JSON.stringify(reasons), effect);
      }),
    secrets: (after, limit) => read(() => reads.secretsAfter(connection, after, limit)),
    scrub: () => scrubbed(connection),
    purge: (id, head) => write(() => purged(connection, id, head)),
    status: () => read(() => reads.statusOf(connection)),
    async backup(target) {
      try {
        await backup(connection.db, target);
        await renewed(target);
      } catch (error) {
        throw failureOf(error);
      }
    },
    async close() {
      connection.close();
    },
  };
}

/** A copy counts as another store: what follows it from a place in the first would otherwise miss what is new there. */
async function renewed(path: string): Promise<void> {
  const copy = await connect(path, newEpoch());
  try {
    await copy.write(() => copy.sql(`UPDATE engine_meta SET value = ? WHERE key = 'epoch'`).run(newEpoch()));
    const { busy } = copy.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    if (busy !== 0) throw new EngineError('busy', {}, { message: `Somebody has the copy ${path} open.` });
  } finally {
    copy.close();
  }
}
