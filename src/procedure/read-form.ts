import type * as z from 'zod';
import type { Form, FormAnswer, FormField, FormProblem, ListField } from './form.js';
import { type FormData, type Given, readFormData } from './form-data.js';
import { deepFreeze } from './freeze.js';
import { inputProblems } from './input.js';
import { problemWords } from './problem-words.js';
import { isBlank } from './values.js';

type Values = readonly unknown[];
const noValues: Values = [];

/** Nothing was filled in: nothing at all, or nothing to see. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || Number.isNaN(value) || (typeof value === 'string' && isBlank(value));

/** Text without the blanks around it, its line breaks as one character. */
const tidy = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value);

const filled = (values: Values): Values => values.filter((value) => !isEmpty(value)).map(tidy);

/** One value; what is more than one is left for the check to refuse. */
const single = (values: Values): unknown => (values.length > 1 ? values : values[0]);

const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^[+-]?\d{1,15}$/.test(value) ? Number(value) : value;

const booleans = new Map<unknown, boolean>([
  ['true', true],
  ['on', true],
  ['false', false],
  ['off', false],
]);
const toBoolean = (value: unknown): unknown => booleans.get(value) ?? value;

const lines = (values: Values): Values =>
  filled(values.flatMap((value) => (typeof value === 'string' ? value.split(/[\r\n]+/) : [value])));

/** What one field says, as its event wants it; nothing where it was left open. */
function saidIn(field: Exclude<FormField, ListField>, values: Values): unknown {
  const given = filled(values);
  switch (field.kind) {
    case 'number':
      return toNumber(single(given));
    case 'boolean':
      return toBoolean(given.at(-1)); // a hidden “no” stands before the box that says “yes”
    case 'choices':
      return given.length > 0 ? [...new Set(given)] : undefined;
    case 'texts':
      return given.length > 0 ? lines(values) : undefined;
    default:
      return single(given);
  }
}

/** What was chosen but not offered, where nothing else may be given. */
function isOffered(field: FormField, value: unknown): boolean {
  if ((field.kind !== 'choice' && field.kind !== 'choices') || field.other || value === undefined) return true;
  const chosen: Values = Array.isArray(value) ? value : [value];
  return chosen.every((one) => field.choices.some((choice) => choice.value === one));
}

interface Answered {
  values: Record<string, unknown>;
  problems: FormProblem[];
}

/** The numbers under which rows were given, by list: what is left of them moves up. */
type Places = Map<string, readonly number[]>;

function answerOf(field: Exclude<FormField, ListField>, given: Given, path: string, into: Answered): void {
  const value = saidIn(field, given.get(field.name) ?? noValues);
  if (!isOffered(field, value)) into.problems.push({ path, text: problemWords['no-choice'] });
  else if (value === undefined && field.required) into.problems.push({ path, text: problemWords.missing });
  if (value !== undefined) into.values[field.name] = value;
}

function rowsOf(list: ListField, given: FormData, places: Places, into: Answered): void {
  const numbers: number[] = [];
  const rows: unknown[] = [];
  for (const [index, row] of [...(given.rows.get(list.name) ?? [])].sort(([a], [b]) => a - b)) {
    const answered: Answered = { values: {}, problems: [] };
    for (const field of list.fields)
      if (field.kind !== 'list') answerOf(field, row, `${list.name}[${index}].${field.name}`, answered);
    if (Object.keys(answered.values).length === 0) continue; // a row nobody filled in
    numbers.push(index);
    rows.push(answered.values);
    into.problems.push(...answered.problems);
  }
  places.set(list.name, numbers);
  const strange = filled(given.fields.get(list.name) ?? noValues);
  const isSaid = given.fields.has(list.name) || (list.required && list.asked);
  if (strange.length > 0) into.values[list.name] = single(strange);
  else if (rows.length > 0 || (list.none && isSaid)) into.values[list.name] = rows;
  else if (list.required) into.problems.push({ path: list.name, text: problemWords.missing });
}

/** The control a problem is about: rows keep the numbers they were given under, and a list of values has one name. */
const controlAt = (path: string, places: Places): string =>
  path
    .replace(/^([^[]+)\[\d+\]$/, '$1')
    .replace(/^([^[]+)\[(\d+)\]/, (_, list: string, at: string) => `${list}[${places.get(list)?.[Number(at)] ?? at}]`);

/** Where a control stands in the form: which field, which row, which field of the row; after all others when it is none. */
function placeIn({ fields }: Form, path: string): number {
  const [, name = path, row = '0', part = ''] = /^([^[]+)\[(\d+)\]\.(.+)$/.exec(path) ?? [];
  const index = fields.findIndex((field) => field.name === name);
  const list = fields[index];
  const inRow = list?.kind === 'list' ? list.fields.findIndex((field) => field.name === part) : 0;
  return index < 0 ? Number.POSITIVE_INFINITY : index * 1e8 + Number(row) * 100 + inRow;
}

/** The first for each control, in the order of the form, a hundred at most. */
function inOrder(form: Form, problems: readonly FormProblem[]): readonly FormProblem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ path }) => !seen.has(path) && seen.add(path))
    .map((problem) => ({ problem, place: placeIn(form, problem.path) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .slice(0, 100)
    .map(({ problem }) => problem);
}

/**
 * What was filled in on a form, as the payload of its event, of the form that `schema` asks for; or everything that is wrong
 * with it. Takes `FormData`, `URLSearchParams`, a list of names and values, or an object. Never throws, whatever was given.
 */
export function readFormWith<Payload>(schema: z.ZodType<Payload>, form: Form, data: unknown): FormAnswer<Payload> {
  const { given, problem } = readFormData(form.fields, data);
  if (problem) return { problems: [problem] };
  const places: Places = new Map();
  const answered: Answered = { values: {}, problems: [] };
  for (const field of form.fields) {
    const { name } = field;
    if (Object.hasOwn(form.known, name) && !given.fields.has(name) && !given.rows.has(name))
      answered.values[name] = form.known[name];
    else if (field.kind === 'list') rowsOf(field, given, places, answered);
    else answerOf(field, given.fields, name, answered);
  }
  const checked = inputProblems(schema, answered.values).map(({ path, expected }) => ({
    path: controlAt(path, places),
    text: expected,
  }));
  const unknown = given.unknown.map((name) => ({ path: name.slice(0, 200), text: problemWords.unknown }));
  const problems = inOrder(form, [...answered.problems, ...checked, ...unknown]);
  if (problems.length > 0) return { problems };
  return { payload: deepFreeze(answered.values) as Payload, problems: [] };
}
