import type {
  Append,
  Appended,
  CaseRead,
  CaseRow,
  FeedEntry,
  HeadRow,
  PartyRow,
  SecretRow,
  Store,
  StoredEntry,
  TaskRow,
  TermRow,
  WaitingEffect,
} from '../engine/store.js';
import { EngineError } from '../procedure/errors.js';
import { byText, firstDay, isAfter, isSelected, taskOrder } from './task-order.js';

interface Kept {
  head: HeadRow;
  row: CaseRow;
  entries: StoredEntry[];
  secrets: Map<string, SecretRow>;
  parties: Map<string, PartyRow>;
  tasks: Map<string, TaskRow>;
  terms: Map<string, TermRow & { heldAt: number | null }>;
}

const partyKey = ({ organisatie, rol }: PartyRow) => JSON.stringify([organisatie, rol]);
const taskKey = (row: TaskRow) => JSON.stringify([row.organisatie, row.rol, row.task]);

const termKey = ({ key }: TermRow) => key;

function apply<Row, Kept extends Row>(
  kept: Map<string, Kept>,
  all: boolean,
  drop: readonly Row[],
  put: readonly Kept[],
  key: (row: Row) => string,
) {
  if (all) kept.clear();
  for (const row of drop) kept.delete(key(row));
  for (const row of put) kept.set(key(row), row);
}

/** Keeps cases as long as the process runs: for tests and for trying out. */
export function memoryStore(): Store {
  const cases = new Map<string, Kept>();
  const purged = new Map<string, HeadRow>();
  const effects = new Map<string, WaitingEffect>();
  let feed: FeedEntry[] = [];
  let last = 0;
  let isClosed = false;
  const epoch = `memory-${Math.random().toString(36).slice(2)}`;

  const open = () => {
    if (isClosed) throw new EngineError('closed', {}, { message: 'This store was closed.' });
  };

  function appended(item: Append): Appended {
    const known = cases.get(item.case);
    if (known?.entries.some(({ id }) => item.entries.some((entry) => entry.id === id))) return 'duplicate';
    const isHead = item.head ? known?.head.seq === item.head.seq && known.head.hash === item.head.hash : !known;
    if (!isHead || purged.has(item.case)) return 'conflict';
    const end = (item.entries.at(-1) ?? item.head) as HeadRow;
    const kept: Kept = known ?? {
      head: end,
      row: item.row,
      entries: [],
      secrets: new Map(),
      parties: new Map(),
      tasks: new Map(),
      terms: new Map(),
    };
    cases.set(item.case, kept);
    kept.head = { seq: end.seq, hash: end.hash };
    kept.row = item.row;
    kept.entries.push(...item.entries);
    for (const entry of item.entries) feed.push({ ...entry, pos: ++last });
    for (const secret of item.secrets) kept.secrets.set(secret.token, secret);
    for (const token of item.forget ?? []) kept.secrets.delete(token);
    const { all, parties, tasks, terms } = item.index;
    apply(kept.parties, all, parties.drop, parties.put, partyKey);
    apply(kept.tasks, all, tasks.drop, tasks.put, taskKey);
    const held = terms.put.map((term) => ({ ...term, heldAt: null }));
    apply(kept.terms, all, terms.drop, held, termKey);
    for (const effect of item.effects) effects.set(effect.id, { ...effect, refusedAt: null, reasons: [] });
    if (item.arrived !== undefined) effects.delete(item.arrived);
    return 'committed';
  }

  const readOne = ({ case: id, known }: { case: string; known?: HeadRow }): CaseRead => {
    const tombstone = purged.get(id);
    if (tombstone) return { purged: tombstone };
    const kept = cases.get(id);
    if (!kept) return undefined;
    if (known && kept.head.seq === known.seq && kept.head.hash === known.hash) return 'current';
    const secrets = [...kept.secrets.values()];
    return { case: id, ...kept.head, ...kept.row, last: kept.entries.at(-1) as StoredEntry, secrets };
  };

  /** Where a case is now; 0 before it exists. */
  const seqOf = (id: string) => cases.get(id)?.head.seq ?? 0;
  const isReady = ({ target, refusedAt }: WaitingEffect) => refusedAt === null || refusedAt < seqOf(target);
  const inOrder = () =>
    [...effects.values()].sort((a, b) => byText(a.source, b.source) || a.seq - b.seq || a.nr - b.nr);
  const liveTerms = () =>
    [...cases].flatMap(([id, { terms, head }]) =>
      [...terms.values()]
        .filter(({ heldAt }) => heldAt === null || heldAt < head.seq)
        .map(({ key, day }) => ({ case: id, key, day })),
    );
  const ids = () => [...cases.keys()].sort(byText);

  return {
    async append(items) {
      open();
      return items.map(appended);
    },
    async read(wanted) {
      open();
      return wanted.map(readOne);
    },
    async entries(id, from, limit) {
      open();
      return (cases.get(id)?.entries ?? []).filter(({ seq }) => seq >= from).slice(0, limit);
    },
    async entry(id, own) {
      open();
      return cases.get(id)?.entries.find((entry) => entry.id === own);
    },
    async after(pos, limit) {
      open();
      return feed.filter((entry) => entry.pos > pos).slice(0, limit);
    },
    async epoch() {
      open();
      return { epoch, last };
    },
    async tasks(query) {
      open();
      const found = [...cases].flatMap(([id, { tasks }]) => [...tasks.values()].map((task) => ({ case: id, ...task })));
      const page = found.filter((task) => isSelected(task, query) && isAfter(task, query.after)).sort(taskOrder);
      return page.slice(0, query.limit);
    },
    async casesOf(organisatie, rol, after, limit) {
      open();
      const has = (id: string) =>
        [...(cases.get(id)?.parties.values() ?? [])].some(
          (party) => party.organisatie === organisatie && (rol === undefined || party.rol === rol),
        );
      return ids()
        .filter((id) => byText(id, after) > 0 && has(id))
        .slice(0, limit);
    },
    async cases(after, limit, not) {
      open();
      return ids()
        .filter((id) => byText(id, after) > 0 && cases.get(id)?.row.indexed !== not)
        .slice(0, limit);
    },
    async terms(before, limit) {
      open();
      return liveTerms()
        .filter(({ day }) => day < before)
        .sort((a, b) => byText(a.day, b.day) || byText(a.case, b.case) || byText(a.key, b.key))
        .slice(0, limit);
    },
    async holdTerm(id, key, seq) {
      open();
      const term = cases.get(id)?.terms.get(key);
      if (term) term.heldAt = seq;
    },
    async effects(limit) {
      open();
      const pairs = new Set<string>();
      const first = inOrder().filter(({ source, target }) => {
        const pair = JSON.stringify([source, target]);
        return pairs.has(pair) ? false : pairs.add(pair);
      });
      return { ready: first.filter(isReady).slice(0, limit), some: effects.size > 0 };
    },
    async holdEffect(effect, seq, reasons) {
      open();
      const known = effects.get(effect);
      if (known) effects.set(effect, { ...known, refusedAt: seq, reasons });
    },
    async secrets(after, limit) {
      open();
      const all = ids().flatMap((id) =>
        [...(cases.get(id)?.secrets.values() ?? [])]
          .sort((a, b) => byText(a.token, b.token))
          .map((secret) => ({ case: id, ...secret })),
      );
      return all.filter((row) => (byText(row.case, after.case) || byText(row.token, after.token)) > 0).slice(0, limit);
    },
    async scrub() {
      open();
      return true;
    },
    async purge(id, head) {
      open();
      const kept = cases.get(id);
      const waits = [...effects.values()].some(({ source }) => source === id);
      if (!kept || kept.head.seq !== head.seq || kept.head.hash !== head.hash || waits) return false;
      cases.delete(id);
      purged.set(id, kept.head);
      feed = feed.filter((entry) => entry.case !== id);
      return true;
    },
    async status() {
      open();
      return {
        schema: 1,
        cases: cases.size,
        entries: feed.length,
        oldestTerm: firstDay(liveTerms().map(({ day }) => day)),
        effects: inOrder(),
        erasing: false,
      };
    },
    async close() {
      isClosed = true;
    },
  };
}
