import { fasen, gebieden, kaders, normWords, stappen } from '../../../src/content/index.js';
import type { Punt, Stap } from '../../../src/domain/content.js';
import * as link from '../links.js';
import { anchor, contentPage, heading, paragraphs, table } from '../markdown.js';
import { normEffect, norms, normUitleg } from '../norms.js';
import { both, kaderLink, letterlijk, named, passage, quotation, regels, rolNamen } from '../words.js';
import { alinea } from './inleidingen.js';

const legend = () =>
  table(norms, {
    norm: (norm) => `**${norm}** (${normWords[norm].en})`,
    'how the sentence puts it': (norm) => both(normUitleg[norm].wording),
    effect: (norm) => `**${normUitleg[norm].effect}**`,
    'what happens': (norm) => normUitleg[norm].gevolg.en,
  });

function normOf(punt: Punt): string {
  const { voorwaarde } = punt;
  if (!voorwaarde) return normEffect(punt);
  return `${normEffect(punt)}<br>**${voorwaarde.norm}** when: ${both(voorwaarde.als)} — ${quotation(voorwaarde.source)}`;
}

const puntTable = (punten: readonly Punt[]) =>
  table(punten, {
    code: ({ id, code }) => `${anchor(id)}${code}`,
    ...letterlijk,
    'norm → effect': normOf,
    who: ({ wie }) => rolNamen(wie),
    ...regels,
  });

/** The themes of an area of agreements, under the sentence that opens it. */
const gebiedPart = ({ punten }: Stap, { id, naam, inleiding }: (typeof gebieden)[number]) => {
  const themes = punten.filter((punt) => punt.gebied === id);
  return themes.length === 0 ? [] : [heading(4, both(naam), id), passage(inleiding), puntTable(themes)];
};

function stapPart(stap: Stap): string {
  const boxes = kaders.filter((kader) => kader.stappen.includes(stap.id));
  return paragraphs(
    heading(3, `Stap ${stap.nr}: ${both(stap.titel)}`, stap.id),
    `Heading on line ${link.lines(stap.lines)}`,
    puntTable(stap.punten.filter(({ gebied }) => !gebied)),
    ...gebieden.flatMap((gebied) => gebiedPart(stap, gebied)),
    boxes.length === 0 ? '' : `Boxes: ${boxes.map(kaderLink).join(', ')}`,
  );
}

const throughout = () => kaders.filter((kader) => kader.stappen.length === 0).map(kaderLink);

/** `content/stappen.md`. */
export const stappenPage = () =>
  contentPage(
    'Fasen en stappen / Phases and steps',
    `How hard a point is follows from its own words; where those do not settle it, an interpretation does. The text knows norms only: what happens when a point is open, and that it can be skipped with a reason, is how this software deals with them (${link.interpretation('I-57')}, ${link.interpretation('I-36')}).`,
    legend(),
    `Throughout the whole procedure: ${throughout().join(', ')}`,
    ...fasen.flatMap((fase) => [
      heading(2, both(fase.titel), fase.id),
      `Heading on line ${link.lines(fase.lines)}; called “${fase.blok.nl}” (${fase.blok.en}) in ${link.content('Bijlage D', 'bijlagen', 'bijlage-d')}.`,
      alinea(fase.inleiding),
      ...fase.stappen.map((id) => stapPart(named(stappen, id))),
    ]),
  );
