import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/index.js';
import { metAdoptie, openCase } from '../../support/case.js';
import { klaar, meer, neemtOver, type Spel, taak } from '../../support/situations.js';

// What the first one said stays on record as its own; what counts for the region is said by who leads now.

test('a leading region that is confirmed keeps the choice it made', () => {
  const spel = meer().kies('kern', 'Later');
  expect(metAdoptie(spel).facts().profielkeuze).toMatchObject({ versie: 1, definitief: { crisispartner: {} } });
  expect(spel.facts().eerdereKeuzes).toEqual([]);
});

describe('another region takes the lead', () => {
  test('in the verkenning it speaks for itself: what the first one said, agreed to and declared is asked again', () => {
    const spel = neemtOver(meer().kies('kern', 'Later'));
    expect(spel.taken('VR')).toEqual(
      expect.arrayContaining([
        'eerste-inschatting/inschatten/veiligheidsregio',
        'afstemming/op-de-hoogte-stellen/veiligheidsregio',
        'profielkeuze/instemmen/veiligheidsregio',
        'profielkeuze/definitief-maken/veiligheidsregio',
      ]),
    );
    expect(spel.weigert('VR', 'verkenning.afgerond')).toEqual([
      'wederzijds-onbekend',
      'instemming-ontbreekt',
      'keuze-niet-definitief',
    ]);
    spel.doe('VR', 'verwachtingen.gedeeld', { ambities: 'Van VR01' });
    expect(taak(spel, 'afstemming/op-de-hoogte-stellen/veiligheidsregio')?.fields).toEqual([
      'kerntaken',
      'verwachtingen',
    ]);
    expect(spel.facts().eerdereKeuzes.at(-1)?.definitief.veiligheidsregio?.by.organisatie).toBe('VR07');
  });

  test('before the verkenning is left it chooses for itself, whatever the profile (line 196)', () => {
    for (const profiel of ['koppel', 'kern'] as const) {
      const spel = neemtOver(meer().kies(profiel, 'Later'));
      spel.doe('VR', 'verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' });
      expect(spel.weigert('VR', 'verkenning.afgerond')).toEqual(['instemming-ontbreekt', 'keuze-niet-definitief']);
    }
  });

  test('in the uitwerking the choice goes back to step 5', () => {
    expect(neemtOver(meer().naarUitwerking('kern', 'Later')).fase()).toBe('verkenning');
  });

  test('after it, a choice that is not tested stands, and nobody is asked to estimate it again', () => {
    const spel = neemtOver(meer().kies('koppel', 'Later').doe('VR', 'verkenning.afgerond'));
    expect(spel.facts().profielkeuze?.ingestemd.veiligheidsregio?.by.organisatie).toBe('VR07');
    expect(spel.taken()).not.toContain('eerste-inschatting/inschatten/veiligheidsregio');
  });

  test('after the akkoord what was approved stands', () => {
    const spel = klaar(meer().doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'Niemand wil' }));
    spel.vraagAan().doe('RG', 'akkoord.gegeven');
    expect(neemtOver(spel).fase()).toBe('uitvoering');
    expect(spel.voortgang().toetsing).toBe('akkoord');
  });

  test('it accepts a missed deadline itself (I-38)', () => {
    const spel = metAdoptie(meer())
      .naarUitwerking('kern', 'Later')
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] })
      .doe('VR', 'planning.vastgesteld', {
        activiteiten: [{ activiteit: 'a', dagen: 9, start: '2026-06-01' }],
        hardeDeadlines: [{ id: 'wet', omschrijving: 'Wet', datum: '2026-05-01', activiteit: 'a' }],
      })
      .beide('deadlineconflict.aanvaard', { deadline: 'wet', reden: 'Uitstel gekregen' });
    const conflict = (of: Spel) => of.taken().filter((id) => id.includes('deadlineconflict'));
    expect(conflict(spel)).toEqual([]);
    neemtOver(spel.doe('CP', 'steun.ingetrokken'));
    spel
      .doe('CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Opnieuw' })
      .doe('VR', 'profiel.ingestemd', { profiel: 'kern' })
      .doe('VR', 'verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' })
      .doe('VR', 'profielkeuze.definitief', { reden: 'Later' })
      .doe('CP', 'profielkeuze.definitief')
      .doe('VR', 'verkenning.afgerond');
    expect(conflict(spel)).toEqual(['wegzetten-in-de-tijd/deadlineconflict/wet/veiligheidsregio']);
  });

  test('what existed for the partner stays told when the region that brought it in no longer leads', () => {
    const told = { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' };
    const spel = neemtOver(
      openCase({
        veiligheidsregio: 'VR07',
        crisispartner: 'tennet',
        andereRegios: ['VR01'],
        bestaand: {
          by: { rol: 'veiligheidsregio', organisatie: 'VR07' },
          at: '2026-01-01T00:00:00Z',
          verwachtingen: { veiligheidsregio: told, crisispartner: told },
        },
      }),
    );
    const { blockers } = explain(spel.snapshot(), spel.event('VR', 'verkenning.afgerond'));
    expect(blockers.find(({ code }) => code === 'wederzijds-onbekend')?.rollen).toEqual(['veiligheidsregio']);
  });
});
