import type { Append, Appended, EffectRow, HeadRow, IndexChange, StoredEntry } from '../../engine/store.js';
import type { Connection } from './connection.js';

// The statements of every commit: plain SQL, prepared once.
const sql = {
  duplicate: 'SELECT 1 FROM entries WHERE case_id = ? AND id = ?',
  create: `INSERT INTO cases (case_id, seq, hash, procedure, rules, status, phase, indexed, record)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  move: `UPDATE cases SET seq = ?, hash = ?, procedure = ?, rules = ?, status = ?, phase = ?, indexed = ?, record = ?
    WHERE case_id = ? AND seq = ? AND hash = ? AND record IS NOT NULL`,
  entry: 'INSERT INTO entries (case_id, seq, id, kind, at, hash, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  secret: 'INSERT INTO private (case_id, token, field, salt, value) VALUES (?, ?, ?, ?, ?)',
  forget: 'DELETE FROM private WHERE case_id = ? AND token = ?',
  effect: `INSERT INTO effects (id, source, seq, nr, target, event, refused_at, reasons)
    VALUES (?, ?, ?, ?, ?, ?, NULL, '[]')`,
  arrived: 'DELETE FROM effects WHERE id = ?',
  clearParties: 'DELETE FROM parties WHERE case_id = ?',
  clearTasks: 'DELETE FROM tasks WHERE case_id = ?',
  clearTerms: 'DELETE FROM terms WHERE case_id = ?',
  dropParty: 'DELETE FROM parties WHERE organisatie = ? AND case_id = ? AND rol = ?',
  putParty: 'INSERT INTO parties (organisatie, case_id, rol) VALUES (?, ?, ?)',
  dropTask: 'DELETE FROM tasks WHERE organisatie = ? AND due = ? AND case_id = ? AND task = ? AND rol = ?',
  putTask: 'INSERT INTO tasks (organisatie, due, case_id, task, rol, stap, possible) VALUES (?, ?, ?, ?, ?, ?, ?)',
  dropTerm: 'DELETE FROM terms WHERE case_id = ? AND term = ?',
  putTerm: 'INSERT INTO terms (day, case_id, term) VALUES (?, ?, ?)',
};

/** Something goes that still stands in the write-ahead log. */
export const markErasing = `INSERT INTO engine_meta (key, value) VALUES ('erasing', 'yes') ON CONFLICT DO NOTHING`;

/** What is never due comes after every day; SQL compares text, and knows no order for NULL that all databases share. */
export const never = '~';

/** Writes these one after another, in the transaction that is open. */
export const appendAll = (connection: Connection, items: readonly Append[]): readonly Appended[] =>
  items.map((item) => append(connection, item));

function append(connection: Connection, item: Append): Appended {
  const run = (text: string, ...values: (string | number | null)[]) => connection.sql(text).run(...values);
  const { case: id, entries, secrets, effects, arrived, forget = [] } = item;
  for (const entry of entries) if (connection.sql(sql.duplicate).get(id, entry.id)) return 'duplicate';
  if (!moved(connection, item)) return 'conflict';
  for (const { seq, id: own, kind, at, hash, body } of entries) run(sql.entry, id, seq, own, kind, at, hash, body);
  for (const { token, field, salt, value } of secrets) run(sql.secret, id, token, field, salt, value);
  for (const token of forget) run(sql.forget, id, token);
  if (forget.length > 0) run(markErasing);
  index(connection, id, item.index);
  for (const effect of effects) putEffect(connection, effect);
  if (arrived !== undefined) run(sql.arrived, arrived);
  return 'committed';
}

/** The case, from the head it was judged on to the next; false where it has another. */
function moved(connection: Connection, { case: id, head, entries, row }: Append): boolean {
  const { seq, hash } = (entries.at(-1) ?? head) as StoredEntry | HeadRow;
  const { procedure, rules, status, phase, indexed, record } = row;
  const done = head
    ? connection.sql(sql.move).run(seq, hash, procedure, rules, status, phase, indexed, record, id, head.seq, head.hash)
    : connection.sql(sql.create).run(id, seq, hash, procedure, rules, status, phase, indexed, record);
  return Number(done.changes) === 1;
}

function index(connection: Connection, id: string, { all, parties, tasks, terms }: IndexChange): void {
  const run = (text: string, ...values: (string | number)[]) => connection.sql(text).run(...values);
  if (all) for (const clear of [sql.clearParties, sql.clearTasks, sql.clearTerms]) run(clear, id);
  for (const { organisatie, rol } of parties.drop) run(sql.dropParty, organisatie, id, rol);
  for (const { organisatie, rol } of parties.put) run(sql.putParty, organisatie, id, rol);
  for (const { organisatie, due, task, rol } of tasks.drop) run(sql.dropTask, organisatie, due ?? never, id, task, rol);
  for (const { organisatie, due, task, rol, stap, possible } of tasks.put)
    run(sql.putTask, organisatie, due ?? never, id, task, rol, stap, possible ? 1 : 0);
  for (const { key } of terms.drop) run(sql.dropTerm, id, key);
  for (const { key, day } of terms.put) run(sql.putTerm, day, id, key);
}

const putEffect = (connection: Connection, { id, source, seq, nr, target, event }: EffectRow) =>
  connection.sql(sql.effect).run(id, source, seq, nr, target, event);
