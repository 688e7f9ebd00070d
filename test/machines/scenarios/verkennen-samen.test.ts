import { describe, expect, test } from 'vitest';
import { lijst } from '../../support/case.js';
import { een, gezien, meer, neemtOver, standBy, taak } from '../../support/situations.js';

describe('each party notes for itself what there is (I-75)', () => {
  const overslaan = { punten: ['resultaten-noteren'], reden: 'Er is niets' } as const;

  test('one note leaves step 2 open for the other', () => {
    const spel = een().doe('CP', 'notitie.vastgelegd', { resultaten: 'Convenant' });
    expect(spel.taken('CP')).not.toContain('wat-is-er-al/noteren/crisispartner');
    expect(spel.taken('VR')).toContain('wat-is-er-al/noteren/veiligheidsregio');
    expect(spel.stap('wat-is-er-al')).toBe('bezig');
  });

  test('a party passes its own note only, and both reasons stay', () => {
    const spel = een().doe('VR', 'punt.overgeslagen', overslaan);
    expect(spel.taken()).toContain('wat-is-er-al/noteren/crisispartner');
    expect(spel.taken()).not.toContain('wat-is-er-al/noteren/veiligheidsregio');
    spel.doe('CP', 'punt.overgeslagen', { ...overslaan, reden: 'Nieuw voor ons' });
    expect(spel.facts().punten.map(({ reden }) => reden)).toEqual(['Er is niets', 'Nieuw voor ons']);
    expect(spel.stap('wat-is-er-al')).toBe('overgeslagen');
    spel.doe('CP', 'punt.overgeslagen', { ...overslaan, reden: 'Nog steeds niets' });
    expect(spel.facts().punten.map(({ reden }) => reden)).toEqual(['Er is niets', 'Nog steeds niets']);
  });

  test.each([
    [
      'what the region before it noted',
      (spel = meer()) => spel.doe('VR', 'notitie.vastgelegd', { resultaten: 'Van VR07' }),
    ],
    ['what the region before it passed', (spel = meer()) => spel.doe('VR', 'punt.overgeslagen', overslaan)],
  ])('another region that takes the lead notes for itself, whatever came of %s', (_, before) => {
    const spel = neemtOver(before());
    expect(spel.taken('VR01')).toContain('wat-is-er-al/noteren/veiligheidsregio');
  });
});

describe('the parties talk with each other before the toetsing (I-76)', () => {
  test('telling each other everything is not yet talking; any talk of the two is', () => {
    const spel = een().beide('verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' });
    expect(spel.stap('afstemming')).toBe('bezig');
    spel.doe('CP', 'overleg.gevoerd', { datum: '2026-01-07', met: ['VR13'] });
    expect(spel.stap('afstemming')).toBe('bezig');
    spel.doe('CP', 'overleg.gevoerd', { datum: '2026-01-08', met: ['VR13', 'VR12'], uitgangspunten: 'Eén beeld' });
    expect(spel.stap('afstemming')).toBe('gereed');
    expect(spel.facts().overleg.at(-1)?.uitgangspunten).toBe('Eén beeld');
  });

  test('passed with a reason, the talk is no longer expected; knowing each other still is', () => {
    const spel = een().doe('VR', 'punt.overgeslagen', { punten: ['verkennende-gesprekken'], reden: 'Werken al samen' });
    expect(spel.taken().filter((id) => id.startsWith('afstemming'))).toEqual([
      'afstemming/op-de-hoogte-stellen/veiligheidsregio',
      'afstemming/op-de-hoogte-stellen/crisispartner',
    ]);
    expect(spel.weigert('VR', 'verkenning.afgerond')).toContain('wederzijds-onbekend');
  });

  test('it holds up asking for the toetsing, not leaving the verkenning', () => {
    const spel = een()
      .beide('verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' })
      .doe('VR', 'profiel.voorgesteld', { profiel: 'stand-by', beargumentering: 'x' })
      .doe('CP', 'profiel.ingestemd', { profiel: 'stand-by' })
      .beide('profielkeuze.definitief')
      .doe('VR', 'verkenning.afgerond')
      .gereed(...lijst['stand-by'])
      .plan()
      .beide('afspraken.definitief');
    expect(spel.mist('verwacht-werk-open', 'VR', 'toetsing.aangevraagd')).toEqual(
      expect.arrayContaining(['afstemming/verkennen/veiligheidsregio', 'wat-is-er-al/noteren/crisispartner']),
    );
  });
});

describe('a system for the profiles that ask for one (I-78)', () => {
  test.each(['structureel', 'kern'] as const)('%s without a system shows a signal until one is recorded', (profiel) => {
    const spel = een().kies(profiel);
    expect(spel.signalen()).not.toContain('systeem-ontbreekt');
    spel.doe('VR', 'verkenning.afgerond');
    expect(spel.signalen('RG')).toContain('systeem-ontbreekt');
    spel.doe('VR', 'systeem.gekozen', { systeem: 'LCMS' });
    expect(spel.signalen()).not.toContain('systeem-ontbreekt');
  });

  test('stand-by is not asked for one', () => {
    expect(standBy().signalen()).not.toContain('systeem-ontbreekt');
  });

  test('it is told with the request, and stays on record there', () => {
    const spel = een()
      .naarUitwerking('structureel')
      .gereed(...lijst.structureel)
      .plan()
      .vraagAan()
      .doe('RG', 'akkoord.gegeven');
    expect(spel.facts().toetsingen[0]?.open.systeem).toBe(true);
    expect(spel.signalen()).not.toContain('systeem-ontbreekt');
    expect(taak(spel, 'plan-uitvoeren/uitvoeren')).toBeDefined();
    expect(gezien(spel, 'systeem-ontbreekt')).toEqual([]);
  });
});
