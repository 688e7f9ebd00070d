import {
  bespreekpunten,
  extraAfspraken,
  fasen,
  inleidingen,
  processchema,
  profielen,
  stappen,
} from '../../../src/content/index.js';
import type { Bespreekpunt, Deelafspraak, ProcesschemaRij } from '../../../src/domain/content.js';
import { partijIds } from '../../../src/domain/ids.js';
import * as link from '../links.js';
import { anchor, cell, contentPage, heading, table } from '../markdown.js';
import { both, gebiedNaam, letterlijk, named, regels, stapLink, stapLinks } from '../words.js';
import { alinea } from './inleidingen.js';

/** A question, and an answer space under it for each party where there is one. */
const bespreekpuntRows = ({ id, vraag, perPartij }: Bespreekpunt) => [
  { ...vraag, nr: `${anchor(id)}${id}`, about: perPartij ? '' : 'one answer' },
  ...(perPartij ? partijIds.map((partij) => ({ ...perPartij[partij], nr: '', about: partij })) : []),
];

const replaced = ({ vervangenDoor: id }: Deelafspraak) =>
  id ? `for kern: ${link.content(id, 'bijlagen', id)} (${link.interpretation('I-08')})` : '';

function bijlagePart(letter: 'B' | 'C'): string[] {
  const { id, titel, alineas } = named(inleidingen, `bijlage-${letter.toLowerCase()}`);
  const profiles = profielen.filter(({ bijlagen }) => bijlagen.includes(letter)).map(({ naam }) => naam.nl);
  return [
    heading(2, both(titel), id),
    ...alineas.map(alinea),
    `For ${profiles.join(' and ')}. They go into the plan van aanpak like all agreements; the checklist of the profile is the means of control (${link.interpretation('I-06')}).`,
    table(
      extraAfspraken.filter(({ herkomst }) => herkomst === id),
      {
        code: ({ id }) => `${anchor(id)}${id}`,
        area: ({ gebied }) => gebiedNaam(gebied),
        ...letterlijk,
        norm: ({ norm }) => norm,
        replaced,
        ...regels,
      },
    ),
  ];
}

const deelLabel = { plan: 'the plan', afspraken: 'the agreements', praktijktoets: 'the peer review in practice' };
const stepsOf = ({ stappen }: ProcesschemaRij) =>
  stappen.map(({ stap, deel }) => stapLink(stap) + (deel ? ` (${deelLabel[deel]})` : '')).join(', ');

function rowless(): string {
  const withRow = new Set(processchema.flatMap((rij) => rij.stappen.map(({ stap }) => stap)));
  return stapLinks(stappen.map(({ id }) => id).filter((id) => !withRow.has(id)));
}

/** `content/bijlagen.md`. */
export const bijlagenPage = () =>
  contentPage(
    'Bijlagen / Appendices',
    heading(2, both(named(inleidingen, 'bijlage-a').titel), 'bijlage-a'),
    `Examples of points to discuss in ${stapLink('afstemming')}; where a question asks about each party, there is an answer for each.`,
    table(bespreekpunten.flatMap(bespreekpuntRows), {
      nr: ({ nr }) => nr,
      ...letterlijk,
      about: ({ about }) => about,
      ...regels,
    }),
    ...bijlagePart('B'),
    ...bijlagePart('C'),
    heading(2, both(named(inleidingen, 'bijlage-d').titel), 'bijlage-d'),
    `Bijlage D numbers 12 rows, the text 14 steps. The steps of the text hold, and each row shows the steps it stands for (${link.interpretation('I-01')}). Without a row: ${rowless()}. Its column “Status?” is printed empty; what may stand in it is a reading (${link.interpretation('I-52')}).`,
    table(processchema, {
      row: ({ nr }) => `${anchor(`D${nr}`)}D${nr}`,
      block: ({ fase }) => named(fasen, fase).blok.nl,
      'Nederlands (letterlijk)': ({ nr, tekst }) => `Stap ${nr}: ${cell(tekst.nl)}`,
      English: ({ nr, tekst }) => `Step ${nr}: ${cell(tekst.en)}`,
      'steps of the text': stepsOf,
      ...regels,
    }),
  );
