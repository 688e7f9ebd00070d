import { copyFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../src/engine/index.js';
import { sqliteStore } from '../../../src/stores/sqlite/index.js';
import { codeOf, folderFor, openShop, storesIn } from '../../support/shop.js';

const files = folderFor('feed');
afterAll(files.remove);

type Engine = ReturnType<typeof openShop>['engine'];

/** The next entries behind a place. */
async function take(engine: Engine, count: number, after?: string): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  const stop = new AbortController();
  for await (const item of engine.admin.subscribe({ signal: stop.signal, ...(after ? { after } : {}) })) {
    items.push(item);
    if (items.length === count) stop.abort();
  }
  return items;
}
const told = (items: readonly FeedItem[]) => items.map(({ entry: { case: id, seq } }) => `${id} ${seq}`);

describe.each(storesIn(files))('%s', (_, open) => {
  test('entries of all cases in the order of their commits, and resumed behind any of them', async () => {
    const { engine, begin, ada } = openShop(await open());
    await begin('a');
    await begin('b');
    await ada.send('a', { type: 'note.made', text: 'x' }, { id: 'n' });
    const all = await take(engine, 3);
    expect(told(all)).toEqual(['a 1', 'b 1', 'a 2']);
    expect(all[2]?.body).toMatchObject({ kind: 'event', event: { type: 'note.made' } });
    expect(told(await take(engine, 2, all[0]?.cursor))).toEqual(['b 1', 'a 2']);
    await engine.close();
  });

  test('what is committed later comes too, also by another engine; a signal ends it, and so does closing', async () => {
    const store = await open();
    const [one, two] = [openShop(store), openShop(store)];
    const coming = take(one.engine, 3);
    await one.begin('a');
    await two.begin('b');
    await two.ada.send('a', { type: 'note.made', text: 'x' }, { id: 'n' });
    expect(told(await coming)).toEqual(['a 1', 'b 1', 'a 2']);
    const [last] = (await take(one.engine, 3)).slice(-1);
    const waiting = take(one.engine, 1, last?.cursor);
    await one.engine.close();
    expect(await waiting).toEqual([]);
  });

  test('a cursor of another store, of nowhere, or of more than there is, is unknown: never silence', async () => {
    const [{ engine, begin }, other] = [openShop(await open()), openShop(await open())];
    await begin('a');
    await begin('b');
    await other.begin('a');
    const [first, second] = await take(engine, 2);
    const next = (second?.cursor ?? '').replace(/\.2\./, '.3.');
    for (const after of [
      (await take(other.engine, 1))[0]?.cursor ?? '',
      'x',
      'a.b.c',
      next,
      (first?.cursor ?? '').replace(/\.1\./, '.2.'),
    ])
      expect(await codeOf(take(engine, 1, after))).toBe('cursor-unknown');
    await Promise.all([engine.close(), other.engine.close()]);
  });
});

describe('a file put back', () => {
  test('from a backup made while others write: it verifies, goes on, and cursors of before are unknown', async () => {
    const [path, copy] = [files.file(), files.file()];
    const { engine, begin, ada } = openShop(await sqliteStore(path));
    await begin('a');
    let isWriting = true;
    const writing = (async () => {
      for (let nr = 0; isWriting; nr += 1)
        await ada.send('a', { type: 'note.made', text: `note ${nr}` }, { id: `n${nr}` });
    })();
    await engine.admin.backup(copy);
    isWriting = false;
    await writing;
    const restored = openShop(await sqliteStore(copy));
    expect(await restored.engine.admin.verify('a')).toMatchObject({ ok: true });
    const [first] = await take(engine, 1);
    expect(await codeOf(take(restored.engine, 1, first?.cursor))).toBe('cursor-unknown');
    expect(await restored.shop.send('a', { type: 'quoted', until: '2026-02-01' }, { id: 'q' })).toMatchObject({
      ok: true,
    });
    await Promise.all([engine.close(), restored.engine.close()]);
  });

  test('copied by hand: a place that holds something else since is unknown', async () => {
    const [path, copy] = [files.file(), files.file()];
    const before = openShop(await sqliteStore(path));
    await before.begin('a');
    await before.engine.close();
    copyFileSync(path, copy);
    const after = openShop(await sqliteStore(path));
    await after.begin('b');
    const [, second] = await take(after.engine, 2);
    await after.engine.close();
    const back = openShop(await sqliteStore(copy));
    await back.begin('c');
    expect(await codeOf(take(back.engine, 1, second?.cursor))).toBe('cursor-unknown');
    await back.engine.close();
  });
});
