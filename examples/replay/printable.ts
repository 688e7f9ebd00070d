import { stripVTControlCharacters } from 'node:util';

/** Printable characters and line breaks only: the words of a file do not steer the terminal. */
export const printable = (words: string): string =>
  stripVTControlCharacters(words)
    .replace(/[\t\r]/g, ' ')
    .replace(/(?!\n)\p{C}/gu, '');
