import type { Append, HeadRow, IndexChange, StoredEntry, TaskRow } from '../../engine/store.js';

// What the contract writes: a store does not look into a body or a record, so any text will do.

const none = { drop: [], put: [] };
export const noIndex: IndexChange = { all: false, parties: none, tasks: none, terms: none };

export const entry = (id: string, seq: number, own = `e${seq}`): StoredEntry => ({
  case: id,
  seq,
  id: own,
  kind: seq === 1 ? 'opened' : 'event',
  at: '2026-01-05T09:00:00.000Z',
  hash: `hash of ${id} ${seq} ${own}`,
  body: `{"seq":${seq},"text":"é 😀 ' \\u0000"}`,
});

/** The commit that brings a case from this head to its next entry. */
export function commit(id: string, head: HeadRow | null, more: Partial<Append> = {}, own?: string): Append {
  const next = entry(id, (head?.seq ?? 0) + 1, own);
  return {
    case: id,
    head,
    entries: [next],
    row: { procedure: 'p', rules: 1, status: 'active', phase: 'intake', indexed: '1', record: `record ${next.seq}` },
    secrets: [],
    index: noIndex,
    effects: [],
    ...more,
  };
}

export const headOf = ({ entries }: Append): HeadRow => {
  const { seq, hash } = entries.at(-1) as StoredEntry;
  return { seq, hash };
};

export const task = (task: string, due: string | null, more: Partial<TaskRow> = {}): TaskRow => ({
  organisatie: 'shop',
  rol: 'mechanic',
  task,
  stap: 'repair',
  due,
  possible: true,
  ...more,
});
