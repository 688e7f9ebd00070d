import { expect, test } from 'vitest';
import { stapIds } from '../../../src/domain/ids.js';
import { progress, type SamenwerkingSnapshot, stapStatus, tasksFor } from '../../../src/index.js';
import { allStates } from '../../support/roads.js';

const done = ['gereed', 'overgeslagen', 'niet-van-toepassing'];

test('there is a status for each of the fourteen steps in every state', () => {
  for (const [where, snapshot] of allStates()) expect(Object.keys(stapStatus(snapshot)), where).toEqual([...stapIds]);
});

test('progress never counts more done than there is', () => {
  for (const [where, snapshot] of allStates()) {
    const { minimum, eigen, deelafspraken } = progress(snapshot);
    for (const { gereed, totaal } of [minimum, eigen, deelafspraken]) {
      expect(gereed, where).toBeGreaterThanOrEqual(0);
      expect(gereed, where).toBeLessThanOrEqual(totaal);
    }
  }
});

test('a task is listed once', () => {
  for (const [where, snapshot] of allStates()) {
    const ids = tasksFor(snapshot).map(({ id }) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      where,
    ).toEqual([]);
  }
});

/** The steps whose state in the chart says another thing than their status. */
function tegenspraak(snapshot: SamenwerkingSnapshot): string[] {
  const status = stapStatus(snapshot) as Record<string, string>;
  const { verkenning, uitwerking, uitvoering } = snapshot.value as Record<string, { stappen?: object } | string>;
  const regions = Object.entries(((verkenning ?? uitwerking) as { stappen?: object })?.stappen ?? {});
  const wrong = regions.filter(([id, is]) => is === 'gereed' && !done.includes(status[id] ?? ''));
  const late = regions.filter(([id, is]) => is === 'open' && done.includes(status[id] ?? ''));
  const behind = uitvoering === 'plan-uitvoeren' && done.includes(status['plan-uitvoeren'] ?? '');
  return [...wrong.map(([id]) => id), ...late.map(([id]) => id), ...(behind ? ['plan-uitvoeren'] : [])];
}

test('the chart and the status of a step never contradict each other', () => {
  const all = allStates();
  expect(all.length).toBeGreaterThan(150);
  expect(all.flatMap(([where, snapshot]) => tegenspraak(snapshot).map((id) => `${where}: ${id}`))).toEqual([]);
});
