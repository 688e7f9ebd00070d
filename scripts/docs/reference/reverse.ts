import { isWaivable } from '../../../machines/work/rule.js';
import { signalRules } from '../../../machines/work/signals.js';
import * as link from '../links.js';
import { anchor, cell, heading, stacked, table } from '../markdown.js';
import { bevoegd, conditions, eventsOf, placeOf } from '../model/conditions.js';
import * as work from '../model/work.js';
import { quotation, stapLink } from '../words.js';

/** What it is called, linked to its file, and under it what it says. */
const place = (name: string, file: string, says: string) =>
  stacked(`${anchor(name)}${link.file(file, `\`${name}\``)}`, link.withInterpretations(cell(says)));

const conditionTable = () =>
  table(conditions, {
    condition: (condition) => place(condition.name, placeOf(condition).file, placeOf(condition).sentence),
    'the text': ({ source }) => quotation(source),
    reading: ({ interpretation }) => link.interpretation(interpretation),
    codes: ({ codes }) => codes.map(link.blocker).join(', '),
    'behind the guard of': (condition) =>
      condition === bevoegd
        ? 'every event'
        : eventsOf(condition)
            .map((type) => link.event(type))
            .join(', ') || 'a phase gate only',
  });

const ruleTable = () =>
  table(work.rules, {
    task: (rule) => place(work.ruleName(rule), work.placeOf(rule).file, rule.text.nl),
    'the text': (rule) => `${stapLink(rule.stap)} ${work.linesOf(rule).map(link.lines).join(', ')}`,
    reading: (rule) => work.placeOf(rule).readings.map(link.interpretation).join(', '),
    norm: (rule) => work.normsOf(rule).join(' / '),
    'owed by': work.schuldenaar,
    'closed by': ({ closesWith }) => closesWith.map((type) => link.event(type)).join(', '),
    'may be waived': (rule) => (isWaivable(rule) ? 'yes' : 'no'),
  });

const signalTable = () =>
  table(signalRules, {
    signal: ({ code }) => link.signal(code),
    'the text': ({ source }) => quotation(source),
    reading: ({ interpretation }) => link.interpretation(interpretation),
    step: ({ stap }) => stapLink(stap),
  });

/** Every condition, task and signal with the lines it rests on. */
export const reverseParts = (): string[] => [
  heading(3, 'Voorwaarden / Conditions', 'voorwaarden'),
  conditionTable(),
  heading(3, 'Werk / Tasks', 'werk'),
  ruleTable(),
  heading(3, 'Signalen / Signals', 'signalen'),
  signalTable(),
];
