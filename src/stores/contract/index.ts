import type { Append, Store } from '../../engine/store.js';
import { fails, same } from './expect.js';
import { commit, entry, headOf, noIndex, task } from './items.js';

/** One claim of the contract: `test` rejects with what it found where the store does not hold it. */
export interface ContractTest {
  readonly name: string;
  test(): Promise<void>;
}

const first = commit('a', null);
const second = commit('a', headOf(first));
const outcomes = async (store: Store, ...items: readonly Append[]) => store.append(items);
const seqOf = async (store: Store, id: string) => {
  const [found] = await store.read([{ case: id }]);
  return typeof found === 'object' && 'seq' in found ? found.seq : undefined;
};
const put = <Row>(...rows: readonly Row[]) => ({ drop: [], put: rows });
const effect = (nr: number, target: string, source = 'a', seq = 1) => ({
  id: `${source}:${seq}:${nr}`,
  source,
  seq,
  nr,
  target,
  event: '{}',
});
const secret = (token: string, value: string) => ({ token, field: 'note text', salt: 's', value });

type Claim = readonly [name: string, test: (store: Store) => Promise<void>];

const claims: readonly Claim[] = [
  [
    'a commit is there afterwards, whole, byte for byte',
    async (store) => {
      same(await outcomes(store, first, second), ['committed', 'committed'], 'append');
      const [read] = await store.read([{ case: 'a' }]);
      const { secrets, last, ...rest } = read as Exclude<typeof read, undefined | string | { purged: unknown }>;
      same({ seq: rest.seq, hash: rest.hash, record: rest.record }, { ...headOf(second), record: 'record 2' }, 'read');
      same([last, secrets], [second.entries[0], []], 'last entry');
      same(await store.entries('a', 1, 10), [first.entries[0], second.entries[0]], 'entries');
      same(await store.entries('a', 2, 10), [second.entries[0]], 'entries from');
      same(await store.entries('a', 1, 1), [first.entries[0]], 'entries limit');
      same(await store.entry('a', 'e2'), second.entries[0], 'entry');
      same((await store.entry('a', 'e3')) ?? null, null, 'no entry');
    },
  ],
  [
    'a head that is another is a conflict, an id that is there a duplicate; neither writes, and those beside them do',
    async (store) => {
      await outcomes(store, first);
      const stale = commit('a', { seq: 1, hash: 'x' }, { secrets: [secret('~t', 'v')] });
      const again = commit('a', headOf(first), {}, 'e1');
      const other = commit('b', null);
      same(
        await outcomes(store, stale, again, other, commit('a', null, {}, 'x')),
        ['conflict', 'duplicate', 'committed', 'conflict'],
        'append',
      );
      same([await seqOf(store, 'a'), await seqOf(store, 'b')], [1, 1], 'heads');
      same(await store.secrets({ case: '', token: '' }, 10), [], 'secrets');
      same(
        (await store.after(0, 10)).map(({ case: id }) => id),
        ['a', 'b'],
        'feed',
      );
    },
  ],
  [
    'of two writers at once on one head one wins',
    async (store) => {
      await outcomes(store, first);
      const writers = [1, 2, 3].map((nr) => outcomes(store, commit('a', headOf(first), {}, `w${nr}`)));
      same((await Promise.all(writers)).flat().sort(), ['committed', 'conflict', 'conflict'], 'append');
    },
  ],
  [
    'a case that is known at its head is `current`; one that is not there is nothing',
    async (store) => {
      await outcomes(store, first);
      const [current, moved, none] = await store.read([
        { case: 'a', known: headOf(first) },
        { case: 'a', known: { seq: 1, hash: 'x' } },
        { case: 'z' },
      ]);
      same([current, typeof moved, none ?? null], ['current', 'object', null], 'read');
    },
  ],
  [
    'a commit of several entries counts as one; one without entries changes what the case is found by',
    async (store) => {
      const two = { ...commit('a', headOf(first)), entries: [entry('a', 2), entry('a', 3)] };
      await outcomes(store, first, two);
      same(await seqOf(store, 'a'), 3, 'head');
      const index = { ...noIndex, all: true, parties: put({ organisatie: 'shop', rol: 'mechanic' }) };
      const row = { ...two.row, indexed: '2' };
      same(await outcomes(store, { ...two, head: headOf(two), entries: [], index, row }), ['committed'], 'append');
      same([await seqOf(store, 'a'), await store.casesOf('shop', undefined, '', 9)], [3, ['a']], 'indexed');
      same(
        [await store.cases('', 9), await store.cases('', 9, '2'), await store.cases('', 9, '1')],
        [['a'], [], ['a']],
        'cases',
      );
    },
  ],
  [
    'the feed has every entry once, in the order of the commits, from any place on',
    async (store) => {
      await outcomes(store, first, commit('b', null), second);
      const all = await store.after(0, 10);
      same(
        all.map(({ case: id, seq }) => `${id}${seq}`),
        ['a1', 'b1', 'a2'],
        'order',
      );
      same(
        all.every(({ pos }, at) => at === 0 || pos > (all[at - 1]?.pos ?? 0)),
        true,
        'places rise',
      );
      same(
        (await store.after(all[0]?.pos ?? 0, 1)).map(({ case: id }) => id),
        ['b'],
        'page',
      );
      same((await store.epoch()).last, all[2]?.pos, 'last place');
      same(await store.epoch(), await store.epoch(), 'epoch stays');
    },
  ],
  [
    'work is found by organisation, role, step, day and whether it is possible, first what is due first, page by page',
    async (store) => {
      const [late, soon, ever] = [
        task('late', '2026-03-01'),
        task('soon', '2026-02-01', { stap: 'intake' }),
        task('ever', null),
      ];
      const theirs = task('theirs', '2026-01-01', { organisatie: 'ada', rol: 'owner', possible: false });
      await outcomes(store, commit('a', null, { index: { ...noIndex, tasks: put(late, ever, theirs) } }));
      await outcomes(store, commit('b', null, { index: { ...noIndex, tasks: put(soon) } }));
      const ask = async (query: object) =>
        (await store.tasks({ organisatie: 'shop', limit: 10, ...query })).map(({ task: id }) => id);
      same(await ask({}), ['soon', 'late', 'ever'], 'all');
      same(await ask({ rol: 'owner' }), [], 'role');
      same(await ask({ stap: 'intake' }), ['soon'], 'step');
      same(await ask({ dueBefore: '2026-03-01' }), ['soon'], 'due');
      same(await ask({ possible: false }), [], 'possible');
      same(await ask({ organisatie: 'ada', possible: false }), ['theirs'], 'organisation');
      const [row] = await store.tasks({ organisatie: 'shop', limit: 1 });
      same(
        row && { case: row.case, due: row.due, possible: row.possible },
        { case: 'b', due: '2026-02-01', possible: true },
        'row',
      );
      same(
        await ask({ after: { due: '2026-02-01', case: 'b', task: 'soon', rol: 'mechanic' } }),
        ['late', 'ever'],
        'page',
      );
      same(await ask({ after: { due: null, case: 'a', task: 'ever', rol: 'mechanic' } }), [], 'last page');
    },
  ],
  [
    'rows that go are gone and rows that come are there, also where it is not known what was there',
    async (store) => {
      const before = commit('a', null, { index: { ...noIndex, tasks: put(task('x', '2026-01-01'), task('y', null)) } });
      const moved = { drop: [task('x', '2026-01-01')], put: [task('x', '2026-01-02', { possible: false })] };
      const next = commit('a', headOf(before), { index: { ...noIndex, tasks: moved } });
      await outcomes(store, before, next);
      const rows = async () =>
        (await store.tasks({ organisatie: 'shop', limit: 9 })).map(({ task: id, due }) => [id, due]);
      same(
        await rows(),
        [
          ['x', '2026-01-02'],
          ['y', null],
        ],
        'changed',
      );
      await outcomes(
        store,
        commit('a', headOf(next), { index: { ...noIndex, all: true, tasks: put(task('z', null)) } }),
      );
      same(await rows(), [['z', null]], 'all');
    },
  ],
  [
    'cases are found by organisation, page by page, each once',
    async (store) => {
      const parties = put({ organisatie: 'shop', rol: 'mechanic' }, { organisatie: 'shop', rol: 'owner' });
      for (const id of ['c', 'a', 'b']) await outcomes(store, commit(id, null, { index: { ...noIndex, parties } }));
      same(await store.casesOf('shop', undefined, '', 2), ['a', 'b'], 'first page');
      same(await store.casesOf('shop', 'owner', 'b', 2), ['c'], 'last page');
      same(await store.casesOf('shop', 'nobody', '', 2), [], 'role');
      same(await store.casesOf('ada', undefined, '', 2), [], 'organisation');
    },
  ],
  [
    'a term is found once its day has passed; held it waits until its case moves',
    async (store) => {
      const index = { ...noIndex, terms: put({ key: 'k', day: '2026-01-02' }, { key: 'l', day: '2026-01-01' }) };
      await outcomes(store, commit('a', null, { index }));
      const keys = async (before: string) => (await store.terms(before, 9)).map(({ key }) => key);
      same(
        [await keys('2026-01-02'), await keys('2026-01-03'), await keys('2026-01-01')],
        [['l'], ['l', 'k'], []],
        'days',
      );
      await store.holdTerm('a', 'l', 1);
      same([await keys('2026-01-03'), (await store.status()).oldestTerm], [['k'], '2026-01-02'], 'held');
      await outcomes(store, commit('a', { seq: 1, hash: entry('a', 1).hash }));
      same(await keys('2026-01-03'), ['l', 'k'], 'moved');
    },
  ],
  [
    'effects are tried in order per pair, held until their target moves, and gone with their arrival',
    async (store) => {
      same((await store.effects(9)).some, false, 'none');
      await outcomes(store, commit('a', null, { effects: [effect(0, 'b'), effect(1, 'b'), effect(2, 'c')] }));
      const ready = async () => (await store.effects(9)).ready.map(({ id }) => id);
      same(await ready(), ['a:1:0', 'a:1:2'], 'first of each pair');
      await store.holdEffect('a:1:0', 0, ['case-unknown']);
      same([await ready(), (await store.effects(9)).some], [['a:1:2'], true], 'held');
      same(
        (await store.status()).effects.map(({ id, refusedAt, reasons }) => [id, refusedAt, reasons])[0],
        ['a:1:0', 0, ['case-unknown']],
        'status',
      );
      const target = commit('b', null);
      await outcomes(store, target);
      same(await ready(), ['a:1:0', 'a:1:2'], 'target moved');
      await outcomes(store, commit('b', headOf(target), { arrived: 'a:1:0' }));
      same(await ready(), ['a:1:1', 'a:1:2'], 'arrived');
    },
  ],
  [
    'personal values come with their case, are listed, and are gone once forgotten',
    async (store) => {
      const before = commit('a', null, { secrets: [secret('~2', 'Ada'), secret('~1', 'Bert')] });
      await outcomes(store, before, commit('b', null, { secrets: [secret('~3', 'Cor')] }));
      const values = async (after = { case: '', token: '' }) =>
        (await store.secrets(after, 9)).map(({ case: id, value }) => `${id} ${value}`);
      same(await values(), ['a Bert', 'a Ada', 'b Cor'], 'list');
      same(await values({ case: 'a', token: '~1' }), ['a Ada', 'b Cor'], 'page');
      await outcomes(store, commit('a', headOf(before), { forget: ['~2'] }));
      same(await values(), ['a Bert', 'b Cor'], 'forgotten');
      const [read] = await store.read([{ case: 'a' }]);
      same(typeof read === 'object' && 'secrets' in read && read.secrets.map(({ value }) => value), ['Bert'], 'read');
      same([await store.scrub(), (await store.status()).erasing], [true, false], 'scrub');
    },
  ],
  [
    'of a case that is purged its head is left; nobody can begin it again',
    async (store) => {
      const index = {
        ...noIndex,
        parties: put({ organisatie: 'shop', rol: 'mechanic' }),
        tasks: put(task('x', null)),
        terms: put({ key: 'k', day: '2026-01-01' }),
      };
      await outcomes(store, commit('a', null, { index, secrets: [secret('~1', 'Ada')] }), commit('b', null));
      same(await store.purge('a', { seq: 1, hash: 'x' }), false, 'moved on');
      same(await store.purge('a', headOf(first)), true, 'purge');
      same((await store.read([{ case: 'a' }]))[0], { purged: headOf(first) }, 'tombstone');
      const left = [
        await store.entries('a', 1, 9),
        await store.tasks({ organisatie: 'shop', limit: 9 }),
        await store.secrets({ case: '', token: '' }, 9),
      ];
      same(
        [...left, await store.casesOf('shop', undefined, '', 9), await store.terms('2027-01-01', 9)],
        [[], [], [], [], []],
        'left',
      );
      same(await outcomes(store, commit('a', null), commit('a', headOf(first))), ['conflict', 'conflict'], 'again');
      same([(await store.after(0, 9)).map(({ case: id }) => id), await store.cases('', 9)], [['b'], ['b']], 'others');
      await outcomes(store, commit('c', null, { effects: [effect(0, 'x', 'c')] }));
      same(await store.purge('c', headOf(commit('c', null))), false, 'effects wait');
    },
  ],
  [
    'it says how it is doing',
    async (store) => {
      await outcomes(store, first, second, commit('b', null));
      const { cases, entries, oldestTerm, effects, schema } = await store.status();
      same({ cases, entries, oldestTerm, effects }, { cases: 2, entries: 3, oldestTerm: null, effects: [] }, 'status');
      same(Number.isInteger(schema), true, 'schema');
    },
  ],
  [
    'hostile ids and texts are kept as they are',
    async (store) => {
      const texts = ["'; DROP TABLE cases; --", '%_\\', '😀é', '__proto__', 'A', 'a'];
      for (const text of texts) same(await outcomes(store, commit(text, null, {}, text)), ['committed'], text);
      same(
        (await store.after(0, 9)).map(({ id }) => id),
        texts,
        'ids',
      );
      for (const text of texts) same((await store.entry(text, text))?.case, text, text);
    },
  ],
  [
    'closed it says so, and may be closed again',
    async (store) => {
      await store.close();
      await store.close();
      await fails(() => store.append([first]), 'closed', 'append');
      await fails(() => store.read([{ case: 'a' }]), 'closed', 'read');
    },
  ],
];

/**
 * What the engine counts on, claim by claim, for any test runner: `for (const { name, test } of storeContract(open)) it(name, test)`.
 * `open` gives an empty store each time.
 */
export const storeContract = (open: () => Store | Promise<Store>): readonly ContractTest[] =>
  claims.map(([name, test]) => ({
    name,
    async test() {
      const store = await open();
      try {
        await test(store);
      } finally {
        await store.close();
      }
    },
  }));
