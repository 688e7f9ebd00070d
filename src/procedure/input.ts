import type * as z from 'zod';
import en from 'zod/v4/locales/en.js';
import nl from 'zod/v4/locales/nl.js';
import { problemWords } from './problem-words.js';
import type { Text } from './text.js';

/** One thing wrong with what was given. */
export interface InputProblem {
  /** Where: `bestaand.afspraken[0].datum`; empty for the whole. */
  path: string;
  /** What was given, shortened to one line. */
  value: string;
  expected: Text;
}

const dutch = nl().localeError;
const english = en().localeError;

const own: Readonly<Record<string, Text>> = {
  text: { nl: 'Ongeldige tekst: bevat losse surrogaten', en: 'Invalid text: contains lone surrogates' },
  'one-line': {
    nl: 'Verwacht tekst op één regel, zonder stuurtekens of tekens die de schrijfrichting omdraaien',
    en: 'Expected text on one line, without control characters or characters that turn the direction of writing',
  },
  printable: {
    nl: 'Ongeldige tekst: bevat stuurtekens of tekens die de schrijfrichting omdraaien',
    en: 'Invalid text: contains control characters or characters that turn the direction of writing',
  },
  'not-blank': {
    nl: 'Ongeldige tekst: verwacht iets dat te zien is, niet alleen spaties of onzichtbare tekens',
    en: 'Invalid text: expected something to see, not just blanks or invisible characters',
  },
  id: { nl: 'Ongeldige id: deze naam is gereserveerd', en: 'Invalid id: this name is reserved' },
  age: { nl: 'Verwacht een datum tussen 1900 en 2900', en: 'Expected a date between 1900 and 2900' },
  organisatie: {
    nl: 'Verwacht een organisatie: een id, of een object met een id en desgewenst een naam',
    en: 'Expected an organisation: an id, or an object with an id and optionally a name',
  },
};

const ownWords = (key: string): Text | undefined => (Object.hasOwn(own, key) ? own[key] : undefined);

const messageOf = (answer: string | { message: string } | null | undefined): string =>
  // Stryker disable next-line OptionalChaining, StringLiteral: for the compiler, the library's words are there
  (typeof answer === 'string' ? answer : answer?.message) ?? '';

const kinds: Readonly<Record<string, Text>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'ja of nee (true of false)', en: 'yes or no (true or false)' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object met velden', en: 'an object with fields' },
};

const bounds = {
  most: { nl: 'Verwacht hoogstens', en: 'Expected at most' },
  least: { nl: 'Verwacht ten minste', en: 'Expected at least' },
} as const;

/** What is counted, where it is no number. */
const units: Readonly<Record<string, Text>> = {
  string: { nl: ' tekens', en: ' characters' },
  array: { nl: ' in de lijst', en: ' in the list' },
};

/** Where the library's own words would not help the person who typed it. */
function plainly(issue: z.core.$ZodIssue, value: unknown): Text | undefined {
  if (issue.code === 'unrecognized_keys') return problemWords.unknown;
  if (value === undefined && issue.path.length > 0) return problemWords.missing;
  if (issue.code === 'invalid_type') {
    const kind = kinds[issue.expected];
    return kind && { nl: `Verwacht ${kind.nl}`, en: `Expected ${kind.en}` };
  }
  if (issue.code === 'invalid_value') {
    const some = issue.values.slice(0, 20).map(String).join(', ');
    const rest = issue.values.length - 20;
    const [nl, en] = rest > 0 ? [` en nog ${rest}`, ` and ${rest} more`] : ['', ''];
    return { nl: `Verwacht een van: ${some}${nl}`, en: `Expected one of: ${some}${en}` };
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const [bound, words] = issue.code === 'too_big' ? [issue.maximum, bounds.most] : [issue.minimum, bounds.least];
    const unit = units[issue.origin] ?? { nl: '', en: '' };
    return { nl: `${words.nl} ${bound}${unit.nl}`, en: `${words.en} ${bound}${unit.en}` };
  }
  if (issue.code !== 'invalid_format') return undefined;
  if (issue.format === 'date') {
    return { nl: 'Verwacht een bestaande datum als 2018-07-12', en: 'Expected an existing date such as 2018-07-12' };
  }
  if (issue.format === 'datetime') {
    return {
      nl: 'Verwacht een moment in UTC als 2018-07-12T09:00:00Z',
      en: 'Expected an instant in UTC such as 2018-07-12T09:00:00Z',
    };
  }
  return {
    nl: 'Verwacht een id: begint met een letter of cijfer; verder ook punt, streepje of laag streepje; hoogstens 64 tekens',
    en: 'Expected an id: starts with a letter or digit; then also dot, hyphen or underscore; at most 64 characters',
  };
}

function expectedOf(issue: z.core.$ZodIssue, value: unknown): Text {
  const params = (issue as { params?: { expected?: string } }).params;
  const words = ownWords(params?.expected ?? issue.message);
  if (words) return words;
  const plain = plainly(issue, value);
  if (plain) return plain;
  const raw = { ...issue, input: value } as unknown as z.core.$ZodRawIssue;
  return { nl: messageOf(dutch(raw)), en: messageOf(english(raw)) };
}

/** A value as one short printable line, whatever it is. */
export function shorten(value: unknown): string {
  let printed: string | undefined;
  try {
    // Stryker disable next-line ConditionalExpression, StringLiteral, MethodExpression: only saves work on long text
    printed = typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : JSON.stringify(value);
  } catch {
    // it has no JSON, so its kind will do
  }
  const line = (printed ?? typeof value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 79).replace(/\p{Cs}/u, '')}…` : line; // not half a character
}

export const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (joined, key) =>
      typeof key === 'number' ? `${joined}[${key}]` : joined ? `${joined}.${String(key)}` : String(key),
    '',
  );

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (!Object.hasOwn(Object(found), key)) return undefined;
    found = (found as Record<PropertyKey, unknown>)[key];
  }
  return found;
}

/** Where it is wrong: for unknown keys the keys themselves. */
const pathsOf = (issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/** Everything that keeps `value` from fitting the schema, one problem a place, ten at most; empty when it fits. */
export function inputProblems(schema: z.ZodType, value: unknown): readonly InputProblem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => pathsOf(issue).map((path) => ({ issue, path, found: valueAt(value, path) })))
    .map(({ issue, path, found }) => ({ issue, found, path: pathOf(path).slice(0, 200) }))
    .filter(({ path }, index, all) => all.findIndex((other) => other.path === path) === index)
    .slice(0, 10)
    .map(({ issue, path, found }) => ({
      path,
      value: shorten(found),
      expected: expectedOf(issue, found),
    }));
}
