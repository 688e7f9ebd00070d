import type { EventOf } from '../../src/domain/events/event.js';
import type { Missing } from '../../src/domain/procedure.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import {
  bezwarenOfPartner,
  kandidaat,
  kandidaten,
  standpunten,
  partnerSupports as steuntPartner,
  supports,
} from '../queries/adoptie.js';
import { hasSeveralRegios, isInvolved, withNames } from '../queries/partijen.js';
import { blockedIf, ids, type Rule } from './condition.js';
import { toetsingLooptNiet } from './toetsing.js';

type NoemtRegio = 'adoptieregio.voorgesteld' | 'profiel.afgestemd' | 'regio.vertrokken';

type OverKandidaat = 'adoptieregio.aangemeld' | 'adoptieregio.gesteund' | 'bezwaar.gemaakt' | 'adoptieregio.bevestigd';

/** With one region there is nothing to adopt (I-28). */
export const meerdereRegios: Rule = {
  source: {
    lines: '115-117',
    quote:
      'Is er maar één veiligheidsregio betrokken bij de samenwerking met de partner? Dan kan deze regio zelf de regionale samenwerkingsafspraken maken met de crisispartner.',
  },
  interpretation: 'I-28',
  blockers: (facts) => blockedIf(!hasSeveralRegios(facts), 'een-regio'),
};

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

/** A region that asks for support does not give it: a region speaks only on another candidate (I-27). */
export const overEenAndereRegio: Rule<'adoptieregio.gesteund' | 'bezwaar.gemaakt'> = {
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio, by }) =>
    blockedIf(regio === by.organisatie, 'verkeerde-organisatie', withNames(facts, [regio]), [
      'crisispartner',
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
      if (!bevestigd || !steuntPartner(facts, bevestigd.regio)) return [];
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

/** The partner, and what it objects to if it does. */
export const metPartner = (facts: Samenwerking): readonly Missing[] =>
  withNames(facts, [facts.crisispartner.id], bezwarenOfPartner(facts)[0]?.reden);

/** The partner's support blocks (I-27). */
export const partnerSteunt: Rule<'adoptieregio.bevestigd'> = {
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio }) =>
    blockedIf(!steuntPartner(facts, regio), 'steun-partner-ontbreekt', metPartner(facts), ['crisispartner']),
};

/** The partner does not withdraw its support, or object, while the toetsing asked for together is running. */
export const partnerTrektSteunNietIn: Rule<'bezwaar.gemaakt' | 'steun.ingetrokken'> = {
  ...toetsingLooptNiet,
  blockers: (facts, event) => (event.by.rol === 'crisispartner' ? toetsingLooptNiet.blockers(facts, event) : []),
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

/** Only under the policy `unaniem`; otherwise an objection stays visible and stops nothing (I-27). */
export const regiosSteunen: Rule<'adoptieregio.bevestigd'> = {
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio }) => {
    if (facts.policy.steunRegios !== 'unaniem') return [];
    const others = facts.regios.map(({ id }) => id).filter((id) => id !== regio && !supports(facts, id, regio));
    const resolvers = [
      ...new Set(others.map((id) => (id === facts.veiligheidsregio ? 'veiligheidsregio' : 'andere-regio'))),
    ];
    return blockedIf(others.length > 0, 'steun-regio-ontbreekt', withNames(facts, others), resolvers);
  },
};

/** There is support, or an objection, to take back. */
export const heeftStandpunt: Rule<'steun.ingetrokken' | 'bezwaar.ingetrokken'> = {
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  blockers: (facts, event) => {
    const soort = event.type === 'steun.ingetrokken' ? 'steun' : 'bezwaar';
    const over = event.type === 'bezwaar.ingetrokken' ? event.regio : undefined;
    const own = standpunten(facts, event.by.organisatie).some(
      (view) => view.soort === soort && (over ?? view.regio) === view.regio,
    );
    return blockedIf(!own, 'geen-standpunt', over ? withNames(facts, [over]) : [], [event.by.rol]);
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

const noemtRegios = (event: EventOf<NoemtRegio>): readonly string[] =>
  event.type === 'profiel.afgestemd' ? event.regios : [event.regio];

/** The region is one of those involved in this case. */
export const regioBetrokken: Rule<NoemtRegio> = {
  source: { lines: '282', quote: 'alle betrokken veiligheidsregio’s' },
  blockers: (facts, event) => {
    const unknown = noemtRegios(event).filter((regio) => !isInvolved(facts, regio));
    return blockedIf(unknown.length > 0, 'onbekende-regio', ids(unknown));
  },
};

/** An organisation plays one role in a case. */
export const nieuweRegio: Rule<'regio.betrokken'> = {
  source: {
    lines: '161-163',
    quote: 'Denk bij het in kaart brengen van relevante veiligheidsregio’s niet alleen aan de territoriale grenzen',
  },
  blockers: (facts, { regio }) => {
    const known = [...facts.regios, facts.crisispartner, facts.werkgroep, facts.regiegroep];
    return blockedIf(
      known.some(({ id }) => id === regio),
      'regio-al-betrokken',
      ids([regio]),
    );
  },
};

/** The leading region does not leave the case it leads. */
export const nietDeLeidendeRegio: Rule<'regio.vertrokken'> = {
  source: {
    lines: '129',
    quote: 'In dit stappenplan zal de adoptieregio verder worden aangeduid als “de veiligheidsregio”.',
  },
  blockers: (facts, { regio }) =>
    blockedIf(regio === facts.veiligheidsregio, 'leidende-regio', withNames(facts, [regio]), [
      'veiligheidsregio',
      'andere-regio',
    ]),
};

/** A region leaves for itself; the parties record it for the others. */
export const vertrektZelf: Rule<'regio.vertrokken'> = {
  source: { lines: '282', quote: 'alle betrokken veiligheidsregio’s' },
  blockers: (facts, { regio, by }) =>
    blockedIf(
      by.rol === 'andere-regio' && regio !== by.organisatie,
      'verkeerde-organisatie',
      withNames(facts, [regio]),
    ),
};

/** A region aligns for itself; the leading one records it for the others. */
export const voorZichzelfAfgestemd: Rule<'profiel.afgestemd'> = {
  source: { lines: '249-251', quote: 'dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt' },
  blockers: (_facts, { regios, by }) => {
    const others = by.rol === 'andere-regio' ? regios.filter((regio) => regio !== by.organisatie) : [];
    return blockedIf(others.length > 0, 'verkeerde-organisatie', ids(others), ['veiligheidsregio', 'andere-regio']);
  },
};
