import type { ConditionOn } from '../../../machines/conditions/condition.js';
import { stappenplan } from '../../../machines/procedure.js';
import {
  eventWords,
  fasen,
  herkomstWords,
  onderwerpWords,
  overlegVormWords,
  productStatusWords,
  stappen,
} from '../../../src/content/index.js';
import { type EventType, eventTypes } from '../../../src/domain/events/event.js';
import type { FieldText } from '../../../src/procedure/event.js';
import * as link from '../links.js';
import { cell, fenced, heading, paragraphs, referencePage, table } from '../markdown.js';
import { fasenOf, faseOf, stapOf } from '../model/chart.js';
import { bevoegd, conditionsOf, placeOf } from '../model/conditions.js';
import { exampleOf, fieldsOf } from '../model/form.js';
import { both, named, rolText } from '../words.js';

const personalWords = { naam: 'a name', 'vrije-tekst': 'free text' };

/** What a field is called and, where needed, what to fill in; the parts of its rows in a list below it. */
const fieldWords = (words: readonly FieldText[], language: 'nl' | 'en'): string =>
  words
    .map(({ text, hint }) => cell([text, ...(hint ? [hint] : [])].map((said) => said[language]).join('\n')))
    .join('<br>– ');

const fieldTable = (type: EventType): string =>
  table(fieldsOf(type), {
    field: ({ name }) => `\`${name}\``,
    naam: ({ words }) => fieldWords(words, 'nl'),
    name: ({ words }) => fieldWords(words, 'en'),
    type: ({ type }) => type,
    required: ({ required }) => (required ? 'yes' : 'no'),
    personal: ({ personal }) => personal.map((kind) => personalWords[kind]).join(', '),
  }) || 'No fields of its own.';

function where(type: EventType): string {
  const stap = stappen.find(({ id }) => id === stapOf(type));
  const handled = fasenOf(type).map((fase) => named(fasen, fase).blok.nl);
  return `${link.procedure(stap ? `stap ${stap.nr}` : 'throughout', faseOf(type), type)}; handled in ${handled.join(', ')}`;
}

function conditionLine(condition: ConditionOn): string {
  const { name, codes, interpretation } = condition;
  const reading = interpretation ? `; ${link.interpretation(interpretation)}` : '';
  return `- ${link.condition(name)}: ${link.withInterpretations(placeOf(condition).sentence)} Gives ${codes.map(link.blocker).join(', ')}${reading}`;
}

function eventPart(type: EventType): string {
  const { text, by } = stappenplan.events[type];
  const { uitleg } = eventWords[type];
  return paragraphs(
    heading(3, `\`${type}\``, type),
    `**${both(text)}**`,
    `${cell(uitleg.nl)}<br>${cell(uitleg.en)}`,
    `By: ${by.map((rol) => `\`${rol}\``).join(', ')} (${by.map((rol) => rolText(rol).nl).join(', ')}). Where: ${where(type)}.`,
    fieldTable(type),
    [bevoegd, ...conditionsOf(type)].map(conditionLine).join('\n'),
    fenced('json', JSON.stringify(exampleOf(type), undefined, 2)),
  );
}

const typeWords = {
  regel: 'a line of at most 500 characters, not blank',
  alinea: 'a text of at most 10 000 characters; may be blank where a condition asks for it',
  kenmerk:
    'an id: a letter or digit, then letters, digits, `.`, `_` or `-`, at most 64; `VR02`, `waterschap`, `alarmering`',
  datum: 'a calendar day, `2026-03-02`',
  'list of …': 'at most 500 entries',
};

/** The short lists of values that stand nowhere else. */
const labels = Object.entries({ ...overlegVormWords, ...productStatusWords, ...herkomstWords, ...onderwerpWords });

/** `events.md`. */
export const eventsPage = () =>
  referencePage(
    'Gebeurtenissen / Events',
    'An event is a fact in the past tense. `by` and `at` are stamped at the door (`actingAs`); `by` names a role and the organisation the case records for it. Every other field stands below; an unknown field is refused.',
    table(Object.entries(typeWords), { type: ([type]) => type, 'what it is': ([, what]) => what }),
    'The values of the short lists, as people read them:',
    table(labels, { value: ([value]) => `\`${value}\``, naam: ([, text]) => text.nl, name: ([, text]) => text.en }),
    'A field, or a part of one, is personal where it holds the name of a person, or words in which one may be named. So is `by.naam`, in every event.',
    'The examples show every field an event may have. They have the right form; whether a case allows them is for its conditions to say.',
    table(eventTypes, {
      event: (type) => link.event(type),
      naam: (type) => cell(stappenplan.events[type].text.nl),
      name: (type) => cell(stappenplan.events[type].text.en),
      where,
    }),
    ...eventTypes.map(eventPart),
  );
