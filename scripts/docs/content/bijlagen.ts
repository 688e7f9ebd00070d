import {
  bespreekpunten,
  extraAfspraken,
  fasen,
  inleidingen,
  processchema,
  profielen,
  stappen,
} from '../../../src/content/index.js';
import { partijIds } from '../../../src/domain/ids.js';
import { interpretationLink, lineLink } from '../links.js';
import { anchor, cell, heading, table } from '../markdown.js';
import { alinea } from './alinea.js';
import { both, gebiedNaam, named, page, stapLink, stapLinks, words } from './shared.js';

const bespreekpuntRows = () =>
  bespreekpunten.flatMap(({ id, vraag, perPartij }) => [
    [`${anchor(id)}${id}`, ...words(vraag.tekst), perPartij ? '' : 'one answer', lineLink(vraag.lines)],
    ...(perPartij
      ? partijIds.map((partij) => ['', ...words(perPartij[partij].tekst), partij, lineLink(perPartij[partij].lines)])
      : []),
  ]);

const deelRows = (herkomst: 'bijlage-b' | 'bijlage-c') =>
  extraAfspraken
    .filter((deel) => deel.herkomst === herkomst)
    .map((deel) => [
      `${anchor(deel.id)}${deel.id}`,
      gebiedNaam(deel.gebied),
      ...words(deel.tekst),
      deel.norm,
      deel.vervangenDoor
        ? `for kern: [${deel.vervangenDoor}](#${deel.vervangenDoor}) (${interpretationLink('I-08')})`
        : '',
      lineLink(deel.lines),
    ]);

const bijlageParts = () =>
  (['B', 'C'] as const).flatMap((letter) => {
    const inleiding = named(inleidingen, `bijlage-${letter.toLowerCase()}`);
    const profiles = profielen.filter(({ bijlagen }) => bijlagen.includes(letter)).map(({ naam }) => naam.nl);
    return [
      heading(2, both(inleiding.titel), inleiding.id),
      ...inleiding.alineas.map(alinea),
      `For ${profiles.join(' and ')}. They go into the plan van aanpak like all agreements; the checklist of the profile is the means of control (${interpretationLink('I-06')}).`,
      table(
        ['code', 'area', 'Nederlands (letterlijk)', 'English', 'norm', 'replaced', 'lines'],
        deelRows(letter === 'B' ? 'bijlage-b' : 'bijlage-c'),
      ),
    ];
  });

const deelLabel = { plan: 'the plan', afspraken: 'the agreements', praktijktoets: 'the peer review in practice' };

const rijRows = () =>
  processchema.map((rij) => [
    `${anchor(`D${rij.nr}`)}D${rij.nr}`,
    named(fasen, rij.fase).blok.nl,
    `Stap ${rij.nr}: ${cell(rij.tekst.nl)}`,
    `Step ${rij.nr}: ${cell(rij.tekst.en)}`,
    rij.stappen.map(({ stap, deel }) => stapLink(stap) + (deel ? ` (${deelLabel[deel]})` : '')).join(', '),
    lineLink(rij.lines),
  ]);

const rowless = () => {
  const withRow = new Set(processchema.flatMap(({ stappen }) => stappen.map(({ stap }) => stap)));
  return stapLinks(stappen.map(({ id }) => id).filter((id) => !withRow.has(id)));
};

/** `docs/content/bijlagen.md`. */
export const bijlagenPage = () =>
  page(
    'Bijlagen / Appendices',
    heading(2, both(named(inleidingen, 'bijlage-a').titel), 'bijlage-a'),
    `Examples of points to discuss in ${stapLink('afstemming')}; where a question asks about each party, there is an answer for each.`,
    table(['nr', 'Nederlands (letterlijk)', 'English', 'about', 'lines'], bespreekpuntRows()),
    ...bijlageParts(),
    heading(2, both(named(inleidingen, 'bijlage-d').titel), 'bijlage-d'),
    `Bijlage D numbers 12 rows, the text 14 steps. The steps of the text hold, and each row shows the steps it stands for (${interpretationLink('I-01')}). Without a row: ${rowless()}. Its column “Status?” is printed empty; what may stand in it is a reading (${interpretationLink('I-52')}).`,
    table(['row', 'block', 'Nederlands (letterlijk)', 'English', 'steps of the text', 'lines'], rijRows()),
  );
