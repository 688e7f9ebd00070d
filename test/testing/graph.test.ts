import { describe, expect, test } from 'vitest';
import { createTestModel, getShortestPaths } from 'xstate/graph';
import { type SamenwerkingSnapshot, stappenplanMachine } from '../../src/index.js';
import { caseAt, graphOptions, isAt } from '../../src/testing/index.js';

const typeOf = ({ event }: { event: unknown }) => (event as { type: string }).type;

describe('xstate/graph along tasks', () => {
  test('the shortest road from the akkoord to actief', () => {
    const from = caseAt('uitvoering', { profiel: 'kern' });
    const paths = getShortestPaths(stappenplanMachine, graphOptions({ from, profiel: 'kern' }));
    const live = paths.filter(({ state }) => isAt(state, 'actief'));
    const shortest = live.toSorted((a, b) => a.steps.length - b.steps.length)[0];
    const types = shortest?.steps.map(typeOf).filter((type) => !type.startsWith('xstate.'));
    expect(types).toEqual(['plan.uitgevoerd', 'oefening.gehouden', 'punt.gereed', 'golive.bevestigd']);
  });

  test('what may be stated besides the tasks is explored too', () => {
    const from = caseAt('toetsing-aangevraagd');
    const by = { rol: 'regiegroep', organisatie: 'regiegroep' } as const;
    const onthouden = {
      type: 'akkoord.onthouden',
      by,
      redenen: [{ over: 'convenant', toelichting: 'Te vaag' }],
    } as const;
    const paths = getShortestPaths(
      stappenplanMachine as never,
      {
        ...graphOptions({ from, also: [onthouden] }),
        stopWhen: (state: unknown) => isAt(state as SamenwerkingSnapshot, 'uitvoering'),
      } as never,
    );
    const types = new Set(paths.flatMap(({ steps }) => steps.map(typeOf)));
    expect(types).toContain('akkoord.onthouden');
    expect(paths.length).toBeGreaterThan(3);
  });

  test('a test model walks it', () => {
    const from = caseAt('plan-uitgevoerd');
    const model = createTestModel(stappenplanMachine, graphOptions({ from }));
    const paths = model.getShortestPaths(graphOptions({ from }));
    expect(paths.some(({ state }) => isAt(state, 'actief'))).toBe(true);
  });
});
