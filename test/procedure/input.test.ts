import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { inputProblems, shorten } from '../../src/procedure/input.js';

const expected = (schema: z.ZodType, value: unknown) => inputProblems(schema, value)[0]?.expected;
const letters = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);

describe('what was expected is said in plain words', () => {
  test.each<[string, z.ZodType, unknown, string, string]>([
    [
      'a field that is not there',
      z.object({ a: z.string() }),
      {},
      'Ontbreekt: vul dit veld in',
      'Missing: fill in this field',
    ],
    ['one too many', z.strictObject({}), { a: 1 }, 'Onbekend veld: laat het weg', 'Unknown field: leave it out'],
    ['another kind', z.string(), 1, 'Verwacht tekst', 'Expected text'],
    ['none of a few', z.enum(['a', 'b']), 'c', 'Verwacht een van: a, b', 'Expected one of: a, b'],
    ['too long a text', z.string().max(2), 'abc', 'Verwacht hoogstens 2 tekens', 'Expected at most 2 characters'],
    [
      'too short a list',
      z.array(z.int()).min(1),
      [],
      'Verwacht ten minste 1 in de lijst',
      'Expected at least 1 in the list',
    ],
    ['too small a number', z.number().min(3), 2, 'Verwacht ten minste 3', 'Expected at least 3'],
    [
      'no day',
      z.iso.date(),
      '2026-02-30',
      'Verwacht een bestaande datum als 2018-07-12',
      'Expected an existing date such as 2018-07-12',
    ],
    [
      'no moment',
      z.iso.datetime(),
      'now',
      'Verwacht een moment in UTC als 2018-07-12T09:00:00Z',
      'Expected an instant in UTC such as 2018-07-12T09:00:00Z',
    ],
  ])('%s', (_, schema, value, nl, en) => {
    expect(expected(schema, value)).toEqual({ nl, en });
  });

  test('of many the first twenty are named, and how many more there are', () => {
    expect(expected(z.enum(letters(20)), 'x')?.nl).toBe(`Verwacht een van: ${letters(20).join(', ')}`);
    const { nl, en } = expected(z.enum(letters(21)), 'x') ?? {};
    expect(nl).toBe(`Verwacht een van: ${letters(20).join(', ')} en nog 1`);
    expect(en).toMatch(/v19 and 1 more$/);
  });

  test('an id', () => {
    expect(expected(z.string().regex(/^[a-z]+$/), '?')).toMatchObject({
      en: expect.stringMatching(/^Expected an id:/),
    });
  });

  test('and by the library where it has nothing to add', () => {
    const { nl, en } = expected(z.number().multipleOf(2), 3) ?? {};
    expect([nl, en]).toEqual([expect.stringMatching(/2/), expect.stringMatching(/2/)]);
    expect(nl).not.toBe(en);
  });
});

describe('what is told', () => {
  test('is one problem a place, ten at most', () => {
    expect(inputProblems(z.string().min(3).regex(/^b/), 'a')).toHaveLength(1);
    expect(inputProblems(z.array(z.string()), Array(11).fill(1))).toHaveLength(10);
  });

  test('has the place and what stood there, its own and not what every object has', () => {
    const schema = z.object({ a: z.array(z.object({ toString: z.string(), n: z.int() })) });
    expect(inputProblems(schema, { a: [{ n: 'x' }] })).toMatchObject([
      { path: 'a[0].toString', value: 'undefined' },
      { path: 'a[0].n', value: '"x"' },
    ]);
  });

  test('has no place longer than people read', () => {
    expect(inputProblems(z.strictObject({}), { ['k'.repeat(300)]: 1 })[0]?.path).toHaveLength(200);
  });
});

test('a value is one short printable line, whatever it is', () => {
  expect([shorten(1n), shorten(undefined), shorten({ a: 1 })]).toEqual(['bigint', 'undefined', '{"a":1}']);
  expect(shorten('a\u202Eb\u0085c')).toBe('"a b c"');
  expect(shorten('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
  expect(shorten('x'.repeat(79))).toBe(`"${'x'.repeat(78)}…`);
  expect(shorten(`${'x'.repeat(77)}👍👍`)).toBe(`"${'x'.repeat(77)}…`);
});
