import { expect, test } from 'vitest';
import { tasksFor } from '../../src/index.js';
import { openCase } from '../support/case.js';

const koppel = () => openCase({ veiligheidsregio: 'VR09', crisispartner: 'knmi' }).naarUitwerking('koppel');
const due = (spel: ReturnType<typeof koppel>) =>
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

test('the rhythm goes on from the latest evaluation, in whichever order they were recorded', () => {
  const spel = koppel()
    .doe('VR', 'evaluatieritme.vastgesteld', { vanaf: '2026-01-15', maanden: 6 })
    .doe('VR', 'evaluatie.gehouden', { datum: '2026-09-01' })
    .doe('CP', 'evaluatie.gehouden', { datum: '2026-08-01' });
  expect(due(spel)).toBe('2027-03-01');
});
