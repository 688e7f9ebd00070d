import { checklistFor, checklists, deelafspraken, profielen, stappen } from '../../../src/content/index.js';
import type { DeelafspraakId } from '../../../src/domain/ids.js';
import { getoetsteProfielIds } from '../../../src/domain/ids.js';
import { interpretationLink, lineLink } from '../links.js';
import { anchor, cell, heading, table } from '../markdown.js';
import { both, gebiedNaam, named, page, passage, words } from './shared.js';

/** Where the words of an agreement stand: with step 6, with an appendix, or on the stand-by list itself. */
function deelLink(id: DeelafspraakId): string {
  const { herkomst } = named(deelafspraken, id);
  const punt = stappen.flatMap(({ punten }) => punten).find(({ code }) => code === id);
  if (punt) return `[${id}](stappen.md#${punt.id})`;
  return herkomst === 'stand-by' ? `[${id}](#${id})` : `[${id}](bijlagen.md#${id})`;
}
const covered = (ids: readonly DeelafspraakId[]) =>
  ids.map((id) => `${deelLink(id)} ${cell(named(deelafspraken, id).tekst.nl)}`).join('<br>');

/** What belongs to a profile but stands under none of its items; kern has what Bijlage C puts in the place of Bijlage B. */
const onNoItem = (profiel: (typeof getoetsteProfielIds)[number]) => {
  const here = new Set(checklists[profiel].items.flatMap((item) => item.deelafspraken));
  const left = deelafspraken.filter(({ id, profielen }) => profielen.includes(profiel) && !here.has(id));
  const links = left.map(({ id, tekst, vervangenDoor }) => {
    const instead = vervangenDoor && here.has(vervangenDoor) ? ` (replaced by ${deelLink(vervangenDoor)})` : '';
    return `- ${deelLink(id)} ${tekst.nl}${instead}`;
  });
  return links.length === 0
    ? ''
    : `On no item of this list (${interpretationLink('I-07')}, ${interpretationLink('I-08')}):\n\n${links.join('\n')}`;
};

const checklistPart = (profiel: (typeof getoetsteProfielIds)[number]) => {
  const { titel, toelichting, items } = checklists[profiel];
  return [
    heading(2, `${profiel}: ${both(titel)}`, profiel),
    passage(toelichting),
    table(
      ['code', 'Nederlands (letterlijk)', 'English', 'area', 'covers', 'lines'],
      items.map((item) => [
        `${anchor(item.code)}${item.code}`,
        ...words(item.tekst),
        gebiedNaam(item.gebied),
        covered(item.deelafspraken),
        lineLink(item.lines),
      ]),
    ),
    onNoItem(profiel),
  ];
};

/** What has no item of its own on a list, though a wider one there covers it (I-05). */
function within(profiel: (typeof getoetsteProfielIds)[number], concept: string): string {
  const own = checklists['stand-by'].items.find((item) => item.concept === concept)?.code;
  const wider = checklists[profiel].items.find(({ deelafspraken }) => deelafspraken.some((id) => id === own));
  return wider ? `– (within [${wider.code}](#${wider.code}))` : '–';
}

/** One row a subject: what each list calls it. */
const comparison = () => {
  const items = getoetsteProfielIds.flatMap((id) => checklists[id].items);
  const concepts = [...new Set(items.map(({ concept }) => concept))];
  // Each row is called as the first list that has it calls it.
  const subject = (concept: string): string => items.find((item) => item.concept === concept)?.tekst.en ?? concept;
  const codes = (profiel: (typeof getoetsteProfielIds)[number], concept: string) =>
    checklists[profiel].items
      .filter((item) => item.concept === concept)
      .map(({ code }) => `[${code}](#${code})`)
      .join(', ') || within(profiel, concept);
  return table(
    ['subject', ...getoetsteProfielIds.map((id) => named(profielen, id).naam.nl)],
    concepts.map((concept) => [
      cell(subject(concept)),
      ...getoetsteProfielIds.map((profiel) => codes(profiel, concept)),
    ]),
  );
};

const unionRow = (profiel: (typeof getoetsteProfielIds)[number]) => {
  const printed = checklists[profiel].items;
  const union = checklistFor(profiel, { checklist: 'cumulatief' }).items;
  const added = union.filter((item) => !printed.includes(item)).map(({ code }) => `[${code}](#${code})`);
  return [named(profielen, profiel).naam.nl, String(printed.length), String(union.length), added.join(', ') || '–'];
};

const withoutChecklist = () =>
  profielen.flatMap(({ id, naam }) => {
    const { why } = checklistFor(id);
    return why ? [[cell(naam.nl), ...words(why.tekst), lineLink(why.lines)]] : [];
  });

/** `docs/content/checklists.md`. */
export const checklistsPage = () =>
  page(
    'Checklists / Minimum checklists',
    'Each peer-reviewed profile is checked against its own printed list, with the columns “Afspraak” and “Gereed”; the second is printed empty. Next to each item stands what it covers: the themes of step 6 and the extra agreements of Bijlage B and C. An open one is shown, but does not hold up the item ' +
      `(${interpretationLink('I-05')}, ${interpretationLink('I-06')}).`,
    ...getoetsteProfielIds.flatMap(checklistPart),
    heading(2, 'Zonder checklist / Without a checklist'),
    table(['profile', 'Nederlands (letterlijk)', 'English', 'lines'], withoutChecklist()),
    heading(2, 'De drie lijsten naast elkaar / The three lists side by side'),
    `The same subject on one row; what a wider item covers has no row of its own on that list (${interpretationLink('I-05')}).`,
    comparison(),
    `By policy the union by subject counts instead; then what a wider item covers is an item again (${interpretationLink('I-05')}):`,
    table(['list', 'as printed', 'union', 'added'], getoetsteProfielIds.map(unionRow)),
  );
