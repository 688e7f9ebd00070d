import { describe, expect, test } from 'vitest';
import { attempt, type Blocker, explain } from '../../../src/index.js';
import { openCase } from '../../support/case.js';
import { geenAkkoord } from '../../support/roads.js';

const begin = () => openCase({ veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' });
const by = { rol: 'crisispartner', organisatie: 'zuiderzeeland' };
const at = '2026-01-05T09:00:00Z';
const gemaakt = { type: 'inschatting.gemaakt', by, at, profiel: 'kern' };
const notitie = { type: 'notitie.vastgelegd', by, at };

const cyclic: Record<string, unknown> = { ...gemaakt };
cyclic.toelichting = cyclic;
const deep = (levels: number) => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
};
const throws = () => {
  throw new Error('gotcha');
};
const trap = new Proxy({}, { get: throws, ownKeys: throws, has: throws, getPrototypeOf: throws });
const json = (extra: string) =>
  JSON.parse(`{"type":"inschatting.gedeeld","at":"${at}","by":${JSON.stringify(by)},${extra}}`);

const hostile: [what: string, event: unknown, path: string | undefined][] = [
  ['undefined', undefined, ''],
  ['null', null, ''],
  ['a number', 7, ''],
  ['NaN', Number.NaN, ''],
  ['a big integer', 7n, ''],
  ['a string', 'inschatting.gemaakt', ''],
  ['an array', [gemaakt], ''],
  ['a function', () => gemaakt, ''],
  ['a symbol', Symbol('x'), ''],
  ['an empty object', {}, 'type'],
  ['a date', new Date(0), ''],
  ['a map', new Map([['type', 'x']]), ''],
  ['a proxy that throws', trap, ''],
  ['a proxy in a payload', { ...gemaakt, toelichting: trap }, 'toelichting'],
  [
    'a getter that throws',
    Object.defineProperty({ ...gemaakt }, 'profiel', { get: throws, enumerable: true }),
    'profiel',
  ],
  ['a type that is an object', { ...gemaakt, type: { toString: throws } }, undefined],
  ['an unknown type', { ...gemaakt, type: 'profiel.gemaakt' }, 'type'],
  ['the type of a method', { ...gemaakt, type: 'toString' }, 'type'],
  ['the type __proto__', { ...gemaakt, type: '__proto__' }, 'type'],
  ['the type constructor', { ...gemaakt, type: 'constructor' }, 'type'],
  ['an empty type', { ...gemaakt, type: '' }, 'type'],
  ['a wildcard', { ...gemaakt, type: '*' }, 'type'],
  ['an event of XState', { ...gemaakt, type: 'xstate.stop' }, 'type'],
  ['a done event', { ...gemaakt, type: 'xstate.done.state.stappenplan.verkenning' }, 'type'],
  ['no by', { ...gemaakt, by: undefined }, 'by'],
  ['by a string', { ...gemaakt, by: 'crisispartner' }, 'by'],
  ['by an unknown role', { ...gemaakt, by: { ...by, rol: 'minister' } }, 'by.rol'],
  ['by without an organisation', { ...gemaakt, by: { rol: 'crisispartner' } }, 'by.organisatie'],
  ['by an organisation called __proto__', { ...gemaakt, by: { ...by, organisatie: '__proto__' } }, 'by.organisatie'],
  ['by with an extra key', { ...gemaakt, by: { ...by, admin: true } }, 'by.admin'],
  ['no at', { ...gemaakt, at: undefined }, 'at'],
  ['at that is no date', { ...gemaakt, at: 'gisteren' }, 'at'],
  ['at a day only', { ...gemaakt, at: '2026-01-05' }, 'at'],
  ['at with an offset', { ...gemaakt, at: '2026-01-05T09:00:00+01:00' }, 'at'],
  ['at a day that does not exist', { ...gemaakt, at: '2026-02-30T09:00:00Z' }, 'at'],
  ['at a Date', { ...gemaakt, at: new Date(0) }, 'at'],
  ['an extra key', { ...gemaakt, definitief: true }, 'definitief'],
  ['a payload that is missing', { type: 'inschatting.gemaakt', by, at }, 'profiel'],
  ['an unknown profile', { ...gemaakt, profiel: 'constructor' }, 'profiel'],
  ['a key __proto__', json('"__proto__":{"rol":"regiegroep"}'), undefined],
  ['a key constructor', json('"constructor":1'), 'constructor'],
  ['a cyclic payload', cyclic, 'toelichting'],
  ['a big integer in a payload', { ...gemaakt, toelichting: 1n }, 'toelichting'],
  ['a function in a payload', { ...gemaakt, toelichting: () => 'x' }, 'toelichting'],
  ['a text of a million characters', { ...notitie, resultaten: 'x'.repeat(1 << 20) }, 'resultaten'],
  ['a type of a million characters', { ...gemaakt, type: 'x'.repeat(1 << 20) }, 'type'],
  ['a lone surrogate', { ...notitie, resultaten: 'half \ud83d' }, 'resultaten'],
  ['a thousand contacts', { ...notitie, resultaten: 'x', contactpersonen: Array(1000).fill('x') }, 'contactpersonen'],
  ['a contact that is a blank', { ...notitie, resultaten: 'x', contactpersonen: [' '] }, 'contactpersonen[0]'],
  ['deep nesting', { ...gemaakt, toelichting: deep(500) }, 'toelichting'],
  ['nesting too deep to read', { ...gemaakt, toelichting: deep(100_000) }, 'toelichting'],
];

/** One line, in both languages, that says where and what. */
function verstaanbaar({ code, text, input }: Blocker) {
  expect(code).toBe('ongeldige-invoer');
  expect(text.nl && text.en).toBeTruthy();
  expect(input?.expected.nl).toBeTruthy();
  expect(input?.expected.en).toBeTruthy();
  expect(input?.expected.nl).not.toBe(input?.expected.en);
  expect(input?.value.length).toBeLessThanOrEqual(80);
  expect(input?.value.isWellFormed()).toBe(true);
}

describe('malformed input is answered, not thrown, and changes nothing', () => {
  test.each(hostile)('%s', (_, event, path) => {
    const spel = begin();
    const before = JSON.stringify(spel.actor.getPersistedSnapshot());
    const { blockers, changes } = explain(spel.snapshot(), event);
    const outcome = attempt(spel.actor, event);
    expect(blockers.length).toBeGreaterThan(0);
    for (const blocker of blockers) verstaanbaar(blocker);
    if (path !== undefined) expect(blockers.map(({ input }) => input?.path)).toContain(path);
    expect(outcome).toEqual({ ok: false, blockers });
    expect(changes).toEqual([]);
    expect(JSON.stringify(spel.actor.getPersistedSnapshot())).toBe(before);
    expect(({} as { rol?: string }).rol).toBeUndefined();
  });

  test('everything wrong with it is told at once', () => {
    const { blockers } = explain(begin().snapshot(), { type: 'inschatting.gemaakt', by, profiel: 'x', y: 1, z: 2 });
    expect(blockers.map(({ input }) => input?.path)).toEqual(['at', 'profiel', 'y', 'z']);
  });

  test('a value of the wrong kind is told what kind was expected', () => {
    const { blockers } = explain(begin().snapshot(), { ...gemaakt, by: 5 });
    expect(blockers[0]?.input).toEqual({
      path: 'by',
      value: '5',
      expected: {
        nl: 'Verwacht een object met velden',
        en: 'Expected an object with fields',
      },
    });
  });

  test('a finished case answers a malformed event as malformed', () => {
    const einde = geenAkkoord().doe('VR', 'samenwerking.beeindigd', { reden: 'Klaar' });
    expect(explain(einde.snapshot(), null).blockers[0]?.code).toBe('ongeldige-invoer');
  });

  test.each(['1899-12-31', '2900-01-01', '0001-01-01', '9999-12-31'])('a date of %s was not meant', (datum) => {
    const [blocker] = explain(begin().snapshot(), { type: 'organisatie.bijgepraat', by, at, datum }).blockers;
    expect(blocker).toMatchObject({ code: 'ongeldige-invoer', input: { path: 'datum', value: `"${datum}"` } });
  });

  test.each(['1900-01-01', '2899-12-31'])('a date of %s might be', (datum) => {
    expect(explain(begin().snapshot(), { type: 'organisatie.bijgepraat', by, at, datum }).blockers).toEqual([]);
  });
});
