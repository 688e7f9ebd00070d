import { eventWords } from '../../src/content/events.js';
import type { EventType } from '../../src/domain/events/event.js';
import type { PuntId, StapId } from '../../src/domain/ids.js';
import type { Missing } from '../../src/procedure/condition.js';
import { dayOf } from '../queries/dagen.js';
import { nameOf } from '../queries/partijen.js';
import { privateProducten } from '../queries/producten.js';
import { isNowWaivable, puntOf } from '../work/rule.js';
import { hasPassed, openVerwachtWork, openWork, rulesOfPunt, sourceOf, taskId } from '../work/work.js';
import { blockedIf, type ConditionOn, ids, rollenOf } from './condition.js';

const doorlopen = {
  lines: '258-260',
  quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
};

const withWords = (types: readonly EventType[]): readonly Missing[] =>
  types.map((type) => ({ id: type, text: eventWords[type].naam }));

/** A point with an event of its own is closed by that event, never by a tick, unless its work says so. */
export const geenEigenGebeurtenis: ConditionOn<'punt.gereed'> = {
  name: 'geenEigenGebeurtenis',
  codes: ['heeft-eigen-gebeurtenis'],
  readsPayload: true,
  source: doorlopen,
  blockers(_facts, { punt }) {
    const closers = [...new Set(rulesOfPunt(punt).flatMap(({ closesWith }) => closesWith))];
    return blockedIf(
      closers.length > 0 && !closers.includes('punt.gereed'),
      'heeft-eigen-gebeurtenis',
      withWords(closers),
    );
  },
};

/** What a party writes down for itself is stated by an event of its own, and stays its own (I-55). */
export const geenPriveProduct: ConditionOn<'product.bijgewerkt'> = {
  name: 'geenPriveProduct',
  codes: ['heeft-eigen-gebeurtenis'],
  readsPayload: true,
  source: { lines: '164', quote: 'Noteer voor uzelf de belangrijkste resultaten' },
  interpretation: 'I-55',
  blockers(_facts, { product }) {
    const own = privateProducten[product];
    return own ? blockedIf(true, 'heeft-eigen-gebeurtenis', withWords([own])) : [];
  },
};

/** Only what the text expects may be passed with a reason: what it demands may not, what it advises need not be. */
export const magOvergeslagen: ConditionOn<'punt.overgeslagen'> = {
  name: 'magOvergeslagen',
  codes: ['niet-over-te-slaan'],
  readsPayload: true,
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
export const termijnVoorbij: ConditionOn<'termijn.verstreken'> = {
  name: 'termijnVoorbij',
  codes: ['onbekende-taak', 'termijn-loopt-nog', 'al-vastgelegd'],
  readsPayload: true,
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

/** Another name than it has. */
export const andereNaam: ConditionOn<'organisatie.hernoemd'> = {
  name: 'andereNaam',
  codes: ['al-vastgelegd'],
  readsPayload: true,
  source: {
    lines: '123-125',
    quote: 'De werkgroep coördineert en communiceert welke regio’s met welke partners aan de slag zijn.',
  },
  interpretation: 'I-71',
  blockers: (facts, { by, naam }) =>
    blockedIf(nameOf(facts, by.organisatie) === naam, 'al-vastgelegd', ids([naam]), rollenOf(by.rol)),
};

const gedaanOfVerantwoord = (name: string, totEnMet: StapId, vanaf?: StapId): ConditionOn => ({
  name,
  codes: ['verwacht-werk-open'],
  source: {
    lines: '258-260',
    quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
  },
  interpretation: 'I-36',
  blockers(facts, event) {
    const withoutExercise = event.type === 'golive.bevestigd' ? ['oefenen'] : [];
    const open = openVerwachtWork(facts, totEnMet, vanaf).filter(
      ({ rule }) => !rule.eigenCode && !withoutExercise.includes(rule.id),
    );
    const missing = open.map((work) => ({
      id: taskId(work),
      text: work.owed.text ?? work.rule.text,
      source: sourceOf(work),
    }));
    const rollen = [...new Set(open.flatMap(({ owed }) => owed.rollen))];
    return blockedIf(missing.length > 0, 'verwacht-werk-open', missing, rollen);
  },
});

/** Expected work is done or passed with a reason before the toetsing is asked for. */
export const verwachtVoorToetsing: ConditionOn = gedaanOfVerantwoord(
  'verwachtVoorToetsing',
  'intercollegiale-toetsing',
);

/** … and what belongs to the uitvoering before going live is confirmed: a gate that was passed is not shut again (I-61). */
export const verwachtVoorGoLive: ConditionOn = {
  ...gedaanOfVerantwoord('verwachtVoorGoLive', 'go-live', 'plan-uitvoeren'),
  interpretation: 'I-61',
};
