import type { ConditionOn } from '../../../machines/conditions/condition.js';
import type { WorkRule } from '../../../machines/work/rule.js';
import { type SignalRule, signalRules } from '../../../machines/work/signals.js';
import type { Punt } from '../../../src/domain/content.js';
import type { PuntId } from '../../../src/domain/ids.js';
import { conditions } from './conditions.js';
import { linesOf, ruleName, rules } from './work.js';

/** The code that carries some lines of the text. */
export interface Carriers {
  conditions: readonly ConditionOn[];
  rules: readonly WorkRule[];
  signals: readonly SignalRule[];
}

export const isCarried = (found: Carriers): boolean =>
  found.conditions.length + found.rules.length + found.signals.length > 0;

const range = (lines: string): [number, number] => {
  const [first = 0, last = first] = lines.split('-').map(Number);
  return [first, last];
};

const overlaps = (one: string, other: string): boolean => {
  const [first, last] = range(one);
  const [start, end] = range(other);
  return first <= end && start <= last;
};

/** Whose quotation stands on these lines. */
export const carriersOf = (lines: string): Carriers => ({
  conditions: conditions.filter(({ source }) => overlaps(source.lines, lines)),
  rules: rules.filter((rule) => linesOf(rule).some((own) => overlaps(own, lines))),
  signals: signalRules.filter(({ source }) => overlaps(source.lines, lines)),
});

/** Points without code of their own, whose work another point's rule includes. */
export const carriedBy: Partial<Record<PuntId, { rule: string; why: string }>> = {
  'bestaande-samenwerking-doornemen': {
    rule: 'wat-is-er-al/noteren',
    why: 'what was gone through shows in the note of it; that nobody looked gives no signal of its own',
  },
  'kerntaken-nagaan': {
    rule: 'eerste-inschatting/inschatten',
    why: 'homework of each party, done with its estimate (I-24)',
  },
  'activiteiten-wegzetten': {
    rule: 'wegzetten-in-de-tijd/doorlooptijd',
    why: 'done with the durations; a start date is not asked for',
  },
};

/** What carries a point: code on its lines, or the rule of another point. */
export function carriersOfPunt({ id, lines }: Pick<Punt, 'id' | 'lines'>): Carriers & { why?: string } {
  const own = carriersOf(lines);
  const elsewhere = carriedBy[id];
  if (!elsewhere) return own;
  return { ...own, rules: rules.filter((rule) => ruleName(rule) === elsewhere.rule), why: elsewhere.why };
}

const carriersNamed = (...names: readonly string[]): Carriers => ({
  conditions: conditions.filter(({ name }) => names.includes(name)),
  rules: rules.filter((rule) => names.includes(ruleName(rule))),
  signals: signalRules.filter(({ code }) => names.includes(code)),
});

/** What asks for every item of a checklist, and for every agreement of Bijlage B and C; a test asks the code itself. */
export const askForItem = carriersNamed('checklistCompleet', 'afspraken-en-plan/afspraak');
export const askForExtra = carriersNamed('deelafsprakenGemaakt', 'afspraken-en-plan/deelafspraak', 'deelafspraak-open');
