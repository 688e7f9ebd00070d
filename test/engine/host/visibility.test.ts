import { afterAll, describe, expect, test } from 'vitest';
import type { Ask, Who } from '../../../src/engine/index.js';
import { codeOf, folderFor, openShop, storesIn } from '../../support/shop.js';

const files = folderFor('visibility');
afterAll(files.remove);

const secret = { ada: 'Adas-own-note', shop: 'Shops-own-note', bob: 'Bobs-own-note' };
const bob: Who<'owner'> = { organisatie: 'bob', rol: 'owner', naam: 'Bob Secretive' };

describe.each(storesIn(files))('%s', (_, open) => {
  /** Two cases of one shop, with notes that are nobody else's. */
  async function twoCases(options = {}) {
    const shop = openShop(await open(), options);
    const { engine } = shop;
    await shop.begin('job');
    await engine.open(bob, 'third', { owner: 'bob', mechanic: 'shop' }, { id: 'begin' });
    await shop.ada.send('job', { type: 'note.made', text: secret.ada, contacts: ['Ada Contact'] }, { id: 'n1' });
    await shop.shop.send('job', { type: 'note.made', text: secret.shop, contacts: ['Shop Contact'] }, { id: 'n2' });
    await engine.send(bob, 'third', { type: 'note.made', text: secret.bob }, { id: 'n3' });
    return shop;
  }

  /** All that one organisation is told, whatever it asks, of every case there is and one that is not. */
  async function allTold(
    engine: Awaited<ReturnType<typeof twoCases>>['engine'],
    who: Who<'owner' | 'mechanic'>,
  ): Promise<string> {
    const events = [
      { type: 'note.made', text: 'x' },
      { type: 'quoted', until: '2026-03-01' },
      { type: 'accepted' },
      { type: 'collected' },
      { type: 'quote.expired', until: '2026-01-01' },
    ];
    const told: unknown[] = [];
    const ask = async (work: Promise<unknown>) => told.push(await work.catch((error) => [error.message, error]));
    for (const id of ['job', 'third', 'nowhere']) {
      for (const call of ['view', 'possible', 'history'] as const) await ask(engine[call](who, id));
      for (const event of events) await ask(engine.explain(who, id, event));
      for (const [nr, event] of events.entries())
        await ask(engine.send(who, id, event, { id: `${who.organisatie}-${nr}`, expectedSeq: 99 }));
      await ask(engine.send(who, id, { type: 'note.made', text: 'guess' }, { id: 'n1' }));
      await ask(engine.history(who, id, { limit: 1 }));
    }
    for (const limit of [1, 50]) {
      await ask(engine.tasks(who, { limit }));
      await ask(engine.overview(who, { limit }));
    }
    return decodeURIComponent(JSON.stringify(told));
  }

  const parties: readonly Who<'owner' | 'mechanic'>[] = [
    { organisatie: 'ada', rol: 'owner' },
    { organisatie: 'ada' },
    { organisatie: 'ada', rol: 'mechanic' },
    { organisatie: 'shop', rol: 'mechanic' },
    { organisatie: 'shop', rol: 'owner' },
    { organisatie: 'bob', rol: 'owner' },
    { organisatie: 'eve', rol: 'owner' },
    { organisatie: 'eve', rol: 'mechanic' },
  ];

  test.each(parties)(
    'whatever $organisatie ($rol) asks, it is told its own notes and those of nobody else',
    async (who) => {
      const { engine } = await twoCases();
      const told = await allTold(engine, who);
      const own = secret[who.organisatie as 'ada'];
      const others = Object.values(secret).filter((text) => text !== own);
      for (const text of others) expect(told).not.toContain(text);
      if (who.organisatie !== 'ada') expect(told).not.toContain('Ada Contact');
      if (who.organisatie !== 'shop') expect(told).not.toContain('Shop Contact');
      // The control: what is its own is found by the very same calls.
      if (own) expect(told).toContain(own);
      if (who.organisatie === 'eve')
        for (const word of ['ada', 'shop', 'bob', '~', 'quote']) expect(told).not.toContain(`"${word}`);
      await engine.close();
    },
  );

  test('a stranger is told the same of a case that is there and of one that is not', async () => {
    const { engine } = await twoCases();
    const eve = engine.as({ organisatie: 'eve', rol: 'owner' });
    const ask = async (id: string) =>
      (
        await Promise.all(
          [
            eve.view(id),
            eve.possible(id),
            eve.history(id),
            eve.explain(id, { type: 'paid' }),
            eve.send(id, { type: 'paid' }, { id: 'n1', expectedSeq: 1 }),
          ].map((work) => work.catch((error) => JSON.stringify([error.code, error.message, error.details]))),
        )
      ).map((told) => String(told).replaceAll(id, 'ID'));
    const there = await ask('job');
    expect(there).toEqual(await ask('nope'));
    expect(there.every((told) => told.includes('case-unknown'))).toBe(true);
    expect([await eve.tasks(), await eve.overview()]).toEqual([{ items: [] }, { items: [] }]);
    await engine.close();
  });

  test('without a role an organisation has the one the case records; in another it is told that it is not theirs', async () => {
    const { engine } = await twoCases();
    expect(await engine.view({ organisatie: 'shop' }, 'job')).toMatchObject({ rol: 'mechanic' });
    const wrong = engine.as({ organisatie: 'shop', rol: 'owner' });
    expect(await wrong.send('job', { type: 'note.made', text: 'x' }, { id: 'x' })).toMatchObject({
      ok: false,
      blockers: [{ code: 'not-theirs' }],
    });
    await engine.close();
  });

  test('history counts what one may see, and gives the receipts of what one stated', async () => {
    const { engine, ada, shop } = await twoCases();
    await shop.send('job', { type: 'quoted', until: '2026-02-01' }, { id: 'q' });
    const told = async (who: typeof ada) =>
      (await who.history('job')).items.map(({ nr, event, receipt }) => [nr, event.type, receipt?.seq]);
    expect(await told(ada)).toEqual([
      [1, 'note.made', 2],
      [2, 'quoted', undefined],
    ]);
    expect(await told(shop as typeof ada)).toEqual([
      [1, 'note.made', 3],
      [2, 'quoted', 4],
    ]);
    const first = await ada.history('job', { limit: 1 });
    expect((await ada.history('job', { cursor: first.cursor ?? '' })).items.map(({ nr }) => nr)).toEqual([2]);
    await engine.close();
  });

  test('a host that authorizes is asked first, and its no reads as no such case', async () => {
    const asked: Ask[] = [];
    const { engine, ada } = await twoCases({
      authorize: async (ask: Ask) => {
        asked.push(ask);
        return ask.who.organisatie !== 'ada' || ['open', 'send'].includes(ask.action);
      },
    });
    const before = asked.length;
    expect(await codeOf(ada.view('job'))).toBe('case-unknown');
    expect(await codeOf(ada.view('nope'))).toBe('case-unknown');
    expect([await ada.tasks(), await ada.overview()]).toEqual([{ items: [] }, { items: [] }]);
    expect(asked.slice(before).map(({ action, caseId }) => `${action} ${caseId}`)).toEqual([
      ...['view job', 'view nope', 'tasks undefined', 'overview undefined'],
    ]);
    expect(await ada.send('job', { type: 'accepted' }, { id: 'x' })).toMatchObject({ ok: false });
    // A host may let somebody look who has no part in the case: what it sees is up to the procedure.
    const inspector = await engine.view({ organisatie: 'inspector', rol: 'owner' }, 'job');
    expect(inspector.facts).toMatchObject({ owner: 'ada', notes: [] });
    await engine.close();
  });
});
