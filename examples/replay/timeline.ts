import { eventWords } from 'netcentrisch-stappenplan/content';
import type { Gebeurtenis } from '../case-file/schema.js';
import { detailsOf } from './details.js';
import type { Reader } from './reader.js';
import type { Moment } from './run.js';
import type { Terminal } from './terminal.js';

const marks = { openbaar: '●', aangenomen: '○' } as const;

/** The sign of a public fact or an assumed one, or room for it; colour only repeats it. */
export const mark = (bron: Gebeurtenis['bron'], { paint }: Terminal): string =>
  bron ? paint(bron === 'openbaar' ? 'green' : 'yellow', marks[bron]) : ' ';

const sameExceptWho = ({ bron, event, toelichting }: Moment): string => {
  const { by, at: _at, ...rest } = event;
  return JSON.stringify([bron, by.rol, toelichting?.nl, rest]);
};

/** Neighbouring events that differ only in which region states them belong in one line, from three on. */
export function fold(moments: readonly Moment[]): readonly (readonly [Moment, ...Moment[]])[] {
  const runs: [Moment, ...Moment[]][] = [];
  for (const moment of moments) {
    const last = runs.at(-1);
    if (last && moment.event.by.rol === 'andere-regio' && sameExceptWho(last[0]) === sameExceptWho(moment)) {
      last.push(moment);
    } else {
      runs.push([moment]);
    }
  }
  return runs.flatMap((run): [Moment, ...Moment[]][] => (run.length < 3 ? run.map((moment) => [moment]) : [run]));
}

const dayOf = ({ event }: Pick<Gebeurtenis, 'event'>): string =>
  'datum' in event && event.datum ? event.datum : event.at;

export const dateOf = (moment: Pick<Gebeurtenis, 'event' | 'datering'>, read: Reader): string =>
  read.date(dayOf(moment), moment.datering);

function datesOf(run: readonly [Moment, ...Moment[]], read: Reader): string {
  const [first, last] = [dateOf(run[0], read), dateOf(run.at(-1) ?? run[0], read)];
  return first === last ? first : `${first} – ${last}`;
}

/** What happened, in one sentence: who, what, and the telling detail. */
export function sentence(
  { event, toelichting }: Pick<Gebeurtenis, 'event' | 'toelichting'>,
  read: Reader,
  who?: string,
) {
  const details = detailsOf(event, read, toelichting !== undefined);
  const what = read.text(eventWords[event.type].naam);
  return `${who ?? read.who(event.by)}: ${[what, ...(details.length > 0 ? [details.join('; ')] : [])].join(' – ')}`;
}

const DATE = 19;

/** A line of the timeline, for one event or for a run of them. */
export function timelineLine(run: readonly [Moment, ...Moment[]], read: Reader, terminal: Terminal): readonly string[] {
  const [first] = run;
  const { wrap, paint, width } = terminal;
  const who = run.length > 1 ? paint('bold', `${run.length} ${read.word('regios')}`) : undefined;
  const said = sentence(first, read, who ?? paint('bold', read.who(first.event.by)));
  const note = first.toelichting && paint('dim', read.text(first.toelichting));
  const date = datesOf(run, read);
  const narrow = width < 80 || date.length > DATE;
  const indent = narrow ? '  ' : ' '.repeat(DATE + 2);
  const lines = narrow
    ? [...wrap(`${mark(first.bron, terminal)} ${date}`), ...wrap(said, indent)]
    : wrap(said, `${date.padEnd(DATE)}${mark(first.bron, terminal)} `);
  return [...lines, ...(note ? wrap(note, indent) : [])];
}
