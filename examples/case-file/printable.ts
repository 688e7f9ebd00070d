import { stripVTControlCharacters } from 'node:util';

/** Printable characters and line breaks only: the words of a file do not steer the terminal. */
export const printable = (words: string): string =>
  stripVTControlCharacters(words)
    .replace(/[\t\r]/g, ' ')
    .replace(/(?!\n)\p{C}/gu, '');

/** Fit to be shown as a name: nothing invisible in it, and no line break that would make it two things. */
export const isName = (words: string): boolean => !/[\p{C}\p{Zl}\p{Zp}]/u.test(words);

/** Every text in `value` made printable. */
export function printableIn(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(printableIn);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, printableIn(child)]));
}
