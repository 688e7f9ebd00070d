import { describe, expect, test } from 'vitest';
import { datum, koppel, standBy } from '../../support/situations.js';

describe('the plan', () => {
  const plan = (...ids: string[]) => ({ activiteiten: ids.map((id) => ({ id, omschrijving: id })) });

  test('a duration that is given again replaces that one only', () => {
    const spel = standBy()
      .doe('VR', 'plan.opgesteld', plan('a', 'b'))
      .doe('VR', 'planning.vastgesteld', { activiteiten: ['a', 'b'].map((activiteit) => ({ activiteit, dagen: 3 })) })
      .doe('VR', 'planning.vastgesteld', { activiteiten: [{ activiteit: 'a', dagen: 9 }] });
    expect(spel.facts().plan?.planning).toEqual([
      { activiteit: 'b', dagen: 3 },
      { activiteit: 'a', dagen: 9 },
    ]);
  });

  test('a deadline keeps the activity that stays', () => {
    const wet = (id: string, activiteit: string) => ({ id, omschrijving: 'x', datum, activiteit });
    const spel = standBy()
      .doe('VR', 'plan.opgesteld', plan('a', 'b'))
      .doe('VR', 'planning.vastgesteld', { hardeDeadlines: [wet('w', 'a'), wet('v', 'b')] })
      .doe('CP', 'plan.opgesteld', plan('a'));
    expect(spel.facts().plan?.hardeDeadlines?.map(({ activiteit }) => activiteit)).toEqual(['a', undefined]);
  });

  test('drawn up again keeps a hard deadline whose activity is gone: it is one for going live (line 455)', () => {
    const spel = standBy()
      .doe('VR', 'plan.opgesteld', {
        activiteiten: [
          { id: 'a', omschrijving: 'x' },
          { id: 'b', omschrijving: 'y' },
        ],
      })
      .doe('VR', 'planning.vastgesteld', {
        goLiveDatum: '2026-09-01',
        hardeDeadlines: [
          { id: 'wet', omschrijving: 'Wet', datum: '2026-05-01', activiteit: 'a' },
          { id: 'eis', omschrijving: 'Eis', datum: '2026-06-01', activiteit: 'b' },
        ],
      })
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'b', omschrijving: 'y' }] });
    expect(spel.facts().plan?.hardeDeadlines).toEqual([
      { id: 'wet', omschrijving: 'Wet', datum: '2026-05-01' },
      { id: 'eis', omschrijving: 'Eis', datum: '2026-06-01', activiteit: 'b' },
    ]);
    expect(spel.taken()).toContain('wegzetten-in-de-tijd/deadlineconflict/wet/veiligheidsregio');
  });

  test('that was carried out is on record when another one follows', () => {
    const spel = koppel()
      .doe('CP', 'plan.opgesteld', plan('a'))
      .doe('CP', 'plan.uitgevoerd', { datum })
      .doe('CP', 'plan.opgesteld', plan('b'));
    expect(spel.facts().planUitgevoerd).toBeNull();
    expect(spel.facts().eerderUitgevoerd).toMatchObject([{ datum }]);
    expect(spel.doe('CP', 'plan.opgesteld', plan('c')).facts().eerderUitgevoerd).toHaveLength(1);
  });
});
