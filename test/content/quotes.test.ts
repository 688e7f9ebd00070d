import { describe, expect, test } from 'vitest';
import { checklists, fasen, gebieden, producten, profielen, rollen } from '../../src/content/index.js';
import { literals, literalsIn } from '../support/literals.js';
import { linesOf, locate, rangeOf } from '../support/seed.js';

/** What is wrong with a literal or quotation; `undefined` when it stands, complete, on exactly its lines. */
function fault({ path, woorden, lines }: { path: string; woorden: string; lines: string }): string | undefined {
  const place = locate(woorden, lines);
  if (!place) return `${path}: lines ${lines} do not read "${woorden}" but "${linesOf(lines)}"`;
  const { first, last } = rangeOf(lines);
  if (place.firstLine !== first || place.lastLine !== last)
    return `${path}: stands on ${place.firstLine}-${place.lastLine}, not on ${lines}`;
  return undefined;
}

const faults = (soort: 'literal' | 'quote') =>
  literals.filter((literal) => literal.soort === soort).flatMap((literal) => fault(literal) ?? []);

describe('the words are the words of the stappenplan', () => {
  test('every literal stands to the letter on exactly its lines', () => {
    expect(literals.filter(({ soort }) => soort === 'literal').length).toBeGreaterThan(150);
    expect(faults('literal')).toEqual([]);
  });

  test('every quotation stands to the letter on exactly its lines', () => {
    expect(literals.filter(({ soort }) => soort === 'quote').length).toBeGreaterThan(50);
    expect(faults('quote')).toEqual([]);
  });
});

describe('a heading reads as it is printed', () => {
  const headings: [name: string, nl: string, lines: string][] = [
    ...gebieden.flatMap(({ naam, id }): [string, string, string][] => {
      const printed = {
        proces: ['302', '656', '777'],
        organisatie: ['329', '666', '787'],
        mens: ['351', '672', '797'],
        techniek: ['367', '680', '807'],
      };
      return printed[id].map((lines) => [id, `${naam.nl}:`, lines]);
    }),
    ...fasen.map(({ blok, id }): [string, string, string] => [
      id,
      blok.nl,
      { verkenning: '920', uitwerking: '942', uitvoering: '959' }[id],
    ]),
    ['structureel', checklists.structureel.titel.nl, '699'],
    ['kern', checklists.kern.titel.nl, '837'],
  ];

  test.each(headings)('%s: “%s” on line %s', (_, nl, lines) => {
    expect(linesOf(lines)).toBe(nl);
  });

  test('the stand-by list, printed without a heading, is called what the line above it calls it', () => {
    expect(linesOf('389-391')).toContain(checklists['stand-by'].titel.nl);
  });
});

test('a profile, role or product is called what the text calls it, in a place it cites', () => {
  const cited = (item: { naam: { nl: string }; source: readonly { lines: string }[] }) =>
    item.source.some(({ lines }) => linesOf(lines).toLowerCase().includes(item.naam.nl.toLowerCase()));
  expect([...profielen, ...rollen, ...producten].filter((item) => !cited(item)).map(({ id }) => id)).toEqual([]);
});

describe('a misquotation is noticed', () => {
  const passage = (nl: string, lines: string) => literalsIn({ tekst: { nl, en: '-' }, lines }, 'planted').map(fault);

  test.each([
    [
      'the sentence itself',
      'Neem als het plan compleet is contact op met de werkgroep crisispartners.',
      '461',
      undefined,
    ],
    ['a word broken over two lines', 'informatie-uitwisseling. Het is een uitwerking', '5-7', undefined],
    ['a bullet among the words', 'o Het opstellen van een (meerjaren) opleidingsplan', '674', 'do not read'],
    [
      'one word changed',
      'Neem als het plan klaar is contact op met de werkgroep crisispartners.',
      '461',
      'do not read',
    ],
    ['a line too late', 'Neem als het plan compleet is', '463', 'do not read'],
    ['a line too many at the end', 'Neem als het plan compleet is', '461-463', 'stands on 461-461'],
    ['a line too many in front', 'Neem als het plan compleet is', '459-461', 'stands on 461-461'],
    ['a blank line in the range', 'Neem als het plan compleet is', '460-461', 'stands on 461-461'],
    ['straight quotation marks', '"de veiligheidsregio"', '129', 'do not read'],
  ])('%s', (_, nl, lines, complaint) => {
    const [found] = passage(nl, lines);
    if (complaint === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(complaint);
  });

  test.each(['0', '972', '7-3', '5-5', 'x'])('%s is no range of lines', (lines) => {
    expect(() => rangeOf(lines)).toThrow('not a range of lines');
  });
});
