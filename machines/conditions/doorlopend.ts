import { eventWords } from '../../src/content/events.js';
import type { EventType } from '../../src/domain/events/event.js';
import type { PuntId } from '../../src/domain/ids.js';
import type { Missing } from '../../src/domain/procedure.js';
import { dayOf } from '../queries/dagen.js';
import { privateProducten } from '../queries/producten.js';
import { isNowWaivable, puntOf } from '../work/rule.js';
import { hasPassed, openWork, rulesOfPunt, taskId } from '../work/work.js';
import { blockedIf, ids, type Rule } from './condition.js';

const doorlopen = {
  lines: '258-260',
  quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
};

const withWords = (types: readonly EventType[]): readonly Missing[] =>
  types.map((type) => ({ id: type, text: eventWords[type].naam }));

/** A point with an event of its own is closed by that event, never by a tick. */
export const geenEigenGebeurtenis: Rule<'punt.gereed'> = {
  source: doorlopen,
  blockers(_facts, { punt }) {
    const closers = [...new Set(rulesOfPunt(punt).flatMap(({ closesWith }) => closesWith))];
    return blockedIf(closers.length > 0, 'heeft-eigen-gebeurtenis', withWords(closers));
  },
};

/** What a party writes down for itself is stated by an event of its own, and stays its own (I-55). */
export const geenPriveProduct: Rule<'product.bijgewerkt'> = {
  source: { lines: '164', quote: 'Noteer voor uzelf de belangrijkste resultaten' },
  interpretation: 'I-55',
  blockers(_facts, { product }) {
    const own = privateProducten[product];
    return own ? blockedIf(true, 'heeft-eigen-gebeurtenis', withWords([own])) : [];
  },
};

/** Only what the text expects may be passed with a reason: what it demands may not, what it advises need not be. */
export const magOvergeslagen: Rule<'punt.overgeslagen'> = {
  source: doorlopen,
  interpretation: 'I-36',
  blockers(facts, { punten }) {
    const mayPass = (punt: PuntId) => {
      const rules = rulesOfPunt(punt);
      return rules.length > 0 ? rules.some((rule) => isNowWaivable(facts, rule)) : puntOf(punt).norm === 'verwacht';
    };
    const hard = punten.filter((punt) => !mayPass(punt));
    const missing = hard.map((id) => ({ id, text: puntOf(id).tekst }));
    return blockedIf(missing.length > 0, 'niet-over-te-slaan', missing);
  },
};

/** A term passes when its day is over and its work is still open; the host says so, no clock is read here. */
export const termijnVoorbij: Rule<'termijn.verstreken'> = {
  source: { lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' },
  interpretation: 'I-38',
  blockers(facts, { taak, at }) {
    const work = openWork(facts).find((open) => taskId(open) === taak);
    const dueAt = work?.owed.dueAt;
    if (!work || dueAt === undefined) return blockedIf(true, 'onbekende-taak', ids([taak]));
    return [
      ...blockedIf(dayOf(at) <= dueAt, 'termijn-loopt-nog', ids([dueAt])),
      ...blockedIf(hasPassed(facts, work), 'al-vastgelegd', ids([taak])),
    ];
  },
};
