import {
  checklists,
  deelafspraken,
  extraAfspraken,
  fasen,
  kaders,
  profielen,
  stappen,
} from '../../../src/content/index.js';
import type { Kader, Punt, Stap } from '../../../src/domain/content.js';
import { getoetsteProfielIds } from '../../../src/domain/ids.js';
import { kaderLink, named } from '../content/shared.js';
import {
  conditionLink,
  contentLink,
  interpretationLink,
  lineLink,
  procedureLink,
  signalLink,
  taskLink,
  withInterpretations,
} from '../links.js';
import { cell, heading, stacked, table } from '../markdown.js';
import { type Carriers, carriersOf, carriersOfAgreement, carriersOfPunt, isCarried } from '../model/carriers.js';
import { effectFrom, normEffect } from '../norms.js';
import { referencePage } from './page.js';
import { reverseParts } from './reverse.js';

const noCode: Readonly<Record<Punt['norm'], string>> = {
  vereist: '**no code**',
  verwacht: '**no code**',
  aanbevolen: '**no code**',
  suggestie: 'no code: a suggestion, shown as a hint',
  informatie: 'no code: information, nothing is asked',
};

/** Everything that carries some lines, or why nothing does. */
function carriers(found: Carriers & { why?: string }, norm: Punt['norm'], note = ''): string {
  const { conditions, rules, signals, why } = found;
  if (!isCarried(found)) return note || noCode[norm];
  return stacked(
    conditions.length > 0 ? `conditions: ${conditions.map(({ name }) => conditionLink(name)).join(', ')}` : '',
    rules.length > 0
      ? `tasks: ${rules.map(({ name }) => taskLink(name)).join(', ')}${why ? ` (${withInterpretations(why)})` : ''}`
      : '',
    signals.length > 0 ? `signals: ${signals.map(({ code }) => signalLink(code)).join(', ')}` : '',
    note,
  );
}

/** Where the content offers a point as an agreement. */
const themeNote = ({ code }: Punt): string =>
  deelafspraken.some(({ id }) => id === code) ? `content: sub-agreement ${code} of the checklists` : '';

const puntRows = ({ fase, punten }: Stap) =>
  punten.map((punt) => [
    lineLink(punt.lines),
    procedureLink(punt.code, fase, punt.id),
    cell(punt.tekst.nl),
    normEffect(punt),
    carriers(carriersOfPunt(punt), punt.norm, themeNote(punt)),
  ]);

const kaderRow = (kader: Kader) => [
  lineLink(kader.lines),
  kaderLink(kader),
  cell(kader.tekst.nl),
  normEffect(kader),
  carriers(carriersOf(kader.lines), effectFrom(kader) === 'geen' ? 'informatie' : kader.norm),
];

const faseRows = () =>
  fasen.map(({ id, titel, inleiding }) => [
    lineLink(inleiding.lines),
    procedureLink(titel.nl, id),
    cell(inleiding.tekst.nl),
    carriers(carriersOf(inleiding.lines), 'informatie', introNotes[id]),
  ]);
const introNotes = {
  verkenning: 'no code of its own: describes; its steps carry it',
  uitwerking: `content: the checklist and the extra agreements of each profile, asked for by ${conditionLink('checklistCompleet')} and ${conditionLink('deelafsprakenGemaakt')}`,
  uitvoering: '',
};

const itemRows = () =>
  getoetsteProfielIds.flatMap((profiel) =>
    checklists[profiel].items.map((item) => [
      lineLink(item.lines),
      contentLink(item.code, 'checklists', item.code),
      cell(item.tekst.nl),
      named(profielen, profiel).naam.nl,
      carriers(carriersOfAgreement(profiel, item, checklists[profiel].items), 'vereist'),
    ]),
  );

const extraRows = () =>
  extraAfspraken.flatMap((extra) =>
    extra.profielen.map((profiel) => [
      lineLink(extra.lines),
      contentLink(extra.id, 'bijlagen', extra.id),
      cell(extra.tekst.nl),
      named(profielen, profiel).naam.nl,
      carriers(
        carriersOfAgreement(profiel, extra, checklists[profiel].items),
        extra.norm,
        extra.vervangenDoor && profiel === 'kern'
          ? `replaced by ${extra.vervangenDoor} (${interpretationLink('I-08')})`
          : '',
      ),
    ]),
  );

/** `docs/traceability.md`. */
export const traceabilityPage = () =>
  referencePage(
    'Van regel naar code / Traceability',
    'Forwards: which code carries which lines of the text, or why none does. Backwards: on which lines every condition, task and signal rests.',
    heading(2, 'Van tekst naar code / From the text to the code', 'heen'),
    heading(3, 'Inleidingen van de fasen / Introductions of the phases'),
    table(['lines', 'phase', 'the text', 'carried by'], faseRows()),
    heading(3, 'Punten / Points'),
    table(['lines', 'point', 'the text', 'norm → effect', 'carried by'], stappen.flatMap(puntRows)),
    heading(3, 'Kaders / Boxes'),
    table(['lines', 'box', 'the text', 'norm → effect', 'carried by'], kaders.map(kaderRow)),
    heading(3, 'Checklists'),
    table(['lines', 'item', 'the text', 'profile', 'carried by'], itemRows()),
    heading(3, 'Bijlage B en C / Appendices B and C'),
    table(['lines', 'agreement', 'the text', 'profile', 'carried by'], extraRows()),
    heading(2, 'Van code naar tekst / From the code to the text', 'terug'),
    ...reverseParts(),
  );
