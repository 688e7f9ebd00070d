export type Lines = readonly string[];

/** As many lines as there may be; that something is cut off shows, in ASCII too. */
export const clip = (lines: Lines, max: number): Lines =>
  lines.length <= max ? lines : [...lines.slice(0, max - 1), `${lines[max - 1]?.slice(0, -3)}...`];

/** The first so many entries that fit in `max` lines, and how many do not. */
export function upTo(max: number, entries: readonly Lines[], more: (left: number) => Lines): Lines {
  if (entries.flat().length <= max) return entries.flat();
  const shown = entries.filter((_, index) => entries.slice(0, index + 1).flat().length < max);
  return [...shown.flat(), ...more(entries.length - shown.length)];
}

/** Entries that stand together under a head, which goes with the first of them. */
export function under(head: Lines, entries: readonly Lines[]): readonly Lines[] {
  const [first = [], ...rest] = entries;
  return [[...head, ...first], ...rest];
}
