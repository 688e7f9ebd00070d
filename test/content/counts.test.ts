import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as content from '../../src/content/index.js';
import { seedBytes, seedLines } from '../support/seed.js';

const {
  bespreekpunten,
  checklistFor,
  checklists,
  deelafspraken,
  fasen,
  kaders,
  processchema,
  profielen,
  stappen,
  veiligheidsregios,
} = content;

const count = (items: readonly unknown[]) => items.length;
const getoetst = ['stand-by', 'structureel', 'kern'] as const;
const printedItems = getoetst.flatMap((profiel) => checklists[profiel].items);

describe('the numbers people know the stappenplan by', () => {
  test('three phases of five, five and four steps', () => {
    expect(fasen.map(({ id, stappen }) => [id, count(stappen)])).toEqual([
      ['verkenning', 5],
      ['uitwerking', 5],
      ['uitvoering', 4],
    ]);
    expect(stappen.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  test('eight boxes: five tips, one with tips from practice, one N.B. and one Let op!', () => {
    const soorten = kaders.map(({ soort }) => soort).sort();
    expect(soorten).toEqual(['let-op', 'nb', 'tip', 'tip', 'tip', 'tip', 'tip', 'tips-uit-de-praktijk']);
  });

  test('Bijlage A asks 11 questions and leaves room for 17 answers', () => {
    expect(count(bespreekpunten)).toBe(11);
    expect(count(bespreekpunten.flatMap(({ perPartij }) => (perPartij ? Object.keys(perPartij) : ['samen'])))).toBe(17);
  });

  test('Bijlage B adds seven agreements, Bijlage C six', () => {
    const gebieden = (herkomst: string) =>
      deelafspraken.filter((deel) => deel.herkomst === herkomst).map(({ gebied }) => gebied);
    expect(gebieden('bijlage-b')).toEqual(['proces', 'proces', 'proces', 'proces', 'organisatie', 'mens', 'techniek']);
    expect(gebieden('bijlage-c')).toEqual(['proces', 'proces', 'organisatie', 'mens', 'techniek', 'techniek']);
  });

  test('Bijlage D has 12 rows: five, four and three', () => {
    const rijen = (fase: string) => processchema.filter((rij) => rij.fase === fase).map(({ nr }) => nr);
    expect([rijen('verkenning'), rijen('uitwerking'), rijen('uitvoering')]).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9],
      [10, 11, 12],
    ]);
  });

  test('five profiles, of which three are elaborated and tested', () => {
    expect(profielen.filter(({ getoetst }) => getoetst).map(({ id }) => id)).toEqual([...getoetst]);
    expect(profielen.filter(({ uitgewerkt }) => !uitgewerkt).map(({ id }) => id)).toEqual(['ad-hoc', 'koppel']);
  });

  test('twenty-five veiligheidsregio’s, each with a code and an identifier of its own', () => {
    expect(veiligheidsregios.map(({ code }) => code)).toEqual(
      Array.from({ length: 25 }, (_, i) => `VR${String(i + 1).padStart(2, '0')}`),
    );
    expect(new Set(veiligheidsregios.map(({ naam }) => naam)).size).toBe(25);
    expect(new Set(veiligheidsregios.map(({ tooi }) => tooi)).size).toBe(25);
    expect(veiligheidsregios.filter(({ tooi }) => !/^so\/so\d{4}$/.test(tooi))).toEqual([]);
  });
});

describe('the minimum checklists', () => {
  test.each([
    ['stand-by', 'SB', 8, 8],
    ['structureel', 'ST', 10, 12],
    ['kern', 'KE', 11, 13],
  ] as const)(
    '%s prints %s1 and on, %i items; the union by concept has %i (I-05)',
    (profiel, prefix, printed, union) => {
      const { items } = checklistFor(profiel);
      expect(items.map(({ code }) => code)).toEqual(Array.from({ length: printed }, (_, i) => `${prefix}${i + 1}`));
      expect(items).toEqual(checklists[profiel].items);
      expect(checklistFor(profiel, { checklist: 'gedrukt' }).items).toEqual(items);
      const cumulatief = checklistFor(profiel, { checklist: 'cumulatief' }).items;
      expect(count(cumulatief)).toBe(union);
      expect(cumulatief).toEqual(expect.arrayContaining([...items]));
      expect(new Set(cumulatief.map(({ id }) => id)).size).toBe(union);
    },
  );

  test('what the union adds is the two contact points that only the stand-by list names', () => {
    for (const profiel of ['structureel', 'kern'] as const) {
      const printed = checklistFor(profiel).items.map(({ code }) => code);
      const union = checklistFor(profiel, { checklist: 'cumulatief' }).items.map(({ code }) => code);
      expect(union.filter((code) => !printed.includes(code))).toEqual(['SB2', 'SB3']);
    }
  });

  test('29 printed items are 20 different texts about 12 subjects', () => {
    expect(count(printedItems)).toBe(29);
    expect(new Set(printedItems.map(({ tekst }) => tekst.nl)).size).toBe(20);
    expect(new Set(printedItems.map(({ concept }) => concept)).size).toBe(12);
  });

  test('the same words on two lists have the same subject and the same translation', () => {
    const byWords = Map.groupBy(printedItems, ({ tekst }) => tekst.nl);
    const different = [...byWords.values()].filter(
      (same) => new Set(same.map(({ concept, tekst }) => `${concept} ${tekst.en}`)).size > 1,
    );
    expect(different).toEqual([]);
  });

  test.each(['ad-hoc', 'koppel'] as const)('%s has no checklist, and says why', (profiel) => {
    const { items, why } = checklistFor(profiel);
    expect(items).toEqual([]);
    expect(why).toBeDefined();
    expect(JSON.stringify(why)).toContain('niet getoetst');
  });

  test.each(getoetst)('%s has nothing to excuse', (profiel) => {
    expect(checklistFor(profiel).why).toBeUndefined();
  });
});

test('the content belongs to this edition of the text', () => {
  expect(content.edition.sha256).toBe(createHash('sha256').update(seedBytes).digest('hex'));
  expect(content.edition.lines).toBe(seedLines.length);
});
