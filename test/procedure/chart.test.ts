import { expect, test } from 'vitest';
import { chartOf, handlersOf, isIn, phaseOf } from '../../src/procedure/chart.js';
import { toy } from '../support/toy.js';

test('a chart is read once a machine, parents before children, with guards and where transitions lead', () => {
  const chart = chartOf(toy.machine);
  expect(chartOf(toy.machine)).toBe(chart);
  expect(chart.nodes.map(({ path }) => path.join('/'))).toEqual([
    '',
    'intake',
    'repair',
    'repair/waiting',
    'repair/ready',
    'repair/round',
    'repair/about',
    'collected',
  ]);
  const intake = chart.nodes.find(({ key }) => key === 'intake');
  expect(intake?.on.get('accepted')).toEqual([{ eventType: 'accepted', guard: 'may', targets: [['repair']] }]);
  expect(chart.root.initial).toBe('intake');
  expect(chart.nodes.find(({ key }) => key === 'round')?.always).toMatchObject([{ targets: [['repair', 'about']] }]);
});

test('events are found where they are handled; internal events of XState are not among them', () => {
  expect(handlersOf(toy.machine, 'paid')).toEqual([{ path: ['repair', 'waiting'], guard: 'may' }]);
  expect(handlersOf(toy.machine, 'constructor')).toEqual([]);
  expect([...chartOf(toy.machine).handlers.keys()].filter((type) => type.startsWith('xstate.'))).toEqual([]);
});

test('a state value is in a state, in its parents, and nowhere else', () => {
  const value = { a: { b: 'c', d: { e: {} } } };
  for (const path of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'd', 'e']])
    expect(isIn(value, path), path.join()).toBe(true);
  for (const path of [['b'], ['a', 'c'], ['a', 'b', 'c', 'c'], ['a', 'b', 'x'], ['a', 'constructor']])
    expect(isIn(value, path), path.join()).toBe(false);
  expect([phaseOf(value), phaseOf('done')]).toEqual(['a', 'done']);
});
