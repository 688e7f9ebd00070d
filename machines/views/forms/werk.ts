import { isPartij } from '../../queries/partijen.js';
import { deadlineconflicten } from '../../queries/plan.js';
import { akkoord } from '../../queries/toetsing.js';
import { hasPassed, openWork, taskId } from '../../work/work.js';
import { asWritten, type Choices } from './ask.js';

/** The activities of the plan. */
export const activiteiten: Choices = ({ facts }) =>
  (facts.plan?.activiteiten ?? []).map(({ id, omschrijving }) => ({ value: id, text: asWritten(omschrijving) }));

/** Hard deadlines that this party did not let lapse yet. */
export const deadlines: Choices = ({ facts, who }) =>
  (facts.plan?.hardeDeadlines ?? [])
    .filter(({ vervallen }) => !isPartij(who.rol) || !vervallen?.[who.rol])
    .map(({ id, omschrijving, datum }) => ({
      value: id,
      text: { nl: `${omschrijving}: uiterlijk ${datum}`, en: `${omschrijving}: by ${datum}` },
    }));

/** Hard deadlines that the planning misses, which this party did not accept yet. */
export const deadlineconflicts: Choices = ({ facts, who }) =>
  deadlineconflicten(facts)
    .filter(({ aanvaardDoor }) => !isPartij(who.rol) || !aanvaardDoor.includes(who.rol))
    .map(({ deadline: { id, omschrijving, datum }, gepland }) => ({
      value: id,
      text: {
        nl: `${omschrijving}: uiterlijk ${datum}, gepland ${gepland}`,
        en: `${omschrijving}: by ${datum}, planned ${gepland}`,
      },
    }));

/** What the Regiegroep asked attention for and nobody dealt with yet. */
export const aandachtspunten: Choices = ({ facts }) =>
  (akkoord(facts)?.besluit?.aandachtspunten ?? [])
    .filter(({ afgehandeld }) => !afgehandeld)
    .map(({ id, omschrijving }) => ({ value: id, text: asWritten(omschrijving) }));

/** Points for improvement that were not resolved; only what was agreed can be. */
export const verbeterpunten: Choices = ({ facts, type }) =>
  facts.verbeterpunten
    .filter(({ afspraak, opgelost }) => !opgelost && (type !== 'verbeterpunt.opgelost' || afspraak !== undefined))
    .map(({ id, omschrijving }) => ({ value: id, text: asWritten(omschrijving) }));

/** The incidents that were reported. */
export const incidenten: Choices = ({ facts }) =>
  facts.incidenten.map(({ id, datum, omschrijving }) => {
    const { nl, en } = asWritten(omschrijving ? `: ${omschrijving}` : '');
    return { value: id, text: { nl: `Incident van ${datum}${nl}`, en: `Incident of ${datum}${en}` } };
  });

/** Open work with a term that nobody reported as passed. */
export const taken: Choices = ({ facts }) =>
  openWork(facts).flatMap((work) => {
    const { dueAt, text = work.rule.text } = work.owed;
    if (dueAt === undefined || hasPassed(facts, work)) return [];
    return [{ value: taskId(work), text: { nl: `${text.nl}, uiterlijk ${dueAt}`, en: `${text.en}, by ${dueAt}` } }];
  });
