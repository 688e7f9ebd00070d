import type { EventOf } from '../../src/domain/events/event.js';
import type { Missing } from '../../src/domain/procedure.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import {
  bezwarenPartner,
  kandidaat,
  kandidaten,
  standpunten,
  steunt,
  partnerSteunt as steuntPartner,
} from '../queries/adoptie.js';
import { isBetrokken, meerRegios, metNaam } from '../queries/partijen.js';
import { ids, tegenhouden, type Voorwaarde } from './condition.js';
import { toetsingLooptNiet } from './toetsing.js';

type NoemtRegio = 'adoptieregio.voorgesteld' | 'profiel.afgestemd' | 'regio.vertrokken';

type OverKandidaat = 'adoptieregio.aangemeld' | 'adoptieregio.gesteund' | 'bezwaar.gemaakt' | 'adoptieregio.bevestigd';

/** With one region there is nothing to adopt (I-28). */
export const meerdereRegios: Voorwaarde = {
  source: {
    lines: '115-117',
    quote:
      'Is er maar één veiligheidsregio betrokken bij de samenwerking met de partner? Dan kan deze regio zelf de regionale samenwerkingsafspraken maken met de crisispartner.',
  },
  interpretation: 'I-28',
  blockers: (facts) => tegenhouden(!meerRegios(facts), 'een-regio'),
};

/** A region puts itself forward; the partner may ask any region involved. */
export const steltZichzelfVoor: Voorwaarde<'adoptieregio.voorgesteld'> = {
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { regio, by }) =>
    tegenhouden(by.rol !== 'crisispartner' && regio !== by.organisatie, 'niet-de-kandidaat', metNaam(facts, [regio]), [
      regio === facts.veiligheidsregio ? 'veiligheidsregio' : 'andere-regio',
      'crisispartner',
    ]),
};

/** A region is a candidate once. */
export const nogGeenKandidaat: Voorwaarde<'adoptieregio.voorgesteld'> = {
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { regio }) =>
    tegenhouden(kandidaat(facts, regio) !== undefined, 'al-kandidaat', metNaam(facts, [regio])),
};

/** The candidate speaks for itself, and the werkgroep may record that it was told. */
export const isDeKandidaat: Voorwaarde<'adoptieregio.aangemeld' | 'adoptieregio.bevestigd'> = {
  source: {
    lines: '121-123',
    quote: 'Neem daarom contact op met de werkgroep crisispartners over het feit dat je adoptieregio wilt zijn.',
  },
  blockers: (facts, { regio, by }) =>
    tegenhouden(by.rol !== 'werkgroep' && regio !== by.organisatie, 'niet-de-kandidaat', metNaam(facts, [regio]), [
      'veiligheidsregio',
      'andere-regio',
    ]),
};

/** A region that asks for support does not give it: a region speaks only on another candidate (I-27). */
export const overEenAndereRegio: Voorwaarde<'adoptieregio.gesteund' | 'bezwaar.gemaakt'> = {
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio, by }) =>
    tegenhouden(regio === by.organisatie, 'verkeerde-organisatie', metNaam(facts, [regio]), [
      'crisispartner',
      'andere-regio',
    ]),
};

/** What is said is said of a region that stands as candidate. */
export const isKandidaat: Voorwaarde<OverKandidaat> = {
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { regio }) =>
    tegenhouden(kandidaat(facts, regio) === undefined, 'geen-kandidaat', metNaam(facts, [regio]), [
      'veiligheidsregio',
      'andere-regio',
    ]),
};

/** One point of contact: at most one adoptieregio per partner, which the partner stands behind (I-27). */
export const nogNietBevestigd: Voorwaarde<
  'adoptieregio.voorgesteld' | 'adoptieregio.aangemeld' | 'adoptieregio.bevestigd'
> = {
  source: { lines: '103', quote: 'Voor partners is het fijn om één aanspreekpunt te hebben' },
  interpretation: 'I-27',
  blockers: (facts) => {
    const { bevestigd } = facts.adoptie;
    if (!bevestigd || !steuntPartner(facts, bevestigd.regio)) return [];
    return tegenhouden(true, 'adoptieregio-bevestigd', metNaam(facts, [bevestigd.regio]), ['veiligheidsregio']);
  },
};

/** The werkgroep was told before the region is confirmed; its answer is not awaited. */
export const bijWerkgroepAangemeld: Voorwaarde<'adoptieregio.bevestigd'> = {
  source: {
    lines: '121-123',
    quote: 'Neem daarom contact op met de werkgroep crisispartners over het feit dat je adoptieregio wilt zijn.',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio }) =>
    tegenhouden(kandidaat(facts, regio)?.aangemeld === undefined, 'niet-aangemeld', metNaam(facts, [regio]), [
      'veiligheidsregio',
      'andere-regio',
    ]),
};

/** The partner, and what it objects to if it does. */
export const metPartner = (facts: Samenwerking): readonly Missing[] =>
  metNaam(facts, [facts.crisispartner.id], bezwarenPartner(facts)[0]?.reden);

/** The partner's support blocks (I-27). */
export const partnerSteunt: Voorwaarde<'adoptieregio.bevestigd'> = {
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio }) =>
    tegenhouden(!steuntPartner(facts, regio), 'steun-partner-ontbreekt', metPartner(facts), ['crisispartner']),
};

/** The partner does not withdraw its support, or object, while the toetsing asked for together is running. */
export const partnerTrektSteunNietIn: Voorwaarde<'bezwaar.gemaakt' | 'steun.ingetrokken'> = {
  ...toetsingLooptNiet,
  blockers: (facts, event) => (event.by.rol === 'crisispartner' ? toetsingLooptNiet.blockers(facts, event) : []),
};

/** Another region does not take the lead while the toetsing that the leading one asked for is running. */
export const leidingWisseltNietTijdensToetsing: Voorwaarde<'adoptieregio.bevestigd'> = {
  ...toetsingLooptNiet,
  blockers: (facts, event) => (event.regio === facts.veiligheidsregio ? [] : toetsingLooptNiet.blockers(facts, event)),
};

/** Only when one candidate is left is there something to confirm; one confirmed before without support makes room (I-27). */
export const enigeKandidaat: Voorwaarde<'adoptieregio.bevestigd'> = {
  source: { lines: '103', quote: 'Voor partners is het fijn om één aanspreekpunt te hebben' },
  interpretation: 'I-27',
  blockers: (facts, { regio }) => {
    const { bevestigd } = facts.adoptie;
    const others = kandidaten(facts).filter((other) => other.regio === regio || other.regio !== bevestigd?.regio);
    return tegenhouden(
      others.length > 1,
      'meer-kandidaten',
      metNaam(
        facts,
        others.map(({ regio }) => regio),
      ),
      ['veiligheidsregio', 'andere-regio'],
    );
  },
};

/** Only under the policy `unaniem`; otherwise an objection stays visible and stops nothing (I-27). */
export const regiosSteunen: Voorwaarde<'adoptieregio.bevestigd'> = {
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio }) => {
    if (facts.policy.steunRegios !== 'unaniem') return [];
    const others = facts.regios.map(({ id }) => id).filter((id) => id !== regio && !steunt(facts, id, regio));
    const resolvers = [
      ...new Set(others.map((id) => (id === facts.veiligheidsregio ? 'veiligheidsregio' : 'andere-regio'))),
    ];
    return tegenhouden(others.length > 0, 'steun-regio-ontbreekt', metNaam(facts, others), resolvers);
  },
};

/** There is support, or an objection, to take back. */
export const heeftStandpunt: Voorwaarde<'steun.ingetrokken' | 'bezwaar.ingetrokken'> = {
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
    return tegenhouden(!own, 'geen-standpunt', over ? metNaam(facts, [over]) : [], [event.by.rol]);
  },
};

/** The region that leads does not withdraw while the toetsing it asked for is running; a rival may. */
export const leidendeTrektZichNietTerug: Voorwaarde<'kandidatuur.ingetrokken'> = {
  ...toetsingLooptNiet,
  blockers: (facts, event) =>
    event.by.organisatie === facts.veiligheidsregio ? toetsingLooptNiet.blockers(facts, event) : [],
};

/** There is a candidacy to withdraw. */
export const heeftKandidatuur: Voorwaarde<'kandidatuur.ingetrokken'> = {
  source: { lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' },
  blockers: (facts, { by }) =>
    tegenhouden(kandidaat(facts, by.organisatie) === undefined, 'geen-kandidaat', metNaam(facts, [by.organisatie])),
};

const noemtRegios = (event: EventOf<NoemtRegio>): readonly string[] =>
  event.type === 'profiel.afgestemd' ? event.regios : [event.regio];

/** The region is one of those involved in this case. */
export const regioBetrokken: Voorwaarde<NoemtRegio> = {
  source: { lines: '282', quote: 'alle betrokken veiligheidsregio’s' },
  blockers: (facts, event) => {
    const unknown = noemtRegios(event).filter((regio) => !isBetrokken(facts, regio));
    return tegenhouden(unknown.length > 0, 'onbekende-regio', ids(unknown));
  },
};

/** An organisation plays one role in a case. */
export const nieuweRegio: Voorwaarde<'regio.betrokken'> = {
  source: {
    lines: '161-163',
    quote: 'Denk bij het in kaart brengen van relevante veiligheidsregio’s niet alleen aan de territoriale grenzen',
  },
  blockers: (facts, { regio }) => {
    const known = [...facts.regios, facts.crisispartner, facts.werkgroep, facts.regiegroep];
    return tegenhouden(
      known.some(({ id }) => id === regio),
      'regio-al-betrokken',
      ids([regio]),
    );
  },
};

/** The leading region does not leave the case it leads. */
export const nietDeLeidendeRegio: Voorwaarde<'regio.vertrokken'> = {
  source: {
    lines: '129',
    quote: 'In dit stappenplan zal de adoptieregio verder worden aangeduid als “de veiligheidsregio”.',
  },
  blockers: (facts, { regio }) =>
    tegenhouden(regio === facts.veiligheidsregio, 'leidende-regio', metNaam(facts, [regio]), [
      'veiligheidsregio',
      'andere-regio',
    ]),
};

/** A region leaves for itself; the parties record it for the others. */
export const vertrektZelf: Voorwaarde<'regio.vertrokken'> = {
  source: { lines: '282', quote: 'alle betrokken veiligheidsregio’s' },
  blockers: (facts, { regio, by }) =>
    tegenhouden(
      by.rol === 'andere-regio' && regio !== by.organisatie,
      'verkeerde-organisatie',
      metNaam(facts, [regio]),
    ),
};

/** A region aligns for itself; the leading one records it for the others. */
export const voorZichzelfAfgestemd: Voorwaarde<'profiel.afgestemd'> = {
  source: { lines: '249-251', quote: 'dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt' },
  blockers: (_facts, { regios, by }) => {
    const others = by.rol === 'andere-regio' ? regios.filter((regio) => regio !== by.organisatie) : [];
    return tegenhouden(others.length > 0, 'verkeerde-organisatie', ids(others), ['veiligheidsregio', 'andere-regio']);
  },
};
