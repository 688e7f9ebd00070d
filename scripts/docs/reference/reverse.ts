import { signalRules } from '../../../machines/work/signals.js';
import { quotation, stapLink } from '../content/shared.js';
import {
  codeLink,
  eventLink,
  fileLink,
  interpretationLink,
  lineLink,
  signalLink,
  withInterpretations,
} from '../links.js';
import { anchor, cell, heading, stacked, table } from '../markdown.js';
import { conditions, eventsOf, type NamedCondition } from '../model/conditions.js';
import { type NamedRule, namedRules } from '../model/work.js';
import { schuldenaar } from '../words.js';

const events = (condition: NamedCondition) =>
  condition.name === 'bevoegd'
    ? 'every event'
    : eventsOf(condition)
        .map((type) => eventLink(`\`${type}\``, type))
        .join(', ') || 'a phase gate only';

const conditionRow = (named: NamedCondition) => {
  const { name, file, doc, codes, condition } = named;
  return [
    stacked(`${anchor(name)}${fileLink(file, `\`${name}\``)}`, withInterpretations(cell(doc))),
    quotation(condition.source),
    condition.interpretation ? interpretationLink(condition.interpretation) : '',
    codes.map(codeLink).join(', '),
    events(named),
  ];
};

const ruleRow = (named: NamedRule) => {
  const { name, file, rule, norms, waivable, lines, interpretations } = named;
  return [
    `${anchor(name)}${fileLink(file, `\`${name}\``)}`,
    `${stapLink(rule.stap)} ${lines.map(lineLink).join(', ')}`,
    interpretations.map(interpretationLink).join(', '),
    norms.join(' / '),
    schuldenaar(named),
    rule.closesWith.map((type) => eventLink(`\`${type}\``, type)).join(', '),
    waivable ? 'yes' : 'no',
  ];
};

/** Every condition, task and signal with the lines it rests on. */
export const reverseParts = (): string[] => [
  heading(3, 'Voorwaarden / Conditions', 'voorwaarden'),
  table(['condition', 'the text', 'reading', 'codes', 'behind the guard of'], conditions.map(conditionRow)),
  heading(3, 'Werk / Tasks', 'werk'),
  table(['task', 'the text', 'reading', 'norm', 'owed by', 'closed by', 'may be waived'], namedRules.map(ruleRow)),
  heading(3, 'Signalen / Signals', 'signalen'),
  table(
    ['signal', 'the text', 'reading', 'step'],
    signalRules.map(({ code, source, interpretation, stap }) => [
      signalLink(code),
      quotation(source),
      interpretation ? interpretationLink(interpretation) : '',
      stapLink(stap),
    ]),
  ),
];
