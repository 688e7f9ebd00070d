import type { Blocker, BlockerCode, RolId } from 'netcentrisch-stappenplan';
import type { Lang } from '../case-file/fault.js';
import { type Reader, readerFor } from './reader.js';
import type { Antwoord, Refusal } from './run.js';
import { missingWords } from './standing.js';
import type { Terminal } from './terminal.js';
import { dateOf, sentence } from './timeline.js';

/** One reason: its words, what is missing, who can resolve it, and the lines of the stappenplan it rests on. */
function reason(
  blocker: Blocker<BlockerCode, RolId>,
  nr: number,
  read: Reader,
  { wrap, paint }: Terminal,
): readonly string[] {
  const { text, missing, rollen, source } = blocker;
  const roles = rollen as readonly string[];
  const things = missing.filter(({ id }) => !roles.includes(id)).map((item) => missingWords(item, read));
  const organisations = rollen.map(read.holder);
  const line = source && read.word(source.lines.includes('-') ? 'regels' : 'regel');
  return [
    '',
    ...wrap(paint('bold', read.text(text)), `${nr}. `),
    ...(things.length > 0 ? [...wrap(`${read.word('ontbreekt')}:`, '   ')] : []),
    ...things.flatMap((thing) => wrap(thing, '   - ')),
    ...(organisations.length > 0 ? wrap(`${read.word('oplossers')}: ${read.list(organisations)}`, '   ') : []),
    ...(source ? wrap(`${line} ${source.lines}: «${source.quote}»`, '   ') : []),
  ];
}

/** What was tried, and the answer with every reason for it. */
function answered(
  { event, blockers }: Pick<Antwoord, 'event' | 'blockers'>,
  read: Reader,
  inner: Terminal,
): readonly string[] {
  const count = `${blockers.length} ${read.word(blockers.length === 1 ? 'reden' : 'redenen')}`;
  const answer = blockers.length === 0 ? read.word('zouKunnen') : `${read.word('geweigerd')} (${count})`;
  return [
    ...inner.wrap(sentence({ event }, read), '   '),
    ...inner.wrap(inner.paint(blockers.length === 0 ? 'green' : 'red', answer)),
    ...blockers.flatMap((blocker, index) => reason(blocker, index + 1, read, inner)),
  ];
}

/** A dry run in a frame of its own: what was tried, and the answer. */
export function dryRun(proef: Antwoord, read: Reader, terminal: Terminal): readonly string[] {
  return terminal.framed(
    (inner) => [
      ...inner.wrap(inner.paint('bold', `${read.word('proef')} (${dateOf(proef, read)})`)),
      '',
      ...inner.wrap(read.text(proef.titel), `${read.word('geprobeerd')}: `),
      ...answered(proef, read, inner),
    ],
    'yellow',
  );
}

/** An event of the case that was refused, shown as a dry run is. */
export function refusalLines({ casus, geweigerd }: Refusal, lang: Lang, terminal: Terminal): readonly string[] {
  const read = readerFor(lang, geweigerd.before.context, casus.namen);
  const title = `${read.word('weigert')} ${geweigerd.nr} (${dateOf(geweigerd, read)})`;
  return terminal.framed(
    (inner) => [
      ...inner.wrap(inner.paint('bold', title)),
      '',
      ...inner.wrap(`gebeurtenissen[${geweigerd.nr - 1}].event:`),
      ...answered(geweigerd, read, inner),
    ],
    'yellow',
  );
}
