import { expect, test } from 'vitest';
import { signalsFor, tasksFor } from '../../src/index.js';
import { openCase } from '../support/case.js';
import { roads, statesOf } from '../support/roads.js';

// The words in which each task and signal of every road is told, with what it knows and what it leaves to say.
const policies = () =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', policy: { deelafspraken: 'vereist' } })
    .naarUitwerking('structureel')
    .gereed('alarmering');

test('every task is told in words, with what its event knows and what it still has to say', () => {
  const told = new Map<string, unknown>();
  for (const road of [...Object.values(roads), policies]) {
    for (const snapshot of statesOf(road())) {
      for (const { id, tekst, norm, organisatie, over, data, fields, dueAt } of tasksFor(snapshot)) {
        told.set(`${id} ${tekst.nl}`, [tekst.en, norm, { organisatie, over, data, fields, dueAt }]);
      }
    }
  }
  expect(Object.fromEntries([...told].sort())).toMatchSnapshot();
});

test('every signal is told in words, with what it is about', () => {
  const told = new Set<string>();
  for (const road of Object.values(roads)) {
    for (const snapshot of statesOf(road())) {
      for (const { id, stap, missing } of signalsFor(snapshot)) {
        const about = missing.map(({ id: subject, text }) => [subject, text?.nl, text?.en].join(' | '));
        told.add(`${id} (${stap}): ${about.join('; ')}`);
      }
    }
  }
  expect([...told].sort()).toMatchSnapshot();
});
