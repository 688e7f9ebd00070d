import { adoptieSettled, kandidaat, kandidaten, nobodyAdopts, partnerSupports } from '../queries/adoptie.js';
import { withNames } from '../queries/partijen.js';
import { blockedIf, type ConditionOn } from './condition.js';
import { asPartner } from './standpunten.js';
import { toetsingLooptNiet } from './toetsing.js';

type OverKandidaat = 'adoptieregio.aangemeld' | 'adoptieregio.gesteund' | 'bezwaar.gemaakt' | 'adoptieregio.bevestigd';

/** A region puts itself forward; the partner may ask any region involved. */
export const steltZichzelfVoor: ConditionOn<'adoptieregio.voorgesteld'> = {
  name: 'steltZichzelfVoor',
  codes: ['niet-de-kandidaat'],
  readsPayload: true,
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { regio, by }) =>
    blockedIf(by.rol !== 'crisispartner' && regio !== by.organisatie, 'niet-de-kandidaat', withNames(facts, [regio]), [
      regio === facts.veiligheidsregio ? 'veiligheidsregio' : 'andere-regio',
      'crisispartner',
    ]),
};

/** A region is a candidate once. */
export const nogGeenKandidaat: ConditionOn<'adoptieregio.voorgesteld'> = {
  name: 'nogGeenKandidaat',
  codes: ['al-kandidaat'],
  readsPayload: true,
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { regio }) =>
    blockedIf(kandidaat(facts, regio) !== undefined, 'al-kandidaat', withNames(facts, [regio])),
};

/** The candidate speaks for itself, and the werkgroep may record that it was told. */
export const isDeKandidaat: ConditionOn<'adoptieregio.aangemeld' | 'adoptieregio.bevestigd'> = {
  name: 'isDeKandidaat',
  codes: ['niet-de-kandidaat'],
  readsPayload: true,
  source: {
    lines: '121-123',
    quote: 'Neem daarom contact op met de werkgroep crisispartners over het feit dat je adoptieregio wilt zijn.',
  },
  blockers: (facts, { regio, by }) =>
    blockedIf(by.rol !== 'werkgroep' && regio !== by.organisatie, 'niet-de-kandidaat', withNames(facts, [regio]), [
      'veiligheidsregio',
      'andere-regio',
    ]),
};

/** What is said is said of a region that stands as candidate. */
export const isKandidaat: ConditionOn<OverKandidaat> = {
  name: 'isKandidaat',
  codes: ['geen-kandidaat'],
  readsPayload: true,
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { regio }) =>
    blockedIf(kandidaat(facts, regio) === undefined, 'geen-kandidaat', withNames(facts, [regio]), [
      'veiligheidsregio',
      'andere-regio',
    ]),
};

/** One point of contact: at most one adoptieregio per partner, which the partner stands behind (I-27). */
export const nogNietBevestigd: ConditionOn<
  'adoptieregio.voorgesteld' | 'adoptieregio.aangemeld' | 'adoptieregio.bevestigd'
> = {
  name: 'nogNietBevestigd',
  codes: ['adoptieregio-bevestigd'],
  source: { lines: '103', quote: 'Voor partners is het fijn om één aanspreekpunt te hebben' },
  interpretation: 'I-27',
  blockers: (facts) => {
    const { bevestigd } = facts.adoptie;
    if (!bevestigd || !partnerSupports(facts, bevestigd.regio)) return [];
    return blockedIf(true, 'adoptieregio-bevestigd', withNames(facts, [bevestigd.regio]), ['veiligheidsregio']);
  },
};

/** The werkgroep was told before the region is confirmed; its answer is not awaited. */
export const bijWerkgroepAangemeld: ConditionOn<'adoptieregio.bevestigd'> = {
  name: 'bijWerkgroepAangemeld',
  codes: ['niet-aangemeld'],
  readsPayload: true,
  source: {
    lines: '121-123',
    quote: 'Neem daarom contact op met de werkgroep crisispartners over het feit dat je adoptieregio wilt zijn.',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio }) =>
    blockedIf(kandidaat(facts, regio)?.aangemeld === undefined, 'niet-aangemeld', withNames(facts, [regio]), [
      'veiligheidsregio',
      'andere-regio',
    ]),
};

/** Another region does not take the lead while the toetsing that the leading one asked for is running. */
export const leidingWisseltNietTijdensToetsing: ConditionOn<'adoptieregio.bevestigd'> = {
  ...toetsingLooptNiet,
  name: 'leidingWisseltNietTijdensToetsing',
  readsPayload: true,
  blockers: (facts, event) => (event.regio === facts.veiligheidsregio ? [] : toetsingLooptNiet.blockers(facts, event)),
};

/** Only when one candidate is left is there something to confirm; one confirmed before without support makes room (I-27). */
export const enigeKandidaat: ConditionOn<'adoptieregio.bevestigd'> = {
  name: 'enigeKandidaat',
  codes: ['meer-kandidaten'],
  readsPayload: true,
  source: { lines: '103', quote: 'Voor partners is het fijn om één aanspreekpunt te hebben' },
  interpretation: 'I-27',
  blockers: (facts, { regio }) => {
    const { bevestigd } = facts.adoptie;
    const others = kandidaten(facts).filter((other) => other.regio === regio || other.regio !== bevestigd?.regio);
    return blockedIf(
      others.length > 1,
      'meer-kandidaten',
      withNames(
        facts,
        others.map(({ regio }) => regio),
      ),
      ['veiligheidsregio', 'andere-regio'],
    );
  },
};

/** The region that leads does not withdraw while the toetsing it asked for is running; a rival may. */
export const leidendeTrektZichNietTerug: ConditionOn<'kandidatuur.ingetrokken'> = {
  ...toetsingLooptNiet,
  name: 'leidendeTrektZichNietTerug',
  blockers: (facts, event) =>
    event.by.organisatie === facts.veiligheidsregio ? toetsingLooptNiet.blockers(facts, event) : [],
};

/** There is a candidacy to withdraw. */
export const heeftKandidatuur: ConditionOn<'kandidatuur.ingetrokken'> = {
  name: 'heeftKandidatuur',
  codes: ['geen-kandidaat'],
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { by }) =>
    blockedIf(kandidaat(facts, by.organisatie) === undefined, 'geen-kandidaat', withNames(facts, [by.organisatie])),
};

/** Before the toetsing it is settled who speaks for the regions: confirmed, supported by the partner (I-27), or waived (I-30). */
export const adoptieIsGeregeld: ConditionOn = {
  name: 'adoptieIsGeregeld',
  codes: ['adoptieregio-ontbreekt', 'steun-partner-ontbreekt'],
  source: {
    lines: '109-111',
    quote:
      'De adoptieregio maakt en onderhoudt de algemene samenwerkingsafspraken met een bovenregionale of landelijke partner',
  },
  interpretation: 'I-27',
  blockers(facts) {
    if (adoptieSettled(facts) || nobodyAdopts(facts)) return [];
    const { bevestigd } = facts.adoptie;
    if (!bevestigd) return blockedIf(true, 'adoptieregio-ontbreekt', [], ['veiligheidsregio', 'andere-regio']);
    return blockedIf(!partnerSupports(facts, bevestigd.regio), 'steun-partner-ontbreekt', asPartner(facts), [
      'crisispartner',
    ]);
  },
};
