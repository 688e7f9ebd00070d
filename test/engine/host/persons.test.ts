import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { sqliteStore } from '../../../src/stores/sqlite/index.js';
import { codeOf, folderFor, openShop, storesIn } from '../../support/shop.js';

const files = folderFor('persons');
afterAll(files.remove);

/** A case in which a person is named in every place that takes a name, under an event that reaches another case too. */
async function named(all: ReturnType<typeof openShop>) {
  const { begin, ada, shop, engine } = all;
  await begin('job');
  await begin('order');
  await ada.send(
    'job',
    { type: 'note.made', text: 'Grietje Zonderling called', contacts: ['Grietje Zonderling', 'Cor'] },
    { id: 'n1' },
  );
  await shop.send('job', { type: 'quoted', until: '2026-02-01', remark: 'Told GRIETJE ZONDERLING' }, { id: 'q' });
  await shop.send('order', { type: 'quoted', until: '2026-02-01' }, { id: 'q' });
  await shop.send(
    'job',
    { type: 'part.ordered', order: 'order', part: 'bell', remark: 'For Grietje Zonderling' },
    { id: 'o' },
  );
  await engine.admin.due(new Date('2026-01-06T00:00:00Z'));
  await ada.send('job', { type: 'accepted' }, { id: 'a' });
}

describe.each(storesIn(files))('%s', (_, open) => {
  test('everywhere somebody is named is found: the right of access; and erased, what was decided is still told', async () => {
    const all = openShop(await open());
    await named(all);
    const { admin } = all.engine;
    const found = await admin.findPerson('grietje zonderling');
    expect(found.map(({ case: id, field, personal, value }) => `${id} ${field} ${personal}: ${value}`).sort()).toEqual([
      'job note.made contacts[] naam: Grietje Zonderling',
      'job note.made text vrije-tekst: Grietje Zonderling called',
      'job part.ordered remark vrije-tekst: For Grietje Zonderling',
      'job quoted remark vrije-tekst: Told GRIETJE ZONDERLING',
      'order part.requested remark vrije-tekst: For Grietje Zonderling',
    ]);
    expect(await admin.findPerson(' ')).toEqual([]);
    const before = (await all.ada.view('job')).facts;
    expect(await admin.erase({ tokens: found, ground: 'avg-17' })).toEqual({ erased: 5, pending: false });
    expect(await admin.erase({ tokens: found, ground: 'avg-17' })).toEqual({ erased: 0, pending: false });
    expect(await admin.findPerson('grietje')).toEqual([]);

    const { facts } = await all.ada.view('job');
    expect(facts.notes[0]).toMatchObject({
      text: '[gewist]',
      contacts: ['[gewist]', 'Cor'],
      by: { naam: 'Ada Lovelace' },
    });
    expect({ ...facts, notes: [], quote: facts.quote?.until }).toEqual({ ...before, notes: [], quote: '2026-02-01' });
    expect((await all.shop.history('job')).items.map(({ event }) => event.type)).toEqual([
      'quoted',
      'part.ordered',
      'accepted',
    ]);
    for (const id of ['job', 'order']) expect(await admin.verify(id)).toMatchObject({ ok: true, replayedFrom: 1 });
    const replayed = [...(await admin.replay('job'))];
    expect(replayed.at(-1)?.snapshot?.value).toBe('repair');
    expect(replayed.at(-1)?.body.erased).toMatchObject({ ground: 'avg-17' });
    expect(await all.ada.send('job', { type: 'paid' }, { id: 'p' })).toMatchObject({ ok: true });
    await all.engine.close();
  });

  test('all of a case is erased, however its id is written', async () => {
    const all = openShop(await open());
    await all.begin('caf\u00e9');
    await all.ada.send('caf\u00e9', { type: 'note.made', text: 'Grietje belt', contacts: ['Grietje'] }, { id: 'n' });
    const found = await all.engine.admin.findPerson('grietje');
    const tokens = found.map(({ token }) => ({ case: 'cafe\u0301', token }));
    expect(await all.engine.admin.erase({ tokens, ground: 'avg-18' })).toMatchObject({ erased: 2 });
    expect(await all.engine.admin.findPerson('grietje')).toEqual([]);
    await all.engine.close();
  });

  test('a ground is a reference, no text in which the person would be named again', async () => {
    const all = openShop(await open());
    await named(all);
    const tokens = await all.engine.admin.findPerson('grietje');
    const erase = (ground: string) => codeOf(all.engine.admin.erase({ tokens, ground }));
    expect(await erase('asked for by Grietje Zonderling')).toBe('invalid-input');
    expect(await all.engine.admin.findPerson('grietje')).toHaveLength(5);
    await all.engine.close();
  });

  test('nothing of a person goes into the feed', async () => {
    const all = openShop(await open());
    await named(all);
    const told: unknown[] = [];
    const stop = new AbortController();
    for await (const item of all.engine.admin.subscribe({ signal: stop.signal })) {
      told.push(item);
      if (told.length === 7) stop.abort();
    }
    expect(JSON.stringify(told)).toContain('"part":"bell"');
    for (const name of ['Grietje', 'Zonderling', 'Ada Lovelace', 'Bert', 'Cor"'])
      expect(JSON.stringify(told)).not.toContain(name);
    await all.engine.close();
  });
});

describe('in the file itself', () => {
  /** Every byte of the file and those beside it. */
  const bytesOf = (path: string) =>
    readdirSync(files.folder)
      .map((name) => join(files.folder, name))
      .filter((name) => name.startsWith(path))
      .map((name) => readFileSync(name, 'latin1'))
      .join('');
  const names = /Grietje|ZONDERLING|Zonderling/;

  test('an erased person is in no table, index, page or log; before, the same search finds them', async () => {
    const path = files.file();
    const all = openShop(await sqliteStore(path));
    await named(all);
    expect(bytesOf(path)).toMatch(names);
    const db = new DatabaseSync(path, { readOnly: true });
    const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all() as { name: string }[];
    const holding = () =>
      tables
        .filter(({ name }) => names.test(JSON.stringify(db.prepare(`SELECT * FROM ${name}`).all())))
        .map(({ name }) => name);
    expect(holding()).toEqual(['private']);
    const found = await all.engine.admin.findPerson('grietje zonderling');
    expect(await all.engine.admin.erase({ tokens: found, ground: 'avg-17' })).toEqual({ erased: 5, pending: false });
    expect(holding()).toEqual([]);
    db.close();
    expect(bytesOf(path)).not.toMatch(names);
    expect(bytesOf(path)).toContain('bell');
    await all.engine.close();
    expect(bytesOf(path)).not.toMatch(names);
  });

  test('while somebody still reads the old file it is pending, not done; and done once they stopped', async () => {
    const path = files.file();
    const all = openShop(await sqliteStore(path));
    await named(all);
    const reader = new DatabaseSync(path, { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM entries').get();
    const found = await all.engine.admin.findPerson('grietje zonderling');
    expect(await all.engine.admin.erase({ tokens: found, ground: 'avg-17' })).toEqual({ erased: 5, pending: true });
    expect((await all.engine.admin.status()).erasing).toBe(true);
    expect(bytesOf(path)).toMatch(names);
    reader.exec('COMMIT');
    reader.close();
    expect(await all.engine.admin.scrub()).toBe(true);
    expect((await all.engine.admin.status()).erasing).toBe(false);
    expect(bytesOf(path)).not.toMatch(names);
    await all.engine.close();
  });

  test('a purged case leaves its head and nothing else', async () => {
    const path = files.file();
    const all = openShop(await sqliteStore(path));
    await named(all);
    expect(bytesOf(path)).toContain('"type":"accepted"');
    expect(await all.engine.admin.purge('job')).toEqual({ pending: false });
    expect(bytesOf(path)).not.toMatch(/Ada Lovelace called|"type":"accepted"|GRIETJE/);
    expect(await codeOf(all.ada.view('job'))).toBe('case-unknown');
    expect(await codeOf(all.begin('job'))).toBe('case-exists');
    expect(await codeOf(all.ada.send('job', { type: 'paid' }, { id: 'p' }))).toBe('case-unknown');
    expect((await all.ada.overview()).items.map(({ case: id }) => id)).toEqual(['order']);
    await all.engine.close();
  });
});
