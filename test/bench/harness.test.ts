import { expect, test } from 'vitest';
import { type Contender, lineOf, type Race, run } from '../../bench/harness.js';
import { judged, spreadOf } from '../../bench/line.js';

/** A contender that always comes to this, and counts its runs. */
function answering(name: string, answer: unknown) {
  const counted = { runs: 0 };
  const contender: Contender = {
    name,
    ready: () => () => {
      counted.runs += 1;
      return answer;
    },
    shows: (result) => result,
  };
  return { contender, counted };
}

const comparison = { row: 'toy', what: 'a toy', ours: 'ours', against: 'theirs', read: 'speedup' } as const;

const race = (contenders: readonly Contender[]): Race => ({
  contenders,
  comparisons: [comparison],
  unit: 'ms',
  runs: 1,
});

test('contenders that come to different things are never timed', async () => {
  const [ours, theirs] = [answering('ours', { facts: [1] }), answering('theirs', { facts: [2] })];
  await expect(run(race([ours.contender, theirs.contender]), 3)).rejects.toThrow(
    'ours and theirs do not come to the same',
  );
  expect([ours.counted.runs, theirs.counted.runs]).toEqual([1, 1]);
});

test('one that shows nothing is timed beside the others, but two have to show what they come to', async () => {
  const [ours, theirs] = [answering('ours', 1).contender, answering('theirs', 1).contender];
  const floor: Contender = { name: 'floor', ready: () => () => 'something else' };
  expect(await run(race([ours, theirs, floor]), 1)).toHaveLength(1);
  await expect(run(race([ours, floor]), 1)).rejects.toThrow('there is nothing to compare');
});

test('they take turns, and laying out is no part of the run', async () => {
  const order: string[] = [];
  const noting = (name: string): Contender => ({
    name,
    ready: () => {
      order.push(`${name} laid out`);
      return () => order.push(name);
    },
    shows: () => 'the same',
  });
  await run({ ...race([noting('ours'), noting('theirs')]), runs: 2 }, 2);
  const turnOf = (name: string) => [`${name} laid out`, `${name} laid out`, name, name];
  expect(order.slice(-16)).toEqual([...turnOf('ours'), ...turnOf('theirs'), ...turnOf('ours'), ...turnOf('theirs')]);
});

test('a promise is waited for', async () => {
  const done: string[] = [];
  const after = (name: string, pause: () => unknown): Contender => ({
    name,
    ready: () => async () => {
      await pause();
      done.push(name);
    },
    shows: () => 'the same',
  });
  const slow = after('ours', () => new Promise((resolve) => setImmediate(resolve)));
  await run(race([slow, after('theirs', () => {})]), 1);
  expect(done.slice(0, 2)).toEqual(['ours', 'theirs']);
  expect(done.slice(-2)).toEqual(['ours', 'theirs']);
});

test('ratios are taken round by round, in the way a comparison is read', () => {
  const times = new Map([
    ['ours', [2, 4, 10]],
    ['theirs', [8, 8, 8]],
  ]);
  const toy = race([]);
  const faster = lineOf(toy, { ...comparison, goal: { atLeast: 2 } }, times);
  expect(faster).toMatchObject({ ratio: { median: 2, low: 2, high: 4 }, goal: '≥ 2x', met: true });
  const dearer = lineOf(toy, { ...comparison, read: 'cost', goal: { atMost: 0.4 } }, times);
  expect(dearer).toMatchObject({ ratio: { median: 0.5 }, goal: '≤ 0.4x', met: false });
  expect(lineOf(toy, comparison, times)).not.toHaveProperty('goal');
  expect(() => lineOf(toy, { ...comparison, against: 'nobody' }, times)).toThrow('nobody is called nobody');
});

test('a run is divided by its events, in the unit of its race', () => {
  const times = new Map([
    ['ours', [4]],
    ['theirs', [8]],
  ]);
  const { ours, against } = lineOf({ ...race([]), unit: 'µs', per: 2 }, comparison, times);
  expect(ours).toEqual({ name: 'ours', unit: 'µs', median: 2000, low: 2000, high: 2000 });
  expect(against?.median).toBe(4000);
});

test('the spread is the middle half, and a goal is met on its edge', () => {
  expect(spreadOf([9, 1, 2, 3, 100])).toEqual({ median: 3, low: 2, high: 9 });
  expect(judged(3, { atMost: 3 }, 'x')).toEqual({ goal: '≤ 3x', met: true });
  expect(judged(3, { atLeast: 3 }, 'x')).toEqual({ goal: '≥ 3x', met: true });
  expect(judged(3.1, { atMost: 3 }, ' kB')).toEqual({ goal: '≤ 3 kB', met: false });
  expect(judged(2.9, { atLeast: 3 }, 'x')).toEqual({ goal: '≥ 3x', met: false });
});
