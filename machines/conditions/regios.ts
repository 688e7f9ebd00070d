import type { EventOf } from '../../src/domain/events/event.js';
import { isBlank } from '../../src/procedure/values.js';
import { deelnemers, hasSeveralRegios, isInvolved, withNames } from '../queries/partijen.js';
import { blockedIf, type ConditionOn, ids } from './condition.js';

type NoemtRegio = 'adoptieregio.voorgesteld' | 'profiel.afgestemd' | 'regio.vertrokken';

/** With one region there is nothing to adopt (I-28). */
export const meerdereRegios: ConditionOn = {
  name: 'meerdereRegios',
  codes: ['een-regio'],
  source: {
    lines: '115-117',
    quote:
      'Is er maar één veiligheidsregio betrokken bij de samenwerking met de partner? Dan kan deze regio zelf de regionale samenwerkingsafspraken maken met de crisispartner.',
  },
  interpretation: 'I-28',
  blockers: (facts) => blockedIf(!hasSeveralRegios(facts), 'een-regio'),
};

const noemtRegios = (event: EventOf<NoemtRegio>): readonly string[] =>
  event.type === 'profiel.afgestemd' ? event.regios : [event.regio];

/** The region is one of those involved in this case. */
export const regioBetrokken: ConditionOn<NoemtRegio> = {
  name: 'regioBetrokken',
  codes: ['onbekende-regio'],
  readsPayload: true,
  source: { lines: '282', quote: 'alle betrokken veiligheidsregio’s' },
  blockers: (facts, event) => {
    const unknown = noemtRegios(event).filter((regio) => !isInvolved(facts, regio));
    return blockedIf(unknown.length > 0, 'onbekende-regio', ids(unknown));
  },
};

/** An organisation plays one role in a case. */
export const nieuweRegio: ConditionOn<'regio.betrokken'> = {
  name: 'nieuweRegio',
  codes: ['regio-al-betrokken'],
  readsPayload: true,
  source: {
    lines: '161-163',
    quote: 'Denk bij het in kaart brengen van relevante veiligheidsregio’s niet alleen aan de territoriale grenzen',
  },
  blockers: (facts, { regio }) => {
    const isKnown = deelnemers(facts).some(({ id }) => id === regio);
    return blockedIf(isKnown, 'regio-al-betrokken', ids([regio]));
  },
};

/** The parties involve a region; a region itself only comes back (I-70). */
export const komtZelfTerug: ConditionOn<'regio.betrokken'> = {
  name: 'komtZelfTerug',
  codes: ['verkeerde-organisatie'],
  readsPayload: true,
  source: { lines: '282', quote: 'alle betrokken veiligheidsregio’s' },
  interpretation: 'I-70',
  blockers: (facts, { regio, by }) =>
    blockedIf(
      by.rol === 'andere-regio' && regio !== by.organisatie,
      'verkeerde-organisatie',
      withNames(facts, [regio]),
      ['veiligheidsregio', 'crisispartner'],
    ),
};

/** Whoever removes another region says why (I-70). */
export const verwijderdMetReden: ConditionOn<'regio.vertrokken'> = {
  name: 'verwijderdMetReden',
  codes: ['reden-ontbreekt'],
  readsPayload: true,
  source: { lines: '282', quote: 'alle betrokken veiligheidsregio’s' },
  interpretation: 'I-70',
  blockers: (_facts, { regio, reden, by }) =>
    blockedIf(
      by.rol !== 'andere-regio' && regio !== by.organisatie && isBlank(reden),
      'reden-ontbreekt',
      ids(['reden']),
    ),
};

/** The leading region does not leave the case it leads. */
export const nietDeLeidendeRegio: ConditionOn<'regio.vertrokken'> = {
  name: 'nietDeLeidendeRegio',
  codes: ['leidende-regio'],
  readsPayload: true,
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
export const vertrektZelf: ConditionOn<'regio.vertrokken'> = {
  name: 'vertrektZelf',
  codes: ['verkeerde-organisatie'],
  readsPayload: true,
  source: { lines: '282', quote: 'alle betrokken veiligheidsregio’s' },
  blockers: (facts, { regio, by }) =>
    blockedIf(
      by.rol === 'andere-regio' && regio !== by.organisatie,
      'verkeerde-organisatie',
      withNames(facts, [regio]),
    ),
};

/** A region aligns for itself; the leading one records it for the others. */
export const voorZichzelfAfgestemd: ConditionOn<'profiel.afgestemd'> = {
  name: 'voorZichzelfAfgestemd',
  codes: ['verkeerde-organisatie'],
  readsPayload: true,
  source: { lines: '249-251', quote: 'dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt' },
  blockers: (_facts, { regios, by }) => {
    const others = by.rol === 'andere-regio' ? regios.filter((regio) => regio !== by.organisatie) : [];
    return blockedIf(others.length > 0, 'verkeerde-organisatie', ids(others), ['veiligheidsregio', 'andere-regio']);
  },
};
