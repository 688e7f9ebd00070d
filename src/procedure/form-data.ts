import type { FormField, FormProblem, ListField } from './form.js';
import { composed } from './plain.js';
import { problemWords } from './problem-words.js';
import { readPlain } from './read-plain.js';

/** Everything that was given under each name, in order. */
export type Given = ReadonlyMap<string, readonly unknown[]>;

/** What was given, by the field it is for. */
export interface FormData {
  fields: Given;
  /** Per list its rows, by the number they were given under. */
  rows: ReadonlyMap<string, ReadonlyMap<number, Given>>;
  /** Names that no field has. */
  unknown: readonly string[];
}

type Entry = readonly [name: string, value: unknown];

/** More than any form has. */
const most = 20_000;
/** The control of a field in a row: `activiteiten[0].id`. */
const inRow = /^(.+)\[(\d{1,5})\]\.(.+)$/s;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A value of an entry: text, or, of a file, something that is no text. */
const textOf = (value: unknown): unknown =>
  typeof value === 'string' ? composed(value) : isObject(value) ? {} : value;

/** `FormData`, `URLSearchParams`, or any other list of names and values; nothing where it holds too much. */
function entriesOf(list: Iterable<unknown>): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  for (const entry of list) {
    if (entries.length >= most) return undefined;
    const [name, value] = entry as Entry;
    entries.push([String(name), textOf(value)]);
  }
  return entries;
}

const all = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** An object as its entries: a list gives one for each, a list of rows one for each field of each, an empty list an empty one. */
const flatten = (given: object, isList: (name: string) => boolean): readonly Entry[] =>
  Object.entries(given).flatMap(([name, value]): readonly Entry[] => {
    const values = all(value);
    if (values.length === 0) return [[name, undefined]];
    return values.flatMap((one, index): readonly Entry[] =>
      isList(name) && isObject(one)
        ? Object.entries(one).flatMap(([key, part]) => all(part).map((v): Entry => [`${name}[${index}].${key}`, v]))
        : [[name, one]],
    );
  });

const add = <Key>(map: Map<Key, unknown[]>, key: Key, value: unknown): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

function group(fields: readonly FormField[], entries: readonly Entry[]): FormData {
  const lists = new Map(
    fields.filter((field): field is ListField => field.kind === 'list').map(({ name, fields }) => [name, fields]),
  );
  const names = new Set(fields.map(({ name }) => name));
  const given = new Map<string, unknown[]>();
  const rows = new Map<string, Map<number, Map<string, unknown[]>>>();
  const unknown = new Set<string>();
  for (const [name, value] of entries) {
    const [, list = '', index = '', part = ''] = inRow.exec(name) ?? [];
    if (names.has(name)) add(given, name, value);
    else if (lists.get(list)?.some((field) => field.name === part)) {
      const ofList = rows.get(list) ?? new Map<number, Map<string, unknown[]>>();
      rows.set(list, ofList);
      const row = ofList.get(Number(index)) ?? new Map<string, unknown[]>();
      ofList.set(Number(index), row);
      add(row, part, value);
    } else unknown.add(name);
  }
  return { fields: given, rows, unknown: [...unknown] };
}

const refused = (path: string, text: FormProblem['text']) => ({ problem: { path, text } }) as const;

/** What a form gave, by field; or the one reason why it cannot be read. Never throws. */
export function readFormData(
  fields: readonly FormField[],
  data: unknown,
): { given: FormData; problem?: undefined } | { given?: undefined; problem: FormProblem } {
  if (!isObject(data)) return refused('', problemWords['no-form']);
  try {
    if (Symbol.iterator in data) {
      const entries = entriesOf(data as Iterable<unknown>);
      return entries ? { given: group(fields, entries) } : refused('', problemWords['too-many']);
    }
  } catch {
    return refused('', problemWords['no-form']);
  }
  const { copy, problem } = readPlain(data);
  if (problem) return refused(problem.path, problem.expected);
  const isList = (name: string) => fields.some((field) => field.kind === 'list' && field.name === name);
  return { given: group(fields, flatten(copy as object, isList)) };
}
