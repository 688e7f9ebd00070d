import {
  EngineError,
  explain,
  type SamenwerkingEvent,
  type StartInput,
  stappenplanMachine,
  startSamenwerking,
  type Text,
} from 'netcentrisch-stappenplan';
import { createActor } from 'xstate';
import { z } from 'zod';
import { type Lang, type Problem, shorten } from './fault.js';

/** How much of the date is known: the day, the month only, or nothing; then no day is shown that nobody knows. */
export type Datering = 'dag' | 'maand' | 'onbekend';

export interface Gebeurtenis {
  /** Published somewhere, or filled in so that the procedure can be followed. */
  bron: 'openbaar' | 'aangenomen';
  toelichting?: Text | undefined;
  datering?: Datering | undefined;
  event: SamenwerkingEvent;
}

/** A dry run after so many events: would this have been possible? It is no part of the case. */
export interface Proef {
  na: number;
  titel: Text;
  event: SamenwerkingEvent;
}

export interface CaseFile {
  titel: Text;
  inleiding: Text;
  start: StartInput;
  /** Names of organisations outside the case, such as observers. */
  namen?: Readonly<Record<string, string>> | undefined;
  gebeurtenissen: readonly Gebeurtenis[];
  proeven: readonly Proef[];
}

const startProblems = (start: unknown): readonly Problem[] => {
  try {
    startSamenwerking(start as StartInput);
    return [];
  } catch (error) {
    if (!EngineError.is(error, 'invalid-input')) throw error;
    return [error.details];
  }
};

/** The library's own check of the form of an event: any case will do to ask it. */
const eventProblems = (event: unknown): readonly Problem[] => {
  const any = createActor(stappenplanMachine, { input: { veiligheidsregio: 'regio', crisispartner: 'partner' } });
  return explain(any.getSnapshot(), event).blockers.flatMap(({ input }) => input ?? []);
};

const keysOf = (path: string): PropertyKey[] =>
  (path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What the library checks, as part of the schema of the file. */
const checkedBy = <T>(problems: (value: unknown) => readonly Problem[], lang: Lang) =>
  z.unknown().check(({ value, issues }) => {
    for (const { path, expected } of problems(value)) {
      issues.push({ code: 'custom', input: value, path: keysOf(path), message: expected[lang] });
    }
  }) as unknown as z.ZodType<T>;

const text = z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) });

function caseSchema(lang: Lang): z.ZodType<CaseFile> {
  const event = checkedBy<SamenwerkingEvent>(eventProblems, lang);
  const shape = z.strictObject({
    titel: text,
    inleiding: text,
    start: checkedBy<StartInput>(startProblems, lang),
    namen: z.record(z.string(), z.string().min(1)).optional(),
    gebeurtenissen: z
      .array(
        z.strictObject({
          bron: z.enum(['openbaar', 'aangenomen']),
          toelichting: text.optional(),
          datering: z.enum(['dag', 'maand', 'onbekend']).optional(),
          event,
        }),
      )
      .min(1),
    proeven: z.array(z.strictObject({ na: z.int().min(0), titel: text, event })),
  });
  return shape.check(({ value, issues }) => {
    for (const [index, { na }] of value.proeven.entries()) {
      const maximum = value.gebeurtenissen.length;
      if (na > maximum) {
        const path = ['proeven', index, 'na'];
        issues.push({ code: 'too_big', origin: 'number', maximum, inclusive: true, input: na, path });
      }
    }
  });
}

const printed = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (joined, key) => (typeof key === 'number' ? `${joined}[${key}]` : [joined, String(key)].filter(Boolean).join('.')),
    '',
  );

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((found, key) => (found as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** The case in a parsed file, or everything that is wrong with it. */
export function readCase(value: unknown, lang: Lang): { ok: CaseFile } | { problems: readonly Problem[] } {
  const { localeError } = z.locales[lang]();
  const result = caseSchema(lang).safeParse(value, { error: localeError });
  if (result.success) return { ok: result.data };
  const problems = result.error.issues.slice(0, 10).map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const expected = { nl: issue.message, en: issue.message };
    return { path: printed(path), value: shorten(valueAt(value, path)), expected };
  });
  return { problems };
}
