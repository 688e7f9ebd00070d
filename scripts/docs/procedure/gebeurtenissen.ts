import { eventWords } from '../../../src/content/index.js';
import { type EventType, eventForms } from '../../../src/domain/events/event.js';
import { eventLink, procedureLink } from '../links.js';
import { anchor, cell, heading, paragraphs, stacked, table } from '../markdown.js';
import { faseOf } from '../model/chart.js';
import { conditionsOf } from '../model/conditions.js';
import { rolNamen } from '../words.js';
import { type Conditions, conditionHere } from './conditions.js';

/** The conditions besides `bevoegd`, which holds for every event and stands once at the top. */
const besidesWho = (type: EventType) => conditionsOf(type).filter(({ name }) => name !== 'bevoegd');

const eventRow = (type: EventType) => [
  stacked(`${anchor(type)}**${eventWords[type].naam.nl}**`, eventLink(`\`${type}\``, type)),
  cell(eventWords[type].uitleg.nl),
  rolNamen(eventForms[type].door),
  besidesWho(type).map(conditionHere).join(', ') || '–',
];

/** What may be recorded here, with every condition written out below the table. */
export function gebeurtenissen(titel: string, types: readonly EventType[], conditions: Conditions): string {
  if (types.length === 0) return '';
  return paragraphs(
    titel ? heading(4, titel) : '',
    table(['wat wordt vastgelegd', 'uitleg', 'door', 'voorwaarden'], types.map(eventRow)),
    conditions.table(types.flatMap(besidesWho)),
  ).trimEnd();
}

/** Events that are written out elsewhere. */
export const elders = (zin: string, types: readonly EventType[]): string =>
  types.length === 0
    ? ''
    : `${zin} ${types.map((type) => procedureLink(eventWords[type].naam.nl, faseOf(type), type)).join(', ')}.`;
