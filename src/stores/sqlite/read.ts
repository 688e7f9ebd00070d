import type {
  CaseRead,
  EffectRow,
  FeedEntry,
  HeadRow,
  SecretRow,
  StoredEntry,
  StoreStatus,
  TaskQuery,
  TaskRow,
  TermRow,
  WaitingEffect,
} from '../../engine/store.js';
import type { Connection } from './connection.js';
import { schemaVersion } from './schema.js';
import { never } from './write.js';

const entryColumns = `case_id AS "case", seq, id, kind, at, hash, body`;
const effectColumns = 'id, source, seq, nr, target, event';
/** Where a case is now; 0 before it exists. */
const targetSeq = 'coalesce((SELECT c.seq FROM cases c WHERE c.case_id = e.target), 0)';

/** Rows as they come out of SQLite. */
const all = <Row>({ sql }: Connection, text: string, ...values: (string | number)[]): Row[] =>
  sql(text)
    .all(...values)
    .map((row) => ({ ...row }) as Row);
const one = <Row>({ sql }: Connection, text: string, ...values: (string | number)[]): Row | undefined =>
  sql(text).get(...values) as Row | undefined;

interface CaseColumns extends HeadRow {
  procedure: string;
  rules: number;
  status: string;
  phase: string;
  indexed: string;
  record: string | null;
}

export function readCase(connection: Connection, id: string, known: HeadRow | undefined): CaseRead {
  if (known) {
    const head = one<HeadRow>(connection, 'SELECT seq, hash FROM cases WHERE case_id = ?', id);
    if (head?.seq === known.seq && head.hash === known.hash) return 'current';
  }
  const found = one<CaseColumns>(
    connection,
    'SELECT seq, hash, procedure, rules, status, phase, indexed, record FROM cases WHERE case_id = ?',
    id,
  );
  if (!found) return undefined;
  const { record, ...rest } = found;
  if (record === null) return { purged: { seq: found.seq, hash: found.hash } };
  const [last] = entriesOf(connection, id, found.seq, 1);
  const secrets = all<SecretRow>(connection, 'SELECT token, field, salt, value FROM private WHERE case_id = ?', id);
  // A case without its last entry is damaged; the engine says so when the two do not fit.
  const missing = { case: id, seq: 0, id: '', kind: 'event', at: '', hash: '', body: '' } as const;
  return { case: id, ...rest, record, last: last ?? missing, secrets };
}

export const entriesOf = (connection: Connection, id: string, from: number, limit: number): readonly StoredEntry[] =>
  all(
    connection,
    `SELECT ${entryColumns} FROM entries WHERE case_id = ? AND seq >= ? ORDER BY seq LIMIT ?`,
    id,
    from,
    limit,
  );

export const entryOf = (connection: Connection, id: string, own: string): StoredEntry | undefined =>
  all<StoredEntry>(connection, `SELECT ${entryColumns} FROM entries WHERE case_id = ? AND id = ?`, id, own)[0];

export const feedAfter = (connection: Connection, pos: number, limit: number): readonly FeedEntry[] =>
  all(connection, `SELECT pos, ${entryColumns} FROM entries WHERE pos > ? ORDER BY pos LIMIT ?`, pos, limit);

export function epochOf(connection: Connection): { epoch: string; last: number } {
  const epoch = one<{ value: string }>(connection, `SELECT value FROM engine_meta WHERE key = 'epoch'`)?.value ?? '';
  const last = one<{ seq: number }>(connection, `SELECT seq FROM sqlite_sequence WHERE name = 'entries'`)?.seq ?? 0;
  return { epoch, last };
}

/** The statement for a page of work: what is not asked for does not stand in it, so that its index can be used. */
export function taskStatement({ organisatie, rol, stap, dueBefore, possible, after, limit }: TaskQuery) {
  const where: [string, ...(string | number)[]][] = [['organisatie = ?', organisatie]];
  if (rol !== undefined) where.push(['rol = ?', rol]);
  if (stap !== undefined) where.push(['stap = ?', stap]);
  if (dueBefore !== undefined) where.push(['due < ?', dueBefore]);
  if (possible !== undefined) where.push(['possible = ?', possible ? 1 : 0]);
  if (after)
    where.push(['(due, case_id, task, rol) > (?, ?, ?, ?)', after.due ?? never, after.case, after.task, after.rol]);
  const text = `SELECT case_id AS "case", task, rol, organisatie, stap, due, possible FROM tasks
    WHERE ${where.map(([condition]) => condition).join(' AND ')} ORDER BY due, case_id, task, rol LIMIT ?`;
  return { text, values: [...where.flatMap(([, ...values]) => values), limit] };
}

export function tasksOf(connection: Connection, query: TaskQuery): readonly (TaskRow & { case: string })[] {
  const { text, values } = taskStatement(query);
  return all<TaskRow & { case: string }>(connection, text, ...values).map((row) => ({
    ...row,
    due: row.due === never ? null : row.due,
    possible: Boolean(row.possible),
  }));
}

export function casesOf(
  connection: Connection,
  organisatie: string,
  rol: string | undefined,
  after: string,
  limit: number,
) {
  const [where, values] = rol === undefined ? ['', []] : ['AND rol = ?', [rol]];
  const text = `SELECT DISTINCT case_id AS id FROM parties WHERE organisatie = ? AND case_id > ? ${where} ORDER BY case_id LIMIT ?`;
  return all<{ id: string }>(connection, text, organisatie, after, ...values, limit).map(({ id }) => id);
}

export function allCases(connection: Connection, after: string, limit: number, not: string | undefined) {
  const [where, values] = not === undefined ? ['', []] : ['AND indexed <> ?', [not]];
  const text = `SELECT case_id AS id FROM cases WHERE case_id > ? AND record IS NOT NULL ${where} ORDER BY case_id LIMIT ?`;
  return all<{ id: string }>(connection, text, after, ...values, limit).map(({ id }) => id);
}

const live = '(t.held_at IS NULL OR t.held_at < (SELECT c.seq FROM cases c WHERE c.case_id = t.case_id))';

export const termsBefore = (
  connection: Connection,
  before: string,
  limit: number,
): readonly (TermRow & { case: string })[] =>
  all(
    connection,
    `SELECT t.case_id AS "case", t.term AS key, t.day FROM terms t WHERE t.day < ? AND ${live}
     ORDER BY t.day, t.case_id, t.term LIMIT ?`,
    before,
    limit,
  );

export function effectsReady(connection: Connection, limit: number): { ready: readonly EffectRow[]; some: boolean } {
  if (!one(connection, 'SELECT 1 FROM effects LIMIT 1')) return { ready: [], some: false };
  const ready = all<EffectRow>(
    connection,
    `SELECT ${effectColumns} FROM effects e
     WHERE NOT EXISTS (SELECT 1 FROM effects f WHERE f.source = e.source AND f.target = e.target AND (f.seq, f.nr) < (e.seq, e.nr))
       AND (refused_at IS NULL OR refused_at < ${targetSeq})
     ORDER BY source, seq, nr LIMIT ?`,
    limit,
  );
  return { ready, some: true };
}

export const secretsAfter = (
  connection: Connection,
  after: { case: string; token: string },
  limit: number,
): readonly (SecretRow & { case: string })[] =>
  all(
    connection,
    `SELECT case_id AS "case", token, field, salt, value FROM private WHERE (case_id, token) > (?, ?)
     ORDER BY case_id, token LIMIT ?`,
    after.case,
    after.token,
    limit,
  );

/** Is something erased that may still stand in the write-ahead log? */
export const isErasing = (connection: Connection): boolean =>
  one(connection, `SELECT 1 FROM engine_meta WHERE key = 'erasing'`) !== undefined;

export function statusOf(connection: Connection): StoreStatus {
  const count = (text: string) => Number(one<{ n: number }>(connection, text)?.n);
  const effects = all<WaitingEffect & { reasons: string; refused_at: number | null }>(
    connection,
    `SELECT ${effectColumns}, refused_at, reasons FROM effects ORDER BY source, seq, nr`,
  );
  return {
    schema: schemaVersion,
    cases: count('SELECT count(*) AS n FROM cases WHERE record IS NOT NULL'),
    entries: count('SELECT count(*) AS n FROM entries'),
    oldestTerm:
      one<{ day: string | null }>(connection, `SELECT min(t.day) AS day FROM terms t WHERE ${live}`)?.day ?? null,
    effects: effects.map(({ refused_at, reasons, ...effect }) => ({
      ...effect,
      refusedAt: refused_at,
      reasons: JSON.parse(reasons) as string[],
    })),
    erasing: isErasing(connection),
  };
}
