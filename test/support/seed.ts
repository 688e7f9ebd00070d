import { readFileSync } from 'node:fs';

/** The seed as it lies in the repository, byte for byte. */
export const seedBytes = readFileSync(new URL('../../docs/bron/stappenplan.txt', import.meta.url));

/** The seed, line 1 first. */
export const seedLines: readonly string[] = seedBytes.toString('utf8').replace(/\n$/, '').split('\n');

/** Undoes typesetting only: the bullet at the start of a line and the white space around the words. */
const withoutTypesetting = (line: string) =>
  line
    .replace(/^\s*(?:[\uF03E\uF0A7]|-(?= )|o(?= ))/u, '')
    .replace(/\s+/g, ' ')
    .trim();

// The whole seed as one running text, and where in it each line begins and ends.
let running = '';
const lineOf: number[] = [];
const spans = new Map<number, { begin: number; end: number }>();
seedLines.forEach((raw, index) => {
  const line = withoutTypesetting(raw);
  if (line === '') return;
  const continuesAWord = /\p{L}-$/u.test(running) && /^\p{Ll}/u.test(line); // "informatie-" / "uitwisseling"
  if (running !== '' && !continuesAWord) running += ' ';
  const begin = running.length;
  running += line;
  spans.set(index + 1, { begin, end: running.length });
  for (let at = begin; at < running.length; at += 1) lineOf[at] = index + 1;
});

/** `'461-465'` is lines 461 up to and including 465; throws on anything the seed does not have. */
export function rangeOf(lines: string): { first: number; last: number } {
  const [first, last = first] = lines.split('-').map(Number) as [number, number?];
  if (!/^\d+(-\d+)?$/.test(lines) || first < 1 || last > seedLines.length || (lines.includes('-') && last <= first))
    throw new Error(`not a range of lines of the seed: ${lines}`);
  return { first, last };
}

/** The numbers of the lines with words on them. */
export function numbersOf(lines: string): number[] {
  const { first, last } = rangeOf(lines);
  return [...spans.keys()].filter((nr) => first <= nr && nr <= last);
}

/** The words on those lines as running text. */
export function linesOf(lines: string): string {
  const numbers = numbersOf(lines);
  const begin = spans.get(numbers.at(0) ?? 0)?.begin;
  const end = spans.get(numbers.at(-1) ?? 0)?.end;
  return begin === undefined ? '' : running.slice(begin, end);
}

/** Where a quotation stands: the lines of its first and last character, and its place in the running text. */
export interface Place {
  firstLine: number;
  lastLine: number;
  begin: number;
  end: number;
}

/** Finds a quotation on its lines; `undefined` when it does not stand there to the letter. */
export function locate(quote: string, lines: string): Place | undefined {
  const start = spans.get(numbersOf(lines).at(0) ?? 0)?.begin ?? 0;
  const offset = quote === '' ? -1 : linesOf(lines).indexOf(quote);
  if (offset < 0) return undefined;
  const begin = start + offset;
  const end = begin + quote.length;
  return { begin, end, firstLine: lineOf[begin] as number, lastLine: lineOf[end - 1] as number };
}

/** What remains of every line when these places are taken out; lines of which nothing remains are left out. */
export function remainders(places: readonly Place[]): Map<number, string> {
  const taken = new Set(places.flatMap(({ begin, end }) => Array.from({ length: end - begin }, (_, i) => begin + i)));
  const left = new Map<number, string>();
  for (const [nr, { begin, end }] of spans) {
    let rest = '';
    for (let at = begin; at < end; at += 1) rest += taken.has(at) ? ' ' : running[at];
    if (rest.trim() !== '') left.set(nr, rest.replace(/\s+/g, ' ').trim());
  }
  return left;
}

/** Lines that open with one of the two bullet glyphs. */
export const bulletLines: readonly number[] = seedLines.flatMap((line, index) =>
  /^\s*[\uF03E\uF0A7]/u.test(line) ? [index + 1] : [],
);
