import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { inputProblems } from '../../src/procedure/input.js';
import { shapeOf } from '../../src/procedure/shape.js';
import { day, instant, isBlank, line, ownId, paragraph } from '../../src/procedure/values.js';

const fits = (schema: z.ZodType, value: string) => inputProblems(schema, value).length === 0;

const invisible = [
  '',
  ' ',
  '\t\n',
  '\u200B\u200C\u200D',
  '\uFEFF',
  '\u00AD',
  '\u2060',
  '\u3164',
  '\u2800',
  '\u034F',
  '\uFE0F',
];
const visible = ['x', '.', 'é', '👍', '–', ' x\u200B'];

test.each(invisible)('nobody sees anything of %j', (text) => {
  expect(isBlank(text)).toBe(true);
  expect(fits(line, text)).toBe(false);
});

test.each(visible)('of %j there is something to see', (text) => {
  expect(isBlank(text)).toBe(false);
  expect(fits(paragraph, text)).toBe(true);
});

describe('text that is no text', () => {
  test.each(['a\u0000b', 'a\u001B[2Jb', 'a\u0007', 'a\u009Bb', '\u202Eab', 'a\u2066b', 'a\uD800'])(
    '%j is neither line nor paragraph',
    (text) => {
      expect([fits(line, text), fits(paragraph, text)]).toEqual([false, false]);
    },
  );

  test.each(['a\nb', 'a\r\nb', 'a\tb', 'a\u2028b', 'a\u2029b', 'a\u0085b'])('%j is no line', (text) => {
    expect(fits(line, text)).toBe(false);
  });

  test('a paragraph has its line breaks; it may be blank, but not pretend to say something', () => {
    expect([fits(paragraph, 'a\nb\tc'), fits(paragraph, ''), fits(paragraph, '  \n')]).toEqual([true, true, true]);
    expect(fits(paragraph, '\u200B\u200B')).toBe(false);
  });
});

test('a moment or day nobody meant is none', () => {
  for (const year of ['0001', '0500', '1899', '2900', '9999']) {
    expect(fits(instant, `${year}-06-01T09:00:00Z`), year).toBe(false);
    expect(fits(day, `${year}-06-01`), year).toBe(false);
  }
  for (const year of ['1900', '2026', '2899']) {
    expect(fits(instant, `${year}-06-01T09:00:00Z`), year).toBe(true);
    expect(fits(day, `${year}-06-01`), year).toBe(true);
  }
});

test('an id is never the name of something that every object has', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'])
    expect(fits(ownId, name)).toBe(false);
  for (const name of ['VR02', 'Fryslân', 'e\u0301e\u0301n', 'a.b_c-d']) expect(fits(ownId, name), name).toBe(true);
});

describe('the pattern of a text says what its schema says', () => {
  const patternOf = (schema: z.ZodType) => String(shapeOf(z.strictObject({ schema })).properties?.schema?.pattern);
  const texts = [
    ['line', line],
    ['paragraph', paragraph],
    ['id', ownId],
  ] as const;

  test.each(texts)(
    'of a %s: for every character there is, alone and among others',
    { timeout: 120_000 },
    (_, schema) => {
      const pattern = new RegExp(patternOf(schema), 'u');
      const differing: string[] = [];
      for (let code = 0; code <= 0x10ffff; code += 1) {
        const character = String.fromCodePoint(code);
        for (const text of [character, `a${character}b`])
          if (schema.safeParse(text).success !== pattern.test(text)) differing.push(code.toString(16));
      }
      expect(differing).toEqual([]);
    },
  );

  test('of a day: whatever the day', () => {
    const pattern = new RegExp(patternOf(day), 'u');
    const pad = (number: number) => String(number).padStart(2, '0');
    for (const year of ['1899', '1900', '2023', '2024', '2899', '2900', '0000', '9999'])
      for (let month = 0; month <= 13; month += 1)
        for (let date = 0; date <= 32; date += 1) {
          const text = `${year}-${pad(month)}-${pad(date)}`;
          expect([text, pattern.test(text)]).toEqual([text, day.safeParse(text).success]);
        }
  });
});
