import { expect, test } from 'vitest';
import { tasksFor } from '../../../src/index.js';
import { koppel, type Spel } from '../../support/situations.js';

const due = (spel: Spel) =>
  tasksFor(spel.snapshot()).find(({ id }) => id.startsWith('monitoren-en-evalueren/evalueren'))?.dueAt;

test.each([
  ['2026-01-15', 12, '2027-01-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-15', 10, '2027-01-15'],
])('from %s every %i months the first evaluation is due on %s', (vanaf, maanden, day) => {
  expect(due(koppel().doe('VR', 'evaluatieritme.vastgesteld', { vanaf, maanden }))).toBe(day);
});
