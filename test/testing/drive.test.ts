import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  apply,
  EngineError,
  type Policy,
  type ProfielId,
  replayEvents,
  type SamenwerkingSnapshot,
  stappenplanMachine,
  tasksFor,
} from '../../src/index.js';
import { answer, caseAt, driveTo, isAt, points } from '../../src/testing/index.js';

const profielen: readonly ProfielId[] = ['ad-hoc', 'koppel', 'stand-by', 'structureel', 'kern'];
const isTested = (profiel: ProfielId) => !['ad-hoc', 'koppel'].includes(profiel);
/** Each alternative of each option with each of every other, in as few policies as pairs allow. */
const policies: readonly Partial<Policy>[] = [
  {},
  {
    checklist: 'cumulatief',
    deelafspraken: 'vereist',
    afstemmingRegios: 'vereist',
    steunRegios: 'unaniem',
    oefening: 'vereist-voor-go-live',
  },
  { checklist: 'cumulatief', afstemmingRegios: 'vereist', zonderToetsing: 'afronden' },
  { deelafspraken: 'vereist', steunRegios: 'unaniem', zonderToetsing: 'afronden' },
  { oefening: 'vereist-voor-go-live', zonderToetsing: 'afronden', checklist: 'cumulatief' },
  { deelafspraken: 'vereist', oefening: 'vereist-voor-go-live', overname: 'na-akkoord' },
  { afstemmingRegios: 'vereist', deelafspraken: 'vereist' },
  { steunRegios: 'unaniem', checklist: 'cumulatief' },
];

const questions = profielen.flatMap((profiel) =>
  [1, 3].flatMap((regios) => policies.map((policy) => ({ profiel, regios, policy }))),
);

describe('whoever does only tasks that can be done now', () => {
  test.each(questions)(
    '$profiel, $regios regions, $policy: every answer closes its task, and the case comes to its end',
    ({ profiel, regios, policy }) => {
      const andereRegios = ['VR02', 'VR03'].slice(0, regios - 1);
      let snapshot: SamenwerkingSnapshot = replayEvents(
        { veiligheidsregio: 'VR01', crisispartner: 'partner', andereRegios, policy },
        [],
      );
      const ends = !isTested(profiel) && policy.zonderToetsing === 'afronden';
      const done = () => (ends ? snapshot.status === 'done' : isAt(snapshot, 'actief'));
      for (let nr = 0; !done(); nr += 1) {
        const task = tasksFor(snapshot).find(({ blockedBy }) => blockedBy.length === 0);
        if (!task || nr > 300) throw new Error(`stuck at ${JSON.stringify(snapshot.value)} after ${nr}`);
        const event = answer(snapshot, task, { given: { profiel }, at: new Date(Date.UTC(2026, 2, 2, 9, nr)) });
        const answered = apply(snapshot, event);
        expect([task.id, answered.ok ? [] : answered.blockers]).toEqual([task.id, []]);
        if (answered.ok) snapshot = answered.snapshot;
        expect(tasksFor(snapshot).map(({ id }) => id)).not.toContain(task.id);
      }
    },
  );
});

describe('a case at a point', () => {
  test.each(points)('%s: a case that can be gone on with, there and no further than it takes', (point) => {
    const snapshot = caseAt(point, { profiel: 'kern', regios: 3 });
    expect(isAt(snapshot, point)).toBe(true);
    const actor = createActor(stappenplanMachine, {
      snapshot: stappenplanMachine.getPersistedSnapshot(snapshot as never),
      input: undefined as never,
    }).start();
    driveTo(actor, 'actief', { profiel: 'kern', from: new Date('2027-01-01T09:00:00Z') });
    expect(actor.getSnapshot().matches({ uitvoering: 'actief' })).toBe(true);
  });

  test('is what was asked for', () => {
    const { context, value } = caseAt('toetsing-aangevraagd', { profiel: 'kern', regios: 3 });
    expect(context.regios).toHaveLength(3);
    expect(context.toetsingen.at(-1)).toMatchObject({ profiel: 'kern' });
    expect(value).toMatchObject({ uitwerking: { stappen: { 'intercollegiale-toetsing': 'bij-regiegroep' } } });
    expect(caseAt('toetsing-aangevraagd', { profiel: 'kern', regios: 3 }).context).toEqual(context);
    expect(caseAt('begin', { policy: { deelafspraken: 'vereist' } }).context.policy.deelafspraken).toBe('vereist');
    expect(caseAt('begin', { regios: 25 }).context.regios).toHaveLength(25);
  });

  test.each([
    ['a point that does not exist', () => caseAt('feest' as never), 'point', '"feest"'],
    [
      'a toetsing for a profile without one',
      () => caseAt('toetsing-aangevraagd', { profiel: 'ad-hoc' }),
      'point',
      '"toetsing-aangevraagd"',
    ],
    [
      'a phase that this policy leaves out',
      () => caseAt('actief', { profiel: 'koppel', policy: { zonderToetsing: 'afronden' } }),
      'point',
      '"actief"',
    ],
    ['no region', () => caseAt('begin', { regios: 0 }), 'regios', '0'],
    ['more regions than there are', () => caseAt('begin', { regios: 26 }), 'regios', '26'],
    ['half a region', () => caseAt('begin', { regios: 1.5 }), 'regios', '1.5'],
  ] as const)('is refused for %s', (_, make, path, value) => {
    let thrown: unknown;
    try {
      make();
    } catch (error) {
      thrown = error;
    }
    expect(EngineError.is(thrown, 'invalid-input') && thrown.details).toMatchObject({ path, value });
  });
});
