import { eventWords, fasen, stappen } from '../../../src/content/index.js';
import { type EventType, eventTypes, eventForms } from '../../../src/domain/events/event.js';
import { both, named } from '../content/shared.js';
import { codeLink, conditionLink, interpretationLink, procedureLink, withInterpretations } from '../links.js';
import { cell, fenced, heading, paragraphs, table } from '../markdown.js';
import { fasenOf, faseOf, stapOf } from '../model/chart.js';
import { conditionsOf, type NamedCondition } from '../model/conditions.js';
import { exampleOf, fieldsOf } from '../model/events.js';
import { rolWoorden } from '../words.js';
import { referencePage } from './page.js';

const fieldTable = (type: EventType): string =>
  table(
    ['field', 'type', 'required'],
    fieldsOf(type).map(({ name, type: kind, required }) => [`\`${name}\``, kind, required ? 'yes' : 'no']),
  ) || 'No fields of its own.';

const where = (type: EventType): string => {
  const stap = stappen.find(({ id }) => id === stapOf(type));
  const place = stap ? `stap ${stap.nr}` : 'throughout';
  return `${procedureLink(place, faseOf(type), type)}; handled in ${fasenOf(type)
    .map((fase) => named(fasen, fase).blok.nl)
    .join(', ')}`;
};

const conditionLine = ({ name, doc, codes, condition }: NamedCondition): string =>
  `- ${conditionLink(name)}${doc ? `: ${withInterpretations(doc)}` : ''} Gives ${codes.map(codeLink).join(', ')}${
    condition.interpretation ? `; ${interpretationLink(condition.interpretation)}` : ''
  }`;

function eventPart(type: EventType): string {
  const { naam, uitleg } = eventWords[type];
  const { door } = eventForms[type];
  return paragraphs(
    heading(3, `\`${type}\``, type),
    `**${both(naam)}**`,
    `${cell(uitleg.nl)}<br>${cell(uitleg.en)}`,
    `By: ${door.map((rol) => `\`${rol}\``).join(', ')} (${rolWoorden(door, 'nl')}). Where: ${where(type)}.`,
    fieldTable(type),
    conditionsOf(type).map(conditionLine).join('\n'),
    fenced('json', JSON.stringify(exampleOf(type), undefined, 2)),
  ).trimEnd();
}

const overview = () =>
  table(
    ['event', 'naam', 'name', 'where'],
    eventTypes.map((type) => [
      `[\`${type}\`](#${type})`,
      cell(eventWords[type].naam.nl),
      cell(eventWords[type].naam.en),
      where(type),
    ]),
  );

/** `docs/events.md`. */
export const eventsPage = () =>
  referencePage(
    'Gebeurtenissen / Events',
    'An event is a fact in the past tense. `by` and `at` are stamped at the door (`actingAs`); `by` names a role and the organisation the case records for it. Every other field stands below; an unknown field is refused.',
    table(
      ['type', 'what it is'],
      [
        ['regel', 'a line of at most 500 characters, not blank'],
        ['alinea', 'a text of at most 10 000 characters; may be blank where a condition asks for it'],
        [
          'kenmerk',
          'an id: a letter or digit, then letters, digits, `.`, `_` or `-`, at most 64; `VR02`, `waterschap`, `alarmering`',
        ],
        ['datum', 'a calendar day, `2026-03-02`'],
        ['list of …', 'at most 500 entries'],
      ],
    ),
    'The examples show every field an event may have. They have the right form; whether a case allows them is for its conditions to say.',
    overview(),
    ...eventTypes.map(eventPart),
  );
