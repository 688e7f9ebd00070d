import { describe, expect, test } from 'vitest';
import { type Change, explain } from '../../../src/index.js';
import { geenAkkoord } from '../../support/roads.js';
import { een } from '../../support/situations.js';

describe('a passing event', () => {
  const kinds = (changes: readonly Change[]) => [...new Set(changes.map(({ kind }) => kind))];

  test('tells what it would change, and changes nothing', () => {
    const spel = een().kies('stand-by');
    const before = JSON.stringify(spel.actor.getPersistedSnapshot());
    const { blockers, changes } = explain(spel.snapshot(), spel.event('VR', 'verkenning.afgerond'));
    expect(blockers).toEqual([]);
    expect(changes).toContainEqual({ kind: 'phase', id: 'uitwerking', from: 'verkenning', to: 'uitwerking' });
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'task', id: 'contact-werkgroep/contact', to: 'opened' }),
    );
    expect(JSON.stringify(spel.actor.getPersistedSnapshot())).toBe(before);
  });

  test('tells the steps and tasks it closes and opens', () => {
    const spel = een();
    const { changes } = explain(spel.snapshot(), spel.event('VR', 'notitie.vastgelegd', { resultaten: 'x' } as never));
    expect(changes).toEqual([
      {
        kind: 'step',
        id: 'wat-is-er-al',
        stap: 'wat-is-er-al',
        text: { nl: 'Wat is er al?', en: 'What is already there?' },
        from: 'open',
        to: 'bezig',
      },
      {
        kind: 'task',
        id: 'wat-is-er-al/noteren/veiligheidsregio',
        stap: 'wat-is-er-al',
        text: expect.objectContaining({ nl: 'Noteer wat er al is: resultaten en contactpersonen' }),
        source: expect.objectContaining({ lines: '164-168' }),
        rollen: ['veiligheidsregio'],
        to: 'closed',
      },
    ]);
  });

  test('that moves the case is told with phase, steps and tasks', () => {
    const spel = geenAkkoord();
    const { changes } = explain(spel.snapshot(), spel.event('VR', 'plan.uitgevoerd', { datum: '2026-06-01' } as never));
    expect(kinds(changes)).toEqual(['step', 'task']);
    const einde = explain(spel.snapshot(), spel.event('VR', 'samenwerking.beeindigd', { reden: 'x' } as never));
    expect(einde.changes[0]).toEqual({ kind: 'phase', id: 'beeindigd', from: 'uitvoering', to: 'beeindigd' });
  });
});

test('a refused event leaves what is stored as it was, to the byte', () => {
  const spel = geenAkkoord();
  const before = JSON.stringify(spel.actor.getPersistedSnapshot());
  spel.weigert('RG', 'akkoord.gegeven');
  spel.weigert('VR', 'evaluatie.gehouden', { datum: '2026-06-01', incident: 'onbekend' });
  expect(JSON.stringify(spel.actor.getPersistedSnapshot())).toBe(before);
});
