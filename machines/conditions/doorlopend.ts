import { eventWords } from '../../src/content/events.js';
import type { EventType } from '../../src/domain/events/event.js';
import type { PuntId } from '../../src/domain/ids.js';
import type { Missing } from '../../src/domain/procedure.js';
import { dagVan } from '../queries/dagen.js';
import { priveProducten } from '../queries/producten.js';
import { isNowWaivable, puntVan } from '../work/rule.js';
import { isVerstreken, openWork, rulesVan, taskId } from '../work/work.js';
import { ids, tegenhouden, type Voorwaarde } from './condition.js';

const doorlopen = {
  lines: '258-260',
  quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
};

const metWoorden = (types: readonly EventType[]): readonly Missing[] =>
  types.map((type) => ({ id: type, text: eventWords[type].naam }));

/** A point with an event of its own is closed by that event, never by a tick. */
export const geenEigenGebeurtenis: Voorwaarde<'punt.gereed'> = {
  source: doorlopen,
  blockers(_facts, { punt }) {
    const closers = [...new Set(rulesVan(punt).flatMap(({ closesWith }) => closesWith))];
    return tegenhouden(closers.length > 0, 'heeft-eigen-gebeurtenis', metWoorden(closers));
  },
};

/** What a party writes down for itself is stated by an event of its own, and stays its own (I-55). */
export const geenPriveProduct: Voorwaarde<'product.bijgewerkt'> = {
  source: { lines: '164', quote: 'Noteer voor uzelf de belangrijkste resultaten' },
  interpretation: 'I-55',
  blockers(_facts, { product }) {
    const own = priveProducten[product];
    return own ? tegenhouden(true, 'heeft-eigen-gebeurtenis', metWoorden([own])) : [];
  },
};

/** Only what the text expects may be passed with a reason: what it demands may not, what it advises need not be. */
export const magOvergeslagen: Voorwaarde<'punt.overgeslagen'> = {
  source: doorlopen,
  interpretation: 'I-36',
  blockers(facts, { punten }) {
    const mayPass = (punt: PuntId) => {
      const rules = rulesVan(punt);
      return rules.length > 0 ? rules.some((rule) => isNowWaivable(facts, rule)) : puntVan(punt).norm === 'verwacht';
    };
    const hard = punten.filter((punt) => !mayPass(punt));
    const missing = hard.map((id) => ({ id, text: puntVan(id).tekst }));
    return tegenhouden(missing.length > 0, 'niet-over-te-slaan', missing);
  },
};

/** A term passes when its day is over and its work is still open; the host says so, no clock is read here. */
export const termijnVoorbij: Voorwaarde<'termijn.verstreken'> = {
  source: { lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' },
  interpretation: 'I-38',
  blockers(facts, { taak, at }) {
    const work = openWork(facts).find((open) => taskId(open) === taak);
    const dueAt = work?.owed.dueAt;
    if (!work || dueAt === undefined) return tegenhouden(true, 'onbekende-taak', ids([taak]));
    return [
      ...tegenhouden(dagVan(at) <= dueAt, 'termijn-loopt-nog', ids([dueAt])),
      ...tegenhouden(isVerstreken(facts, work), 'al-vastgelegd', ids([taak])),
    ];
  },
};
