import { eventWords } from 'netcentrisch-stappenplan/content';
import type { Reader } from './reader.js';
import type { Moment } from './run.js';
import type { Terminal } from './terminal.js';
import { mark } from './timeline.js';

/** How many events are public and how many assumed, and which. */
export function tally(
  moments: readonly Moment[],
  dryRuns: number,
  read: Reader,
  terminal: Terminal,
): readonly string[] {
  const lines = (['openbaar', 'aangenomen'] as const).flatMap((bron) => {
    const counts = new Map<string, number>();
    for (const { event } of moments.filter((moment) => moment.bron === bron)) {
      const name = read.text(eventWords[event.type].naam);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const names = [...counts].map(([name, count]) => (count > 1 ? `${name} (${count}×)` : name));
    const word = read.word(bron === 'openbaar' ? 'gebeurtenissenOpenbaar' : 'gebeurtenissenAangenomen');
    const which = names.length > 0 ? `: ${names.join(', ')}` : '';
    return terminal.wrap(`${total} ${word}${which}`, `  ${mark(bron, terminal)} `);
  });
  return dryRuns > 0 ? [...lines, ...terminal.wrap(`${dryRuns} ${read.word('proevenTeldenNietMee')}`, '  - ')] : lines;
}
