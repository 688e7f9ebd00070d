import { eventWords } from 'netcentrisch-stappenplan/content';
import type { Reader } from './reader.js';
import type { Moment } from './run.js';
import type { Terminal } from './terminal.js';
import { mark } from './timeline.js';

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

/** How many facts are public and how many events assumed; `named` says which. */
export function tally(
  moments: readonly Moment[],
  read: Reader,
  terminal: Terminal,
  named: Readonly<Record<'openbaar' | 'aangenomen', boolean>>,
): readonly string[] {
  return (['openbaar', 'aangenomen'] as const).flatMap((bron) => {
    const counted = facts(moments.filter((moment) => moment.bron === bron));
    if (counted.length === 0) return [];
    const one = counted.length === 1;
    const words = {
      openbaar: one ? 'feitOpenbaar' : 'feitenOpenbaar',
      aangenomen: one ? 'aanname' : 'aannames',
    } as const;
    const which = named[bron] ? `: ${namesOf(counted, read)}` : '';
    return terminal.wrap(`${counted.length} ${read.word(words[bron])}${which}`, `  ${mark(bron, terminal)} `);
  });
}
