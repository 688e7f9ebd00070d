import { afterAll, describe, expect, test } from 'vitest';
import { folderFor, openShop, storesIn } from '../../support/shop.js';
import { workshop } from '../../support/workshop.js';

const files = folderFor('clock');
afterAll(files.remove);

describe.each(storesIn(files))('%s', (_, open) => {
  async function quoted(until: string, store = open()) {
    const all = openShop(await store);
    await all.begin('job');
    await all.shop.send('job', { type: 'quoted', until }, { id: 'q' });
    return all;
  }
  const stated = async ({ ada }: Awaited<ReturnType<typeof quoted>>) =>
    (await ada.history('job')).items
      .filter(({ event }) => event.type === 'quote.expired')
      .map(({ event }) => event.until);

  test('a term is stated once its day has passed in the Netherlands, and once only, however often it is asked', async () => {
    const all = await quoted('2026-01-31');
    const { due } = all.engine.admin;
    expect(await due(new Date('2026-01-31T22:59:59Z'))).toEqual({ stated: 0, refused: 0 });
    expect(await due(new Date('2026-01-31T23:00:01Z'))).toEqual({ stated: 0, refused: 1 }); // its own condition counts in UTC
    expect(await due(new Date('2026-02-01T00:00:01Z'))).toEqual({ stated: 0, refused: 0 });
    await all.ada.send('job', { type: 'note.made', text: 'moves' }, { id: 'n' });
    expect(await due(new Date('2026-02-01T00:00:01Z'))).toEqual({ stated: 1, refused: 0 });
    for (const at of ['2026-02-01T00:00:01Z', '2026-01-01T00:00:00Z', '2036-01-01T00:00:00Z'])
      expect(await due(new Date(at))).toEqual({ stated: 0, refused: 0 });
    expect(await stated(all)).toEqual(['2026-01-31']);
    await all.engine.close();
  });

  test('a clock that jumped, back or ahead, states nothing twice; another day is another term', async () => {
    const all = await quoted('2026-01-31');
    all.setClock('2036-01-01T00:00:00Z');
    expect(await all.engine.admin.due()).toEqual({ stated: 1, refused: 0 });
    all.setClock('2026-01-06T00:00:00Z');
    await all.shop.send('job', { type: 'quoted', until: '2026-03-01' }, { id: 'q2' });
    expect(await all.engine.admin.due()).toEqual({ stated: 0, refused: 0 });
    all.setClock('2026-03-02T00:00:00Z');
    expect(await all.engine.admin.due()).toEqual({ stated: 1, refused: 0 });
    expect(await stated(all)).toEqual(['2026-01-31', '2026-03-01']);
    expect(await all.engine.admin.verify('job')).toMatchObject({ ok: true });
    await all.engine.close();
  });

  test('many at once, asked by two engines at a time: each once', async () => {
    const store = await open();
    const [one, two] = [openShop(store), openShop(store)];
    const ids = Array.from({ length: 100 }, (_, nr) => `job-${nr}`);
    await Promise.all(ids.map((id) => one.begin(id)));
    await Promise.all(ids.map((id) => one.shop.send(id, { type: 'quoted', until: '2026-01-31' }, { id: 'q' })));
    const at = new Date('2026-02-02T00:00:00Z');
    expect((await one.engine.admin.status()).oldestTerm).toBe('2026-01-31');
    const told = await Promise.all([one.engine.admin.due(at), two.engine.admin.due(at), one.engine.admin.due(at)]);
    expect(told.reduce((sum, { stated: count }) => sum + count, 0)).toBe(100);
    expect((await one.engine.admin.status()).entries).toBe(300);
    expect((await one.engine.admin.status()).oldestTerm).toBeNull();
    await one.engine.close();
  });

  test('a term that its procedure keeps naming is stated once', async () => {
    const forgetful = {
      ...workshop,
      terms: ({ context: { quote } }: Parameters<typeof workshop.terms>[0]) =>
        quote ? [{ key: 'quote', day: quote.until, event: { type: 'quote.expired', until: quote.until } }] : [],
    };
    const all = openShop(await open(), { procedure: forgetful as never });
    await all.begin('job');
    await all.shop.send('job', { type: 'quoted', until: '2026-01-31' }, { id: 'q' });
    const at = new Date('2026-02-02T00:00:00Z');
    expect(await all.engine.admin.due(at)).toEqual({ stated: 1, refused: 0 });
    expect(await all.engine.admin.due(at)).toEqual({ stated: 0, refused: 0 });
    await all.ada.send('job', { type: 'note.made', text: 'moves' }, { id: 'n' });
    expect(await all.engine.admin.due(at)).toEqual({ stated: 0, refused: 0 });
    expect(await stated(all)).toEqual(['2026-01-31']);
    await all.engine.close();
  });
});
