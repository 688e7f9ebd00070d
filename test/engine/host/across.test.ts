import { afterAll, describe, expect, test } from 'vitest';
import { folderFor, openShop, storesIn } from '../../support/shop.js';

const files = folderFor('across');
afterAll(files.remove);

describe.each(storesIn(files))('%s', (_, open) => {
  async function fiveCases() {
    const all = openShop(await open());
    for (const nr of [1, 2, 3, 4, 5]) {
      await all.begin(`job-${nr}`);
      if (nr < 4)
        await all.shop.send(
          `job-${nr}`,
          { type: 'quoted', until: `2026-02-0${9 - nr}`, remark: 'For Ada' },
          { id: 'q' },
        );
    }
    await all.ada.send('job-1', { type: 'accepted' }, { id: 'a' });
    return all;
  }
  const told = (page: { items: readonly { case: string; task: { id: string } }[] }) =>
    page.items.map(({ case: id, task }) => `${id} ${task.id}`);

  test('work in all cases, first what is due first, page by page, each once', async () => {
    const { engine, ada, shop } = await fiveCases();
    const all = [
      'job-3 intake/accept',
      'job-2 intake/accept',
      'job-1 repair/collect',
      'job-1 repair/pay',
      'job-4 intake/accept',
      'job-5 intake/accept',
    ];
    expect(told(await ada.tasks())).toEqual(all);
    const pages: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await ada.tasks({ limit: 2, ...(cursor ? { cursor } : {}) });
      pages.push(...told(page));
      if (!page.cursor) break;
      cursor = page.cursor;
    }
    expect(pages).toEqual(all);
    expect(told(await shop.tasks())).toEqual(['job-4 intake/quote', 'job-5 intake/quote']);
    await engine.close();
  });

  test('by role, step, day, and whether it can be done now', async () => {
    const { engine, ada } = await fiveCases();
    expect(told(await ada.tasks({ rol: 'mechanic' }))).toEqual([]);
    expect(told(await ada.tasks({ stap: 'repair' }))).toEqual(['job-1 repair/collect', 'job-1 repair/pay']);
    expect(told(await ada.tasks({ dueBefore: '2026-02-07' }))).toEqual(['job-3 intake/accept']);
    expect(told(await ada.tasks({ possible: false }))).toEqual([
      'job-1 repair/collect',
      'job-4 intake/accept',
      'job-5 intake/accept',
    ]);
    const [first] = (await ada.tasks({ possible: false })).items;
    expect(first?.task).toMatchObject({ text: { en: 'collect' }, blockedBy: [{ code: 'not-paid' }] });
    await engine.close();
  });

  test('a row a case, its columns named by the procedure, page by page', async () => {
    const { engine, shop } = await fiveCases();
    await shop.send('job-2', { type: 'note.made', text: 'own' }, { id: 'n' });
    const first = await shop.overview({ limit: 2 });
    expect(first.items).toMatchObject([
      {
        case: 'job-1',
        rol: 'mechanic',
        text: { en: 'ada at shop' },
        phase: 'repair',
        status: 'active',
        columns: { mechanic: 'shop', notes: 0 },
      },
      { case: 'job-2', phase: 'intake', tasks: 0, columns: { notes: 1 } },
    ]);
    const rest = await shop.overview({ cursor: first.cursor ?? '' });
    expect(rest.items.map(({ case: id }) => id)).toEqual(['job-3', 'job-4', 'job-5']);
    expect(rest.cursor).toBeUndefined();
    await engine.close();
  });

  test('an index made by another version is made again, by its next event or by migrate', async () => {
    const store = await open();
    const { engine, ada, begin } = openShop(store);
    await begin('job');
    const [kept] = await store.read([{ case: 'job' }]);
    if (typeof kept !== 'object' || 'purged' in kept) throw new Error('it is not there');
    const { seq, hash, secrets: _, last: __, ...row } = kept;
    const none = { drop: [], put: [] };
    const stale = { all: true, parties: none, tasks: none, terms: none };
    const indexed = { ...row, indexed: 'of long ago' };
    await store.append([
      { case: 'job', head: { seq, hash }, entries: [], row: indexed, secrets: [], index: stale, effects: [] },
    ]);
    const later = openShop(store);
    expect(told(await ada.tasks())).toEqual([]);
    expect(await later.engine.admin.migrate()).toBe(1);
    expect(await later.engine.admin.migrate()).toBe(0);
    expect(told(await ada.tasks())).toEqual(['job intake/accept']);
    expect(await engine.admin.verify('job')).toMatchObject({ ok: true, head: { seq: 1 } });
    await engine.close();
  });
});
