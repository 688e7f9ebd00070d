import { eventWords } from 'netcentrisch-stappenplan/content';
import { clip } from './lines.js';
import type { Reader } from './reader.js';
import type { Moment } from './run.js';
import type { Terminal } from './terminal.js';
import { mark } from './timeline.js';
import type { Word } from './words.js';

/** Whether anything in the case was filled in, so that what is public and what is not has to be told apart. */
export const isPartlyAssumed = (moments: readonly Moment[]): boolean =>
  moments.some(({ bron }) => bron === 'aangenomen');

/** The events, where one public fact stands behind several of them only the first. */
const facts = (moments: readonly Moment[]): readonly Moment[] =>
  moments.filter(({ feit }, index) => !feit || moments.findIndex((other) => other.feit === feit) === index);

/** Their names, and how often where that is more than once. */
function namesOf(moments: readonly Moment[], read: Reader): string {
  const counts = new Map<string, number>();
  for (const { event } of moments) {
    const name = read.text(eventWords[event.type].naam);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count > 1 ? `${name} (${count}×)` : name)).join(', ');
}

/** How many facts are public and which, how many events are assumed; in full also which those are. */
export function tally(
  moments: readonly Moment[],
  read: Reader,
  terminal: Terminal,
  size: 'short' | 'full',
): readonly string[] {
  const from = (bron: Moment['bron']) => facts(moments.filter((moment) => moment.bron === bron));
  const line = (
    bron: Moment['bron'],
    counted: readonly Moment[],
    [one, more]: readonly [Word, Word],
    named: boolean,
  ) => {
    if (counted.length === 0) return [];
    const words = `${counted.length} ${read.word(counted.length === 1 ? one : more)}`;
    return terminal.wrap(named ? `${words}: ${namesOf(counted, read)}` : words, `  ${mark(bron, terminal)} `);
  };
  const known = line('openbaar', from('openbaar'), ['feitOpenbaar', 'feitenOpenbaar'], true);
  return [
    ...(size === 'short' ? clip(known, 3) : known),
    ...line('aangenomen', from('aangenomen'), ['aanname', 'aannames'], size === 'full'),
    ...terminal.wrap(read.word('nietAllesOpenbaar'), '  '),
  ];
}
