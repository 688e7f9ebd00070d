import { describe, expect, test } from 'vitest';
import { checklists, eigenAfspraakProblemen } from '../../src/content/index.js';
import type { EigenAfspraak } from '../../src/domain/content.js';
import { eigenAfspraakSchema } from '../../src/domain/content-schemas.js';

const afspraak = (more: Record<string, unknown> = {}) => ({
  id: 'tolken',
  gebied: 'mens',
  tekst: 'Wie een tolk oproept',
  ...more,
});
const velden = (...afspraken: unknown[]) =>
  eigenAfspraakProblemen(afspraken).map(({ index, veld }) => `${index} ${veld}`);

describe('the parties may agree on more than the minimum (I-15)', () => {
  test.each<[string, EigenAfspraak[]]>([
    ['no agreement at all', []],
    ['one agreement', [{ id: 'tolken', gebied: 'mens', tekst: 'Wie een tolk oproept' }]],
    [
      'one that holds up the toetsing',
      [{ id: 'tolken', gebied: 'mens', tekst: 'Wie een tolk oproept', verplichtVoorToetsing: true }],
    ],
    [
      'two in the same area',
      [
        { id: 'tolken', gebied: 'mens', tekst: 'Wie een tolk oproept' },
        { id: 'nazorg', gebied: 'mens', tekst: 'Wie nazorg verleent' },
      ],
    ],
  ])('%s is fine', (_, afspraken) => {
    expect(eigenAfspraakProblemen(afspraken)).toEqual([]);
    for (const each of afspraken) expect(eigenAfspraakSchema.safeParse(each).success).toBe(true);
  });

  test.each([
    ['without an id', { id: undefined }, 'id'],
    ['with a blank id', { id: '  ' }, 'id'],
    ['with a number for an id', { id: 7 }, 'id'],
    ['without an area', { gebied: undefined }, 'gebied'],
    ['in an area the text does not know', { gebied: 'financien' }, 'gebied'],
    ['in an area with a capital', { gebied: 'Mens' }, 'gebied'],
    ['without words', { tekst: undefined }, 'tekst'],
    ['with blank words', { tekst: ' \n' }, 'tekst'],
    ['obligatory as a word', { verplichtVoorToetsing: 'ja' }, 'verplichtVoorToetsing'],
    ['obligatory as null', { verplichtVoorToetsing: null }, 'verplichtVoorToetsing'],
  ])('one %s is not', (_, fault, veld) => {
    expect(velden(afspraak(fault))).toEqual([`0 ${veld}`]);
    expect(eigenAfspraakSchema.safeParse(afspraak(fault)).success).toBe(false);
  });

  test.each([null, undefined, 'tolken', 3, [], () => afspraak()])('%s is no agreement', (value) => {
    expect(velden(value)).toEqual(['0 afspraak']);
  });

  test('the value found is handed back with the complaint, in both languages', () => {
    const [probleem] = eigenAfspraakProblemen([afspraak({ gebied: 'financien' })]);
    expect(probleem).toMatchObject({ waarde: 'financien', tekst: { nl: expect.stringContaining('Kies een gebied') } });
    expect(probleem?.tekst.en).toContain('area');
  });

  test('everything wrong is told at once', () => {
    expect(velden(afspraak({ tekst: '', gebied: 'x' }), afspraak({ id: 'b' }), null)).toEqual([
      '0 gebied',
      '0 tekst',
      '2 afspraak',
    ]);
  });
});

describe('an own agreement cannot pass for another', () => {
  test('every id and code of the checklists is taken, whatever its capitals', () => {
    for (const { id, code } of Object.values(checklists).flatMap(({ items }) => items))
      for (const taken of [id, code, code.toLowerCase(), ` ${id.toUpperCase()} `])
        expect([taken, ...velden(afspraak({ id: taken }))]).toEqual([taken, '0 id']);
  });

  test('of two with the same id the second is refused, whatever its capitals', () => {
    expect(velden(afspraak(), afspraak({ id: 'nazorg' }), afspraak({ id: ' Tolken' }))).toEqual(['2 id']);
  });
});

describe('whatever is put in the list, there is an answer', () => {
  test.each<[string, unknown]>([
    [
      'a getter that throws',
      Object.defineProperty(afspraak(), 'tekst', {
        get: () => {
          throw new Error('no');
        },
      }),
    ],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
    ['an object without a prototype', Object.create(null)],
  ])('%s', (_, value) => {
    expect(velden(value).length).toBeGreaterThan(0);
  });

  test('a hole in the list counts as no agreement', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is the point
    expect(eigenAfspraakProblemen([, afspraak()] as unknown[]).map(({ index }) => index)).toEqual([0]);
  });

  test('the list itself is left as it was', () => {
    const list = Object.freeze([Object.freeze(afspraak()), Object.freeze(afspraak({ id: '' }))]);
    expect(() => eigenAfspraakProblemen(list)).not.toThrow();
  });
});
