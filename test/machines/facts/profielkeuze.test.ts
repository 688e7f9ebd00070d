import { describe, expect, test } from 'vitest';
import { een, meer, neemtOver, onthouden, type Spel } from '../../support/situations.js';

describe('the choice', () => {
  test('declared definitive again it is said once; with another reason both reasons stand', () => {
    const spel = een().kies('kern', 'Eerst deze');
    const first = spel.facts().profielkeuze?.definitief.veiligheidsregio;
    expect(spel.doe('VR', 'profielkeuze.definitief').facts().profielkeuze?.definitief.veiligheidsregio).toEqual(first);
    spel.doe('VR', 'profielkeuze.definitief', { reden: 'En deze' });
    expect(spel.facts().profielkeuze?.definitief.veiligheidsregio?.reden).toBe('En deze');
    expect(spel.facts().profielkeuze?.eerderDefinitief).toEqual([first]);
  });

  test('a choice that was made before stays as it was, whatever follows', () => {
    const spel = een().naarUitwerking('kern').beide('keuzewijziging.gewenst', { reden: 'Te zwaar' });
    const eerste = (van: Spel) => JSON.stringify(van.facts().eerdereKeuzes[0]);
    const before = eerste(spel);
    spel
      .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Toch' })
      .doe('CP', 'profiel.ingestemd', { profiel: 'kern' })
      .beide('profielkeuze.definitief');
    expect(eerste(spel)).toBe(before);
    const teruggestuurd = onthouden('profielkeuze');
    const getoetst = eerste(teruggestuurd);
    expect(eerste(teruggestuurd.beide('profielkeuze.definitief', { reden: 'Toch' }))).toBe(getoetst);

    const overgenomen = neemtOver(
      meer()
        .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' })
        .doe('CP', 'profiel.ingestemd', { profiel: 'kern' }),
    ).facts();
    expect(Object.keys(overgenomen.profielkeuze?.ingestemd ?? {})).toEqual(['crisispartner']);
    expect(Object.keys(overgenomen.eerdereKeuzes[0]?.ingestemd ?? {})).toEqual(['veiligheidsregio', 'crisispartner']);
  });

  test('discussed again, it stands beside what was told before', () => {
    const dagen = ['2026-01-06', '2026-01-07', '2026-01-08'];
    const spel = een().kies('kern');
    for (const dag of dagen) spel.doe('VR', 'profielkeuze.besproken', { datum: dag });
    expect(spel.facts().profielkeuze).toMatchObject({
      besproken: { datum: dagen[2] },
      eerderBesproken: [{ datum: dagen[0] }, { datum: dagen[1] }],
    });
    expect(spel.facts().profielkeuze?.eerderBesproken).toHaveLength(2);
  });

  test('a wish to revise it that was taken back stays on record, with the reason', () => {
    const herziening = een()
      .naarUitwerking('kern')
      .doe('CP', 'keuzewijziging.gewenst', { reden: 'Twijfel' })
      .doe('CP', 'profielkeuze.definitief', { reden: 'Toch niet' })
      .facts();
    expect(herziening.teruggenomen).toMatchObject([{ type: 'keuzewijziging.gewenst', reden: 'Twijfel' }]);
  });
});

describe('blank words', () => {
  test('tell nothing', () => {
    const spel = een().doe('CP', 'verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' });
    spel.doe('CP', 'verwachtingen.gedeeld', { kerntaken: ' ', ambities: 'b' });
    expect(spel.facts().verwachtingen.crisispartner).toMatchObject({ kerntaken: 'k', ambities: 'b' });
  });

  test('are no other reason for what was declared before', () => {
    const spel = een().kies('kern', 'Eerst deze').doe('VR', 'profielkeuze.definitief', { reden: ' ' });
    expect(spel.facts().profielkeuze?.definitief.veiligheidsregio?.reden).toBe('Eerst deze');
    expect(spel.facts().profielkeuze?.eerderDefinitief).toBeUndefined();
  });
});

test('passing the talk with the werkgroep holds for that profile (I-23)', () => {
  const spel = een()
    .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' })
    .doe('VR', 'punt.overgeslagen', { punten: ['keuze-bespreken'], reden: 'x' });
  const passed = () => spel.facts().punten.map(({ punt }) => punt);
  spel.doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Een ander argument' });
  expect(passed()).toEqual(['keuze-bespreken']);
  spel.doe('VR', 'profiel.voorgesteld', { profiel: 'koppel', beargumentering: 'Past beter' });
  expect(passed()).toEqual([]);
});
