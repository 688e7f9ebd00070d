import { describe, expect, test } from 'vitest';
import { aangevraagd, een, gezien, onthouden, taak } from '../../support/situations.js';

test('the other party is asked to agree to what was proposed, by name of the profile', () => {
  const spel = een().doe('CP', 'profiel.voorgesteld', { profiel: 'koppel', beargumentering: 'Weinig samen' });
  expect(spel.taken('CP')).not.toContain('profielkeuze/instemmen/crisispartner');
  expect(taak(spel, 'profielkeuze/instemmen/veiligheidsregio')).toMatchObject({
    closesWith: ['profiel.ingestemd', 'profiel.voorgesteld'],
    data: { profiel: 'koppel' },
  });
});

describe('thinking the choice over again', () => {
  test('a choice is to be thought over again while it is the one that was definitive', () => {
    const spel = een().naarUitwerking('kern').beide('keuzewijziging.gewenst', { reden: 'Te zwaar' });
    expect(spel.taken()).toContain('profielkeuze/heroverwegen');
    spel.doe('VR', 'profiel.voorgesteld', { profiel: 'stand-by', beargumentering: 'x' });
    expect(spel.taken()).not.toContain('profielkeuze/heroverwegen');
  });

  test('an akkoord withheld about the profile: the parties are asked to choose again, and see why', () => {
    const spel = onthouden('profielkeuze');
    expect(gezien(spel, 'geen-akkoord')).toEqual(['De keuze voor het samenwerkingsprofiel: Te vaag']);
    const opnieuw = 'profielkeuze/heroverwegen';
    expect(taak(spel, opnieuw)?.closesWith).toContain('profiel.voorgesteld');
    spel.doe('CP', 'profielkeuze.definitief');
    expect(taak(spel, opnieuw)).toBeDefined();
    spel.doe('CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Past beter' });
    expect(taak(spel, opnieuw)).toBeUndefined();
  });

  test('a party that wanted it revised takes that back by declaring it definitive again', () => {
    const spel = een().naarUitwerking('kern').doe('CP', 'keuzewijziging.gewenst', { reden: 'Twijfel' });
    expect(spel.weigert('CP', 'keuzewijziging.gewenst', { reden: 'Nog meer twijfel' })).toEqual(['al-vastgelegd']);
    expect(spel.signalen()).toContain('keuzewijziging-gewenst');
    spel.doe('CP', 'profielkeuze.definitief');
    expect(spel.signalen()).not.toContain('keuzewijziging-gewenst');
    expect(spel.doe('VR', 'keuzewijziging.gewenst', { reden: 'x' }).fase()).toBe('uitwerking');
  });

  test('a wish to revise that the akkoord overtook is no longer signalled', () => {
    const spel = aangevraagd().doe('CP', 'keuzewijziging.gewenst', { reden: 'Te zwaar' });
    expect(spel.signalen()).toContain('keuzewijziging-gewenst');
    expect(spel.doe('RG', 'akkoord.gegeven').signalen()).not.toContain('keuzewijziging-gewenst');
  });
});
