import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { loaded } from '../../src/engine/case.js';
import { type EntryBody, entryAfter, readBody } from '../../src/engine/journal.js';
import { sha256 } from '../../src/engine/platform.js';
import { replayJournal } from '../../src/engine/replay-journal.js';
import type { StoredEntry } from '../../src/engine/store.js';
import { type Evidence, verify } from '../../src/engine/verify.js';
import { lib } from '../../src/engine/version.js';
import { EngineError } from '../../src/procedure/errors.js';
import { job } from '../support/journals.js';
import { workshop } from '../support/workshop.js';

const kept = job(workshop);
const { entries, secrets, state } = kept;
const head = { seq: state.seq, hash: state.hash, record: state.text };
const names = ['Ada Lovelace', 'Bert de Vries', 'Cor de Wit'];

/** The entry with another text, and the hash of that text. */
function rewritten(entry: StoredEntry, change: (body: EntryBody) => object): StoredEntry {
  const body = JSON.stringify({ ...readBody(entry), ...change(readBody(entry)) });
  return { ...entry, body, hash: sha256(body) };
}
/** From there on every entry written anew, so that all links hold. */
function rewrittenFrom(at: number, change: (body: EntryBody) => object): StoredEntry[] {
  const list = [...entries];
  list[at] = rewritten(list[at] as StoredEntry, change);
  for (let next = at + 1; next < list.length; next += 1)
    list[next] = rewritten(list[next] as StoredEntry, () => ({ prev: list[next - 1]?.hash }));
  return list;
}
const without = (at: number) => entries.toSpliced(at, 1);
const judged = (list: readonly StoredEntry[], evidence?: Evidence) => {
  const verdict = verify(workshop, list, evidence);
  return verdict.ok ? 'ok' : `${verdict.seq} ${verdict.flaw}`;
};

describe('a journal', () => {
  test('is a chain of entries without gaps, each the text that was hashed, of the version that wrote it', () => {
    const bodies = entries.map(readBody);
    expect(bodies.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(bodies.map(({ prev }) => prev)).toEqual([null, ...entries.slice(0, -1).map(({ hash }) => hash)]);
    expect(entries.every(({ body, hash }) => sha256(body) === hash)).toBe(true);
    expect(bodies[1]).toMatchObject({ v: 1, case: 'job-1', id: 'e1', kind: 'event', rules: 1, lib, edition: 'e0' });
    expect(bodies.at(-1)?.state).toBe(sha256(state.text));
  });

  test('names the version of package.json', () => expect(lib).toBe(packageJson.version));

  test('and the record hold no name, which the plain case does', () => {
    const plain = [...replayJournal(workshop, entries, { secrets: secrets.byToken.values() })];
    const told = JSON.stringify([plain.map(({ event }) => event), plain.at(-1)?.snapshot?.context]);
    for (const name of names) {
      expect(told).toContain(name);
      expect(JSON.stringify(entries) + state.text).not.toContain(name);
    }
  });

  test('stated again gives, entry by entry, what was stated, the case after it and what changed', () => {
    const all = [...replayJournal(workshop, entries, { secrets: secrets.byToken.values() })];
    expect(all.map(({ snapshot }) => snapshot?.value)).toEqual([
      ...['intake', 'intake', 'intake', 'intake', 'repair', 'repair', 'collected'],
    ]);
    expect(all[2]?.event).toMatchObject({ type: 'quoted', remark: 'Told Ada Lovelace', by: { naam: 'Bert de Vries' } });
    expect(all[4]?.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...['phase repair', 'step intake', 'task intake/accept', 'task repair/pay', 'task repair/collect'],
    ]);
    expect(all[0]?.changes).toEqual([]);
  });

  test('a case read back writes the same bytes as one kept warm', () => {
    const cold = loaded(workshop, 'job-1', head, state.text);
    expect(cold.text).toBe(state.text);
    expect(JSON.stringify(cold.record)).toBe(state.text);
    expect(cold.isOlder).toBe(false);
  });
});

describe('verify', () => {
  test('a journal as it was written holds, its end, receipts and persons with it', () => {
    const evidence = { head, receipts: entries, secrets: [...secrets.byToken.values()] };
    expect(verify(workshop, entries, evidence)).toEqual({
      ok: true,
      head: { seq: 7, hash: state.hash },
      replayedFrom: 1,
    });
  });

  const paid = (body: EntryBody) => ({ event: { ...body.event, type: 'quoted', until: '2027-01-01' } });
  test.each<[what: string, list: () => StoredEntry[], evidence: Evidence, found: string]>([
    ['a text that was changed', () => entries.with(2, { ...(entries[2] as StoredEntry), body: '{}' }), {}, '3 altered'],
    ['… with its hash', () => entries.with(2, rewritten(entries[2] as StoredEntry, paid)), {}, '3 altered'],
    [
      '… the last, with its hash',
      () =>
        entries.with(
          6,
          rewritten(entries[6] as StoredEntry, () => ({ at: 'x' })),
        ),
      {},
      '7 mislabelled',
    ],
    [
      '… another link',
      () =>
        entries.with(
          3,
          rewritten(entries[3] as StoredEntry, () => ({ prev: 'x' })),
        ),
      {},
      '4 altered',
    ],
    ['one that was dropped', () => without(3), {}, '4 dropped'],
    ['the first that was dropped', () => without(0), {}, '1 dropped'],
    ['the last that was dropped', () => without(6), { head }, '7 dropped'],
    ['all that were dropped', () => [], {}, '1 dropped'],
    [
      'two that changed places',
      () => [...entries.slice(0, 2), ...entries.slice(2, 4).reverse(), ...entries.slice(4)],
      {},
      '3 reordered',
    ],
    ['one of another case', () => entries.with(3, job(workshop, 'job-2').entries[3] as StoredEntry), {}, '4 moved'],
    [
      'one of another case under this name',
      () => entries.with(3, { ...(job(workshop, 'job-2').entries[3] as StoredEntry), case: 'job-1' }),
      {},
      '4 moved',
    ],
    [
      'one that is no entry',
      () => entries.with(3, { ...(entries[3] as StoredEntry), body: 'x', hash: sha256('x') }),
      {},
      '4 unreadable',
    ],
    [
      'a column that says something else',
      () => entries.with(3, { ...(entries[3] as StoredEntry), id: 'x' }),
      {},
      '4 mislabelled',
    ],
    [
      'an event that leads elsewhere',
      () => rewrittenFrom(2, (body) => ({ event: { ...body.event, until: '2029-01-01' } })),
      {},
      '3 departs',
    ],
    [
      'an event that is refused',
      () => rewrittenFrom(4, () => ({ by: { rol: 'owner', organisatie: 'eve' } })),
      {},
      '5 departs',
    ],
    [
      'a receipt of what stands there no more',
      () => rewrittenFrom(6, () => ({ lib: '9' })),
      { receipts: entries },
      '7 altered',
    ],
    ['a receipt of more than there is', () => without(6), { receipts: entries }, '7 dropped'],
    ['a head that is another', () => [...entries], { head: { ...head, hash: 'x' } }, '7 head'],
    ['a head that is behind', () => [...entries], { head: { seq: 6, hash: entries[5]?.hash ?? '' } }, '7 head'],
    ['another record', () => [...entries], { head: { ...head, record: '{}' } }, '7 head'],
    [
      'another person',
      () => [...entries],
      { secrets: [...secrets.byToken.values()].map((one) => ({ ...one, value: 'Eve' })) },
      '1 token',
    ],
  ])('names %s', (_, list, evidence, found) => expect(judged(list(), evidence)).toBe(found));

  test('what it cannot see by itself, and receipts can: a journal written anew all through, or cut off with its case', () => {
    const anew = rewrittenFrom(1, () => ({ lib: '9' }));
    const last = anew.at(-1) as StoredEntry;
    expect(judged(anew, { head: { seq: 7, hash: last.hash } })).toBe('ok');
    expect(judged(anew, { receipts: [entries[4] as StoredEntry] })).toBe('5 altered');
    const cut = entries.slice(0, 4);
    expect(judged(cut, { head: cut[3] as StoredEntry })).toBe('ok');
    expect(judged(cut, { receipts: [entries[5] as StoredEntry] })).toBe('5 dropped');
  });

  test('an entry of a later form is left alone and named', () => {
    const later = rewrittenFrom(6, () => ({ v: 2 }));
    expect(judged(later)).toBe('7 unreadable');
    expect(() => readBody(later[6] as StoredEntry)).toThrow(expect.objectContaining({ code: 'record-newer' }));
  });
});

describe('an entry that is none', () => {
  const [first] = entries as [StoredEntry];
  test.each([
    '',
    '[]',
    'null',
    '{"v":1}',
    first.body.replace('"input"', '"inptu"'),
    first.body.replace('opened', 'event'),
  ])('%#', (body) => {
    const read = () => readBody({ ...first, body });
    expect(read).toThrow(EngineError);
    expect(read).toThrow(/Entry 1 of case job-1 cannot be read/);
  });

  test('a replay stops at the entry that departs, and says why', () => {
    const replay = replayJournal(
      workshop,
      rewrittenFrom(4, () => ({ by: { rol: 'owner', organisatie: 'eve' } })),
    );
    expect(() => [...replay]).toThrow(/Entry 5 of case job-1 does not lead where it led: it is refused: not-theirs/);
  });

  test('what is written is read back', () => {
    const content = {
      kind: 'erased',
      id: 'x',
      at: 'y',
      by: null,
      rules: 1,
      lib,
      edition: '',
      erased: { tokens: [], ground: 'g' },
    } as const;
    const entry = entryAfter({ case: 'c', seq: 3, prev: 'p' }, content, 's');
    expect(readBody(entry)).toMatchObject({ case: 'c', seq: 3, prev: 'p', kind: 'erased', state: 's' });
  });
});
