import type { z } from 'zod';
import { startSamenwerking } from '../../../machines/facts/start.js';
import { stappenplan } from '../../../machines/procedure.js';
import { organisatiesOf } from '../../../machines/queries/partijen.js';
import type { EventType } from '../../../src/domain/events/event.js';
import { bespreekpuntIds, deelafspraakIds, productIds, puntIds } from '../../../src/domain/ids.js';
import type { FieldText } from '../../../src/procedure/event.js';
import type { Personal } from '../../../src/procedure/field.js';
import { day, line, ownId, paragraph, personName, phrase } from '../../../src/procedure/values.js';
import * as link from '../links.js';

/** What an example says in a field of this name; an id that the parties give says what it is of. */
const samples: Readonly<Record<string, unknown>> = {
  regio: 'VR01',
  regios: 'VR02',
  met: 'VR02',
  waarnemers: 'VR02',
  toetser: 'VR03',
  toetsers: 'VR03',
  tegenspelers: 'VR03',
  naam: 'Fryslân',
  punten: 'contact-opnemen',
  profiel: 'stand-by',
  afspraak: 'alarmering',
  systeem: 'LCMS',
  prioriteiten: 'activiteit-1',
  wie: 'Crisispartner',
  taak: 'go-live/bekrachtigen',
};

/** A schema, as far as the forms of events use it. */
type Schema = z.ZodType & { def: Def; minValue?: number; maxValue?: number; maxLength?: number };
interface Def {
  type: string;
  shape?: Readonly<Record<string, Schema>>;
  innerType?: Schema;
  element?: Schema;
  entries?: Readonly<Record<string, string>>;
}

/** What a schema takes, in words, and an example of it. */
interface Form {
  type: string;
  sample: unknown;
}

const ownWords = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)} in eigen woorden`;

/** The plain values of events, by the definition that all fields of that kind share. */
const plain = new Map<Def, (name: string) => Form>([
  ...[line, phrase, personName].map(
    ({ def }) => [def, (name: string) => ({ type: 'regel', sample: ownWords(name) })] as const,
  ),
  [paragraph.def, (name) => ({ type: 'alinea', sample: ownWords(name) })],
  [ownId.def, (name) => ({ type: 'kenmerk', sample: `${name}-1` })],
  [day.def, () => ({ type: 'datum', sample: '2026-03-02' })],
]);

const longLists = new Map([
  [puntIds.join(), link.content('the id of a point', 'stappen')],
  [deelafspraakIds.join(), link.content('the code of a sub-agreement', 'bijlagen')],
  [productIds.join(), link.content('the id of a product', 'producten')],
  [bespreekpuntIds.join(), link.content('the number of a question', 'bijlagen', 'bijlage-a')],
]);

function single(name: string, schema: Schema): Form {
  const { type, entries = {} } = schema.def;
  const known = plain.get(schema.def);
  if (known) return known(name);
  const values = Object.values(entries);
  if (type === 'enum')
    return { type: longLists.get(values.join()) ?? `\`${values.join('` · `')}\``, sample: values[0] };
  if (type === 'number') return { type: `whole number ${schema.minValue}–${schema.maxValue}`, sample: 12 };
  if (type === 'string') return { type: `text of at most ${schema.maxLength} characters`, sample: ownWords(name) };
  if (type === 'boolean') return { type: 'yes or no', sample: true };
  throw new Error(`the docs do not know the schema type ${type}`);
}

function formOf(name: string, schema: Schema): Form {
  const { innerType, element, shape } = schema.def;
  if (innerType) return formOf(name, innerType);
  if (element) {
    const { type, sample } = formOf(name, element);
    return { type: `list of ${type}`, sample: [sample] };
  }
  if (shape) {
    const parts = Object.entries(shape).map(([key, part]) => ({ key, part, ...formOf(key, part) }));
    return {
      type: `{ ${parts.map(({ key, part, type }) => `${key}${part.def.innerType ? '?' : ''}: ${type}`).join(', ')} }`,
      sample: Object.fromEntries(parts.map(({ key, sample }) => [key, sample])),
    };
  }
  const { type, sample } = single(name, schema);
  return { type, sample: samples[name] ?? sample };
}

/** A field of an event, besides `type`, `by` and `at`. */
export interface Field extends Form {
  name: string;
  required: boolean;
  /** What it may hold of a person, in it or in a part of it. */
  personal: readonly Personal[];
  /** What people read of it, and of each part of a row of it. */
  words: readonly FieldText[];
}

export function fieldsOf(event: EventType): readonly Field[] {
  const { shape = {} } = (stappenplan.events[event].payload as unknown as Schema).def;
  return Object.entries(shape).map(([name, schema]) => {
    const inIt = stappenplan.personal[event].filter(({ path }) => path.split(/[.[]/)[0] === name);
    const personal = [...new Set(inIt.map((field) => field.personal))];
    const words = Object.entries(stappenplan.events[event].fields).flatMap(([path, text]) =>
      path.split(/[.[]/)[0] === name ? [text] : [],
    );
    return { name, required: !schema.def.innerType, personal, words, ...formOf(name, schema) };
  });
}

const someCase = startSamenwerking({ veiligheidsregio: 'VR01', crisispartner: 'waterschap', andereRegios: ['VR02'] });

/** An event of this type as JSON, with every field it may have. */
export function exampleOf(type: EventType): Record<string, unknown> {
  const [rol = 'veiligheidsregio'] = stappenplan.events[type].by;
  const by = { rol, organisatie: organisatiesOf(someCase, rol)[0] };
  const payload = Object.fromEntries(fieldsOf(type).map(({ name, sample }) => [name, sample]));
  return { type, by, at: '2026-03-02T09:00:00Z', ...payload };
}
