import type { z } from 'zod';
import { type EventType, eventForms } from '../../../src/domain/events/event.js';
import { bespreekpuntIds, deelafspraakIds, productIds, puntIds } from '../../../src/domain/ids.js';
import { alinea, datum, line, ownId } from '../../../src/procedure/values.js';
import { contentLink } from '../links.js';

/** A field of a payload, as its schema has it. */
export interface Field {
  name: string;
  type: string;
  required: boolean;
}

interface Def {
  type: string;
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  entries?: Record<string, string>;
}
type Schema = z.ZodType & { def: Def; minLength?: number; maxLength?: number; minValue?: number; maxValue?: number };

/** The plain values of events, by the schema they share. */
const plain = new Map<unknown, string>([
  [line, 'regel'],
  [alinea, 'alinea'],
  [ownId, 'kenmerk'],
  [datum, 'datum'],
]);

const longLists: readonly [readonly string[], string][] = [
  [puntIds, contentLink('the id of a point', 'stappen')],
  [deelafspraakIds, contentLink('the code of a sub-agreement', 'bijlagen')],
  [productIds, contentLink('the id of a product', 'producten')],
  [bespreekpuntIds, contentLink('the number of a question', 'bijlagen', 'bijlage-a')],
];

function enumType(values: readonly string[]): string {
  const list = longLists.find(([ids]) => ids.join() === values.join());
  return list ? list[1] : values.map((value) => `\`${value}\``).join(' · ');
}

const limits = (min: number | undefined, max: number | undefined, what: string) => `${what} ${min ?? 0}–${max ?? '…'}`;

function typeOf(schema: Schema): string {
  const { def } = schema;
  const known = plain.get(schema);
  if (known) return known;
  if (def.type === 'enum') return enumType(Object.values(def.entries ?? {}));
  if (def.type === 'array') return `list of ${typeOf(def.element as Schema)}`;
  if (def.type === 'object')
    return `{ ${fieldsIn(schema)
      .map(({ name, type, required }) => `${name}${required ? '' : '?'}: ${type}`)
      .join(', ')} }`;
  if (def.type === 'number') return limits(schema.minValue, schema.maxValue, 'whole number');
  if (def.type === 'string') return limits(schema.minLength, schema.maxLength, 'text of');
  if (def.type === 'boolean') return 'yes or no';
  throw new Error(`the docs do not know the schema type ${def.type}`);
}

function fieldsIn({ def }: Schema): Field[] {
  return Object.entries(def.shape ?? {}).map(([name, field]) => ({
    name,
    type: typeOf(field.def.type === 'optional' ? (field.def.innerType as Schema) : field),
    required: field.def.type !== 'optional',
  }));
}

/** The fields of an event, besides `type`, `by` and `at`. */
export const fieldsOf = (type: EventType): readonly Field[] =>
  fieldsIn(eventForms[type].payload as unknown as Schema);

/** What an example says in a field of this name. */
const samples: Readonly<Record<string, unknown>> = {
  regio: 'VR01',
  punt: 'regionale-plannen',
  punten: ['contact-opnemen'],
  profiel: 'stand-by',
  regios: ['VR02'],
  met: ['VR02'],
  toetser: 'VR03',
  toetsers: ['VR03'],
  waarnemers: ['VR02'],
  tegenspelers: ['VR03'],
  naam: 'Fryslân',
  afspraak: 'alarmering',
  activiteit: 'opleiden',
  prioriteiten: ['opleiden'],
  deadline: 'hoogwaterseizoen',
  deelafspraken: ['6.P1'],
  verbeterpunt: 'inloggen',
  aandachtspunt: 'piket',
  incident: 'storm-1',
  over: 'profielkeuze',
  taak: 'go-live/bekrachtigen',
  systeem: 'LCMS',
  maanden: 12,
  dagen: 30,
  wie: 'Crisispartner',
};
/** Where one name means different things. */
const perEvent: Partial<Record<EventType, Readonly<Record<string, unknown>>>> = {
  'regio.betrokken': { regio: 'VR02' },
  'regio.vertrokken': { regio: 'VR02' },
  'eigen-afspraak.toegevoegd': { id: 'nazorg' },
  'plan.opgesteld': { id: 'opleiden' },
  'planning.vastgesteld': { id: 'hoogwaterseizoen' },
  'verbeterpunt.genoteerd': { id: 'inloggen' },
  'incident.gemeld': { id: 'storm-1' },
  'akkoord.gegeven': { id: 'piket' },
  'bespreekpunt.beantwoord': { over: 'crisispartner' },
  'akkoord.onthouden': { over: 'alarmering' },
};

function sample(type: EventType, name: string, schema: Schema): unknown {
  const { def } = schema;
  if (def.type === 'optional') return sample(type, name, def.innerType as Schema);
  const known = perEvent[type]?.[name] ?? samples[name];
  if (known !== undefined) return known;
  if (schema === (datum as unknown)) return '2026-03-02';
  if (def.type === 'enum') return Object.values(def.entries ?? {})[0];
  if (def.type === 'array') return [sample(type, name, def.element as Schema)];
  if (def.type === 'boolean') return true;
  if (def.type === 'object') return sampleObject(type, schema);
  return `${name[0]?.toUpperCase()}${name.slice(1)} in eigen woorden`;
}

const sampleObject = (type: EventType, { def }: Schema): Record<string, unknown> =>
  Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, field]) => [name, sample(type, name, field)]));

const organisaties = {
  veiligheidsregio: 'VR01',
  'andere-regio': 'VR02',
  crisispartner: 'waterschap',
  werkgroep: 'werkgroep-crisispartners',
  regiegroep: 'regiegroep',
};

/** An event of this type as JSON, with every field it may have. */
export function exampleOf(type: EventType): Record<string, unknown> {
  const { door, payload } = eventForms[type];
  const rol = door[0] ?? 'veiligheidsregio';
  return {
    type,
    by: { rol, organisatie: organisaties[rol] },
    at: '2026-03-02T09:00:00Z',
    ...sampleObject(type, payload as unknown as Schema),
  };
}
