import {
  checklistStatus,
  processchema,
  progress,
  type SamenwerkingSnapshot,
  type StapStatus,
  signalsFor,
  type Text,
  tasksFor,
} from 'netcentrisch-stappenplan';
import { checklistFor, stapStatusWords } from 'netcentrisch-stappenplan/content';
import { capital, type Reader } from './reader.js';
import type { Terminal } from './terminal.js';

const signs: Readonly<Record<StapStatus, string>> = {
  gereed: '✔',
  bezig: '◐',
  open: '☐',
  overgeslagen: '↷',
  'niet-van-toepassing': '∅',
};

const colors = { gereed: 'green', bezig: 'yellow' } as const;

const status = (is: StapStatus, words: string, { paint }: Terminal): string =>
  is === 'gereed' || is === 'bezig' ? paint(colors[is], words) : words;

/** The twelve rows of Bijlage D with their status. */
export function rows(snapshot: SamenwerkingSnapshot, read: Reader, terminal: Terminal): readonly string[] {
  const all = processchema(snapshot);
  const width = Math.max(...all.map((row) => read.text(stapStatusWords[row.status]).length));
  return all.flatMap(({ nr, tekst, status: is }) => {
    const words = `${signs[is]} ${read.text(stapStatusWords[is]).padEnd(Math.min(width, 19))}`;
    return terminal.wrap(read.text(tekst), `  ${String(nr).padStart(2)} ${status(is, words, terminal)} `);
  });
}

interface Checklist {
  /** Absent where the profile has no checklist. */
  count?: string;
  lines: readonly string[];
}

/** The minimum checklist of the profile: so many done, and each item with its code, its words and how far it is. */
export function checklist(snapshot: SamenwerkingSnapshot, read: Reader, terminal: Terminal): Checklist {
  const { profielkeuze, policy } = snapshot.context;
  if (!profielkeuze) return { lines: terminal.wrap(read.word('geenChecklist'), '  ') };
  const { why } = checklistFor(profielkeuze.profiel, policy);
  if (why) return { lines: terminal.wrap(read.text(why.tekst), '  ') };
  const { gereed, totaal } = progress(snapshot).minimum;
  const lines = checklistStatus(snapshot).minimum.flatMap(({ item, status: how, systeem }) => {
    const is = how === 'in-bewerking' ? 'bezig' : how;
    const words = how === 'in-bewerking' ? read.word('inBewerking') : read.text(stapStatusWords[how]);
    const head = status(is, `${signs[is]} ${item.code.padEnd(4)}`, terminal);
    const about = systeem ? ` – ${read.text(systeem)}` : '';
    return terminal.wrap(`${read.text(item.tekst)}${about} (${words.toLowerCase()})`, `  ${head} `);
  });
  return { count: `${gereed}/${totaal} ${read.word('gereedVan')}`, lines };
}

/** Words of the parties themselves read the same in both languages: they are quoted. */
const ownOrOurs = (text: Text, read: Reader) => (text.nl === text.en ? read.quote(text.nl) : read.text(text));

/** Open work in words, under those who owe it; what is the same for several is said once. */
export function openWork(snapshot: SamenwerkingSnapshot, read: Reader): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Map<string, { count: number; onList: boolean }>>();
  for (const { id, rollen, text, dueAt } of tasksFor(snapshot)) {
    const onList = id.startsWith('afspraken-en-plan/afspraak/');
    const due = dueAt ? ` (${read.word('uiterlijk')} ${read.date(dueAt)})` : '';
    const words = onList ? read.word('checklistTaken') : `${ownOrOurs(text, read)}${due}`;
    const holders = capital(read.list(rollen.map(read.holder)));
    const group = groups.get(holders) ?? new Map();
    group.set(words, { count: (group.get(words)?.count ?? 0) + 1, onList });
    groups.set(holders, group);
  }
  const told = (words: string, count: number, onList: boolean) => {
    if (count === 1) return words;
    return onList ? `${count} ${words}` : `${words} (${count}×)`;
  };
  return new Map(
    [...groups].map(([holders, group]) => [
      holders,
      [...group].map(([words, { count, onList }]) => told(words, count, onList)),
    ]),
  );
}

/** Open work, under those who owe it. */
export function tasks(snapshot: SamenwerkingSnapshot, read: Reader, { wrap }: Terminal): readonly string[] {
  const work = openWork(snapshot, read);
  if (work.size === 0) return [`  ${read.word('geen')}`];
  return [...work].flatMap(([holders, open]) => [
    ...wrap(`${holders}:`, '  '),
    ...open.flatMap((words) => wrap(words, '    - ')),
  ]);
}

/** What stays visible and holds nothing up. */
export function signals(snapshot: SamenwerkingSnapshot, read: Reader, terminal: Terminal): readonly string[] {
  const all = signalsFor(snapshot);
  if (all.length === 0) return [`  ${read.word('geen')}`];
  return all.flatMap(({ text, missing }) => [
    ...terminal.wrap(read.text(text), '  ! '),
    ...missing.flatMap((item) => terminal.wrap(missingWords(item, read), '    - ')),
  ]);
}

/** What is missing, by its code and words, or by the name behind its id. */
export function missingWords({ id, text }: { id: string; text?: Text }, read: Reader): string {
  if (!text || read.org(id) !== id) return read.name(id);
  const words = ownOrOurs(text, read);
  return /^[A-Z0-9.]+$/.test(id) && !words.startsWith(id) ? `${id} ${words}` : words;
}
