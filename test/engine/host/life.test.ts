import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { metricsChannel, type Store } from '../../../src/engine/index.js';
import { EngineError } from '../../../src/procedure/errors.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { sqliteStore } from '../../../src/stores/sqlite/index.js';
import { codeOf, folderFor, openShop, storesIn } from '../../support/shop.js';
import { workshop } from '../../support/workshop.js';

const files = folderFor('life');
afterAll(files.remove);

const quote = { type: 'quoted', until: '2026-02-01', remark: 'For Ada' };

describe.each(storesIn(files))('%s', (_, open) => {
  test('closing waits for what was asked; after it every call says so, and closing again is nothing', async () => {
    const { engine, begin, ada } = openShop(await open());
    await begin('job');
    const sent = Array.from({ length: 50 }, (_, nr) =>
      ada.send('job', { type: 'note.made', text: `${nr}` }, { id: `n${nr}` }),
    );
    await engine.close();
    expect((await Promise.all(sent)).every(({ ok }) => ok)).toBe(true);
    for (const call of [ada.view('job'), ada.tasks(), engine.admin.status(), engine.admin.due()])
      expect(await codeOf(call)).toBe('closed');
    await engine.close();
  });

  test('status tells the rules, the schema, what waits and what is due', async () => {
    const { engine, begin, shop } = openShop(await open());
    await begin('job');
    await shop.send('job', quote, { id: 'q' });
    expect(await engine.admin.status()).toEqual({
      procedure: 'workshop',
      rules: 1,
      schema: 1,
      cases: 1,
      entries: 2,
      oldestTerm: '2026-02-01',
      effects: [],
      queue: 0,
      erasing: false,
    });
    await engine.close();
  });

  test('whoever listens is told how long things take, and nothing of what was stated', async () => {
    const heard: unknown[] = [];
    const listen = (message: unknown) => heard.push(message);
    subscribe(metricsChannel, listen);
    const { engine, begin, shop } = openShop(await open());
    await begin('secret-job');
    await shop.send('secret-job', quote, { id: 'secret-id' });
    await codeOf(shop.view('nowhere'));
    await engine.close();
    unsubscribe(metricsChannel, listen);
    expect(heard).toEqual(
      expect.arrayContaining([
        { name: 'commit', ms: expect.any(Number), items: 1 },
        { name: 'send', ms: expect.any(Number), outcome: 'ok' },
        { name: 'view', ms: expect.any(Number), outcome: 'case-unknown' },
      ]),
    );
    expect(JSON.stringify(heard)).not.toMatch(/secret|Ada|shop/);
  });

  test('a case of newer rules is refused and left as it is; one of older rules is brought along with its next event', async () => {
    const store = await open();
    const old = openShop(store);
    await old.begin('job');
    await old.shop.send('job', quote, { id: 'q' });
    const next = {
      ...workshop,
      rules: 2,
      migrations: [
        {
          from: 1,
          migrate: (stored: { value: unknown; context: unknown }) => ({
            ...stored,
            context: { ...(stored.context as object), expired: ['2025-01-01'] },
          }),
        },
      ],
    };
    const later = openShop(store, { procedure: next as never });
    expect((await later.ada.view('job')).facts.expired).toEqual(['2025-01-01']);
    expect(await later.engine.admin.verify('job')).toMatchObject({ ok: true, head: { seq: 2 }, replayedFrom: null });
    expect(await later.ada.send('job', { type: 'accepted' }, { id: 'a' })).toMatchObject({ ok: true, seq: 4 });
    expect(await later.engine.admin.verify('job')).toMatchObject({ ok: true, head: { seq: 4 }, replayedFrom: 3 });
    const replayed = [...(await later.engine.admin.replay('job'))];
    expect(replayed.map(({ body, snapshot }) => [body.kind, body.rules, snapshot?.value])).toEqual([
      ['opened', 1, undefined],
      ['event', 1, undefined],
      ['migrated', 2, 'intake'],
      ['event', 2, 'repair'],
    ]);
    expect(replayed[1]?.event).toMatchObject({ remark: 'For Ada' });
    expect((await later.ada.history('job')).items).toHaveLength(2);
    expect(await codeOf(openShop(store).ada.view('job'))).toBe('record-newer');
    expect(await codeOf(openShop(store).ada.send('job', { type: 'paid' }, { id: 'p' }))).toBe('record-newer');
    await later.engine.close();
  });

  test('migrate brings all along at once', async () => {
    const store = await open();
    const old = openShop(store);
    for (const id of ['a', 'b']) await old.begin(id);
    const later = openShop(store, {
      procedure: { ...workshop, rules: 2, migrations: [{ from: 1, migrate: (stored: object) => stored }] } as never,
    });
    expect(await later.engine.admin.migrate()).toBe(2);
    expect((await later.ada.view('a')).seq).toBe(2);
    expect(await later.engine.admin.migrate()).toBe(0);
    await later.engine.close();
  });

  test('the form of a personal field that takes no token is a defect of the procedure, and nothing is written', async () => {
    const short = { ...workshop, personal: { ...workshop.personal, quoted: [{ path: 'until', personal: 'naam' }] } };
    const { engine, begin, shop, ada } = openShop(await open(), { procedure: short as never });
    await begin('job');
    await expect(shop.send('job', quote, { id: 'q' })).rejects.toMatchObject({ code: 'procedure-incomplete' });
    expect((await ada.view('job')).seq).toBe(1);
    await engine.close();
  });
});

describe('a queue', () => {
  test('of a thousand commits of which one fails that one is told, and the others are written', async () => {
    const inner = memoryStore();
    const store: Store = {
      ...inner,
      append: async (items) => {
        if (items.some(({ case: id, entries }) => id === 'job-500' && entries[0]?.seq === 2))
          throw new EngineError('store-failed', {}, { message: 'x' });
        return inner.append(items);
      },
    };
    const { engine, begin, ada } = openShop(store);
    const ids = Array.from({ length: 1000 }, (_, nr) => `job-${nr}`);
    await Promise.all(ids.map(begin));
    const codes = await Promise.all(
      ids.map((id) => codeOf(ada.send(id, { type: 'note.made', text: 'x' }, { id: 'n' }))),
    );
    expect(codes.flatMap((code, nr) => (code === 'none' ? [] : [`${nr} ${code}`]))).toEqual(['500 store-failed']);
    expect(await engine.admin.status()).toMatchObject({ entries: 1999, queue: 0 });
    await engine.close();
  });

  test('too many at once are told that it is busy, and nothing of them is written', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const inner = memoryStore();
    const { engine, begin } = openShop({ ...inner, append: async (items) => held.then(() => inner.append(items)) });
    const told: string[] = [];
    const all = Array.from({ length: 5000 }, async (_, nr) => {
      const code = await codeOf(begin(`job-${nr}`));
      told.push(code);
      return code;
    });
    await expect.poll(() => told[0]).toBe('busy');
    release();
    const codes = await Promise.all(all);
    const written = codes.filter((code) => code === 'none').length;
    expect(written).toBeGreaterThan(4000);
    expect((await engine.admin.status()).cases).toBe(written);
    await engine.close();
  });

  test('when it is not known whether something was written, its id is told; sent again with it, it counts once', async () => {
    const inner = memoryStore();
    let isLost = false;
    const store: Store = {
      ...inner,
      append: async (items) => {
        const done = await inner.append(items);
        if (!isLost) return done;
        isLost = false;
        throw new EngineError('outcome-unknown', { id: '' }, { message: 'Send it again with the same id.' });
      },
    };
    const { engine, begin, shop } = openShop(store);
    await begin('job');
    isLost = true;
    await expect(shop.send('job', quote, { id: 'q' })).rejects.toMatchObject({
      code: 'outcome-unknown',
      details: { id: 'q' },
    });
    expect(await shop.send('job', quote, { id: 'q' })).toMatchObject({ ok: true, duplicate: true, seq: 2 });
    await engine.close();
  });
});

describe('a file that was changed by something else', () => {
  const changes: readonly [what: string, sql: string, found: string][] = [
    ['a record', `UPDATE cases SET record = replace(record, '2026-02-01', '2027-02-01')`, '2 head'],
    ['a head', `UPDATE cases SET hash = 'x'`, '2 head'],
    ['an entry', `UPDATE entries SET body = replace(body, '2026-02-01', '2027-02-01')`, '2 altered'],
    ['the last entry gone', 'DELETE FROM entries WHERE seq = 2', '2 dropped'],
    ['the first entry gone', 'DELETE FROM entries WHERE seq = 1', '1 dropped'],
    ['a name', `UPDATE private SET value = 'Eve' WHERE value = 'For Ada'`, '2 token'],
  ];
  test.each(changes)('%s: verify names it, and nothing is stated on it', async (what, sql, found) => {
    const path = files.file();
    const first = openShop(await sqliteStore(path));
    await first.begin('job');
    await first.shop.send('job', quote, { id: 'q' });
    await first.engine.close();
    const db = new DatabaseSync(path);
    db.exec(sql);
    db.close();
    const { engine, ada } = openShop(await sqliteStore(path));
    const verdict = await engine.admin.verify('job');
    expect(verdict.ok ? 'ok' : `${verdict.seq} ${verdict.flaw}`).toBe(found);
    // What is not at the end of the journal is for verify to find.
    const isAtTheEnd = !['the first entry gone', 'a name'].includes(what);
    expect(await codeOf(ada.send('job', { type: 'accepted' }, { id: 'a' }))).toBe(isAtTheEnd ? 'case-damaged' : 'none');
    await engine.close();
  });
});
