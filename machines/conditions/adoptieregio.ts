import { kandidaat, kandidaten, partnerSupports } from '../queries/adoptie.js';
import { withNames } from '../queries/partijen.js';
import { blockedIf, type Rule } from './condition.js';
import { toetsingLooptNiet } from './toetsing.js';

type OverKandidaat = 'adoptieregio.aangemeld' | 'adoptieregio.gesteund' | 'bezwaar.gemaakt' | 'adoptieregio.bevestigd';

/** A region puts itself forward; the partner may ask any region involved. */
export const steltZichzelfVoor: Rule<'adoptieregio.voorgesteld'> = {
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { regio, by }) =>
    blockedIf(by.rol !== 'crisispartner' && regio !== by.organisatie, 'niet-de-kandidaat', withNames(facts, [regio]), [
      regio === facts.veiligheidsregio ? 'veiligheidsregio' : 'andere-regio',
      'crisispartner',
    ]),
};

/** A region is a candidate once. */
export const nogGeenKandidaat: Rule<'adoptieregio.voorgesteld'> = {
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { regio }) =>
    blockedIf(kandidaat(facts, regio) !== undefined, 'al-kandidaat', withNames(facts, [regio])),
};

/** The candidate speaks for itself, and the werkgroep may record that it was told. */
export const isDeKandidaat: Rule<'adoptieregio.aangemeld' | 'adoptieregio.bevestigd'> = {
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
export const isKandidaat: Rule<OverKandidaat> = {
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { regio }) =>
    blockedIf(kandidaat(facts, regio) === undefined, 'geen-kandidaat', withNames(facts, [regio]), [
      'veiligheidsregio',
      'andere-regio',
    ]),
};

/** One point of contact: at most one adoptieregio per partner, which the partner stands behind (I-27). */
export const nogNietBevestigd: Rule<'adoptieregio.voorgesteld' | 'adoptieregio.aangemeld' | 'adoptieregio.bevestigd'> =
  {
    source: { lines: '103', quote: 'Voor partners is het fijn om één aanspreekpunt te hebben' },
    interpretation: 'I-27',
    blockers: (facts) => {
      const { bevestigd } = facts.adoptie;
      if (!bevestigd || !partnerSupports(facts, bevestigd.regio)) return [];
      return blockedIf(true, 'adoptieregio-bevestigd', withNames(facts, [bevestigd.regio]), ['veiligheidsregio']);
    },
  };

/** The werkgroep was told before the region is confirmed; its answer is not awaited. */
export const bijWerkgroepAangemeld: Rule<'adoptieregio.bevestigd'> = {
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
export const leidingWisseltNietTijdensToetsing: Rule<'adoptieregio.bevestigd'> = {
  ...toetsingLooptNiet,
  blockers: (facts, event) => (event.regio === facts.veiligheidsregio ? [] : toetsingLooptNiet.blockers(facts, event)),
};

/** Only when one candidate is left is there something to confirm; one confirmed before without support makes room (I-27). */
export const enigeKandidaat: Rule<'adoptieregio.bevestigd'> = {
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
export const leidendeTrektZichNietTerug: Rule<'kandidatuur.ingetrokken'> = {
  ...toetsingLooptNiet,
  blockers: (facts, event) =>
    event.by.organisatie === facts.veiligheidsregio ? toetsingLooptNiet.blockers(facts, event) : [],
};

/** There is a candidacy to withdraw. */
export const heeftKandidatuur: Rule<'kandidatuur.ingetrokken'> = {
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { by }) =>
    blockedIf(kandidaat(facts, by.organisatie) === undefined, 'geen-kandidaat', withNames(facts, [by.organisatie])),
};
