import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
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

test('a transition has its guard, what that is given, and where it leads; nothing where it has none', () => {
  const machine = createMachine({
    initial: 'a',
    states: {
      a: {
        initial: 'b',
        on: { go: [{ guard: { type: 'isOpen', params: { step: 'a' } }, target: 'c' }, {}] },
        onDone: 'c',
        states: { b: { type: 'final' } },
      },
      c: {},
    },
  });
  const chart = chartOf(machine);
  expect(chartOf(machine)).toBe(chart);
  const [a, b] = ['a', 'b'].map((name) => chart.nodes.find(({ key }) => key === name));
  expect(a?.on.get('go')).toStrictEqual([
    { eventType: 'go', guard: 'isOpen', params: { step: 'a' }, targets: [['c']] },
    { eventType: 'go', guard: '', targets: [] },
  ]);
  expect([a?.initial, b?.initial, a?.always]).toEqual(['b', undefined, []]);
  expect([...chart.handlers.keys()]).toEqual(['go']);
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
  for (const none of [undefined, null, 7, { a: null }]) expect(isIn(none, ['a', 'b'])).toBe(false);
  expect([phaseOf(value), phaseOf('done'), phaseOf({})]).toEqual(['a', 'done', '']);
});
