import type { ConditionOn } from '../../../machines/conditions/condition.js';
import { stappenplan } from '../../../machines/procedure.js';
import { eventWords } from '../../../src/content/index.js';
import type { EventType } from '../../../src/domain/events/event.js';
import * as link from '../links.js';
import { anchor, cell, paragraphs, stacked, table } from '../markdown.js';
import { faseOf } from '../model/chart.js';
import { conditionsOf, placeOf } from '../model/conditions.js';
import { quotation, rolNamen } from '../words.js';

const rowId = (name: string) => `voorwaarde-${name}`;

/** Conditions by their names, linked to where this page writes them out. */
export const conditionsHere = (conditions: readonly ConditionOn[]): string =>
  conditions.map(({ name }) => `[\`${name}\`](#${rowId(name)})`).join(', ');

/** The conditions of one page: each is written out once, where it first occurs. */
export class Voorwaarden {
  readonly #written = new Map<string, ConditionOn>();

  /** The rows of those that the page does not have yet. */
  table(wanted: readonly ConditionOn[]): string {
    const fresh = new Map(wanted.map((condition) => [condition.name, condition]));
    for (const [name, condition] of fresh) {
      if (this.#written.has(name)) fresh.delete(name);
      else this.#written.set(name, condition);
    }
    return table([...fresh.values()], {
      voorwaarde: (condition) =>
        stacked(
          `${anchor(rowId(condition.name))}${link.condition(condition.name)}`,
          `*${link.withInterpretations(cell(placeOf(condition).sentence))}*`,
        ),
      'wat in de weg kan staan': ({ codes }) =>
        stacked(...codes.map((code) => `${cell(stappenplan.words[code].nl)} (${link.blocker(code)})`)),
      'de tekst (letterlijk)': ({ source }) => quotation(source),
      lezing: ({ interpretation }) => link.interpretation(interpretation),
    });
  }

  /** The readings behind what was written out. */
  get interpretations(): readonly string[] {
    return [...new Set([...this.#written.values()].flatMap(({ interpretation }) => interpretation ?? []))].sort();
  }
}

/** What may be recorded here, and below it each condition that the page has not written out yet. */
export const gebeurtenissen = (types: readonly EventType[], voorwaarden: Voorwaarden): string =>
  paragraphs(
    table(types, {
      'wat wordt vastgelegd': (type) =>
        stacked(`${anchor(type)}**${stappenplan.events[type].text.nl}**`, link.event(type)),
      uitleg: (type) => cell(eventWords[type].uitleg.nl),
      door: (type) => rolNamen(stappenplan.events[type].by),
      voorwaarden: (type) => conditionsHere(conditionsOf(type)) || '–',
    }),
    voorwaarden.table(types.flatMap(conditionsOf)),
  );

/** Events that are written out elsewhere. */
export function elders(zin: string, types: readonly EventType[]): string {
  const links = types.map((type) => link.procedure(stappenplan.events[type].text.nl, faseOf(type), type));
  return links.length === 0 ? '' : `${zin} ${links.join(', ')}.`;
}
