import { expect, test } from 'vitest';
import { signalsFor, tasksFor } from '../../../src/index.js';
import { roads, statesOf } from '../../support/roads.js';
import { said } from '../../support/said.js';
import { een } from '../../support/situations.js';

// The words in which each task and signal of every road is told, with what it knows and what it leaves to say.
const policies = () => een({ deelafspraken: 'vereist' }).naarUitwerking('structureel').gereed('alarmering');

test('every task is told in words, with what its event knows and what it still has to say', () => {
  const told = new Map<string, string>();
  for (const road of [...Object.values(roads), policies]) {
    for (const snapshot of statesOf(road())) {
      for (const { id, text, norm, organisatie, over, data, fields, dueAt } of tasksFor(snapshot)) {
        const more = {
          for: organisatie,
          about: over,
          knows: data && JSON.stringify(data),
          asks: fields.join(),
          by: dueAt,
        };
        const given = Object.entries(more).flatMap(([word, value]) => (value ? `${word} ${value}` : []));
        told.set(`${id}: ${said(text)}`, [norm, ...given].join(', '));
      }
    }
  }
  expect(
    [...told]
      .sort()
      .map(([task, rest]) => `${task}\n  ${rest}`)
      .join('\n'),
  ).toMatchSnapshot();
});

test('every signal is told in words, with what it is about', () => {
  const told = new Set<string>();
  for (const road of Object.values(roads)) {
    for (const snapshot of statesOf(road())) {
      for (const { id, stap, missing } of signalsFor(snapshot)) {
        const about = missing.map(({ id: subject, text }) => `\n  ${subject}${text ? `: ${said(text)}` : ''}`);
        told.add(`${id} (${stap})${about.join('')}`);
      }
    }
  }
  expect([...told].sort().join('\n')).toMatchSnapshot();
});
