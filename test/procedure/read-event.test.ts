import { expect, test } from 'vitest';
import * as z from 'zod';
import { eventReader } from '../../src/procedure/read-event.js';
import { readPlain } from '../../src/procedure/read-plain.js';

const read = eventReader({ paid: { by: ['owner'], payload: z.strictObject({}) } }, ['owner']);
const paid = { type: 'paid', by: { rol: 'owner', organisatie: 'ada' }, at: '2026-01-05T09:00:00Z' };

test('what was read is read again at no cost: the very same', () => {
  const first = read(paid);
  expect(first).toMatchObject({ event: paid, problems: [] });
  expect(read(first.event)).toBe(first);
});

test.each([null, 7, 'paid', [paid]])('%j is no event', (given) => {
  expect(read(given).problems).toMatchObject([
    { path: '', expected: { nl: 'Verwacht een object met velden', en: 'Expected an object with fields' } },
  ]);
});

test.each(['lost', ['paid'], 'constructor'])('%j is no type of event', (type) => {
  expect(read({ ...paid, type }).problems).toEqual([
    {
      path: 'type',
      value: JSON.stringify(type),
      expected: { nl: 'Verwacht een van: paid', en: 'Expected one of: paid' },
    },
  ]);
});

test('all that is wrong with stamp and payload is told', () => {
  const { problems } = read({ ...paid, at: 'today', more: 1 });
  expect(problems.map(({ path }) => path)).toEqual(['at', 'more']);
});

test('what is no plain data is named where it stands; what is too much, by its field', () => {
  const fault = (given: unknown) => readPlain(given).problem?.path;
  const unreadable = Object.defineProperty({}, 'b', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  expect(fault({ a: [() => 1] })).toBe('a[0]');
  expect(fault({ a: unreadable })).toBe('a.b');
  expect(fault({ a: { b: Array(30_000).fill(1) } })).toBe('a');
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  expect(fault(cycle)).toBe('self');
});
