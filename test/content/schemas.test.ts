import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as content from '../../src/content/index.js';
import * as schemas from '../support/content-schemas.js';

// Each schema with the content it describes; of each the first element gets the planted faults below.
const described: [name: string, schema: z.ZodType, items: readonly unknown[]][] = [
  ['fase', schemas.faseSchema, content.fasen],
  ['inleiding', schemas.inleidingSchema, content.inleidingen],
  ['genoemde', schemas.genoemdeSchema, content.genoemden],
  ['stap', schemas.stapSchema, content.stappen],
  ['punt', schemas.puntSchema, content.stappen.flatMap(({ punten }) => punten)],
  ['gebied', schemas.gebiedSchema, content.gebieden],
  ['kader', schemas.kaderSchema, content.kaders],
  ['profiel', schemas.profielSchema, content.profielen],
  ['rol', schemas.rolSchema, content.rollen],
  ['product', schemas.productSchema, content.producten],
  ['checklist', schemas.checklistSchema, Object.values(content.checklists)],
  ['checklist item', schemas.checklistItemSchema, Object.values(content.checklists).flatMap(({ items }) => items)],
  ['deelafspraak', schemas.deelafspraakSchema, content.deelafspraken],
  ['bespreekpunt', schemas.bespreekpuntSchema, content.bespreekpunten],
  ['rij', schemas.processchemaRijSchema, content.processchema],
  ['interpretation', schemas.interpretationSchema, content.interpretations],
  ['edition', schemas.editionSchema, [content.edition]],
  ['veiligheidsregio', schemas.veiligheidsregioSchema, content.veiligheidsregios],
];

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

test.each(described)('the schema of a %s accepts the content as it is', (_, schema, items) => {
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) expect(schema.parse(item)).toEqual(item);
});

describe('a planted fault is refused', () => {
  // General faults: every schema of which the content has such a field refuses them.
  const general: [fault: string, plant: (item: Fields) => Fields | undefined][] = [
    ['a field too many', (item) => ({ ...item, opmerking: 'x' })],
    ['an unknown id', (item) => ('id' in item ? { ...item, id: 'bestaat-niet' } : undefined)],
    ['a text without English', (item) => ('tekst' in item ? { ...item, tekst: { nl: 'Alarmering' } } : undefined)],
    [
      'a title without English',
      (item) => ('titel' in item && isFields(item.titel) ? { ...item, titel: { nl: 'Stap' } } : undefined),
    ],
    [
      'a name without English',
      (item) => ('naam' in item && isFields(item.naam) ? { ...item, naam: { nl: 'Proces' } } : undefined),
    ],
    ['empty English', (item) => ('tekst' in item ? { ...item, tekst: { nl: 'Alarmering', en: ' ' } } : undefined)],
    ['lines in words', (item) => ('lines' in item ? { ...item, lines: 'regel 5' } : undefined)],
    ['an open range', (item) => ('lines' in item ? { ...item, lines: '461-' } : undefined)],
    ['an unknown area', (item) => ('gebied' in item ? { ...item, gebied: 'financien' } : undefined)],
    ['an unknown norm', (item) => ('norm' in item ? { ...item, norm: 'verplicht' } : undefined)],
    ['an unknown phase', (item) => ('fase' in item ? { ...item, fase: 'nazorg' } : undefined)],
    ['a quotation without lines', (item) => ('source' in item ? { ...item, source: [{ quote: 'x' }] } : undefined)],
  ];

  const cases = described.flatMap(([name, schema, [item]]) =>
    general.flatMap(([fault, plant]) => {
      const planted = plant(item as Fields);
      return planted ? [{ name, fault, schema, planted }] : [];
    }),
  );

  test.each(cases)('$name with $fault', ({ schema, planted }) => {
    expect(schema.safeParse(planted).success).toBe(false);
  });

  const first = <T>(items: readonly T[]): T => items[0] as T;
  const punt = content.stappen.flatMap(({ punten }) => punten).find(({ gebied }) => gebied);

  test.each<[fault: string, schema: z.ZodType, planted: unknown]>([
    ['a phase with a step of another making', schemas.faseSchema, { ...first(content.fasen), stappen: ['kick-off'] }],
    ['a step 15', schemas.stapSchema, { ...first(content.stappen), nr: 15 }],
    [
      'a step with a half-known point',
      schemas.stapSchema,
      { ...first(content.stappen), punten: [{ id: 'een-regio' }] },
    ],
    ['a point in no area that exists', schemas.puntSchema, { ...punt, gebied: 'Proces' }],
    ['a point for nobody known', schemas.puntSchema, { ...punt, wie: ['adoptieregio'] }],
    ['an effect that rests on no interpretation', schemas.puntSchema, { ...punt, effect: { soort: 'signaal' } }],
    [
      'an effect that rests on a dossier number',
      schemas.puntSchema,
      { ...punt, effect: { soort: 'signaal', interpretation: 'INC-05' } },
    ],
    ['a box of an unknown kind', schemas.kaderSchema, { ...first(content.kaders), soort: 'waarschuwing' }],
    ['a profile with Bijlage D', schemas.profielSchema, { ...first(content.profielen), bijlagen: ['D'] }],
    [
      'a checklist for ad-hoc',
      schemas.checklistSchema,
      { ...first(Object.values(content.checklists)), profiel: 'ad-hoc' },
    ],
    [
      'an item covering an unknown agreement',
      schemas.checklistItemSchema,
      { ...first(content.checklists.kern.items), deelafspraken: ['B.P5'] },
    ],
    [
      'an agreement of Bijlage D',
      schemas.deelafspraakSchema,
      { ...first(content.deelafspraken), herkomst: 'bijlage-d' },
    ],
    [
      'a question with one party',
      schemas.bespreekpuntSchema,
      { ...first(content.bespreekpunten), perPartij: { crisispartner: first(content.bespreekpunten).vraag } },
    ],
    [
      'a row about an unknown part',
      schemas.processchemaRijSchema,
      { ...first(content.processchema), stappen: [{ stap: 'go-live', deel: 'oefening' }] },
    ],
    [
      'an interpretation decided by nobody',
      schemas.interpretationSchema,
      { ...first(content.interpretations), wieBeslist: 'leverancier' },
    ],
    [
      'an unknown policy option',
      schemas.interpretationSchema,
      { ...first(content.interpretations), optie: 'snelheid' },
    ],
    ['an edition without a real hash', schemas.editionSchema, { ...content.edition, sha256: 'abc' }],
    ['a 26th region', schemas.veiligheidsregioSchema, { ...first(content.veiligheidsregios), code: 'VR26' }],
  ])('%s', (_, schema, planted) => {
    expect(schema.safeParse(planted).success).toBe(false);
  });
});
