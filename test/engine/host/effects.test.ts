import { afterAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/engine/index.js';
import { codeOf, folderFor, openShop, storesIn } from '../../support/shop.js';

const files = folderFor('effects');
afterAll(files.remove);

describe.each(storesIn(files))('%s', (_, open) => {
  const order = (part: string, target = 'order') => ({
    type: 'part.ordered',
    order: target,
    part,
    remark: 'For Ada Lovelace',
  });

  async function twoCases(store: Store) {
    const all = openShop(store);
    await all.begin('job');
    await all.begin('order');
    return all;
  }
  const requests = async ({ ada }: ReturnType<typeof openShop>) =>
    (await ada.history('order')).items
      .filter(({ event }) => event.type === 'part.requested')
      .map(({ event }) => event.part);
  const quote = { type: 'quoted', until: '2026-02-01' };

  test('an event for another case arrives once, with its names and texts, sealed anew', async () => {
    const all = await twoCases(await open());
    await all.shop.send('order', quote, { id: 'q' });
    await all.shop.send('job', order('bell'), { id: 'o' });
    await all.engine.admin.due();
    const [item] = (await all.ada.history('order')).items.filter(({ event }) => event.type === 'part.requested');
    expect(item?.event).toMatchObject({ from: 'shop', part: 'bell', remark: 'For Ada Lovelace', by: { rol: 'klok' } });
    await all.engine.admin.due();
    expect(await requests(all)).toEqual(['bell']);
    expect((await all.engine.admin.status()).effects).toEqual([]);
    const found = await all.engine.admin.findPerson('Ada Lovelace');
    expect(new Set(found.filter(({ value }) => value === 'For Ada Lovelace').map(({ token }) => token)).size).toBe(2);
    for (const id of ['job', 'order']) expect(await all.engine.admin.verify(id)).toMatchObject({ ok: true });
    await all.engine.close();
  });

  test('refused it waits, with the reasons, in order per pair, until its target moves', async () => {
    const all = await twoCases(await open());
    for (const part of ['bell', 'chain', 'lamp']) await all.shop.send('job', order(part), { id: part });
    await all.shop.send('job', order('saddle', 'nowhere'), { id: 'saddle' });
    await all.engine.admin.due();
    const status = async () =>
      (await all.engine.admin.status()).effects.map(({ target, refusedAt, reasons }) => [target, refusedAt, reasons]);
    expect(await status()).toEqual([
      ['order', 1, ['no-quote']],
      ['order', null, []],
      ['order', null, []],
      ['nowhere', 0, ['case-unknown']],
    ]);
    expect(await codeOf(all.engine.admin.purge('job'))).toBe('busy');
    await all.shop.send('order', quote, { id: 'q' });
    await expect.poll(() => requests(all)).toEqual(['bell', 'chain', 'lamp']);
    await all.engine.admin.due();
    expect(await status()).toEqual([['nowhere', 0, ['case-unknown']]]);
    await all.begin('nowhere');
    await all.shop.send('nowhere', quote, { id: 'q' });
    await all.engine.admin.due();
    expect(await status()).toEqual([]);
    await all.engine.close();
  });

  test('what a process that stopped left behind is delivered by the next; two at a time deliver once', async () => {
    const store = await open();
    // It commits, and stops before it delivers.
    const first = await twoCases({ ...store, effects: async () => ({ ready: [], some: true }) });
    await first.shop.send('order', quote, { id: 'q' });
    for (let nr = 0; nr < 20; nr += 1) await first.shop.send('job', order(`part ${nr}`), { id: `o${nr}` });
    expect(await requests(first)).toEqual([]);
    const [one, two] = [openShop(store), openShop(store)];
    await Promise.all([one.engine.admin.due(), two.engine.admin.due()]);
    expect(await requests(one)).toEqual(Array.from({ length: 20 }, (_, nr) => `part ${nr}`));
    expect((await one.engine.admin.status()).effects).toEqual([]);
    await one.engine.close();
  });

  test('nobody can take an effect’s id beforehand', async () => {
    const all = await twoCases(await open());
    expect(await codeOf(all.ada.send('order', { type: 'paid' }, { id: 'job:2:0' }))).toBe('invalid-input');
    await all.engine.close();
  });
});
