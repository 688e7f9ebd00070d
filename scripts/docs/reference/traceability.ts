import * as content from '../../../src/content/index.js';
import type { Deelafspraak, Fase, Kader, Punt, Stap } from '../../../src/domain/content.js';
import { type FaseId, type GetoetstProfielId, getoetsteProfielIds, type ProfielId } from '../../../src/domain/ids.js';
import type { Lines, Norm, Text } from '../../../src/procedure/text.js';
import * as link from '../links.js';
import { cell, heading, referencePage, stacked, table } from '../markdown.js';
import { askForExtra, askForItem, type Carriers, carriersOf, carriersOfPunt } from '../model/carriers.js';
import { ruleName } from '../model/work.js';
import { effectOf, normEffect } from '../norms.js';
import { kaderLink, named, regels } from '../words.js';
import { reverseParts } from './reverse.js';

const noCode: Readonly<Record<Norm, string>> = {
  vereist: '**no code**',
  verwacht: '**no code**',
  aanbevolen: '**no code**',
  suggestie: 'no code: a suggestion, shown as a hint',
  informatie: 'no code: information, nothing is asked',
};

const list = <T>(what: string, found: readonly T[], linked: (one: T) => string, why = '') =>
  found.length > 0 ? `${what}: ${found.map(linked).join(', ')}${why && ` (${link.withInterpretations(why)})`}` : '';

/** Everything that carries some lines, or why nothing does. */
const carriers = ({ conditions, rules, signals, why }: Carriers & { why?: string }, norm: Norm, note = ''): string =>
  stacked(
    list('conditions', conditions, ({ name }) => link.condition(name)),
    list('tasks', rules, (rule) => link.task(ruleName(rule)), why),
    list('signals', signals, ({ code }) => link.signal(code)),
    note,
  ) || noCode[norm];

/** A sentence of the text: where it stands, how hard it is, and what carries it. */
interface Row {
  lines: Lines;
  tekst: Text;
  where: string;
  norm: string;
  carried: string;
}

const introNotes: Readonly<Record<FaseId, string>> = {
  verkenning: 'no code of its own: describes; its steps carry it',
  uitwerking: `content: the checklist and the extra agreements of each profile, asked for by ${link.condition('checklistCompleet')} and ${link.condition('deelafsprakenGemaakt')}`,
  uitvoering: '',
};

const faseRow = ({ id, titel, inleiding }: Fase): Row => ({
  ...inleiding,
  where: link.procedure(titel.nl, id),
  norm: '',
  carried: carriers(carriersOf(inleiding.lines), 'informatie', introNotes[id]),
});

/** Where the content offers a point as an agreement. */
const themeNote = ({ code }: Punt): string =>
  content.deelafspraken.some(({ id }) => id === code) ? `content: sub-agreement ${code} of the checklists` : '';

const puntRows = ({ fase, punten }: Stap): Row[] =>
  punten.map((punt) => ({
    ...punt,
    where: link.procedure(punt.code, fase, punt.id),
    norm: normEffect(punt),
    carried: carriers(carriersOfPunt(punt), punt.norm, themeNote(punt)),
  }));

const kaderRow = (kader: Kader): Row => ({
  ...kader,
  where: kaderLink(kader),
  norm: normEffect(kader),
  carried: carriers(carriersOf(kader.lines), effectOf(kader) === 'geen' ? 'informatie' : kader.norm),
});

const namesOf = (profielen: readonly ProfielId[]) =>
  profielen.map((id) => named(content.profielen, id).naam.nl).join(', ');

const itemRows = (profiel: GetoetstProfielId): Row[] =>
  content.checklists[profiel].items.map((item) => ({
    ...item,
    where: `${link.content(item.code, 'checklists', item.code)} (${namesOf([profiel])})`,
    norm: 'vereist',
    carried: carriers(askForItem, 'vereist'),
  }));

const extraRow = (extra: Deelafspraak): Row => ({
  ...extra,
  where: `${link.content(extra.id, 'bijlagen', extra.id)} (${namesOf(extra.profielen)})`,
  carried: carriers(
    askForExtra,
    extra.norm,
    extra.vervangenDoor ? `for kern replaced by ${extra.vervangenDoor} (${link.interpretation('I-08')})` : '',
  ),
});

const firstLine = ({ lines }: Row): number => Number.parseInt(lines, 10);

const rows = (): Row[] =>
  [
    ...content.fasen.map(faseRow),
    ...content.stappen.flatMap(puntRows),
    ...content.kaders.map(kaderRow),
    ...getoetsteProfielIds.flatMap(itemRows),
    ...content.extraAfspraken.map(extraRow),
  ].toSorted((one, other) => firstLine(one) - firstLine(other));

/** `traceability.md`. */
export const traceabilityPage = () =>
  referencePage(
    'Van regel naar code / Traceability',
    'Forwards: which code carries which lines of the text, or why none does. Backwards: on which lines every condition, task and signal rests.',
    heading(2, 'Van tekst naar code / From the text to the code', 'heen'),
    'The introductions of the phases, the points of the steps, the boxes, and per profile the items of its checklist and the agreements of Bijlage B and C, by line.',
    table(rows(), {
      ...regels,
      where: ({ where }) => where,
      'the text': ({ tekst }) => cell(tekst.nl),
      'norm → effect': ({ norm }) => norm,
      'carried by': ({ carried }) => carried,
    }),
    heading(2, 'Van code naar tekst / From the code to the text', 'terug'),
    ...reverseParts(),
  );
