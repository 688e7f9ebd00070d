// One party wants another choice than the definitive one (206-210, 253, I-74): the other answers.
import { describe, expect, test } from 'vitest';
import { openCase } from '../../support/case.js';

const definitief = () =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' })
    .naarUitwerking('kern')
    .doe('CP', 'keuzewijziging.gewenst', { reden: 'Te zwaar voor ons' });
const antwoorden = 'profielkeuze/wijziging-beantwoorden/veiligheidsregio';

describe('the crisispartner wants another choice', () => {
  test('the veiligheidsregio is asked to answer; the crisispartner is not', () => {
    const spel = definitief();
    expect(spel.taken('VR')).toContain(antwoorden);
    expect(spel.taken('CP').filter((id) => id.includes('wijziging-beantwoorden'))).toEqual([]);
    expect(spel.signalen()).toContain('keuzewijziging-gewenst');
    expect(spel.fase()).toBe('uitwerking');
  });

  test('it wants so too: the choice is open again', () => {
    const spel = definitief().doe('VR', 'keuzewijziging.gewenst', { reden: 'Eens' });
    expect(spel.fase()).toBe('verkenning');
    expect(spel.taken('VR')).not.toContain(antwoorden);
  });

  test('it declines: the choice stands, nothing is owed, and wish and reason stay on record', () => {
    const spel = definitief().doe('VR', 'keuzewijziging.afgewezen', { reden: 'De checklist is bijna af' });
    expect(spel.fase()).toBe('uitwerking');
    expect(spel.taken('VR')).not.toContain(antwoorden);
    expect(spel.signalen()).not.toContain('keuzewijziging-gewenst');
    expect(spel.facts().teruggenomen).toMatchObject([
      { type: 'keuzewijziging.gewenst', reden: 'Te zwaar voor ons', by: { rol: 'crisispartner' } },
      { type: 'keuzewijziging.afgewezen', reden: 'De checklist is bijna af', by: { rol: 'veiligheidsregio' } },
    ]);
    expect(spel.doe('VR', 'keuzewijziging.gewenst', { reden: 'Nu wij' }).fase()).toBe('uitwerking');
  });

  test('it withdraws: the choice need not be declared anew', () => {
    const spel = definitief().doe('CP', 'keuzewijziging.ingetrokken');
    expect(spel.voortgang().profiel).toBe('definitief');
    expect(spel.taken('VR')).not.toContain(antwoorden);
    expect(spel.doe('VR', 'keuzewijziging.gewenst', { reden: 'Nu wij' }).fase()).toBe('uitwerking');
  });

  test('nobody declines for lack of a wish, or without a reason', () => {
    expect(definitief().weigert('CP', 'keuzewijziging.afgewezen', { reden: 'x' })).toEqual(['geen-keuzewijziging']);
    expect(definitief().weigert('VR', 'keuzewijziging.afgewezen', {})).toEqual(['reden-ontbreekt']);
    expect(definitief().weigert('VR', 'keuzewijziging.ingetrokken', {})).toEqual(['geen-keuzewijziging']);
  });
});
