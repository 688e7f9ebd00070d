import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredEntry } from '../../src/engine/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { folderFor, openShop } from '../support/shop.js';
import { acks, buildWriter, run } from './processes.js';

// The short form; `npm run soak` runs the long one.
const isSoak = process.env.SOAK !== undefined;
const rounds = isSoak ? 200 : 20;
const files = folderFor('killed');
let writer: string;
beforeAll(async () => {
  writer = await buildWriter(files.folder);
});
afterAll(files.remove);

const jobs = ['job-0', 'job-1', 'job-2'];

/** A file with three cases of which two have a quote. */
async function begunFile() {
  const path = files.file();
  const all = openShop(await sqliteStore(path));
  for (const id of jobs) {
    await all.begin(id);
    await all.shop.send(id, { type: 'quoted', until: '2026-02-01' }, { id: 'q' });
  }
  await all.engine.close();
  return path;
}

/** Everything there is, held to every promise; the entries per case. */
async function audited(path: string, acknowledged: readonly ReturnType<typeof acks>[number][]) {
  const db = new DatabaseSync(path);
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  db.close();
  const store = await sqliteStore(path);
  const { engine } = openShop(store);
  const entries = new Map<string, readonly StoredEntry[]>();
  for (const id of jobs) {
    const journal = await store.entries(id, 1, 1_000_000);
    entries.set(id, journal);
    expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, at) => at + 1));
    expect(new Set(journal.map(({ id: own }) => own)).size).toBe(journal.length);
    const receipts = acknowledged.filter((ack) => ack.case === id);
    // Bytes, links, head, receipts, tokens, and every record made again, hash by hash.
    expect(await engine.admin.verify(id, { receipts })).toMatchObject({ ok: true, replayedFrom: 1 });
    const known = new Map(journal.map((entry) => [entry.id, entry]));
    for (const ack of receipts) expect(known.get(ack.id)).toMatchObject({ seq: ack.seq, hash: ack.hash });
  }
  await engine.close();
  return entries;
}

describe('a process that is killed', { timeout: isSoak ? 600_000 : 120_000 }, () => {
  test(`${rounds} times at moments nobody chose: every acknowledged event is there, once, in place, and nothing is torn`, async () => {
    const path = await begunFile();
    const acknowledged: ReturnType<typeof acks> = [];
    for (let round = 0; round < rounds; round += 1) {
      const until = 1 + Math.floor(Math.random() * 60);
      const { lines, signal, errors } = await run(
        writer,
        ['notes', path, `r${round}`, 1_000_000],
        (said) => said.length > until,
      );
      expect({ signal, errors }).toEqual({ signal: 'SIGKILL', errors: '' });
      acknowledged.push(...acks(lines));
    }
    expect(acknowledged.length).toBeGreaterThan(rounds);
    const entries = await audited(path, acknowledged);
    // What was not acknowledged may be there: at most what was under way when it was killed.
    const written = [...entries.values()].flat().filter(({ id }) => id.startsWith('r')).length;
    expect(written - acknowledged.length).toBeLessThanOrEqual(rounds * 8);
  });

  test('between an event and what it means for another case: that arrives, once and in order', async () => {
    const path = await begunFile();
    const acknowledged: ReturnType<typeof acks> = [];
    const few = isSoak ? 50 : 5;
    for (let round = 0; round < few; round += 1) {
      const until = 1 + Math.floor(Math.random() * 20);
      const { lines } = await run(writer, ['orders', path, `r${round}`, 1_000_000], (said) => said.length > until);
      acknowledged.push(...acks(lines));
    }
    const { engine } = openShop(await sqliteStore(path));
    await engine.admin.due();
    expect((await engine.admin.status()).effects).toEqual([]);
    await engine.close();
    const entries = await audited(path, acknowledged);
    const partsOf = (id: string, type: string) =>
      (entries.get(id) ?? [])
        .map(({ body }) => JSON.parse(body).event)
        .filter((event) => event?.type === type)
        .map(({ part }) => part);
    const ordered = partsOf('job-0', 'part.ordered');
    expect(ordered.length).toBeGreaterThanOrEqual(acknowledged.length);
    expect(partsOf('job-1', 'part.requested')).toEqual(ordered);
  });
});

describe('several processes at a time', { timeout: 120_000 }, () => {
  test('three on one case, each event sent twice, some by all three: each is one entry', async () => {
    const path = await begunFile();
    const count = isSoak ? 2000 : 60;
    const ended = await Promise.all(['a', 'b', 'c'].map((name) => run(writer, ['twice', path, name, count])));
    expect(ended.map(({ errors, lines }) => errors + lines.filter((line) => line.startsWith('failed')))).toEqual([
      '',
      '',
      '',
    ]);
    const acknowledged = ended.flatMap(({ lines }) => acks(lines));
    expect(acknowledged).toHaveLength(count * 2 * 3);
    const entries = await audited(path, acknowledged);
    expect(entries.get('job-0')).toHaveLength(2 + count / 2 + 3 * (count / 2));
  });

  test('a thousand terms, stated by two: each once', async () => {
    const path = files.file();
    const all = openShop(await sqliteStore(path));
    const ids = Array.from({ length: 1000 }, (_, nr) => `job-${nr}`);
    await Promise.all(ids.map(all.begin));
    await Promise.all(ids.map((id) => all.shop.send(id, { type: 'quoted', until: '2026-02-01' }, { id: 'q' })));
    const ended = await Promise.all([1, 2].map((name) => run(writer, ['due', path, name, 0])));
    const stated = ended
      .flatMap(({ lines }) => lines)
      .filter((line) => line.startsWith('stated'))
      .map((line) => Number(line.split(' ')[1]));
    expect(stated).toHaveLength(2);
    expect(stated.reduce((sum, one) => sum + one, 0)).toBe(1000);
    expect(await all.engine.admin.status()).toMatchObject({ entries: 3000, oldestTerm: null });
    await all.engine.close();
  });

  test('starting together on a file that is not there yet: one makes it, and all use it', async () => {
    const path = files.file();
    const names = ['a', 'b', 'c', 'd'];
    const ended = await Promise.all(names.map((name) => run(writer, ['begin', path, name, 0])));
    expect(ended.map(({ lines, errors }) => [...lines, errors])).toEqual(
      names.map((name) => ['ready', `begun ${name}`, '']),
    );
    const { engine, ada } = openShop(await sqliteStore(path));
    expect((await ada.overview()).items.map(({ case: id }) => id)).toEqual(names.map((name) => `begun-${name}`));
    await engine.close();
  });
});
