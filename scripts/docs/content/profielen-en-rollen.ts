import { checklistFor, genoemden, profielen, rollen, veiligheidsregios } from '../../../src/content/index.js';
import type { Profiel } from '../../../src/domain/content.js';
import * as link from '../links.js';
import { cell, contentPage, heading, table } from '../markdown.js';
import { naam, tekstZegt } from '../words.js';

const yesNo = (value: boolean) => (value ? 'ja / yes' : 'nee / no');
const bijlageLink = (letter: string) => link.content(letter, 'bijlagen', `bijlage-${letter.toLowerCase()}`);
const checklistLink = ({ id, getoetst }: Profiel) =>
  getoetst ? link.content(`${checklistFor(id).items.length} items`, 'checklists', id) : '–';

/** `content/profielen-en-rollen.md`. */
export const profielenEnRollenPage = () =>
  contentPage(
    'Profielen en rollen / Profiles and roles',
    heading(2, 'Samenwerkingsprofielen / Cooperation profiles'),
    `The text names five profiles and says what follows from them; what they are, the Beleidskader says (${link.interpretation('I-20')}). That the other three are reviewed follows from the sentence on the first two (${link.interpretation('I-19')}).`,
    table(profielen, {
      ...naam,
      elaborated: ({ uitgewerkt }) => yesNo(uitgewerkt),
      'peer reviewed': ({ getoetst }) => yesNo(getoetst),
      appendices: ({ bijlagen }) => bijlagen.map(bijlageLink).join(', ') || '–',
      checklist: checklistLink,
      ...tekstZegt,
    }),
    heading(2, 'Rollen / Roles'),
    table(rollen, {
      ...naam,
      'omschrijving (onze woorden)': ({ beschrijving }) => cell(beschrijving.nl),
      'description (our words)': ({ beschrijving }) => cell(beschrijving.en),
      ...tekstZegt,
    }),
    heading(2, 'Wie de tekst verder noemt / Who else the text names'),
    'They have no role of their own in the procedure: who acts for them is one of the roles above.',
    table(
      genoemden.map(({ naam, source }) => ({ naam, source })),
      { ...naam, ...tekstZegt },
    ),
    heading(2, 'Veiligheidsregio’s / Safety regions'),
    'Reference data, not part of the text.',
    table(veiligheidsregios, { code: ({ code }) => code, naam: ({ naam }) => cell(naam), TOOI: ({ tooi }) => tooi }),
  );
