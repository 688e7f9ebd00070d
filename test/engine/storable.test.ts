import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storable } from '../../src/engine/storable.js';
import { deepFreeze } from '../../src/procedure/freeze.js';

test('what comes out is what its JSON gives, in the same order of keys', () => {
  const part = fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string()), {
    nil: undefined,
  });
  const facts = fc.letrec((tie) => ({
    any: fc.oneof(
      part,
      fc.array(tie('any').filter((item) => item !== undefined)),
      fc.dictionary(fc.string(), tie('any'), { noNullPrototype: true }),
    ),
  })).any;
  fc.assert(
    fc.property(fc.dictionary(fc.string(), facts, { noNullPrototype: true }), (value) => {
      const cold = JSON.parse(JSON.stringify(value));
      expect(storable(value, 'x')).toStrictEqual(cold);
      expect(JSON.stringify(storable(deepFreeze(value), 'x'))).toBe(JSON.stringify(cold));
    }),
  );
});

test('what is stored as it is comes out as the very same', () => {
  const facts = deepFreeze({ a: [{ b: 1 }] });
  expect(storable(facts, 'x')).toBe(facts);
});

test.each([new Date(0), () => 1, Number.NaN, Number.POSITIVE_INFINITY, 1n, new Map(), [undefined]])(
  'what JSON cannot hold is a defect of the procedure: %s',
  (value) =>
    expect(() => storable({ deep: [value] }, 'paid')).toThrow(
      expect.objectContaining({ code: 'procedure-failed', details: { event: 'paid' } }),
    ),
);
