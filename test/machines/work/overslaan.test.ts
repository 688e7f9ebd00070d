import { describe, expect, test } from 'vitest';
import { datum, een, herkiest, kandidaat, koppel, meer, type Spel, uitvoering } from '../../support/situations.js';

// What the text expects may be passed with a reason, while it is due and as long as it is about the same thing (I-36).

describe('what may be passed', () => {
  const goLive = { punten: ['go-live-bekrachtigen'], reden: 'x' } as const;

  test('every point the text expects is passed with a reason, also one that no event closes', () => {
    const punten = ['kerntaken-nagaan', 'activiteiten-wegzetten', 'contact-opnemen'] as const;
    const spel = een().doe('VR', 'punt.overgeslagen', { punten, reden: 'Al gedaan in 2024' });
    expect(spel.facts().punten.map(({ punt }) => punt)).toEqual(punten);
    expect(spel.weigert('VR', 'punt.overgeslagen', { punten: ['operationele-incidenten'], reden: 'x' })).toEqual([
      'niet-over-te-slaan',
    ]);
  });

  test('an objection of the partner is not waived away: only where nobody wants to adopt is stap 1 passed (I-30)', () => {
    const waiver = { punten: ['steun-en-melding'], reden: 'Komt later' } as const;
    expect(
      kandidaat()
        .doe('CP', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Liever VR01' })
        .weigert('VR', 'punt.overgeslagen', waiver),
    ).toEqual(['niet-over-te-slaan']);
    const spel = meer().doe('VR', 'punt.overgeslagen', waiver);
    expect(spel.stap('adoptieregio-bepalen')).toBe('overgeslagen');
    spel.doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    expect(spel.stap('adoptieregio-bepalen')).toBe('bezig');
    expect(spel.taken('CP')).toContain('adoptieregio-bepalen/steun-partner');
    spel.doe('VR01', 'kandidatuur.ingetrokken');
    expect(spel.stap('adoptieregio-bepalen')).toBe('overgeslagen');
  });

  test('the exercise is not passed before the uitvoering, where it belongs', () => {
    expect(een().weigert('VR', 'punt.overgeslagen', goLive)).toEqual(['niet-over-te-slaan']);
  });

  test('under the strict reading the exercise is not passed (I-33)', () => {
    const streng = uitvoering(een({ oefening: 'vereist-voor-go-live' }));
    expect(streng.weigert('VR', 'punt.overgeslagen', goLive)).toEqual(['niet-over-te-slaan']);
    uitvoering().doe('VR', 'punt.overgeslagen', goLive);
  });

  test('carrying out the plan is passed when it is due, not before', () => {
    const waiver = { punten: ['plan-van-aanpak-uitvoeren'], reden: 'Is er al' } as const;
    expect(een().weigert('VR', 'punt.overgeslagen', waiver)).toEqual(['niet-over-te-slaan']);
    expect(uitvoering().doe('VR', 'punt.overgeslagen', waiver).snapshot().matches({ uitvoering: 'go-live' })).toBe(
      true,
    );
  });
});

describe('what was passed with a reason', () => {
  const waive = (spel: Spel, punt: 'plan-van-aanpak-uitvoeren' | 'regelmatig-evalueren' | 'keuze-bespreken') =>
    spel.doe('VR', 'punt.overgeslagen', { punten: [punt], reden: 'Niet nodig' });

  test('is not passed for a plan that does not exist yet, nor for the next one', () => {
    const plan = { activiteiten: [{ id: 'a', omschrijving: 'x' }] };
    const zonder = koppel();
    const waiver = { punten: ['plan-van-aanpak-uitvoeren'], reden: 'x' } as const;
    expect(zonder.weigert('VR', 'punt.overgeslagen', waiver)).toEqual(['niet-over-te-slaan']);
    const spel = waive(zonder.doe('VR', 'plan.opgesteld', plan), 'plan-van-aanpak-uitvoeren');
    expect(spel.stap('plan-uitvoeren')).toBe('overgeslagen');
    expect(spel.doe('VR', 'plan.opgesteld', plan).stap('plan-uitvoeren')).toBe('open');
  });

  test('counts no longer once a rhythm is agreed after all', () => {
    const spel = waive(koppel(), 'regelmatig-evalueren');
    expect(spel.taken()).not.toContain('monitoren-en-evalueren/ritme');
    spel.doe('CP', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum });
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2026-12-01');
  });

  test('was passed for that profile, not for another (I-23)', () => {
    const spel = waive(een().kies('kern'), 'keuze-bespreken');
    expect(spel.taken()).not.toContain('profielkeuze/bespreken');
    herkiest(spel.beide('keuzewijziging.gewenst', { reden: 'x' }), 'koppel');
    expect(spel.taken()).toContain('profielkeuze/bespreken');
    expect(spel.facts().eerderePunten).toMatchObject([{ punt: 'keuze-bespreken', reden: 'Niet nodig' }]);
  });
});
