import DOMPurify from 'dompurify';
import { describe, expect, test } from 'vitest';
import { chart } from '../../scripts/docs/model/chart.js';
import { choiceWords, diagramOf, stateWords } from '../../scripts/docs/procedure/diagram.js';
import { stappen } from '../../src/content/index.js';
import { faseIds } from '../../src/domain/ids.js';

// Mermaid cleans labels with DOMPurify, which needs a browser; parsing needs no cleaning.
Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });
const { default: mermaid } = await import('mermaid');

describe('the chart of each phase', () => {
  test.each(faseIds)('%s is a diagram that Mermaid can read', async (fase) => {
    await expect(mermaid.parse(diagramOf(fase))).resolves.toMatchObject({ diagramType: 'stateDiagram' });
  });

  test('a diagram that is broken is noticed', async () => {
    await expect(mermaid.parse('stateDiagram-v2\n  state "Stap 1" as {')).rejects.toThrow();
  });

  test.each(faseIds)('%s shows each of its steps', (fase) => {
    for (const { nr, titel } of stappen.filter((stap) => stap.fase === fase))
      expect(diagramOf(fase)).toContain(`state "Stap ${nr}: ${titel.nl}" as`);
  });

  test('steps that run side by side are drawn side by side', () => {
    const regions = (fase: (typeof faseIds)[number]) =>
      diagramOf(fase)
        .split('\n')
        .filter((line) => /^\s*--$/.test(line));
    expect(faseIds.map((fase) => regions(fase).length)).toEqual([4, 4, 1]);
  });

  test('the phases lead where the machine leads', () => {
    expect(diagramOf('uitwerking')).toContain('uitwerking --> uitvoering');
    expect(diagramOf('uitwerking')).toContain('uitwerking --> verkenning');
    expect(diagramOf('uitvoering')).not.toContain('--> uitwerking');
  });

  test('no choice and no state has words that the chart does not use', () => {
    const guards = chart.nodes.flatMap(({ on, always }) =>
      [...[...on.values()].flat(), ...always].map(({ guard }) => guard),
    );
    const keys = chart.nodes.map(({ key }) => key);
    expect(Object.keys(choiceWords).filter((name) => !guards.includes(name))).toEqual([]);
    expect(Object.keys(stateWords).filter((key) => !keys.includes(key))).toEqual([]);
  });
});
