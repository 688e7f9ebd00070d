import { expect, test } from 'vitest';
import { type Condition, isAllowed, rememberAllowed } from '../../src/procedure/condition.js';

const refuses: Condition = {
  name: 'refuses',
  codes: ['no'],
  source: { lines: '1', quote: 'x' },
  blockers: () => [{ code: 'no' }],
};

test('what was found to be allowed is not asked again, on those facts and for that event only', () => {
  const [facts, event] = [{}, {}];
  expect(isAllowed([], facts, event)).toBe(true);
  expect(isAllowed([refuses], facts, event)).toBe(false);
  rememberAllowed(facts, event);
  expect(isAllowed([refuses], facts, event)).toBe(true);
  expect(isAllowed([refuses], {}, event)).toBe(false);
  expect(isAllowed([refuses], facts, {})).toBe(false);
});
