import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { EngineError } from '../../src/procedure/errors.js';
import { connect } from '../../src/stores/sqlite/connection.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { storeOn } from '../../src/stores/sqlite/store.js';
import { codeOf, folderFor, openShop } from '../support/shop.js';

const files = folderFor('failures');
afterAll(files.remove);

const note = (text: string) => ({ type: 'note.made', text });

/** A file with one case. */
async function begunFile(count = 1) {
  const path = files.file();
  const all = openShop(await sqliteStore(path));
  await Promise.all(Array.from({ length: count }, (_, nr) => all.begin(`job-${nr}`)));
  await all.ada.send('job-0', note('first'), { id: 'first' });
  await all.engine.close();
  return path;
}

describe('what a commit rests on', () => {
  test('is read back: on disk at each commit, in a log beside the file, overwritten when erased, five milliseconds of waiting', async () => {
    const { db, close } = await connect(files.file(), 'e');
    const value = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    expect(['synchronous', 'journal_mode', 'secure_delete', 'busy_timeout'].map(value)).toEqual([2, 'wal', 1, 5]);
    close();
  });
});

describe('typed errors, nothing lost', () => {
  test('a full disk: told so, nothing half-written, and on it goes once there is room', async () => {
    const path = await begunFile();
    const connection = await connect(path, 'e');
    const { page_count } = connection.db.prepare('PRAGMA page_count').get() as { page_count: number };
    connection.db.exec(`PRAGMA max_page_count = ${page_count + 2}`);
    const { engine, ada } = openShop(storeOn(connection));
    const sent = await Promise.all(
      Array.from({ length: 40 }, (_, nr) =>
        codeOf(ada.send('job-0', note(`${nr} ${'x'.repeat(900)}`), { id: `n${nr}` })),
      ),
    );
    const written = sent.filter((code) => code === 'none').length;
    expect(new Set(sent)).toEqual(new Set(['none', 'disk-full']));
    expect((await ada.view('job-0')).seq).toBe(2 + written);
    connection.db.exec('PRAGMA max_page_count = 100000');
    const again = await Promise.all(
      sent.map((_, nr) => ada.send('job-0', note(`${nr} ${'x'.repeat(900)}`), { id: `n${nr}` })),
    );
    expect(again.filter((answer) => answer.ok && answer.duplicate)).toHaveLength(written);
    expect(await engine.admin.verify('job-0')).toMatchObject({ ok: true, head: { seq: 42 } });
    await engine.close();
  });

  test('a file that may only be read: it is shown, and whatever writes is refused', async () => {
    const path = await begunFile();
    const { engine, ada } = openShop(await sqliteStore(path, { readOnly: true }));
    expect((await ada.view('job-0')).facts.notes).toHaveLength(1);
    expect(await codeOf(ada.send('job-0', note('x'), { id: 'x' }))).toBe('read-only');
    expect(await codeOf(openShop(await sqliteStore(path, { readOnly: true })).begin('other'))).toBe('read-only');
    expect((await ada.view('job-0')).seq).toBe(2);
    await engine.close();
    expect(await codeOf(sqliteStore(`${files.folder}/no/such/folder.sqlite`))).toBe('store-failed');
  });

  test('a file that another process keeps: busy after a while, without what waits being lost; then it goes on', async () => {
    const path = await begunFile();
    const { engine, ada } = openShop(await sqliteStore(path, { wait: 50 }));
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const sent = ada.send('job-0', note('x'), { id: 'x' });
    // The event loop goes on meanwhile, and whoever only looks is not in the way.
    expect((await ada.view('job-0')).seq).toBe(2);
    expect(await codeOf(sent)).toBe('busy');
    other.exec('ROLLBACK');
    expect(await ada.send('job-0', note('x'), { id: 'x' })).toMatchObject({ ok: true, duplicate: false, seq: 3 });
    other.close();
    await engine.close();
  });

  test('a file of a later version is left as it is, byte for byte', async () => {
    const path = await begunFile();
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 99');
    db.close();
    const before = readFileSync(path);
    await expect(sqliteStore(path)).rejects.toMatchObject({ code: 'store-newer', details: { found: 99, known: 1 } });
    await expect(sqliteStore(path, { readOnly: true })).rejects.toMatchObject({ code: 'store-newer' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a file that is no database, cut off, or damaged anywhere: never anything but an error of ours', async () => {
    const no = files.file();
    writeFileSync(no, 'This is not a database, but a text that is long enough to look like one. '.repeat(20));
    expect(await codeOf(sqliteStore(no))).toBe('store-corrupt');
    const path = await begunFile(20);
    const whole = readFileSync(path);

    const found = new Set<string>();
    /** Whatever is asked of it. */
    const tryAll = async () => {
      const ask = async (work: () => Promise<unknown>) => {
        try {
          await work();
          return 'none';
        } catch (error) {
          expect(error).toBeInstanceOf(EngineError);
          return (error as EngineError).code;
        }
      };
      let all: ReturnType<typeof openShop> | undefined;
      found.add(
        await ask(async () => {
          all = openShop(await sqliteStore(path, { wait: 20 }));
        }),
      );
      if (!all) return;
      const { ada, engine } = all;
      const works = [
        () => ada.view('job-0'),
        () => ada.send('job-0', note('x'), { id: 'x' }),
        () => ada.tasks(),
        () => ada.overview(),
        () => ada.history('job-0'),
        () => engine.admin.verify('job-0'),
        () => engine.admin.due(),
      ];
      for (const work of works) found.add(await ask(work));
      await engine.close();
    };
    for (const part of [0.1, 0.5, 0.9]) {
      writeFileSync(path, whole);
      truncateSync(path, Math.floor(whole.length * part));
      await tryAll();
    }
    for (let at = 0; at < whole.length; at += 1024) {
      const damaged = Buffer.from(whole);
      damaged.fill(0xa5, at, at + 256);
      writeFileSync(path, damaged);
      await tryAll();
    }
    expect(found).toContain('store-corrupt');
    expect(
      [...found].filter(
        (code) =>
          ![
            'none',
            'store-corrupt',
            'case-damaged',
            'entry-unreadable',
            'store-failed',
            'store-newer',
            'case-unknown',
          ].includes(code),
      ),
    ).toEqual([]);
  });

  test('what SQLite quotes of what was being written does not come along in an error', async () => {
    const connection = await connect(files.file(), 'e');
    const secret = 'Grietje Zonderling';
    const failing = connection.write(() => connection.db.exec(`INSERT INTO nowhere VALUES ('${secret}')`));
    const error = await failing.catch((thrown: EngineError) => thrown);
    expect(error).toMatchObject({ code: 'store-failed' });
    expect(JSON.stringify([error, String((error as Error).message), String((error as Error).cause)])).not.toContain(
      secret,
    );
    connection.close();
  });
});
