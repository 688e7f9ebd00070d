import type { BlockerCode } from '../../src/domain/blockers.js';
import type { RolId } from '../../src/domain/ids.js';
import type { Missing, Obstacle } from '../../src/procedure/condition.js';
import type { Source } from '../../src/procedure/text.js';
import { isPartij } from '../queries/partijen.js';
import { type Deadlineconflict, deadlineconflicten, openConflicts, planLacks } from '../queries/plan.js';
import { blockedIf, type ConditionOn, ids, namedTwice } from './condition.js';

const opstellen = { lines: '270', quote: 'Afspraken maken en opstellen van plan van aanpak' };
const doorlooptijden = { lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' };
const goLiveDag = { lines: '451-453', quote: 'op welke datum vindt het Go Live moment (zie stap 12) plaats?' };

/** Each refusal rests on the line that asks for what is missing. */
const restingOn = (source: Source, obstacles: readonly Obstacle<BlockerCode, RolId>[]) =>
  obstacles.map((obstacle) => ({ ...obstacle, source }));

/** There is a plan to put into time. */
export const planBestaat: ConditionOn = {
  name: 'planBestaat',
  codes: ['plan-ontbreekt'],
  source: opstellen,
  blockers: ({ plan }) => blockedIf(!plan?.activiteiten.length, 'plan-ontbreekt'),
};

/** A planning says something. */
export const ietsGepland: ConditionOn<'planning.vastgesteld'> = {
  name: 'ietsGepland',
  codes: ['niets-vermeld'],
  readsPayload: true,
  source: { lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' },
  blockers(_facts, { activiteiten, goLiveDatum, hardeDeadlines, prioriteiten }) {
    const said = activiteiten?.length || goLiveDatum || hardeDeadlines || prioriteiten?.length;
    return blockedIf(!said, 'niets-vermeld', ids(['activiteiten', 'goLiveDatum', 'hardeDeadlines', 'prioriteiten']));
  },
};

/** Every activity, deadline or priority is named once. */
export const nietsDubbel: ConditionOn<'plan.opgesteld' | 'planning.vastgesteld'> = {
  name: 'nietsDubbel',
  codes: ['dubbel-genoemd'],
  readsPayload: true,
  source: { lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' },
  blockers(_facts, event) {
    // Stryker disable ArrayDeclaration: one strange element of a list that was left out is not double
    const lists: readonly (readonly string[])[] =
      event.type === 'plan.opgesteld'
        ? [event.activiteiten.map(({ id }) => id)]
        : [
            (event.activiteiten ?? []).map(({ activiteit }) => activiteit),
            (event.hardeDeadlines ?? []).map(({ id }) => id),
            event.prioriteiten ?? [],
          ];
    // Stryker restore ArrayDeclaration
    const twice = lists.flatMap(namedTwice);
    return blockedIf(twice.length > 0, 'dubbel-genoemd', ids(twice));
  },
};

/** A planning speaks of the activities of the plan. */
export const activiteitenBestaan: ConditionOn<'planning.vastgesteld'> = {
  name: 'activiteitenBestaan',
  codes: ['onbekende-activiteit'],
  readsPayload: true,
  source: { lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' },
  // Stryker disable next-line ArrayDeclaration: without a plan nothing is looked up
  blockers({ plan }, { activiteiten = [], hardeDeadlines = [], prioriteiten = [] }) {
    const known = plan?.activiteiten.map(({ id }) => id) ?? [];
    const named = [
      ...activiteiten.map(({ activiteit }) => activiteit),
      ...hardeDeadlines.flatMap(({ activiteit }) => activiteit ?? []),
      ...prioriteiten,
    ];
    const unknown = [...new Set(named.filter((id) => !known.includes(id)))];
    return blockedIf(plan !== undefined && unknown.length > 0, 'onbekende-activiteit', ids(unknown));
  },
};

/** The plan is complete: drawn up, every activity with its duration, a date for going live; the last two unless waived (I-37). */
export const planCompleet: ConditionOn = {
  name: 'planCompleet',
  codes: ['plan-ontbreekt', 'doorlooptijd-ontbreekt', 'go-live-datum-ontbreekt'],
  source: { lines: '461', quote: 'Neem als het plan compleet is contact op met de werkgroep crisispartners.' },
  interpretation: 'I-37',
  blockers(facts) {
    const { plan, doorlooptijd, goLiveDatum } = planLacks(facts);
    const untimed = doorlooptijd.map(({ id, omschrijving }) => ({ id, text: { nl: omschrijving, en: omschrijving } }));
    return [
      ...restingOn(opstellen, blockedIf(plan, 'plan-ontbreekt')),
      ...restingOn(doorlooptijden, blockedIf(untimed.length > 0, 'doorlooptijd-ontbreekt', untimed)),
      ...restingOn(goLiveDag, blockedIf(goLiveDatum, 'go-live-datum-ontbreekt')),
    ];
  },
};

/** Hard deadlines are met, or both parties accepted with a reason that they are not (I-38). */
export const deadlinesGehaald: ConditionOn = {
  name: 'deadlinesGehaald',
  codes: ['deadlineconflict'],
  source: { lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' },
  interpretation: 'I-38',
  blockers(facts) {
    const open = openConflicts(facts).map(conflictMissing);
    return blockedIf(open.length > 0, 'deadlineconflict', open);
  },
};

/** The day the confirmation states is held against every hard deadline: met, or missed as both accepted for exactly that day (I-64). */
export const deadlinesGehaaldBijGoLive: ConditionOn = {
  name: 'deadlinesGehaaldBijGoLive',
  codes: ['deadlineconflict'],
  readsPayload: true,
  source: { lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' },
  interpretation: 'I-64',
  blockers(facts, event) {
    if (facts.goLive) return [];
    const open = openConflicts(facts, event.type === 'golive.bevestigd' ? event.datum : undefined).map(conflictMissing);
    return blockedIf(open.length > 0, 'deadlineconflict', open);
  },
};

const conflictMissing = ({ deadline, gepland }: Deadlineconflict): Missing => ({
  id: deadline.id,
  text: {
    nl: `${deadline.omschrijving}: uiterlijk ${deadline.datum}, gepland ${gepland}`,
    en: `${deadline.omschrijving}: by ${deadline.datum}, planned ${gepland}`,
  },
});

/** A planning adds hard deadlines and moves them earlier; later, or about something else, is dropping one, which takes both (I-65). */
export const deadlinesBlijvenStaan: ConditionOn<'planning.vastgesteld'> = {
  name: 'deadlinesBlijvenStaan',
  codes: ['deadline-staat-vast'],
  readsPayload: true,
  source: { lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' },
  interpretation: 'I-65',
  blockers({ plan }, { hardeDeadlines = [] }) {
    const eased = hardeDeadlines.filter((given) => {
      const known = plan?.hardeDeadlines?.find(({ id }) => id === given.id);
      return known && (given.datum > known.datum || given.activiteit !== known.activiteit);
    });
    return blockedIf(
      eased.length > 0,
      'deadline-staat-vast',
      eased.map(({ id, omschrijving }) => ({ id, text: { nl: omschrijving, en: omschrijving } })),
    );
  },
};

/** The hard deadline that is dropped exists, and this party did not drop it yet (I-65). */
export const deadlineBestaat: ConditionOn<'deadline.vervallen'> = {
  name: 'deadlineBestaat',
  codes: ['onbekende-deadline', 'al-vastgelegd'],
  readsPayload: true,
  source: { lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' },
  interpretation: 'I-65',
  blockers({ plan }, { deadline, by }) {
    const known = plan?.hardeDeadlines?.find(({ id }) => id === deadline);
    if (!known) return blockedIf(true, 'onbekende-deadline', ids([deadline]));
    const said = isPartij(by.rol) && known.vervallen?.[by.rol] !== undefined;
    return blockedIf(said, 'al-vastgelegd', ids([deadline]));
  },
};

/** There is a conflict to accept, and this party did not accept it yet. */
export const conflictBestaat: ConditionOn<'deadlineconflict.aanvaard'> = {
  name: 'conflictBestaat',
  codes: ['geen-deadlineconflict', 'al-vastgelegd'],
  readsPayload: true,
  source: { lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' },
  interpretation: 'I-38',
  blockers(facts, { deadline, gepland, by }) {
    const conflict = deadlineconflicten(facts, gepland).find((known) => known.deadline.id === deadline);
    if (!conflict) return blockedIf(true, 'geen-deadlineconflict', ids([deadline]));
    return blockedIf(isPartij(by.rol) && conflict.aanvaardDoor.includes(by.rol), 'al-vastgelegd', ids([deadline]));
  },
};
