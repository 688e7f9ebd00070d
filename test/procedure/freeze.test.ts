import { expect, test } from 'vitest';
import { deepFreeze } from '../../src/procedure/freeze.js';

test('all of it is frozen, and it is the very same', () => {
  const value = { a: [{ b: 1 }], c: null, d: 'x' };
  expect(deepFreeze(value)).toBe(value);
  expect([value, value.a, value.a[0]].every(Object.isFrozen)).toBe(true);
});

test('a function is left as it is', () => {
  const run = () => 1;
  expect(deepFreeze(run)).toBe(run);
  expect(Object.isFrozen(run)).toBe(false);
});

test.each([null, undefined, 'x', 1])('%j has nothing to freeze', (value) => {
  expect(deepFreeze(value)).toBe(value);
});
