import { checklistFor, checklists, deelafspraken, profielen, stappen } from '../../../src/content/index.js';
import type { ChecklistItem } from '../../../src/domain/content.js';
import { type DeelafspraakId, type GetoetstProfielId, getoetsteProfielIds } from '../../../src/domain/ids.js';
import * as link from '../links.js';
import { anchor, cell, contentPage, heading, table } from '../markdown.js';
import { both, gebiedNaam, letterlijk, named, passage, regels } from '../words.js';

const profielNaam = (id: GetoetstProfielId) => named(profielen, id).naam.nl;
const itemLink = (code: string) => link.content(code, 'checklists', code);

/** Where the words of an agreement stand: with step 6, with an appendix, or on the stand-by list itself. */
function deelLink(id: DeelafspraakId): string {
  const punt = stappen.flatMap(({ punten }) => punten).find(({ code }) => code === id);
  if (punt) return link.content(id, 'stappen', punt.id);
  return named(deelafspraken, id).herkomst === 'stand-by' ? itemLink(id) : link.content(id, 'bijlagen', id);
}
const covered = (ids: readonly DeelafspraakId[]) =>
  ids.map((id) => `${deelLink(id)} ${cell(named(deelafspraken, id).tekst.nl)}`).join('<br>');

/** What belongs to a profile but stands under none of its items; kern has what Bijlage C puts in the place of Bijlage B. */
function onNoItem(profiel: GetoetstProfielId): string {
  const here = new Set(checklists[profiel].items.flatMap((item) => item.deelafspraken));
  const left = deelafspraken.filter(({ id, profielen }) => profielen.includes(profiel) && !here.has(id));
  const lines = left.map(({ id, tekst, vervangenDoor }) => {
    const instead = vervangenDoor && here.has(vervangenDoor) ? ` (replaced by ${deelLink(vervangenDoor)})` : '';
    return `- ${deelLink(id)} ${tekst.nl}${instead}`;
  });
  if (lines.length === 0) return '';
  return `On no item of this list (${link.interpretation('I-07')}, ${link.interpretation('I-08')}):\n\n${lines.join('\n')}`;
}

function checklistPart(profiel: GetoetstProfielId): string[] {
  const { titel, toelichting, items } = checklists[profiel];
  return [
    heading(2, `${profiel}: ${both(titel)}`, profiel),
    passage(toelichting),
    table(items, {
      code: ({ code }) => `${anchor(code)}${code}`,
      ...letterlijk,
      area: ({ gebied }) => gebiedNaam(gebied),
      covers: ({ deelafspraken }) => covered(deelafspraken),
      ...regels,
    }),
    onNoItem(profiel),
  ];
}

/** What has no item of its own on a list, though a wider one there covers it (I-05). */
function within(profiel: GetoetstProfielId, concept: string): string {
  const own = checklists['stand-by'].items.find((item) => item.concept === concept)?.code;
  const wider = checklists[profiel].items.find(({ deelafspraken }) => deelafspraken.some((id) => id === own));
  return wider ? `– (within ${itemLink(wider.code)})` : '–';
}

/** One row a subject, called as the first list that has it calls it: what each list calls it. */
function comparison(): string {
  const items = getoetsteProfielIds.flatMap((id) => checklists[id].items);
  const codes = (profiel: GetoetstProfielId, concept: string) => {
    const same = checklists[profiel].items.filter((item) => item.concept === concept);
    return same.map(({ code }) => itemLink(code)).join(', ') || within(profiel, concept);
  };
  return table(
    items.filter(({ concept }, index) => items.findIndex((other) => other.concept === concept) === index),
    {
      subject: ({ tekst }) => cell(tekst.en),
      ...Object.fromEntries(
        getoetsteProfielIds.map((id) => [profielNaam(id), ({ concept }: ChecklistItem) => codes(id, concept)]),
      ),
    },
  );
}

/** What the union by subject adds to the printed list. */
function union(profiel: GetoetstProfielId) {
  const printed = checklists[profiel].items;
  const all = checklistFor(profiel, { checklist: 'cumulatief' }).items;
  return { profiel, printed, all, added: all.filter((item) => !printed.includes(item)) };
}

const withoutChecklist = () =>
  profielen.flatMap(({ id, naam }) => {
    const { why } = checklistFor(id);
    return why ? [{ naam, ...why }] : [];
  });

/** `content/checklists.md`. */
export const checklistsPage = () =>
  contentPage(
    'Checklists / Minimum checklists',
    `Each peer-reviewed profile is checked against its own printed list, with the columns “Afspraak” and “Gereed”; the second is printed empty. Next to each item stands what it covers: the themes of step 6 and the extra agreements of Bijlage B and C. An open one is shown, but does not hold up the item (${link.interpretation('I-05')}, ${link.interpretation('I-06')}).`,
    ...getoetsteProfielIds.flatMap(checklistPart),
    heading(2, 'Zonder checklist / Without a checklist'),
    table(withoutChecklist(), { profile: ({ naam }) => cell(naam.nl), ...letterlijk, ...regels }),
    heading(2, 'De drie lijsten naast elkaar / The three lists side by side'),
    `The same subject on one row; what a wider item covers has no row of its own on that list (${link.interpretation('I-05')}).`,
    comparison(),
    `By policy the union by subject counts instead; then what a wider item covers is an item again (${link.interpretation('I-05')}):`,
    table(getoetsteProfielIds.map(union), {
      list: ({ profiel }) => profielNaam(profiel),
      'as printed': ({ printed }) => `${printed.length}`,
      union: ({ all }) => `${all.length}`,
      added: ({ added }) => added.map(({ code }) => itemLink(code)).join(', ') || '–',
    }),
  );
