import { expect, test } from 'vitest';
import { isSame } from '../../src/procedure/same.js';

test.each<[unknown, unknown]>([
  [1, 1],
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
])('%j holds the same as %j', (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each<[unknown, unknown]>([
  ['a', { 0: 'a' }],
  [{}, null],
  [{}, []],
  [['a'], { 0: 'a' }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: undefined }, { b: undefined }],
  [{ a: 1 }, { a: 2 }],
])('%j does not hold the same as %j', (one, other) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
});
