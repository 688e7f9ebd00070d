import { blockerWords } from '../../../src/content/index.js';
import type { InterpretationId } from '../../../src/domain/ids.js';
import { quotation } from '../content/shared.js';
import { codeLink, conditionLink, interpretationLink, withInterpretations } from '../links.js';
import { anchor, cell, stacked, table } from '../markdown.js';
import type { NamedCondition } from '../model/conditions.js';

const rowId = (name: string) => `voorwaarde-${name}`;

/** A condition by its name, linked to where this page writes it out. */
export const conditionHere = ({ name }: NamedCondition): string => `[\`${name}\`](#${rowId(name)})`;

const conditionRow = ({ name, doc, codes, condition }: NamedCondition) => [
  stacked(`${anchor(rowId(name))}${conditionLink(name)}`, doc ? `*${withInterpretations(cell(doc))}*` : ''),
  stacked(...codes.map((code) => `${cell(blockerWords[code].nl)} (${codeLink(code)})`)),
  quotation(condition.source),
  condition.interpretation ? interpretationLink(condition.interpretation) : '',
];

const head = ['voorwaarde', 'wat in de weg kan staan', 'de tekst (letterlijk)', 'lezing'];

/** Writes out each condition once on a page: where it first occurs. */
export class Conditions {
  readonly #written = new Set<string>();
  readonly #interpretations = new Set<InterpretationId>();

  /** The rows of those that the page does not have yet. */
  table(wanted: readonly NamedCondition[]): string {
    const fresh = [...new Set(wanted)].filter(({ name }) => !this.#written.has(name));
    for (const { name, condition } of fresh) {
      this.#written.add(name);
      if (condition.interpretation) this.#interpretations.add(condition.interpretation);
    }
    return table(head, fresh.map(conditionRow));
  }

  get interpretations(): readonly InterpretationId[] {
    return [...this.#interpretations].sort();
  }
}
