import { normOf, puntOf, type WorkRule } from '../../../machines/work/rule.js';
import { goOn } from '../../../machines/work/verkenning.js';
import { workRules } from '../../../machines/work/work.js';
import { stapIds } from '../../../src/domain/ids.js';
import type { Lines, Norm } from '../../../src/procedure/text.js';
import { rolNamen } from '../words.js';
import { declarationsUnder, readingsIn } from './sources.js';

/** Every rule that tasks come from, by step. */
export const rules: readonly WorkRule[] = [...workRules.filter(({ statusOnly }) => !statusOnly), goOn].toSorted(
  (one, other) => stapIds.indexOf(one.stap) - stapIds.indexOf(other.stap),
);

/** As the ids of its tasks begin. */
export const ruleName = ({ stap, id }: WorkRule): string => `${stap}/${id}`;

/** Its point, and the sentence of its own if it has one. */
export const linesOf = ({ punt, source }: WorkRule): readonly Lines[] => [
  ...new Set([puntOf(punt).lines, ...(source ? [source.lines] : [])]),
];

export const normsOf = (rule: WorkRule): readonly Norm[] => [normOf(rule), ...(rule.orNorm ? [rule.orNorm] : [])];

/** Who owes the work; where each party owes its own part, that is said. */
export const schuldenaar = ({ rollen, perPartij }: WorkRule): string =>
  `${perPartij ? 'elk van beide: ' : ''}${rolNamen(rollen)}`;

// A list of rules falls apart into its rules; a rule of its own is one already.
const written = declarationsUnder('machines/work').flatMap(({ file, text }) =>
  text.split(/^ {2}(?=\{$)/m).map((block) => ({ file, block })),
);

/** Where a rule stands, found by its words and its step, and the interpretations it cites there. */
export function placeOf(rule: WorkRule): { file: string; readings: readonly string[] } {
  const has = (block: string, key: string, value: string) => block.includes(`${key}: '${value}'`);
  const [found, ...others] = written.filter(
    ({ block }) => has(block, 'nl', rule.text.nl) && (has(block, 'stap', rule.stap) || block.includes('...stap')),
  );
  if (!found || others.length > 0) throw new Error(`not in one place in machines/work: ${ruleName(rule)}`);
  return { file: found.file, readings: readingsIn(found.block) };
}
