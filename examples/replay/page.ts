import { progress } from 'netcentrisch-stappenplan';
import { toetsingStatusWords } from 'netcentrisch-stappenplan/content';
import type { Lang } from '../case-file/fault.js';
import { clip, type Lines, under, upTo } from './lines.js';
import { type Reader, readerFor } from './reader.js';
import type { Antwoord, Replay } from './run.js';
import { openWork, rows } from './standing.js';
import { isPartlyAssumed, tally } from './tally.js';
import type { Terminal } from './terminal.js';
import { faseNow, partiesInShort, titleOf } from './who.js';

/** As long as a page may be at 80 columns, whatever the case: what is refused gets the lines that are left. */
const pageLines = 60;

const firstSentence = (words: string): string => /^.+?[.?!](?=\s|$)/su.exec(words)?.[0] ?? words;

/** What was tried, the reasons against it, and who can do something about them. */
function refused({ titel, blockers }: Antwoord, read: Reader, { wrap }: Terminal): readonly Lines[] {
  const reasons = blockers.map(({ text }) => wrap(firstSentence(read.text(text)), '    - '));
  const rollen = [...new Set(blockers.flatMap((blocker) => blocker.rollen.map(read.holder)))];
  const who = rollen.length > 0 ? [wrap(`${read.word('aanZet')}: ${read.list(rollen)}`, '    ')] : [];
  return under(wrap(`${read.text(titel)}:`, '  '), [...reasons, ...who]);
}

/** Where the case stands, in one line: phase, profile, agreements, peer review. */
function inShort({ final }: Replay, read: Reader): string {
  const { profielkeuze } = final.context;
  const { minimum, toetsing } = progress(final);
  const review = read.text(toetsingStatusWords[toetsing]);
  const parts = [
    faseNow(final, read),
    ...(profielkeuze ? [read.profiel(profielkeuze.profiel)] : []),
    ...(minimum.totaal > 0 ? [`${read.word('afspraken')} ${minimum.gereed}/${minimum.totaal}`] : []),
    review.charAt(0).toLowerCase() + review.slice(1),
  ];
  return parts.join('; ');
}

/** A replay on one page: who, where it stands, what was refused, what is open, and what of it is public. */
export function page(replay: Replay, lang: Lang, terminal: Terminal): string {
  const { casus, momenten, antwoorden, final } = replay;
  const { wrap, paint } = terminal;
  const read = readerFor(lang, final.context, casus.namen);
  const more = (left: number) => wrap(`… ${read.word('enNog')} ${left}`, '    ');
  const section = (title: string, lines: Lines) => [
    ...wrap(paint('bold', title)),
    ...(lines.length > 0 ? lines : [`  ${read.word('geen')}`]),
    '',
  ];

  const open = [...openWork(final, read)].flatMap(([holders, work]) =>
    under(
      wrap(`${holders}:`, '  '),
      work.map((words) => wrap(words, '    - ')),
    ),
  );
  const above = [
    ...clip(wrap(titleOf(casus, read)), 2).map((line) => paint('bold', line)),
    ...(casus.inleiding ? clip(wrap(read.text(casus.inleiding)), 6) : []),
    '',
    ...section(read.word('wieDoetMee'), clip(wrap(partiesInShort(final.context, read), '  '), 3)),
    ...section(read.word('eindstand'), [...wrap(inShort(replay, read), '  '), ...rows(final, read, terminal)]),
  ];
  const below = [
    ...section(read.word('openVoorWie'), upTo(8, open, more)),
    ...(isPartlyAssumed(momenten) ? section(read.word('telling'), tally(momenten, read, terminal, 'short')) : []),
    ...wrap(read.word('verder')),
    '',
  ];
  const tries = antwoorden.filter(({ blockers }) => blockers.length > 0);
  const room = Math.max(pageLines - above.length - below.length - 1, 4);
  const reasons = tries.flatMap((proef) => refused(proef, read, terminal));
  return [...above, ...section(read.word('weigering'), upTo(room, reasons, more)), ...below].join('\n');
}
