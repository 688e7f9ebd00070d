// Zod schemas beside the interfaces of content.ts; nothing in src/content imports them.
import * as z from 'zod';
import type {
  Alinea,
  AnderEffect,
  Bespreekpunt,
  Checklist,
  ChecklistItem,
  Deelafspraak,
  Effect,
  Fase,
  Gebied,
  Genoemde,
  Inleiding,
  Interpretation,
  Kader,
  Passage,
  ProcesschemaRij,
  Product,
  Profiel,
  Punt,
  Rol,
  Stap,
  Veiligheidsregio,
} from '../../src/domain/content.js';
import {
  afspraakIds,
  bespreekpuntIds,
  deelafspraakIds,
  faseIds,
  gebiedIds,
  getoetsteProfielIds,
  type InterpretationId,
  inleidingIds,
  kaderIds,
  partijIds,
  productIds,
  profielIds,
  puntIds,
  rolIds,
  stapIds,
} from '../../src/domain/ids.js';
import { policyObject } from '../../src/domain/policy.js';
import type { Edition, Lines, Norm, Source, Text } from '../../src/procedure/text.js';

const textSchema: z.ZodType<Text> = z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) });
const linesSchema: z.ZodType<Lines> = z.string().regex(/^\d+(-\d+)?$/);
const sourceSchema: z.ZodType<Source> = z.strictObject({ lines: linesSchema, quote: z.string().min(1) });
const passageSchema: z.ZodType<Passage> = z.strictObject({ tekst: textSchema, lines: linesSchema });

const nonEmpty = z.string().trim().min(1);
const fase = z.enum(faseIds);
const stap = z.enum(stapIds);
const gebied = z.enum(gebiedIds);
const getoetst = z.enum(getoetsteProfielIds);
const sources = z.array(sourceSchema).min(1);

const normSchema: z.ZodType<Norm> = z.enum(['vereist', 'verwacht', 'aanbevolen', 'suggestie', 'informatie']);

const effectSchema: z.ZodType<Effect> = z.enum(['weigert', 'taak', 'signaal', 'hint', 'geen']);

const interpretationIdSchema: z.ZodType<InterpretationId> = z.templateLiteral(['I-', z.string().regex(/^\d{2}$/)]);

const anderEffectSchema: z.ZodType<AnderEffect> = z.strictObject({
  soort: effectSchema,
  interpretation: interpretationIdSchema,
});
const alineaSchema: z.ZodType<Alinea> = z.strictObject({
  tekst: textSchema,
  lines: linesSchema,
  normen: z
    .array(
      z.strictObject({
        lines: linesSchema,
        quote: nonEmpty,
        norm: normSchema,
        effect: anderEffectSchema.exactOptional(),
        wie: z.array(z.enum(rolIds)).min(1),
      }),
    )
    .min(1)
    .exactOptional(),
});
export const inleidingSchema: z.ZodType<Inleiding> = z.strictObject({
  id: z.enum(inleidingIds),
  titel: textSchema,
  lines: linesSchema,
  alineas: z.array(alineaSchema),
});
export const faseSchema: z.ZodType<Fase> = z.strictObject({
  id: fase,
  titel: textSchema,
  blok: textSchema,
  lines: linesSchema,
  inleiding: alineaSchema,
  stappen: z.array(stap),
});

export const puntSchema: z.ZodType<Punt> = z.strictObject({
  id: z.enum(puntIds),
  code: nonEmpty,
  tekst: textSchema,
  lines: linesSchema,
  norm: normSchema,
  normVolgens: interpretationIdSchema.exactOptional(),
  effect: anderEffectSchema.exactOptional(),
  wie: z.array(z.enum(rolIds)).min(1),
  gebied: gebied.exactOptional(),
  voorwaarde: z.strictObject({ als: textSchema, norm: normSchema, source: sourceSchema }).exactOptional(),
});

export const stapSchema: z.ZodType<Stap> = z.strictObject({
  id: stap,
  nr: z.int().min(1).max(stapIds.length),
  fase,
  titel: textSchema,
  lines: linesSchema,
  punten: z.array(puntSchema).min(1),
});

export const gebiedSchema: z.ZodType<Gebied> = z.strictObject({
  id: gebied,
  naam: textSchema,
  inleiding: passageSchema,
});

export const kaderSchema: z.ZodType<Kader> = z.strictObject({
  id: z.enum(kaderIds),
  soort: z.enum(['tip', 'tips-uit-de-praktijk', 'nb', 'let-op']),
  tekst: textSchema,
  lines: linesSchema,
  punten: z.array(passageSchema).exactOptional(),
  norm: normSchema,
  normVolgens: interpretationIdSchema.exactOptional(),
  effect: anderEffectSchema.exactOptional(),
  stappen: z.array(stap),
  gedruktBij: stap,
});

export const profielSchema: z.ZodType<Profiel> = z.strictObject({
  id: z.enum(profielIds),
  naam: textSchema,
  uitgewerkt: z.boolean(),
  getoetst: z.boolean(),
  bijlagen: z.array(z.enum(['B', 'C'])),
  source: sources,
});

export const rolSchema: z.ZodType<Rol> = z.strictObject({
  id: z.enum(rolIds),
  naam: textSchema,
  beschrijving: textSchema,
  source: sources,
});

export const genoemdeSchema: z.ZodType<Genoemde> = z.strictObject({ naam: textSchema, source: sources });
export const productSchema: z.ZodType<Product> = z.strictObject({
  id: z.enum(productIds),
  naam: textSchema,
  soort: z.enum(['kader', 'bestaand', 'notitie', 'besluit', 'afspraak', 'document', 'gebeurtenis', 'overzicht']),
  stappen: z.array(stap),
  source: sources,
});

export const checklistItemSchema: z.ZodType<ChecklistItem> = z.strictObject({
  id: z.enum(afspraakIds),
  concept: z.enum(afspraakIds),
  code: z.string().regex(/^(SB|ST|KE)\d{1,2}$/),
  tekst: textSchema,
  lines: linesSchema,
  gebied,
  deelafspraken: z.array(z.enum(deelafspraakIds)),
});

export const checklistSchema: z.ZodType<Checklist> = z.strictObject({
  profiel: getoetst,
  titel: textSchema,
  toelichting: passageSchema,
  items: z.array(checklistItemSchema).min(1),
});

export const deelafspraakSchema: z.ZodType<Deelafspraak> = z.strictObject({
  id: z.enum(deelafspraakIds),
  herkomst: z.enum(['stap-6', 'stand-by', 'bijlage-b', 'bijlage-c']),
  gebied,
  tekst: textSchema,
  lines: linesSchema,
  norm: normSchema,
  profielen: z.array(getoetst).min(1),
  vervangenDoor: z.enum(deelafspraakIds).exactOptional(),
});

export const bespreekpuntSchema: z.ZodType<Bespreekpunt> = z.strictObject({
  id: z.enum(bespreekpuntIds),
  vraag: passageSchema,
  perPartij: z.record(z.enum(partijIds), passageSchema).exactOptional(),
});

export const processchemaRijSchema: z.ZodType<ProcesschemaRij> = z.strictObject({
  nr: z.int().min(1),
  fase,
  tekst: textSchema,
  lines: linesSchema,
  stappen: z
    .array(z.strictObject({ stap, deel: z.enum(['plan', 'afspraken', 'praktijktoets']).exactOptional() }))
    .min(1),
});

export const interpretationSchema: z.ZodType<Interpretation> = z.strictObject({
  id: interpretationIdSchema,
  vraag: textSchema,
  lezing: textSchema,
  alternatief: textSchema,
  wieBeslist: z.enum(['policy', 'partijen', 'werkgroep', 'regiegroep', 'uitgever']),
  optie: policyObject.keyof().exactOptional(),
  source: sources,
});

export const editionSchema: z.ZodType<Edition> = z.strictObject({
  titel: nonEmpty,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lines: z.int().min(1),
});

export const veiligheidsregioSchema: z.ZodType<Veiligheidsregio> = z.strictObject({
  code: z.string().regex(/^VR(0[1-9]|1\d|2[0-5])$/),
  naam: nonEmpty,
  tooi: z.string().regex(/^so\/so\d{4}$/),
});
