import { type InputProblem, pathOf, shorten } from './input.js';
import { type NotPlain, plainCopy } from './plain.js';
import { problemWords } from './problem-words.js';
import type { Text } from './text.js';

const expected: Readonly<Record<NotPlain['reason'], Text>> = {
  'too-many': problemWords['too-many'],
  'too-deep': { nl: 'Verwacht minder diep geneste gegevens', en: 'Expected data that is less deeply nested' },
  'not-data': {
    nl: 'Verwacht gewone gegevens: tekst, getallen, ja of nee, lijsten en objecten',
    en: 'Expected plain data: text, numbers, yes or no, lists and objects',
  },
  unreadable: {
    nl: 'Verwacht gegevens die te lezen zijn: dit veld gaf een fout bij het lezen',
    en: 'Expected data that can be read: this field threw while it was read',
  },
};

/** A frozen copy of what was given, or the one problem that keeps it from being plain data. */
export function readPlain(
  given: unknown,
): { copy: unknown; problem?: undefined } | { copy?: undefined; problem: InputProblem } {
  try {
    return { copy: plainCopy(given) };
  } catch (error) {
    const { reason, path } = error as NotPlain;
    const field = reason === 'unreadable' || reason === 'not-data' ? path : path.slice(0, 1);
    return { problem: { path: pathOf(field), value: shorten(typeof given), expected: expected[reason] } };
  }
}
