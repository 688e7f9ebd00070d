import {
  bespreekpunten,
  checklists,
  deelafspraken,
  edition,
  fasen,
  genoemden,
  interpretations,
  kaders,
  processchema,
  producten,
  profielen,
  rollen,
  stappen,
  veiligheidsregios,
} from '../../src/content/index.js';
import { getoetsteProfielIds, partijIds } from '../../src/domain/ids.js';
import { bijlagenPage } from './content/bijlagen.js';
import { checklistsPage } from './content/checklists.js';
import { inleidingenPage } from './content/inleidingen.js';
import { kadersPage } from './content/kaders.js';
import { productenPage } from './content/producten.js';
import { profielenEnRollenPage } from './content/profielen-en-rollen.js';
import { page } from './content/shared.js';
import { stappenPage } from './content/stappen.js';
import { referenceLink, relativeLinks } from './links.js';
import { table } from './markdown.js';

const folder = 'docs/content';

const total = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);
const answers = () => bespreekpunten.reduce((sum, { perPartij }) => sum + (perPartij ? partijIds.length : 1), 0);
const extras = (herkomst: string) => deelafspraken.filter((deel) => deel.herkomst === herkomst).length;

const indexPage = () =>
  page(
    `${edition.titel}: the content`,
    'The stappenplan as the library knows it, next to its translation.',
    `Edition: ${edition.lines} lines, SHA-256 \`${edition.sha256}\`.`,
    table(
      ['page', 'what is on it'],
      [
        ['[Inleidingen](inleidingen.md)', 'the Inleiding, the Leeswijzer, and what stands above the appendices'],
        [
          '[Fasen en stappen](stappen.md)',
          `${fasen.length} phases, ${stappen.length} steps, ${total(stappen.map(({ punten }) => punten))} points`,
        ],
        ['[Kaders](kaders.md)', `${kaders.length} boxes`],
        [
          '[Checklists](checklists.md)',
          `${getoetsteProfielIds.map((id) => checklists[id].items.length).join(' / ')} items: ${getoetsteProfielIds.join(' / ')}`,
        ],
        [
          '[Bijlagen](bijlagen.md)',
          `A: ${bespreekpunten.length} questions, ${answers()} answers · B: ${extras('bijlage-b')} extra agreements · C: ${extras('bijlage-c')} · D: ${processchema.length} rows`,
        ],
        [
          '[Profielen en rollen](profielen-en-rollen.md)',
          `${profielen.length} profiles, ${rollen.length} roles and ${genoemden.length} others the text names, ${veiligheidsregios.length} veiligheidsregio’s`,
        ],
        ['[Producten](producten.md)', `${producten.length} documents, agreements and results`],
        [
          referenceLink('Interpretaties', 'interpretations'),
          `${interpretations.length} questions the text leaves open, with our reading`,
        ],
      ],
    ),
  );

/** The pages of `docs/content`, by path. */
export function contentPages(): Record<string, string> {
  return relativeLinks({
    [`${folder}/README.md`]: indexPage(),
    [`${folder}/inleidingen.md`]: inleidingenPage(),
    [`${folder}/stappen.md`]: stappenPage(),
    [`${folder}/kaders.md`]: kadersPage(),
    [`${folder}/checklists.md`]: checklistsPage(),
    [`${folder}/bijlagen.md`]: bijlagenPage(),
    [`${folder}/profielen-en-rollen.md`]: profielenEnRollenPage(),
    [`${folder}/producten.md`]: productenPage(),
  });
}
