import { signalRules } from '../../../machines/work/signals.js';
import {
  blockerWords,
  normWords,
  profielStatusWords,
  signalWords,
  stapStatusWords,
  toetsingStatusWords,
} from '../../../src/content/index.js';
import { type BlockerCode, blockerCodes, signalCodes } from '../../../src/domain/blockers.js';
import { faseIds } from '../../../src/domain/ids.js';
import type { Text } from '../../../src/procedure/text.js';
import { quotation, rolNaam, stapLink } from '../content/shared.js';
import { conditionLink, eventLink, fileLink, interpretationLink } from '../links.js';
import { anchor, cell, heading, stacked, table } from '../markdown.js';
import { conditions, eventsOf, gatesOf, type NamedCondition } from '../model/conditions.js';
import { enginesOf } from '../model/engine.js';
import { referencePage } from './page.js';

const gateNames = ({ name }: NamedCondition): string[] =>
  faseIds.filter((fase) => {
    const { enter, leave } = gatesOf(fase);
    return [...enter, ...leave].some((known) => known.name === name);
  });

function usedBy(condition: NamedCondition): string {
  const types = eventsOf(condition);
  if (condition.name === 'bevoegd') return 'every event';
  const gates = gateNames(condition).map((fase) => `gate of ${fase}`);
  return [...types.map((type) => eventLink(`\`${type}\``, type)), ...gates].join(', ');
}

const ruleCell = (condition: NamedCondition): string => {
  const { source, interpretation } = condition.condition;
  return stacked(
    `${conditionLink(condition.name)} for ${usedBy(condition)}`,
    `${quotation(source)}${interpretation ? `, ${interpretationLink(interpretation)}` : ''}`,
  );
};

const blockerRow = (code: BlockerCode) => [
  `${anchor(code)}\`${code}\``,
  cell(blockerWords[code].nl),
  cell(blockerWords[code].en),
  stacked(
    ...conditions.filter(({ codes }) => codes.includes(code)).map(ruleCell),
    ...enginesOf(code).map((file) => `the engine itself, for any event: ${fileLink(file)}`),
  ),
];

const signalRows = () =>
  signalCodes.flatMap((code) =>
    signalRules
      .filter((rule) => rule.code === code)
      .map(({ stap, rollen, source, interpretation }) => [
        `${anchor(`signaal-${code}`)}\`${code}\``,
        cell(signalWords[code].nl),
        cell(signalWords[code].en),
        `${stapLink(stap)}: ${rollen.map(rolNaam).join(', ')}`,
        `${quotation(source)}${interpretation ? `, ${interpretationLink(interpretation)}` : ''}`,
      ]),
  );

const statusTable = (words: Readonly<Record<string, Text>>) =>
  table(
    ['', 'Nederlands', 'English'],
    Object.entries(words).map(([id, text]) => [`\`${id}\``, cell(text.nl), cell(text.en)]),
  );

/** `docs/blockers.md`. */
export const blockersPage = () =>
  referencePage(
    'Redenen en signalen / Blockers and signals',
    'A refused event changes nothing and names every reason at once. Programs read the code, people the words; what exactly is missing comes beside them.',
    heading(2, 'Redenen om te weigeren / Blockers', 'redenen'),
    table(['code', 'Nederlands', 'English', 'given by'], blockerCodes.map(blockerRow)),
    heading(2, 'Signalen / Signals', 'signalen'),
    'Worth seeing; nothing is refused on account of one.',
    table(['code', 'Nederlands', 'English', 'shown to', 'the text'], signalRows()),
    heading(2, 'Hoe ver een stap is / Status of a step', 'stapstatus'),
    statusTable(stapStatusWords),
    heading(2, 'Waar de profielkeuze staat / Status of the choice of profile', 'profielstatus'),
    statusTable(profielStatusWords),
    heading(2, 'Waar de toetsing staat / Status of the peer review', 'toetsingstatus'),
    statusTable(toetsingStatusWords),
    heading(2, 'Hoe hard een zin is / Norms', 'normen'),
    statusTable(normWords),
  );
