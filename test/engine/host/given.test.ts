import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine, EngineError } from '../../../src/engine/index.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { codeOf, openShop } from '../../support/shop.js';
import { toy } from '../../support/toy.js';

const begun = async () => {
  const shop = openShop(memoryStore());
  await shop.begin('job');
  return shop;
};

describe('what callers give is held to its form', () => {
  test.each([
    '',
    ' ',
    'a b',
    "'; DROP TABLE cases; --",
    '../x',
    '__proto__',
    'constructor',
    'x'.repeat(65),
    7,
    null,
    {},
  ])('a case called %j', async (id) => {
    const { ada } = await begun();
    expect(await codeOf(ada.open(id as string, { owner: 'ada', mechanic: 'shop' }, { id: 'x' }))).toBe('invalid-input');
    expect(await codeOf(ada.view(id as string))).toBe('invalid-input');
  });

  test.each(['', 'term:quote:2026', 'a:1:0', ' x', 'x'.repeat(129), 'é', 7, undefined])(
    'an event with the id %j',
    async (id) => {
      const { ada } = await begun();
      expect(await codeOf(ada.send('job', { type: 'paid' }, { id: id as string }))).toBe('invalid-input');
    },
  );

  test('nobody speaks as the clock', async () => {
    const { engine } = await begun();
    for (const who of [
      { organisatie: 'klok' },
      { organisatie: 'shop', rol: 'klok' as 'owner' },
      {},
      null,
      { organisatie: '' },
    ]) {
      const event = { type: 'quote.expired', until: '2026-01-01' };
      expect(await codeOf(engine.send(who as never, 'job', event, { id: 'x' }))).toBe('invalid-input');
      expect(await codeOf(engine.view(who as never, 'job'))).toBe('invalid-input');
    }
  });

  test('who and when come from the engine: an event brings no stamp', async () => {
    const { ada } = await begun();
    for (const stamp of [{ by: { rol: 'mechanic', organisatie: 'shop' } }, { at: '2020-01-01T00:00:00Z' }])
      expect(await codeOf(ada.send('job', { type: 'paid', ...stamp }, { id: 'x' }))).toBe('invalid-input');
  });

  test('a malformed event is refused, field by field, before the case is looked at', async () => {
    const { shop } = await begun();
    expect(await shop.send('job', { type: 'quoted', until: 'soon', x: 1 }, { id: 'x' })).toMatchObject({
      ok: false,
      blockers: [{ code: 'ongeldige-invoer', input: { path: 'until' } }, { input: { path: 'x' } }],
    });
    expect(await shop.send('nowhere', { type: 'unheard' }, { id: 'x' })).toMatchObject({ ok: false });
  });

  test('a case that begins with what JSON cannot hold', async () => {
    const { ada } = await begun();
    const circle: { owner: string; remark?: unknown } = { owner: 'ada' };
    circle.remark = circle;
    const thrown = () => {
      throw new Error('Grietje');
    };
    for (const remark of [circle, 7n, { toJSON: thrown }])
      expect(await codeOf(ada.open('new', { owner: 'ada', mechanic: 'shop', remark }, { id: 'x' }))).toBe(
        'invalid-input',
      );
  });

  test('an event over 256 kB is too large', async () => {
    const { ada } = await begun();
    const contacts = Array.from({ length: 500 }, () => 'x'.repeat(500));
    const event = { type: 'note.made', text: 'é'.repeat(10_000), contacts };
    await expect(ada.send('job', event, { id: 'x' })).rejects.toMatchObject({
      code: 'too-large',
      details: { most: 262_144 },
    });
    expect(await codeOf(ada.send('job', { ...event, text: 'x' }, { id: 'x' }))).toBe('none');
  });

  test('whatever is given, only errors of the engine come out, and no value that was typed', async () => {
    const { engine, ada } = await begun();
    const calls = [
      (x: unknown) => ada.send('job', x as never, { id: 'x' }),
      (x: unknown) => ada.explain('job', x as never),
      (x: unknown) => ada.open('n', x, { id: 'x' }),
      (x: unknown) => ada.tasks(x === null ? undefined : (Object(x) as object)),
      (x: unknown) => ada.history('job', { cursor: x as string }),
      (x: unknown) => engine.overview(x as never),
      (x: unknown) => engine.admin.erase({ tokens: [], ground: x as string }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(...calls), async (given, call) => {
        await call(given).catch((error) => expect(error).toBeInstanceOf(EngineError));
      }),
      { numRuns: 500 },
    );
    for (const call of calls)
      await call({ naam: 'Geheim', remark: 7, owner: 'Geheim!', limit: 'Geheim', cursor: 'Geheim' }).catch((error) =>
        expect(JSON.stringify([error, error.message, error.details])).not.toContain('Geheim'),
      );
  });

  test('a page has a limit, and a cursor is one of a page before', async () => {
    const { ada } = await begun();
    for (const limit of [0, 501, 1.5, '5'] as number[])
      expect(await codeOf(ada.tasks({ limit }))).toBe('invalid-input');
    for (const cursor of ['x', '[]', '%', '[1]', encodeURIComponent('["a","b"]')])
      expect(await codeOf(ada.overview({ cursor }))).toBe('invalid-input');
  });

  test('a procedure that does not say who may see what cannot be kept', () => {
    expect(() => createEngine({ procedure: toy, store: memoryStore() })).toThrow(
      expect.objectContaining({ code: 'procedure-incomplete', details: { missing: ['parties', 'viewFor'] } }),
    );
  });
});
