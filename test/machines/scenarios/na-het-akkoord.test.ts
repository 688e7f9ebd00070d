import { describe, expect, test } from 'vitest';
import { representedRegios } from '../../../src/index.js';
import { lijst } from '../../support/case.js';
import { aangevraagd, datum, gemist, koppel, live, meer, standBy, taak, uitgevoerd } from '../../support/situations.js';

describe('what belongs before a gate that was passed never shuts a later one (I-61)', () => {
  test('a region that joins after the akkoord reopens step 1 as work and a signal, and go-live goes on', () => {
    const spel = uitgevoerd().doe('VR', 'oefening.gehouden', { datum }).doe('VR', 'regio.betrokken', { regio: 'VR22' });
    expect(spel.stap('adoptieregio-bepalen')).not.toBe('gereed');
    expect(spel.taken()).toContain('adoptieregio-bepalen/voorstellen');
    expect(spel.signalen('RG')).toContain('adoptie-open');
    spel.doe('VR', 'golive.bevestigd', { datum });
    expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
  });

  test('with ad-hoc and koppel what is left of the verkenning holds up nothing in the uitvoering', () => {
    const spel = koppel().doe('VR', 'regio.betrokken', { regio: 'VR22' });
    expect(spel.signalen()).toContain('adoptie-open');
    spel.doe('CP', 'golive.bevestigd', { datum });
  });

  test('before the akkoord a region that joins does hold up the toetsing', () => {
    const spel = standBy()
      .gereed(...lijst['stand-by'])
      .plan()
      .beide('afspraken.definitief')
      .doe('VR', 'regio.betrokken', { regio: 'VR22' });
    expect(spel.weigert('VR', 'toetsing.aangevraagd')).toContain('adoptieregio-ontbreekt');
    expect(spel.signalen()).not.toContain('adoptie-open');
  });
});

describe('once live', () => {
  test('aligning the choice and support for who was confirmed are no tasks any more', () => {
    const spel = live().doe('VR', 'regio.betrokken', { regio: 'VR22' });
    expect(spel.taken().filter((id) => id.includes('afstemmen'))).toEqual([]);
    expect(spel.signalen('VR')).toContain('adoptie-open');
  });
});

describe('activities and the go-live date (I-66)', () => {
  const gepland = () =>
    standBy()
      .doe('VR', 'plan.opgesteld', {
        activiteiten: [
          { id: 'a', omschrijving: 'Opleiden' },
          { id: 'b', omschrijving: 'Inrichten' },
        ],
      })
      .doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-06-01' });

  test('each activity without a term is a task of its own', () => {
    const spel = gepland();
    expect(spel.taken().filter((id) => id.includes('doorlooptijd'))).toEqual([
      'wegzetten-in-de-tijd/doorlooptijd/a',
      'wegzetten-in-de-tijd/doorlooptijd/b',
    ]);
    expect(taak(spel, 'wegzetten-in-de-tijd/doorlooptijd/b')?.text.nl).toBe('Geef “Inrichten” een doorlooptijd');
  });

  test('one that ends after going live is named, and refuses nothing', () => {
    const spel = gepland().doe('VR', 'planning.vastgesteld', {
      activiteiten: [
        { activiteit: 'a', dagen: 10, start: '2026-05-23' },
        { activiteit: 'b', dagen: 10, start: '2026-05-24' },
      ],
    });
    expect(gemist(spel, 'activiteit-na-go-live')).toEqual(['b']);
    spel.doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-06-02' });
    expect(spel.signalen()).not.toContain('activiteit-na-go-live');
  });
});

test('a lapsed request tells the Regiegroep so, until there is another', () => {
  const spel = aangevraagd().beide('keuzewijziging.gewenst', { reden: 'Te licht' });
  expect(spel.signalen('RG')).toContain('toetsing-vervallen');
  expect(aangevraagd().signalen('RG')).not.toContain('toetsing-vervallen');
});

test('nobody adopts: the leading region acts for itself (I-80)', () => {
  const spel = meer();
  expect(representedRegios(spel.snapshot())).toEqual(['VR07', 'VR01', 'VR15']);
  spel.doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'Niemand wil' });
  expect(representedRegios(spel.snapshot())).toEqual(['VR07']);
});
