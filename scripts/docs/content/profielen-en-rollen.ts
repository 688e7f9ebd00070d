import { checklistFor, genoemden, profielen, rollen, veiligheidsregios } from '../../../src/content/index.js';
import { interpretationLink } from '../links.js';
import { anchor, cell, heading, table } from '../markdown.js';
import { page, quotations, words } from './shared.js';

const yesNo = (value: boolean) => (value ? 'ja / yes' : 'nee / no');

/** `docs/content/profielen-en-rollen.md`. */
export const profielenEnRollenPage = () =>
  page(
    'Profielen en rollen / Profiles and roles',
    heading(2, 'Samenwerkingsprofielen / Cooperation profiles'),
    `The text names five profiles and says what follows from them; what they are, the Beleidskader says (${interpretationLink('I-20')}). That the other three are reviewed follows from the sentence on the first two (${interpretationLink('I-19')}).`,
    table(
      ['Nederlands', 'English', 'elaborated', 'peer reviewed', 'appendices', 'checklist', 'what the text says'],
      profielen.map((profiel) => [
        `${anchor(profiel.id)}${cell(profiel.naam.nl)}`,
        cell(profiel.naam.en),
        yesNo(profiel.uitgewerkt),
        yesNo(profiel.getoetst),
        profiel.bijlagen.map((letter) => `[${letter}](bijlagen.md#bijlage-${letter.toLowerCase()})`).join(', ') || '–',
        profiel.getoetst ? `[${checklistFor(profiel.id).items.length} items](checklists.md#${profiel.id})` : '–',
        quotations(profiel.source),
      ]),
    ),
    heading(2, 'Rollen / Roles'),
    table(
      ['Nederlands', 'English', 'omschrijving (onze woorden)', 'description (our words)', 'what the text says'],
      rollen.map((rol) => [
        `${anchor(rol.id)}${cell(rol.naam.nl)}`,
        cell(rol.naam.en),
        ...words(rol.beschrijving),
        quotations(rol.source),
      ]),
    ),
    heading(2, 'Wie de tekst verder noemt / Who else the text names'),
    'They have no role of their own in the procedure: who acts for them is one of the roles above.',
    table(
      ['Nederlands', 'English', 'what the text says'],
      genoemden.map(({ naam, source }) => [...words(naam), quotations(source)]),
    ),
    heading(2, 'Veiligheidsregio’s / Safety regions'),
    'Reference data, not part of the text.',
    table(
      ['code', 'naam', 'TOOI'],
      veiligheidsregios.map(({ code, naam, tooi }) => [code, cell(naam), tooi]),
    ),
  );
