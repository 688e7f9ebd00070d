import { type FaseId, faseOf, progress, type SamenwerkingSnapshot } from 'netcentrisch-stappenplan';
import { eventWords, toetsingStatusWords } from 'netcentrisch-stappenplan/content';
import type { Lang } from '../case-file/fault.js';
import { dryRun } from './dry-run.js';
import { readerFor } from './reader.js';
import type { Moment, Replay } from './run.js';
import { checklist, rows, signals, tasks } from './standing.js';
import { isPartlyAssumed, tally } from './tally.js';
import type { Terminal } from './terminal.js';
import { dateOf, fold, mark, timelineLine } from './timeline.js';
import { faseNow, faseTitle, parties, titleOf } from './who.js';

/** After these the reader wants to know where the case stands: the gates, and an akkoord that was withheld. */
const gates: readonly string[] = [
  'verkenning.afgerond',
  'toetsing.aangevraagd',
  'akkoord.gegeven',
  'akkoord.onthouden',
  'golive.bevestigd',
];

/** The whole story as text: what happened, where it stood at every gate, what was refused, and where it ended. */
export function story({ casus, begin, momenten, antwoorden, final }: Replay, lang: Lang, terminal: Terminal): string {
  const { wrap, paint, framed } = terminal;
  const readAt = (snapshot: SamenwerkingSnapshot) => readerFor(lang, snapshot.context, casus.namen);
  const heading = (title: string) => ['', ...wrap(paint(['bold', 'blue'], title.toUpperCase())), ''];
  const section = (title: string, lines: readonly string[]) => ['', ...wrap(paint('bold', title)), ...lines];
  const shown = { checklist: '', after: '' };

  function standing(snapshot: SamenwerkingSnapshot, after: string): readonly string[] {
    const read = readAt(snapshot);
    const { count, lines } = checklist(snapshot, read, terminal);
    const same = count !== undefined && lines.join() === shown.checklist;
    const seen = same ? `, ${read.word('ongewijzigd')}: ${shown.after}` : '';
    const items = [...(count ? wrap(`${count}${seen}`, '  ') : []), ...(same ? [] : lines)];
    if (!same) Object.assign(shown, { checklist: lines.join(), after });
    const { profielkeuze } = snapshot.context;
    return [
      ...section(read.word('processchema'), rows(snapshot, read, terminal)),
      ...section(`${read.word('checklist')} ${profielkeuze ? read.profiel(profielkeuze.profiel) : ''}`.trim(), items),
      ...section(read.word('taken'), tasks(snapshot, read, terminal)),
      ...section(read.word('signalen'), signals(snapshot, read, terminal)),
    ];
  }

  function gate(moment: Moment): readonly string[] {
    const read = readAt(moment.after);
    const name = read.text(eventWords[moment.event.type].naam);
    const title = `${read.word('standNa')}: ${name} (${dateOf(moment, read)})`;
    return ['', ...wrap(paint(['bold', 'cyan'], title)), ...standing(moment.after, name), ''];
  }

  function tell(): readonly string[] {
    const lines: string[] = [];
    let fase: FaseId | undefined;
    const dryRunsAfter = (nr: number) =>
      antwoorden
        .filter(({ na }) => na === nr)
        .flatMap((proef) => ['', ...dryRun(proef, readAt(proef.snapshot), terminal), '']);
    lines.push(...dryRunsAfter(0));
    // A dry run or a change of phase in the middle of a run ends it: fold what lies between.
    const breaks = new Set(antwoorden.map(({ na }) => na));
    const stretches: Moment[][] = [[]];
    for (const moment of momenten) {
      stretches.at(-1)?.push(moment);
      if (breaks.has(moment.nr)) stretches.push([]);
    }
    for (const run of stretches.flatMap(fold)) {
      const [moment] = run;
      const now = faseOf(moment.before);
      if (now !== fase) lines.push(...heading(faseTitle(now, readAt(moment.before))));
      fase = now;
      lines.push(...timelineLine(run, readAt(moment.after), terminal));
      if (gates.includes(moment.event.type)) lines.push(...gate(moment));
      lines.push(...dryRunsAfter(run.at(-1)?.nr ?? 0));
    }
    return lines;
  }

  const read = readAt(begin);
  const opening = framed((inner) => {
    const title = inner.wrap(inner.paint('bold', titleOf(casus, read)));
    return casus.inleiding ? [...title, '', ...inner.wrap(read.text(casus.inleiding))] : title;
  }, 'blue');
  const assumed = isPartlyAssumed(momenten);
  const legend = section(read.word('leeswijzer'), [
    ...(assumed ? wrap(read.word('openbaar'), `  ${mark('openbaar', terminal)} `) : []),
    ...(assumed ? wrap(read.word('aangenomen'), `  ${mark('aangenomen', terminal)} `) : []),
    ...wrap(read.word('eigenWoorden'), '  '),
  ]);
  const told = tell();
  const end = readAt(final);
  const tries = `${antwoorden.length} ${end.word(antwoorden.length === 1 ? 'proefTeldeNietMee' : 'proevenTeldenNietMee')}`;
  const close = [
    ...heading(end.word('eindstand')),
    ...wrap(`${end.word('fase')}: ${faseNow(final, end)}`),
    ...wrap(`${end.word('toetsing')}: ${end.text(toetsingStatusWords[progress(final).toetsing])}`),
    ...standing(final, end.word('eindstand')),
    ...(assumed ? section(end.word('telling'), tally(momenten, end, terminal, 'full')) : []),
    ...(antwoorden.length > 0 ? section(end.word('proeven'), wrap(tries, '  ')) : []),
  ];
  const lines = [
    ...opening,
    ...legend,
    ...section(read.word('wieDoetMee'), parties(begin.context, read, terminal)),
    ...told,
    ...close,
  ];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
