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
import { type InputProblem, inputProblems, shorten } from '../../src/procedure/input.js';
import { isName, printable, printableIn } from './printable.js';

/** How much of the date is known: the day, the month only, or nothing; then no day is shown that nobody knows. */
export type Datering = 'dag' | 'maand' | 'onbekend';

export interface Gebeurtenis {
  /** Published somewhere, or filled in so that the procedure can be followed; in a made-up case neither. */
  bron?: 'openbaar' | 'aangenomen' | undefined;
  /** One public fact can stand behind several events: they all give it the same name. */
  feit?: string | undefined;
  toelichting?: Text | undefined;
  datering?: Datering | undefined;
  event: SamenwerkingEvent;
}

/** A dry run after so many events: would this have been possible? It is no part of the case. */
export interface Proef {
  na: number;
  titel: Text;
  datering?: Datering | undefined;
  event: SamenwerkingEvent;
}

/** A case on file. `start` and `gebeurtenissen` make it one; the rest tells it. */
export interface CaseFile {
  titel?: Text | undefined;
  inleiding?: Text | undefined;
  start: StartInput;
  /** Names of organisations outside the case, such as observers. */
  namen?: Readonly<Record<string, string>> | undefined;
  gebeurtenissen: readonly Gebeurtenis[];
  proeven: readonly Proef[];
}

const words = z
  .string()
  .max(10_000)
  .refine((given) => printable(given).trim() !== '', { params: { expected: 'niet-leeg' } });
const text = z.strictObject({ nl: words, en: words });
const datering = z.enum(['dag', 'maand', 'onbekend']).optional();
const checkedByLibrary = z.looseObject({});

const caseSchema = z.strictObject({
  titel: text.optional(),
  inleiding: text.optional(),
  start: checkedByLibrary,
  namen: z.record(z.string(), words).optional(),
  gebeurtenissen: z.array(
    z.strictObject({
      bron: z.enum(['openbaar', 'aangenomen']).optional(),
      feit: words.optional(),
      toelichting: text.optional(),
      datering,
      event: checkedByLibrary,
    }),
  ),
  proeven: z.array(z.strictObject({ na: z.number(), titel: text, datering, event: checkedByLibrary })).optional(),
});

/** What is shown as it stands, so that a line break in it could pass for a line of ours. */
const names: readonly string[] = ['naam', 'namen', 'titel', 'wie', 'systeem'];

const oneLine: Text = {
  nl: 'Verwacht een naam of titel op één regel, zonder onzichtbare tekens',
  en: 'Expected a name or title on one line, without invisible characters',
};

function nameProblems(value: unknown, path = '', inName = false): readonly InputProblem[] {
  if (typeof value === 'string') {
    return inName && !isName(value) ? [{ path, value: shorten(value), expected: oneLine }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    Array.isArray(value)
      ? nameProblems(child, `${path}[${key}]`, inName)
      : nameProblems(child, path ? `${path}.${key}` : key, inName || names.includes(key)),
  );
}

function startProblems(start: StartInput): readonly InputProblem[] {
  try {
    startSamenwerking(start);
    return [];
  } catch (error) {
    if (!EngineError.is(error, 'invalid-input')) throw error;
    return [error.details];
  }
}

/** The library's own check of the form of an event: any case will do to ask it. */
function formOf(): (event: unknown) => readonly InputProblem[] {
  const any = createActor(stappenplanMachine, { input: { veiligheidsregio: 'regio', crisispartner: 'partner' } });
  const snapshot = any.getSnapshot();
  return (event) => explain(snapshot, event).blockers.flatMap(({ input }) => input ?? []);
}

const momentProblems = (na: number, last: number): readonly InputProblem[] => {
  if (Number.isInteger(na) && na >= 0 && na <= last) return [];
  const expected = {
    nl: `Verwacht een geheel getal van 0 tot en met ${last}: na hoeveel gebeurtenissen`,
    en: `Expected a whole number from 0 to ${last}: after how many events`,
  };
  return [{ path: 'na', value: shorten(na), expected }];
};

const within = (place: string, problems: readonly InputProblem[]): readonly InputProblem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path ? `${place}.${problem.path}` : place }));

/** What a file of the right form can still have wrong. */
function contentProblems({ start, gebeurtenissen, proeven }: CaseFile): readonly InputProblem[] {
  const eventProblems = formOf();
  return [
    ...within('start', startProblems(start)),
    ...gebeurtenissen.flatMap(({ event }, index) => within(`gebeurtenissen[${index}].event`, eventProblems(event))),
    ...proeven.flatMap(({ na, event }, index) => [
      ...within(`proeven[${index}]`, momentProblems(na, gebeurtenissen.length)),
      ...within(`proeven[${index}].event`, eventProblems(event)),
    ]),
  ];
}

/** The case in a parsed file, its texts made printable, or what is wrong with it: first its form, then what stands in it. */
export function readCase(value: unknown): { ok: CaseFile } | { problems: readonly InputProblem[] } {
  const form = inputProblems(caseSchema, value);
  if (form.length > 0) return { problems: form };
  const casus = { proeven: [], ...(printableIn(value) as Partial<CaseFile>) } as CaseFile;
  const all = [...nameProblems(value), ...contentProblems(casus)];
  const problems = all.filter(({ path }, nr) => all.findIndex((other) => other.path === path) === nr).slice(0, 10);
  return problems.length > 0 ? { problems } : { ok: casus };
}

const several = z.strictObject({ casussen: z.array(z.unknown()).min(1).max(20) });

/** The cases of a file that holds several, in order: each stands for itself, a later one may go on about an earlier one. */
export function readCases(value: unknown): { ok: readonly CaseFile[] } | { problems: readonly InputProblem[] } {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'casussen')) {
    const one = readCase(value);
    return 'ok' in one ? { ok: [one.ok] } : one;
  }
  const form = inputProblems(several, value);
  if (form.length > 0) return { problems: form };
  const read = (value as { casussen: readonly unknown[] }).casussen.map(readCase);
  const problems = read.flatMap((one, nr) => ('ok' in one ? [] : within(`casussen[${nr}]`, one.problems)));
  return problems.length > 0
    ? { problems: problems.slice(0, 10) }
    : { ok: read.flatMap((one) => ('ok' in one ? one.ok : [])) };
}
