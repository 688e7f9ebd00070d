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

const words = z.string().refine((given) => given.trim() !== '', { params: { expected: 'niet-leeg' } });
const text = z.strictObject({ nl: words, en: words });
const checkedByLibrary = z.looseObject({});

const caseSchema = z.strictObject({
  titel: text,
  inleiding: text,
  start: checkedByLibrary,
  namen: z.record(z.string(), words).optional(),
  gebeurtenissen: z.array(
    z.strictObject({
      bron: z.enum(['openbaar', 'aangenomen']),
      toelichting: text.optional(),
      datering: z.enum(['dag', 'maand', 'onbekend']).optional(),
      event: checkedByLibrary,
    }),
  ),
  proeven: z.array(z.strictObject({ na: z.number(), titel: text, event: checkedByLibrary })),
});

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
const eventProblems = (event: unknown): readonly InputProblem[] => {
  const any = createActor(stappenplanMachine, { input: { veiligheidsregio: 'regio', crisispartner: 'partner' } });
  return explain(any.getSnapshot(), event).blockers.flatMap(({ input }) => input ?? []);
};

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
const contentProblems = ({ start, gebeurtenissen, proeven }: CaseFile): readonly InputProblem[] => [
  ...within('start', startProblems(start)),
  ...gebeurtenissen.flatMap(({ event }, index) => within(`gebeurtenissen[${index}].event`, eventProblems(event))),
  ...proeven.flatMap(({ na, event }, index) => [
    ...within(`proeven[${index}]`, momentProblems(na, gebeurtenissen.length)),
    ...within(`proeven[${index}].event`, eventProblems(event)),
  ]),
];

/** The case in a parsed file, or what is wrong with it: first its form, then what stands in it. */
export function readCase(value: unknown): { ok: CaseFile } | { problems: readonly InputProblem[] } {
  const form = inputProblems(caseSchema, value);
  const problems = form.length > 0 ? form : contentProblems(value as CaseFile).slice(0, 10);
  return problems.length > 0 ? { problems } : { ok: value as CaseFile };
}
