import type { DatabaseSync } from 'node:sqlite';
import { EngineError } from '../../procedure/errors.js';

// People query these tables: a column keeps its name and its meaning.

/** Each step brings the file from one version of the schema to the next; none is ever changed once released. */
const steps: readonly string[] = [
  `
  CREATE TABLE engine_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;
  CREATE TABLE cases (
    case_id TEXT PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL, procedure TEXT NOT NULL, rules INTEGER NOT NULL,
    status TEXT NOT NULL, phase TEXT NOT NULL, indexed TEXT NOT NULL, record TEXT
  ) STRICT;
  CREATE INDEX cases_indexed ON cases (indexed, case_id);
  CREATE TABLE entries (
    pos INTEGER PRIMARY KEY AUTOINCREMENT, case_id TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL,
    kind TEXT NOT NULL, at TEXT NOT NULL, hash TEXT NOT NULL, body TEXT NOT NULL,
    UNIQUE (case_id, seq), UNIQUE (case_id, id)
  ) STRICT;
  CREATE TABLE private (
    case_id TEXT NOT NULL, token TEXT NOT NULL, field TEXT NOT NULL, salt TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (case_id, token)
  ) WITHOUT ROWID, STRICT;
  CREATE TABLE parties (
    organisatie TEXT NOT NULL, case_id TEXT NOT NULL, rol TEXT NOT NULL, PRIMARY KEY (organisatie, case_id, rol)
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX parties_case ON parties (case_id);
  CREATE TABLE tasks (
    organisatie TEXT NOT NULL, due TEXT NOT NULL, case_id TEXT NOT NULL, task TEXT NOT NULL, rol TEXT NOT NULL,
    stap TEXT NOT NULL, possible INTEGER NOT NULL, PRIMARY KEY (organisatie, due, case_id, task, rol)
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX tasks_case ON tasks (case_id);
  CREATE INDEX tasks_stap ON tasks (organisatie, stap, due, case_id, task, rol);
  CREATE INDEX tasks_rol ON tasks (organisatie, rol, due, case_id, task);
  CREATE TABLE terms (
    day TEXT NOT NULL, case_id TEXT NOT NULL, term TEXT NOT NULL, held_at INTEGER, PRIMARY KEY (case_id, term)
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX terms_day ON terms (day, case_id, term);
  CREATE TABLE effects (
    id TEXT PRIMARY KEY, source TEXT NOT NULL, seq INTEGER NOT NULL, nr INTEGER NOT NULL, target TEXT NOT NULL,
    event TEXT NOT NULL, refused_at INTEGER, reasons TEXT NOT NULL
  ) WITHOUT ROWID, STRICT;
  CREATE UNIQUE INDEX effects_order ON effects (source, target, seq, nr);
  `,
];

/** The schema this version writes. */
export const schemaVersion = steps.length;

const versionOf = (db: DatabaseSync): number =>
  Number((db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version);

/**
 * Brings the file to the schema of this version. Call it inside a write transaction: that is the lock which makes one of
 * several processes that start together do it, and the others find it done.
 * @throws {EngineError} `store-newer` for a file of a later version, which is left as it is.
 */
export function migrateSchema(db: DatabaseSync, epoch: string): void {
  const found = versionOf(db);
  requireKnown(found);
  for (const step of steps.slice(found)) db.exec(step);
  if (found === schemaVersion) return;
  db.exec(`PRAGMA user_version = ${schemaVersion}`);
  db.prepare(`INSERT OR IGNORE INTO engine_meta (key, value) VALUES ('epoch', ?)`).run(epoch);
}

/** Is there anything to bring along? @throws {EngineError} `store-newer` */
export function isBehind(db: DatabaseSync): boolean {
  const found = versionOf(db);
  requireKnown(found);
  return found < schemaVersion;
}

function requireKnown(found: number): void {
  if (found <= schemaVersion) return;
  throw new EngineError(
    'store-newer',
    { found, known: schemaVersion },
    { message: `The file has schema ${found}; this package knows up to ${schemaVersion}. Use a newer package.` },
  );
}
