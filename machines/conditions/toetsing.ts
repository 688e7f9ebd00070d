import type { EventOf, EventType } from '../../src/domain/events/event.js';
import type { RolId } from '../../src/domain/ids.js';
import { onderwerpIds } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Missing } from '../../src/procedure/condition.js';
import { deelafsprakenVanProfiel, eigenAfspraak, minimumItem } from '../queries/afspraken.js';
import { isInvolved, withNames } from '../queries/partijen.js';
import { missingPartijen, untestedChosen } from '../queries/profielkeuze.js';
import {
  akkoord,
  type GenummerdeReden,
  latestToetsing,
  mayCarryOut,
  reasonsForGeenAkkoord,
  runningToetsing,
  unansweredReasons,
} from '../queries/toetsing.js';
import { accordingTo, blockedIf, type ConditionOn, ids, namedTwice, withRolNames } from './condition.js';
import { profielWordtGetoetst } from './profielkeuze.js';

/** What is under review stands still: withdraw the request first. */
export const toetsingLooptNiet: ConditionOn = {
  name: 'toetsingLooptNiet',
  codes: ['toetsing-loopt'],
  source: {
    lines: '469-471',
    quote:
      'Als de samenwerkingsafspraken inclusief de keuze voor het samenwerkingsprofiel definitief is dan zal deze worden getoetst',
  },
  interpretation: 'I-34',
  blockers: (facts) => blockedIf(runningToetsing(facts) !== undefined, 'toetsing-loopt', [], ['veiligheidsregio']),
};

/** The leading region can ask for it, unless this profile is not tested: then nobody can (I-19). */
const nietAangevraagd = (facts: Samenwerking, event: EventOf<EventType>) =>
  untestedChosen(facts)
    ? accordingTo(profielWordtGetoetst, facts, event)
    : blockedIf(true, 'toetsing-niet-aangevraagd', [], ['veiligheidsregio']);

/** There is a request to decide on. */
export const toetsingLoopt: ConditionOn = {
  name: 'toetsingLoopt',
  codes: ['niet-in-deze-fase', 'profiel-niet-getoetst', 'toetsing-niet-aangevraagd'],
  source: { lines: '467', quote: 'Aanvragen intercollegiale toetsing' },
  blockers(facts, event) {
    // Decided already: there is nothing to ask for, this moment has passed.
    if (akkoord(facts)) return blockedIf(true, 'niet-in-deze-fase', [], []);
    return runningToetsing(facts) ? [] : nietAangevraagd(facts, event);
  },
};

/** Findings belong to a request; they gate nothing (I-35). */
export const isAangevraagd: ConditionOn = {
  name: 'isAangevraagd',
  codes: ['profiel-niet-getoetst', 'toetsing-niet-aangevraagd'],
  source: { lines: '467', quote: 'Aanvragen intercollegiale toetsing' },
  interpretation: 'I-35',
  blockers: (facts, event) => (latestToetsing(facts) ? [] : nietAangevraagd(facts, event)),
};

/** A region, and the Regiegroep, states its own findings; the leading region notes down those of whoever is not in the case (I-63). */
export const voorZichzelfGetoetst: ConditionOn<'bevinding.vastgelegd'> = {
  name: 'voorZichzelfGetoetst',
  codes: ['verkeerde-organisatie'],
  readsPayload: true,
  source: { lines: '467', quote: 'Aanvragen intercollegiale toetsing' },
  interpretation: 'I-63',
  blockers: (facts, { toetser, by }) => {
    const own = toetser === by.organisatie;
    const speaksForItself = isInvolved(facts, toetser) || toetser === facts.regiegroep.id;
    const mayNote = by.rol === 'veiligheidsregio' && !speaksForItself;
    const rol: RolId =
      toetser === facts.regiegroep.id ? 'regiegroep' : speaksForItself ? 'andere-regio' : 'veiligheidsregio';
    return blockedIf(!own && !mayNote, 'verkeerde-organisatie', withNames(facts, [toetser]), [rol]);
  },
};

/** Both declared the agreements definitive, which is another thing than the choice of profile. */
export const afsprakenZijnDefinitief: ConditionOn = {
  name: 'afsprakenZijnDefinitief',
  codes: ['afspraken-niet-definitief'],
  source: {
    lines: '469-471',
    quote: 'Als de samenwerkingsafspraken inclusief de keuze voor het samenwerkingsprofiel definitief is',
  },
  blockers: ({ afsprakenDefinitief }) => {
    const missing = missingPartijen(afsprakenDefinitief);
    return blockedIf(missing.length > 0, 'afspraken-niet-definitief', withRolNames(missing), missing);
  },
};

/** The uitvoeringsfase opens only after the akkoord of the Regiegroep. */
export const regiegroepAkkoord: ConditionOn = {
  name: 'regiegroepAkkoord',
  codes: ['akkoord-ontbreekt'],
  source: {
    lines: '480-482',
    quote:
      'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven, kunnen de veiligheidsregio en de crisispartner deel drie van het stappenplan uitvoeren.',
  },
  blockers: (facts) =>
    blockedIf(!mayCarryOut(facts), 'akkoord-ontbreekt', withNames(facts, [facts.regiegroep.id]), ['regiegroep']),
};

/** Every point of attention is named once. */
export const aandachtspuntenEenmaal: ConditionOn<'akkoord.gegeven'> = {
  name: 'aandachtspuntenEenmaal',
  codes: ['dubbel-genoemd'],
  readsPayload: true,
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-34',
  // Stryker disable next-line ArrayDeclaration: one strange element is not double
  blockers(_facts, { aandachtspunten = [] }) {
    const twice = namedTwice(aandachtspunten.map(({ id }) => id));
    return blockedIf(twice.length > 0, 'dubbel-genoemd', ids(twice), ['regiegroep']);
  },
};

/** A reason for withholding points at something that exists (I-34, I-62). */
export const redenenWijzenErgensNaar: ConditionOn<'akkoord.onthouden'> = {
  name: 'redenenWijzenErgensNaar',
  codes: ['onbekende-afspraak'],
  readsPayload: true,
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-62',
  blockers(facts, { redenen = [] }) {
    const known = new Set<string>([...onderwerpIds, ...deelafsprakenVanProfiel(facts).map(({ id }) => id)]);
    const unknown = redenen
      .map(({ over }) => over)
      .filter((over) => !known.has(over) && !minimumItem(facts, over) && !eigenAfspraak(facts, over));
    return blockedIf(unknown.length > 0, 'onbekende-afspraak', ids(unknown), ['regiegroep']);
  },
};

/** There is a reason with this number that asks for an answer, and none was given yet (I-62). */
export const redenVraagtAntwoord: ConditionOn<'reden.beantwoord'> = {
  name: 'redenVraagtAntwoord',
  codes: ['onbekende-reden', 'al-vastgelegd'],
  readsPayload: true,
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-62',
  blockers(facts, { nr }) {
    const answered = reasonsForGeenAkkoord(facts).some((reden) => reden.nr === nr && reden.beantwoord);
    const open = unansweredReasons(facts).map(numberedReden);
    return [
      ...blockedIf(answered, 'al-vastgelegd', ids([String(nr)])),
      ...blockedIf(!answered && !open.some(({ id }) => id === String(nr)), 'onbekende-reden', open),
    ];
  },
};

/** What the Regiegroep asked about is answered before it is asked again (I-62). */
export const redenenBeantwoord: ConditionOn = {
  name: 'redenenBeantwoord',
  codes: ['reden-onbeantwoord'],
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-62',
  blockers(facts) {
    const open = unansweredReasons(facts).map(numberedReden);
    return blockedIf(open.length > 0, 'reden-onbeantwoord', open);
  },
};

const numberedReden = ({ nr, toelichting }: GenummerdeReden): Missing => ({
  id: String(nr),
  text: { nl: `${nr}: ${toelichting}`, en: `${nr}: ${toelichting}` },
});

/** The system is part of what was approved; a profile without a toetsing chooses it at any time (I-19). The plan is not (I-59). */
export const systeemNogTeKiezen: ConditionOn<'systeem.gekozen'> = {
  name: 'systeemNogTeKiezen',
  codes: ['afspraken-liggen-vast'],
  source: {
    lines: '469-471',
    quote:
      'Als de samenwerkingsafspraken inclusief de keuze voor het samenwerkingsprofiel definitief is dan zal deze worden getoetst',
  },
  interpretation: 'I-19',
  blockers: (facts) => blockedIf(mayCarryOut(facts) && !untestedChosen(facts), 'afspraken-liggen-vast'),
};
