import { describe, expect, test } from 'vitest';
import { literals } from '../support/literals.js';
import { bulletLines, locate, numbersOf, remainders } from '../support/seed.js';
import { labels, prose } from './prose.js';

// Only literals claim words; a quotation refers to a place without taking it over.
const claimed = literals
  .filter(({ soort }) => soort === 'literal')
  .flatMap(({ woorden, lines }) => locate(woorden, lines) ?? []);

const isLabel = (rest: string) => labels.some(({ vorm }) => vorm.test(rest));
const unclaimed = [...remainders(claimed)].filter(([, rest]) => !isLabel(rest));
const unclaimedLines = new Set(unclaimed.map(([nr]) => nr));
const proseLines = prose.flatMap(({ lines }) => numbersOf(lines));

describe('no word of the stappenplan is lost', () => {
  test('every word is content, a printed label, or listed as prose with the reason why', () => {
    const lost = unclaimed.filter(([nr]) => !proseLines.includes(nr)).map(([nr, rest]) => `${nr}: ${rest}`);
    expect(lost).toEqual([]);
  });

  test('nothing is listed as prose that content has taken up', () => {
    expect(proseLines.filter((nr) => !unclaimedLines.has(nr))).toEqual([]);
  });

  test('nothing is listed as prose twice', () => {
    expect(proseLines.filter((nr, index) => proseLines.indexOf(nr) !== index)).toEqual([]);
  });

  test('every label that may remain beside the content does occur', () => {
    const rests = [...remainders(claimed).values()];
    expect(labels.filter(({ vorm }) => !rests.some((rest) => vorm.test(rest)))).toEqual([]);
  });

  test('every bullet is content, but for the area headings of Bijlage B', () => {
    const headings = prose.filter(({ opsommingsteken }) => opsommingsteken).flatMap(({ lines }) => numbersOf(lines));
    expect(bulletLines).toHaveLength(57);
    expect(bulletLines.filter((nr) => unclaimedLines.has(nr))).toEqual(headings);
  });
});
