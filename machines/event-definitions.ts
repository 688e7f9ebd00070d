import { bespreekpunten } from '../src/content/bespreekpunten.js';
import { deelafspraken } from '../src/content/deelafspraken.js';
import { eventWords } from '../src/content/events.js';
import { fieldWords } from '../src/content/fields.js';
import { gebieden } from '../src/content/gebieden.js';
import { herkomstWords, overlegVormWords, productStatusWords } from '../src/content/labels.js';
import { producten } from '../src/content/producten.js';
import { profielen } from '../src/content/profielen.js';
import { rollen } from '../src/content/rollen.js';
import { stappen } from '../src/content/stappen.js';
import { type EventType, eventForms, eventTypes, type Payloads } from '../src/domain/events/event.js';
import type { FieldWords } from '../src/domain/events/field-words.js';
import type { ListId } from '../src/domain/events/points-at.js';
import { partijIds, type RolId } from '../src/domain/ids.js';
import type { EventDefinition, FieldText } from '../src/procedure/event.js';
import { partsOf } from '../src/procedure/field.js';
import type { Text } from '../src/procedure/text.js';

/** Every event of the stappenplan: its form, who may state it, and its words and those of its fields. */
export type EventDefinitions = { readonly [T in EventType]: EventDefinition<Payloads[T], RolId | 'klok'> };

type Words = Readonly<Record<string, Text>>;

/** Words that stand in a sentence in the text, as they begin a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const named = (all: readonly { id: string; naam: Text }[]): Words =>
  Object.fromEntries(all.map(({ id, naam }) => [id, { nl: capital(naam.nl), en: capital(naam.en) }]));

/** A sentence of the text, after the number people use for it. */
export const numbered = (nr: string, { nl, en }: Text): Text => ({ nl: `${nr} ${nl}`, en: `${nr} ${en}` });

/** The words of every value of every closed list. */
const listWords: Readonly<Record<ListId, Words>> = {
  bespreekpunt: Object.fromEntries(bespreekpunten.map(({ id, vraag }) => [id, numbered(id, vraag.tekst)])),
  deelafspraak: Object.fromEntries(deelafspraken.map(({ id, tekst }) => [id, numbered(id, tekst)])),
  gebied: named(gebieden),
  herkomst: herkomstWords,
  overlegvorm: overlegVormWords,
  partij: named(rollen.filter(({ id }) => partijIds.some((partij) => partij === id))),
  product: named(producten),
  productstatus: productStatusWords,
  profiel: named(profielen),
  punt: Object.fromEntries(
    stappen.flatMap(({ punten }) => punten.map(({ id, code, tekst }) => [id, numbered(code, tekst)])),
  ),
};

function fieldsOf(type: EventType): Readonly<Record<string, FieldText>> {
  const parts = partsOf(eventForms[type].payload);
  const wordsOf = (path: string): Words | undefined => {
    const list = parts.find((part) => part.values.length > 0 && (part.path === path || part.path === `${path}[]`));
    return list && listWords[list.meta.pointsAt as ListId];
  };
  const words: Readonly<Record<string, FieldWords>> = fieldWords[type];
  return Object.fromEntries(
    Object.entries(words).map(([path, { naam, uitleg }]): [string, FieldText] => {
      const values = wordsOf(path);
      return [path, { text: naam, ...(uitleg ? { hint: uitleg } : {}), ...(values ? { values } : {}) }];
    }),
  );
}

export const eventDefinitions = Object.fromEntries(
  eventTypes.map((type) => {
    const { naam, uitleg } = eventWords[type];
    return [type, { ...eventForms[type], text: naam, hint: uitleg, fields: fieldsOf(type) }];
  }),
) as unknown as EventDefinitions;
