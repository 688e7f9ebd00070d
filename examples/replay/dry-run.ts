import type { Blocker } from 'netcentrisch-stappenplan';
import type { Reader } from './reader.js';
import type { Antwoord } from './run.js';
import { missingWords } from './standing.js';
import type { Terminal } from './terminal.js';
import { sentence } from './timeline.js';

/** One reason: its words, what is missing, who can resolve it, and the lines of the stappenplan it rests on. */
function reason(blocker: Blocker, nr: number, read: Reader, { wrap, paint }: Terminal): readonly string[] {
  const { text, missing, resolvers, source } = blocker;
  const roles = resolvers as readonly string[];
  const things = missing.filter(({ id }) => !roles.includes(id)).map((item) => missingWords(item, read));
  const organisations = resolvers.map((rol) =>
    rol === 'andere-regio'
      ? read.rol(rol)
      : read.org(rol === 'veiligheidsregio' ? read.facts[rol] : read.facts[rol].id),
  );
  const line = read.word(source.lines.includes('-') ? 'regels' : 'regel');
  return [
    '',
    ...wrap(paint('bold', read.text(text)), `${nr}. `),
    ...(things.length > 0 ? [...wrap(`${read.word('ontbreekt')}:`, '   ')] : []),
    ...things.flatMap((thing) => wrap(thing, '   - ')),
    ...(organisations.length > 0 ? wrap(`${read.word('oplossers')}: ${read.list(organisations)}`, '   ') : []),
    ...wrap(`${line} ${source.lines}: «${source.quote}»`, '   '),
  ];
}

/** A dry run in a frame of its own: what was tried, and the answer. */
export function dryRun(proef: Antwoord, read: Reader, terminal: Terminal): readonly string[] {
  const { titel, event, blockers } = proef;
  return terminal.framed((inner) => {
    const count = `${blockers.length} ${read.word(blockers.length === 1 ? 'reden' : 'redenen')}`;
    const answer = blockers.length === 0 ? read.word('zouKunnen') : `${read.word('geweigerd')} (${count})`;
    return [
      ...inner.wrap(inner.paint('bold', `${read.word('proef')} (${read.date(event.at)})`)),
      '',
      ...inner.wrap(read.text(titel), `${read.word('geprobeerd')}: `),
      ...inner.wrap(sentence({ event }, read), '   '),
      ...inner.wrap(inner.paint(blockers.length === 0 ? 'green' : 'red', answer)),
      ...blockers.flatMap((blocker, index) => reason(blocker, index + 1, read, inner)),
    ];
  }, 'yellow');
}
