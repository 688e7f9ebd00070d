import { afterAll, describe, expect, test } from 'vitest';
import { codeOf, folderFor, openShop, storesIn } from '../../support/shop.js';

const files = folderFor('send');
afterAll(files.remove);

describe.each(storesIn(files))('%s', (_, open) => {
  const begun = async () => {
    const shop = openShop(await open());
    await shop.begin('job');
    return shop;
  };
  const quote = { type: 'quoted', until: '2026-02-01', remark: 'For Ada' };

  test('the same event id twice is one entry, and the first answer’s receipt again; whatever holds by then', async () => {
    const { engine, shop, ada, setClock } = await begun();
    const first = await shop.send('job', quote, { id: 'q' });
    setClock('2026-01-06T09:00:00Z');
    await ada.send('job', { type: 'accepted' }, { id: 'a' });
    const again = await shop.send('job', { ...quote }, { id: 'q' });
    expect(first).toMatchObject({ ok: true, duplicate: false, recorded: true, seq: 2 });
    const { seq, hash, at } = first as Extract<typeof first, { ok: true }>;
    expect(again).toEqual({ ok: true, duplicate: true, recorded: false, changes: [], seq, hash, at });
    expect((await ada.view('job')).seq).toBe(3);
    // Refused now, had it not been stated before.
    expect(await shop.send('job', { ...quote, until: '2026-03-01' }, { id: 'r' })).toMatchObject({ ok: false });
    await engine.close();
  });

  test('another content under the id, or another organisation, is told; a refusal is not remembered', async () => {
    const { engine, shop, ada } = await begun();
    expect(await ada.send('job', { type: 'accepted' }, { id: 'x' })).toMatchObject({ ok: false });
    await shop.send('job', quote, { id: 'x' });
    expect(await codeOf(shop.send('job', { ...quote, until: '2026-02-02' }, { id: 'x' }))).toBe('id-reused');
    expect(await codeOf(ada.send('job', { type: 'paid' }, { id: 'x' }))).toBe('id-reused');
    expect(await codeOf(shop.send('job', quote, { id: 'begin' }))).toBe('id-reused');
    expect((await ada.view('job')).seq).toBe(2);
    await engine.close();
  });

  test('after an erasure a repeat is a duplicate still, judged on what is left', async () => {
    const { engine, shop, ada } = await begun();
    await shop.send('job', quote, { id: 'q' });
    const tokens = [...(await engine.admin.findPerson('Ada')), ...(await engine.admin.findPerson('Bert'))];
    expect(await engine.admin.erase({ tokens, ground: 'avg-1' })).toEqual({ erased: 3, pending: false });
    expect(await shop.send('job', quote, { id: 'q' })).toMatchObject({ ok: true, duplicate: true, seq: 2 });
    expect(await codeOf(shop.send('job', { ...quote, until: '2026-02-02' }, { id: 'q' }))).toBe('id-reused');
    expect((await ada.view('job')).seq).toBe(3);
    await engine.close();
  });

  test('what adds nothing is journalled for its id, and says so', async () => {
    const { engine, ada } = await begun();
    const note = { type: 'note.made', text: 'squeaks' };
    expect(await ada.send('job', note, { id: 'n' })).toMatchObject({ recorded: true, seq: 2 });
    expect(await ada.send('job', note, { id: 'm' })).toMatchObject({
      ok: true,
      duplicate: false,
      recorded: false,
      seq: 3,
      changes: [],
    });
    expect(await engine.admin.verify('job')).toMatchObject({ ok: true, head: { seq: 3 } });
    await engine.close();
  });

  test('with an expected entry it is told that the case moved on, and nothing is stated', async () => {
    const { engine, shop, ada } = await begun();
    expect(await shop.send('job', quote, { id: 'q', expectedSeq: 1 })).toMatchObject({ ok: true, seq: 2 });
    expect(await shop.send('job', quote, { id: 'q', expectedSeq: 1 })).toMatchObject({ duplicate: true });
    const late = ada.send('job', { type: 'accepted' }, { id: 'a', expectedSeq: 1 });
    await expect(late).rejects.toMatchObject({ code: 'conflict', details: { expected: 1, found: 2 } });
    expect((await ada.view('job')).seq).toBe(2);
    await engine.close();
  });

  test('an answer tells what changed for who asks: phase, steps, and their own work', async () => {
    const { engine, shop, ada } = await begun();
    await shop.send('job', quote, { id: 'q' });
    const explained = await ada.explain('job', { type: 'accepted' });
    const answer = await ada.send('job', { type: 'accepted' }, { id: 'a' });
    const told = (changes: readonly { kind: string; id: string }[]) => changes.map(({ kind, id }) => `${kind} ${id}`);
    expect(told(answer.ok ? answer.changes : [])).toEqual([
      ...['phase repair', 'step intake', 'task intake/accept', 'task repair/pay', 'task repair/collect'],
    ]);
    expect(told(explained.changes)).toEqual(told(answer.ok ? answer.changes : []));
    expect(told((await shop.explain('job', { type: 'part.ordered', order: 'o', part: 'bell' })).changes)).toEqual([]);
    await engine.close();
  });

  test('many at once on one case all count, in some order, without a gap', async () => {
    const { engine, ada } = await begun();
    const sent = Array.from({ length: 20 }, (_, nr) =>
      ada.send('job', { type: 'note.made', text: `note ${nr}` }, { id: `n${nr}` }),
    );
    const seqs = (await Promise.all(sent)).map((answer) => answer.ok && answer.seq);
    expect(seqs.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 20 }, (_, nr) => nr + 2));
    expect((await ada.history('job')).items).toHaveLength(20);
    await engine.close();
  });

  test('a case begins once: the same beginning again is the same case', async () => {
    const { engine, ada, shop } = await begun();
    expect(await ada.open('job', { owner: 'ada', mechanic: 'shop' }, { id: 'begin' })).toMatchObject({
      duplicate: true,
      seq: 1,
    });
    expect(await codeOf(ada.open('job', { owner: 'ada', mechanic: 'other' }, { id: 'begin' }))).toBe('case-exists');
    expect(await codeOf(shop.open('job', { owner: 'ada', mechanic: 'shop' }, { id: 'other' }))).toBe('case-exists');
    expect(await codeOf(ada.open('new', { owner: 'ada' }, { id: 'begin' }))).toBe('invalid-input');
    await engine.close();
  });

  test('two engines on one store: the one judges again on what the other wrote', async () => {
    const store = await open();
    const [one, two] = [openShop(store), openShop(store)];
    await one.begin('job');
    await two.ada.view('job');
    await one.shop.send('job', quote, { id: 'q' });
    // Two holds the case without its quote: a refusal is judged again, and so is what it would have accepted.
    expect(await two.ada.send('job', { type: 'accepted' }, { id: 'a' })).toMatchObject({ ok: true, seq: 3 });
    const both = await Promise.all([
      one.ada.send('job', { type: 'paid' }, { id: 'p' }),
      two.ada.send('job', { type: 'paid' }, { id: 'p' }),
    ]);
    expect(both.map((answer) => answer.ok && answer.duplicate).sort()).toEqual([false, true]);
    expect(new Set(both.map((answer) => answer.ok && answer.hash)).size).toBe(1);
    expect(await one.engine.admin.verify('job')).toMatchObject({ ok: true, head: { seq: 4 } });
    await one.engine.close();
  });
});
