import type { ConditionOn } from '../../../machines/conditions/condition.js';
import { stappenplan } from '../../../machines/procedure.js';
import { signalRules } from '../../../machines/work/signals.js';
import * as content from '../../../src/content/index.js';
import { type BlockerCode, signalCodes } from '../../../src/domain/blockers.js';
import { type EngineCode, engineCodes, engineWords } from '../../../src/engine/codes.js';
import type { Source, Text } from '../../../src/procedure/text.js';
import * as link from '../links.js';
import { anchor, cell, heading, referencePage, stacked, table } from '../markdown.js';
import { bevoegd, conditions, eventsOf, gatedBy } from '../model/conditions.js';
import { nlEn, quotation, rolNamen, stapLink } from '../words.js';

const withReading = (source: Source, interpretation: string | undefined) =>
  [quotation(source), link.interpretation(interpretation)].filter(Boolean).join(', ');

function givenBy(condition: ConditionOn): string {
  const events = condition === bevoegd ? ['every event'] : eventsOf(condition).map((type) => link.event(type));
  const gates = gatedBy(condition).map((fase) => `gate of ${fase}`);
  return stacked(
    `${link.condition(condition.name)} for ${[...events, ...gates].join(', ')}`,
    withReading(condition.source, condition.interpretation),
  );
}

/** What the engine itself gives for any event; only what belongs to another phase rests on a sentence. */
const byEngine = (code: EngineCode): string =>
  `the engine itself, for any event; ${code === 'niet-in-deze-fase' ? quotation(stappenplan.source) : 'rests on no line of the text'}`;

/** The words of every code, the engine's own first. */
const allWords = new Map(
  Object.entries({ ...engineWords, ...stappenplan.words }) as [BlockerCode | EngineCode, Text][],
);

const isOfEngine = (code: string): code is EngineCode => (engineCodes as readonly string[]).includes(code);

/** Who gives a code, and on what that rests. */
const sources = (code: BlockerCode | EngineCode): string =>
  stacked(
    isOfEngine(code) ? byEngine(code) : '',
    ...conditions.filter(({ codes }) => (codes as readonly string[]).includes(code)).map(givenBy),
  );

const statusTable = (all: Readonly<Record<string, Text>>) =>
  table(
    Object.entries(all).map(([id, text]) => ({ id, ...text })),
    { '': ({ id }) => `\`${id}\``, ...nlEn },
  );

/** `blockers.md`. */
export const blockersPage = () =>
  referencePage(
    'Redenen en signalen / Blockers and signals',
    `A refused event changes nothing and names every reason at once. Programs read the code, people the words; what exactly is missing comes beside them. What a condition gives rests on the sentence quoted with it. The reasons of the engine itself ([src/engine/codes.ts](/src/engine/codes.ts)) are about the data, the moment or the running program; they rest on no sentence, unless one is quoted here.`,
    heading(2, 'Redenen om te weigeren / Blockers', 'redenen'),
    table(
      [...allWords].map(([code, text]) => ({ code, ...text })),
      { code: ({ code }) => `${anchor(code)}\`${code}\``, ...nlEn, 'given by': ({ code }) => sources(code) },
    ),
    heading(2, 'Signalen / Signals', 'signalen'),
    'Worth seeing; nothing is refused on account of one.',
    table(
      signalCodes.flatMap((code) => signalRules.filter((rule) => rule.code === code)),
      {
        code: ({ code }) => `${anchor(`signaal-${code}`)}\`${code}\``,
        Nederlands: ({ code }) => cell(content.signalWords[code].nl),
        English: ({ code }) => cell(content.signalWords[code].en),
        'shown to': ({ stap, rollen }) => `${stapLink(stap)}: ${rolNamen(rollen)}`,
        'the text': ({ source, interpretation }) => withReading(source, interpretation),
      },
    ),
    heading(2, 'Hoe ver een stap is / Status of a step', 'stapstatus'),
    statusTable(content.stapStatusWords),
    heading(2, 'Waar de profielkeuze staat / Status of the choice of profile', 'profielstatus'),
    statusTable(content.profielStatusWords),
    heading(2, 'Waar de toetsing staat / Status of the peer review', 'toetsingstatus'),
    statusTable(content.toetsingStatusWords),
    heading(2, 'Hoe hard een zin is / Norms', 'normen'),
    statusTable(content.normWords),
  );
