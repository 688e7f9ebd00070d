import { fasen, gebieden, kaders, normWords, stappen } from '../../../src/content/index.js';
import type { Punt, Stap } from '../../../src/domain/content.js';
import { interpretationLink, lineLink } from '../links.js';
import { anchor, heading, paragraphs, table } from '../markdown.js';
import { effectOf, normEffect, norms, normUitleg } from '../norms.js';
import { alinea } from './alinea.js';
import { both, kaderLink, named, page, passage, quotation, rolNaam, words } from './shared.js';

const legend = table(
  ['norm', 'how the sentence puts it', 'effect', 'what happens'],
  norms.map((norm) => [
    `**${norm}** (${normWords[norm].en})`,
    `${normUitleg[norm].wording.nl} / ${normUitleg[norm].wording.en}`,
    `**${effectOf[norm]}**`,
    normUitleg[norm].gevolg.en,
  ]),
);

function normOf(punt: Punt): string {
  const { voorwaarde } = punt;
  if (!voorwaarde) return normEffect(punt);
  return `${normEffect(punt)}<br>**${voorwaarde.norm}** when: ${both(voorwaarde.als)} — ${quotation(voorwaarde.source)}`;
}

const puntRow = (punt: Punt) => [
  `${anchor(punt.id)}${punt.code}`,
  ...words(punt.tekst),
  normOf(punt),
  punt.wie.map(rolNaam).join(', '),
  lineLink(punt.lines),
];
const puntTable = (punten: readonly Punt[]) =>
  table(['code', 'Nederlands (letterlijk)', 'English', 'norm → effect', 'who', 'lines'], punten.map(puntRow));

const kaderNotes = ({ id }: Stap) => {
  const here = kaders.filter((kader) => kader.stappen.includes(id));
  return here.length === 0 ? '' : `Boxes: ${here.map(kaderLink).join(', ')}`;
};

const stapPart = (stap: Stap) =>
  paragraphs(
    heading(3, `Stap ${stap.nr}: ${both(stap.titel)}`, stap.id),
    `Heading on line ${lineLink(stap.lines)}`,
    puntTable(stap.punten.filter(({ gebied }) => !gebied)),
    ...gebieden.flatMap((gebied) => {
      const themes = stap.punten.filter((punt) => punt.gebied === gebied.id);
      return themes.length === 0
        ? []
        : [heading(4, both(gebied.naam), gebied.id), passage(gebied.inleiding), puntTable(themes)];
    }),
    kaderNotes(stap),
  ).trimEnd();

/** `docs/content/stappen.md`. */
export const stappenPage = () =>
  page(
    'Fasen en stappen / Phases and steps',
    `How hard a point is follows from its own words; where those do not settle it, an interpretation does. The text knows norms only: what happens when a point is open, and that it can be skipped with a reason, is how this software deals with them (${interpretationLink('I-57')}, ${interpretationLink('I-36')}).`,
    legend,
    `Throughout the whole procedure: ${kaders
      .filter((kader) => kader.stappen.length === 0)
      .map(kaderLink)
      .join(', ')}`,
    ...fasen.flatMap((fase) => [
      heading(2, both(fase.titel), fase.id),
      `Heading on line ${lineLink(fase.lines)}; called “${fase.blok.nl}” (${fase.blok.en}) in [Bijlage D](bijlagen.md#bijlage-d).`,
      alinea(fase.inleiding),
      ...fase.stappen.map((id) => stapPart(named(stappen, id))),
    ]),
  );
