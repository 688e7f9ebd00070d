import { describe, expect, test } from 'vitest';
import {
  actingAs,
  attempt,
  checklistStatus,
  explain,
  faseOf,
  type Policy,
  signalsFor,
  viewFor,
} from '../../src/index.js';
import { lijst, openCase } from '../support/case.js';

// What comes after a change: what still counts, what is asked anew, and what stays on record.

type Spel = ReturnType<typeof openCase>;
const datum = '2026-06-01';
const een = (policy: Partial<Policy> = {}) => openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', policy });
const klaar = (spel = een()) =>
  spel
    .naarUitwerking('stand-by')
    .gereed(...lijst['stand-by'])
    .plan();
const onthouden = (over: string) =>
  klaar()
    .vraagAan()
    .doe('RG', 'akkoord.onthouden', { redenen: [{ over, toelichting: 'Te vaag' }] });
const herkiest = (spel: Spel, profiel: 'ad-hoc' | 'kern' | 'koppel') =>
  spel
    .doe('VR', 'profiel.voorgesteld', { profiel, beargumentering: 'Past beter' })
    .doe('CP', 'profiel.ingestemd', { profiel })
    .beide('profielkeuze.definitief');
const codes = (spel: Spel) => signalsFor(spel.snapshot()).map(({ code }) => code);

describe('the fase a case ended in', () => {
  const eindigt = (spel: Spel) => faseOf(spel.doe('CP', 'samenwerking.beeindigd', { reden: 'Fusie' }).snapshot());

  test('is the one it was in: a definitive choice has not left the verkenning yet', () => {
    expect(eindigt(een())).toBe('verkenning');
    expect(eindigt(een().kies('kern'))).toBe('verkenning');
    expect(eindigt(een().kies('koppel'))).toBe('verkenning');
    expect(eindigt(een().naarUitwerking('kern'))).toBe('uitwerking');
    expect(eindigt(een().naarUitwerking('koppel'))).toBe('uitvoering');
    expect(eindigt(onthouden('profielkeuze').beide('profielkeuze.definitief'))).toBe('verkenning');
    expect(eindigt(klaar().vraagAan().doe('RG', 'akkoord.gegeven'))).toBe('uitvoering');
  });
});

test('under afronden a koppel ends in the verkenning', () => {
  const spel = een({ zonderToetsing: 'afronden' }).kies('koppel').doe('VR', 'verkenning.afgerond');
  expect(faseOf(spel.snapshot())).toBe('verkenning');
});

describe('a withheld akkoord', () => {
  test('is over once a profile is chosen that is not tested (lines 80-82)', () => {
    const spel = herkiest(onthouden('profielkeuze'), 'ad-hoc').doe('VR', 'verkenning.afgerond');
    expect(codes(spel)).not.toContain('geen-akkoord');
    expect(spel.voortgang().toetsing).toBe('geen');
  });

  test('keeps its reasons when the next round is withdrawn, or lapses with the choice', () => {
    const opnieuw = () => onthouden('alarmering').gereed('alarmering').vraagAan();
    const ingetrokken = opnieuw().doe('VR', 'toetsing.ingetrokken', { reden: 'x' });
    const vervallen = opnieuw()
      .beide('profielkeuze.herzien', { reden: 'x' })
      .beide('profielkeuze.definitief')
      .doe('VR', 'verkenning.afgerond');
    for (const spel of [ingetrokken, vervallen]) {
      expect(codes(spel)).toContain('geen-akkoord');
      expect(spel.voortgang().toetsing).toBe('geen-akkoord');
    }
  });
});

describe('a plan that is drawn up again', () => {
  test('keeps a hard deadline whose activity is gone: it is one for going live (line 455)', () => {
    const spel = een()
      .naarUitwerking('stand-by')
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

  test('left from a tested profile, is no voluntary plan of one that is not (I-19)', () => {
    const spel = herkiest(een().naarUitwerking('kern').plan().beide('profielkeuze.herzien', { reden: 'x' }), 'koppel');
    spel.doe('VR', 'verkenning.afgerond');
    expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
    expect(spel.stap('plan-uitvoeren')).toBe('niet-van-toepassing');
    spel.doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] });
    expect(spel.snapshot().matches({ uitvoering: 'plan-uitvoeren' })).toBe(true);
  });
});

describe('what was passed with a reason', () => {
  const waive = (spel: Spel, punt: 'plan-van-aanpak-uitvoeren' | 'regelmatig-evalueren' | 'keuze-bespreken') =>
    spel.doe('VR', 'punt.overgeslagen', { punten: [punt], reden: 'Niet nodig' });

  test('is not passed for a plan that does not exist yet, nor for the next one', () => {
    const plan = { activiteiten: [{ id: 'a', omschrijving: 'x' }] };
    const koppel = een().naarUitwerking('koppel');
    const waiver = { punten: ['plan-van-aanpak-uitvoeren'], reden: 'x' } as const;
    expect(koppel.weigert('VR', 'punt.overgeslagen', waiver)).toEqual(['niet-over-te-slaan']);
    const spel = waive(koppel.doe('VR', 'plan.opgesteld', plan), 'plan-van-aanpak-uitvoeren');
    expect(spel.stap('plan-uitvoeren')).toBe('overgeslagen');
    expect(spel.doe('VR', 'plan.opgesteld', plan).stap('plan-uitvoeren')).toBe('open');
  });

  test('counts no longer once a rhythm is agreed after all', () => {
    const spel = waive(een().naarUitwerking('koppel'), 'regelmatig-evalueren');
    expect(spel.taken()).not.toContain('monitoren-en-evalueren/ritme');
    spel.doe('CP', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum });
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2026-12-01');
  });

  test('was passed for that profile, not for another (I-23)', () => {
    const spel = waive(een().kies('kern'), 'keuze-bespreken');
    expect(spel.taken()).not.toContain('profielkeuze/bespreken');
    herkiest(spel.beide('profielkeuze.herzien', { reden: 'x' }), 'koppel');
    expect(spel.taken()).toContain('profielkeuze/bespreken');
    expect(spel.facts().eerderePunten).toMatchObject([{ punt: 'keuze-bespreken', reden: 'Niet nodig' }]);
  });

  test('the exercise is not passed before the uitvoering, where it belongs', () => {
    const waiver = { punten: ['go-live-bekrachtigen'], reden: 'x' } as const;
    expect(een().weigert('VR', 'punt.overgeslagen', waiver)).toEqual(['niet-over-te-slaan']);
  });
});

describe('decisions stay on record', () => {
  test('who had declared the agreements definitive, in the round and after a change', () => {
    const spel = klaar().vraagAan();
    const by = (perPartij: object) =>
      Object.values(perPartij).map((stamp: { by: { organisatie: string } }) => stamp.by.organisatie);
    expect(by(spel.facts().toetsingen[0]?.definitief ?? {})).toEqual(['VR12', 'liander']);
    spel.doe('VR', 'toetsing.ingetrokken', { reden: 'x' }).doe('CP', 'afspraak.heropend', { afspraak: 'alarmering' });
    expect(spel.facts().afsprakenDefinitief).toEqual({});
    expect(by(spel.facts().eerderDefinitief)).toEqual(['VR12', 'liander']);
  });

  test('said again it is said once; with another reason both reasons stand', () => {
    const spel = een().kies('kern', 'Eerst deze');
    const first = spel.facts().profielkeuze?.definitief.veiligheidsregio;
    expect(spel.doe('VR', 'profielkeuze.definitief').facts().profielkeuze?.definitief.veiligheidsregio).toEqual(first);
    spel.doe('VR', 'profielkeuze.definitief', { reden: 'En deze' });
    expect(spel.facts().profielkeuze?.definitief.veiligheidsregio?.reden).toBe('En deze');
    expect(spel.facts().profielkeuze?.eerderDefinitief).toEqual([first]);
    const twice = klaar().beide('afspraken.definitief');
    const declared = twice.facts().afsprakenDefinitief;
    expect(twice.beide('afspraken.definitief').facts().afsprakenDefinitief).toEqual(declared);
  });

  test('a system that was chosen before, and an agreement that was taken up again', () => {
    const spel = klaar()
      .doe('CP', 'systeem.gekozen', { systeem: 'Eigen', communiceertMetLcms: true })
      .doe('CP', 'systeem.gekozen', { systeem: 'LCMS' })
      .doe('CP', 'afspraak.opgepakt', { afspraak: 'alarmering' });
    expect(spel.facts().eerdereSystemen.map(({ systeem }) => systeem)).toEqual(['Eigen']);
    expect(spel.facts().teruggenomen.map(({ type }) => type)).toEqual(['afspraak.opgepakt']);
  });
});

test('a choice that was made before stays as it was, whatever follows', () => {
  const spel = een().naarUitwerking('kern').beide('profielkeuze.herzien', { reden: 'Te zwaar' });
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

  const overgenomen = openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01'] })
    .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' })
    .doe('CP', 'profiel.ingestemd', { profiel: 'kern' })
    .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR01' })
    .doe('WG', 'adoptieregio.aangemeld', { regio: 'VR01', datum })
    .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' })
    .facts();
  expect(Object.keys(overgenomen.profielkeuze?.ingestemd ?? {})).toEqual(['crisispartner']);
  expect(Object.keys(overgenomen.eerdereKeuzes[0]?.ingestemd ?? {})).toEqual(['veiligheidsregio', 'crisispartner']);
});

describe('the choice in the uitwerking', () => {
  test('a party that wanted it revised takes that back by declaring it definitive again', () => {
    const spel = een().naarUitwerking('kern').doe('CP', 'profielkeuze.herzien', { reden: 'Twijfel' });
    expect(spel.weigert('CP', 'profielkeuze.herzien', { reden: 'Nog meer twijfel' })).toEqual(['al-vastgelegd']);
    expect(codes(spel)).toContain('herziening-gewenst');
    spel.doe('CP', 'profielkeuze.definitief');
    expect(codes(spel)).not.toContain('herziening-gewenst');
    expect(spel.doe('VR', 'profielkeuze.herzien', { reden: 'x' }).fase()).toBe('uitwerking');
  });
});

describe('agreements', () => {
  test('a sub-agreement made twice leaves what was declared as it is', () => {
    const spel = klaar().doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.T1' }).beide('afspraken.definitief');
    spel.doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.T1' });
    expect(Object.keys(spel.facts().afsprakenDefinitief)).toHaveLength(2);
  });

  test('what the text prints twice is agreed once: 6.T2 and C.T1', () => {
    const spel = een().naarUitwerking('kern').gereed('gebruikersovereenkomst');
    const open = () =>
      checklistStatus(spel.snapshot()).minimum.flatMap(({ openDeelafspraken }) =>
        openDeelafspraken.map(({ id }) => id),
      );
    expect(open()).toContain('C.T1');
    spel.doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.T2' });
    expect(open()).not.toContain('C.T1');
  });

  test('a contact point that existed counts within the wider item of another list (SB3 in ST7)', () => {
    const spel = openCase({
      veiligheidsregio: 'VR12',
      crisispartner: 'liander',
      bestaand: {
        by: { rol: 'veiligheidsregio', organisatie: 'VR12' },
        at: '2026-01-01T00:00:00Z',
        profielkeuze: { profiel: 'structureel', beargumentering: 'x', definitief: true },
        afspraken: [{ afspraak: 'aanspreekpunt-dilemmas', verwijzing: 'Convenant' }],
      },
    });
    const convenant = checklistStatus(spel.snapshot()).minimum.find(({ item }) => item.id === 'convenant');
    expect(convenant?.openDeelafspraken.map(({ id }) => id)).not.toContain('SB3');
  });

  test('with another system the words stay, and say which system they are about (I-11)', () => {
    const spel = een().naarUitwerking('stand-by');
    const notes = () =>
      checklistStatus(spel.snapshot()).minimum.flatMap(({ item, systeem }) =>
        systeem ? [`${item.code} ${systeem.nl} | ${systeem.en}`] : [],
      );
    expect(notes()).toEqual([]);
    spel.doe('CP', 'systeem.gekozen', { systeem: 'AIS-portaal', communiceertMetLcms: true });
    expect(notes()).toEqual(['SB7 LCMS of gekozen systeem: AIS-portaal | LCMS or the chosen system: AIS-portaal']);
  });

  test('an own agreement waits while the request lies with the Regiegroep', () => {
    const spel = klaar().doe('VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket' });
    const taak = 'afspraken-en-plan/eigen-afspraak/E1';
    expect(spel.taken()).toContain(taak);
    expect(spel.vraagAan().taken()).not.toContain(taak);
    expect(spel.doe('RG', 'akkoord.gegeven').taken()).toContain(taak);
  });
});

describe('reasons that fit', () => {
  const voluntair = (systeem: object) =>
    een()
      .naarUitwerking('koppel')
      .doe('VR', 'systeem.gekozen', { systeem: 'Eigen', ...systeem })
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] });

  test('an exercise waits for what is missing, and names that', () => {
    expect(voluntair({}).weigert('VR', 'oefening.gehouden', { datum })).toEqual([
      'plan-niet-uitgevoerd',
      'lcms-communicatie',
    ]);
    const spel = voluntair({}).doe('VR', 'plan.uitgevoerd', { datum });
    expect(spel.weigert('VR', 'oefening.gehouden', { datum })).toEqual(['lcms-communicatie']);
    voluntair({ communiceertMetLcms: true })
      .doe('VR', 'plan.uitgevoerd', { datum })
      .doe('VR', 'oefening.gehouden', { datum });
  });

  test('a point of improvement of an exercise held before is noted beside a voluntary plan', () => {
    een()
      .naarUitwerking('koppel')
      .doe('VR', 'oefening.gehouden', { datum })
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] })
      .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' });
  });

  test('a samenwerking in force evaluates beside its voluntary plan (I-19)', () => {
    voluntair({ communiceertMetLcms: true }).doe('CP', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum });
  });

  test('on the road of a proposed ad-hoc profile nothing of the toetsing is asked (lines 80-82)', () => {
    const voorstel = een().doe('VR', 'profiel.voorgesteld', { profiel: 'ad-hoc', beargumentering: 'x' });
    expect(voorstel.weigert('VR', 'golive.bevestigd', { datum })).toEqual([
      'wederzijds-onbekend',
      'instemming-ontbreekt',
      'keuze-niet-definitief',
    ]);
    expect(voorstel.weigert('VR', 'toetsing.aangevraagd')).toContain('profiel-niet-getoetst');
  });

  test('where nothing holds up leaving the verkenning, what is left is to leave it', () => {
    const spel = een().kies('ad-hoc');
    const { blockers } = explain(spel.snapshot(), spel.event('VR', 'golive.bevestigd', { datum }));
    expect(blockers).toMatchObject([
      {
        code: 'niet-in-deze-fase',
        missing: [{ id: 'verkenning.afgerond' }],
        resolvers: ['veiligheidsregio', 'crisispartner'],
      },
    ]);
  });

  test('only who can resolve it is named', () => {
    const spel = een()
      .doe('VR', 'verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' })
      .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' });
    const { blockers } = explain(spel.snapshot(), spel.event('VR', 'verkenning.afgerond'));
    expect(blockers.map(({ code, resolvers }) => [code, resolvers])).toEqual([
      ['wederzijds-onbekend', ['crisispartner']],
      ['instemming-ontbreekt', ['crisispartner']],
      ['keuze-niet-definitief', ['veiligheidsregio', 'crisispartner']],
    ]);
  });

  test('going live twice is refused for that alone, exercise or not', () => {
    const spel = klaar()
      .vraagAan()
      .doe('RG', 'akkoord.gegeven')
      .doe('VR', 'plan.uitgevoerd', { datum })
      .doe('VR', 'golive.bevestigd', { datum, reden: 'Oefening volgt' });
    expect(spel.weigert('VR', 'golive.bevestigd', { datum })).toEqual(['al-vastgelegd']);
  });

  test('what was solved needs no other agreement', () => {
    const spel = klaar()
      .vraagAan()
      .doe('RG', 'akkoord.gegeven')
      .doe('VR', 'plan.uitgevoerd', { datum })
      .doe('VR', 'oefening.gehouden', { datum })
      .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' })
      .doe('VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V1', wat: 'x', wie: 'y', wanneer: datum })
      .doe('VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V1', datum });
    const again = { verbeterpunt: 'V1', wat: 'z', wie: 'y', wanneer: datum };
    expect(spel.weigert('VR', 'verbeterpunt.afgesproken', again)).toEqual(['al-vastgelegd']);
  });

  test('a region puts findings on record for itself', () => {
    const spel = openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', andereRegios: ['VR10', 'VR11'] });
    spel.doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'x' });
    klaar(spel).vraagAan();
    const bevinding = { toetser: 'VR11', bevinding: 'Eenduidig' };
    expect(spel.weigert('VR10', 'bevinding.vastgelegd', bevinding)).toEqual(['verkeerde-organisatie']);
    spel.doe('VR11', 'bevinding.vastgelegd', bevinding).doe('VR', 'bevinding.vastgelegd', bevinding);
  });
});

describe('what a party writes for itself stays its own (I-55)', () => {
  test('also as a product', () => {
    const spel = een();
    for (const product of ['analysenotities', 'eerste-inschatting'] as const)
      expect(spel.weigert('VR', 'product.bijgewerkt', { product, status: 'concept', datum })).toEqual([
        'heeft-eigen-gebeurtenis',
      ]);
  });

  test('contacts are erased from its own notes, in every phase, and the results stay', () => {
    const note = { resultaten: 'Oefening 2024', contactpersonen: ['J. de Vries'] };
    const spel = een().beide('notitie.vastgelegd', note).naarUitwerking('koppel').doe('CP', 'contactpersonen.gewist');
    const notes = (wie: 'VR' | 'CP') => Object.values(viewFor(spel.snapshot(), spel.by(wie)).notities).flat();
    expect(notes('CP')[0]).not.toHaveProperty('contactpersonen');
    expect(notes('CP')[0]?.resultaten).toBe('Oefening 2024');
    expect(notes('VR')[0]?.contactpersonen).toEqual(['J. de Vries']);
    expect(spel.weigert('CP', 'contactpersonen.gewist')).toEqual(['geen-contactpersonen']);
    const outsider = actingAs({ rol: 'andere-regio', organisatie: 'VR99' })('contactpersonen.gewist');
    expect(attempt(spel.actor, outsider).ok).toBe(false);
  });
});
