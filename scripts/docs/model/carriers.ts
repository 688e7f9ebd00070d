import { startSamenwerking } from '../../../machines/facts/start.js';
import { phaseGates } from '../../../machines/rules.js';
import { type SignalRule, signalRules } from '../../../machines/work/signals.js';
import { workRules } from '../../../machines/work/work.js';
import type { ChecklistItem, Policy, Punt } from '../../../src/domain/content.js';
import type { GetoetstProfielId, PuntId } from '../../../src/domain/ids.js';
import type { Condition } from '../../../src/procedure/condition.js';
import type { Samenwerking } from '../../../src/domain/samenwerking.js';
import { conditions, gatesOf, type NamedCondition } from './conditions.js';
import { type NamedRule, namedRules } from './work.js';

/** The code that carries some lines of the text. */
export interface Carriers {
  conditions: readonly NamedCondition[];
  rules: readonly NamedRule[];
  signals: readonly SignalRule[];
}

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
  conditions: conditions.filter(({ condition }) => overlaps(condition.source.lines, lines)),
  rules: namedRules.filter((rule) => rule.lines.some((own) => overlaps(own, lines))),
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
  return { ...own, rules: namedRules.filter(({ name }) => name === elsewhere.rule), why: elsewhere.why };
}

export const isCarried = ({ conditions, rules, signals }: Carriers): boolean =>
  conditions.length + rules.length + signals.length > 0;

const by = { rol: 'veiligheidsregio', organisatie: 'VR01' } as const;
const at = '2026-03-02T09:00:00Z';

/** A case that chose this profile and did nothing else; `gereed`: its checklist is done. */
function chosen(
  profiel: GetoetstProfielId,
  policy: Partial<Policy>,
  gereed: readonly ChecklistItem[] = [],
): Samenwerking {
  return startSamenwerking({
    veiligheidsregio: 'VR01',
    crisispartner: 'waterschap',
    policy,
    bestaand: {
      by,
      at,
      profielkeuze: { profiel, beargumentering: 'past' },
      afspraken: gereed.map(({ id }) => ({ afspraak: id, verwijzing: 'ligt er' })),
    },
  });
}

/** The code that asks for an agreement, found by asking it: on a case where nothing, or only the checklist, is done. */
export function carriersOfAgreement(
  profiel: GetoetstProfielId,
  { id, lines }: { id: string; lines: string },
  items: readonly ChecklistItem[],
): Carriers {
  const strict = chosen(profiel, { deelafspraken: 'vereist' });
  const names = (missing: readonly { id: string }[] | undefined) => missing?.some((known) => known.id === id) ?? false;
  const asks = (condition: Condition) =>
    condition.blockers(strict, { type: 'verkenning.afgerond', by, at }).some(({ missing }) => names(missing));
  const gate = phaseGates.find((phase) => phase.id === 'uitwerking')?.leave ?? [];
  const asking = gate.flatMap((condition, index) => (asks(condition as Condition) ? [index] : []));
  const asked = workRules.filter((rule) => rule.open(strict).some(({ bron }) => bron?.lines === lines));
  const done = chosen(profiel, {}, items);
  return {
    conditions: asking.flatMap((index) => gatesOf('uitwerking').leave[index] ?? []),
    rules: namedRules.filter(({ rule }) => asked.includes(rule)),
    signals: signalRules.filter(({ visible }) => visible(done).some(({ missing }) => names(missing))),
  };
}
