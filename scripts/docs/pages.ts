import { edition, fasen } from '../../src/content/index.js';
import { bijlagenPage } from './content/bijlagen.js';
import { checklistsPage } from './content/checklists.js';
import { inleidingenPage } from './content/inleidingen.js';
import { kadersPage } from './content/kaders.js';
import { productenPage } from './content/producten.js';
import { profielenEnRollenPage } from './content/profielen-en-rollen.js';
import { stappenPage } from './content/stappen.js';
import * as link from './links.js';
import { referencePage } from './markdown.js';
import { fasePage } from './procedure/page.js';
import { blockersPage } from './reference/blockers.js';
import { eventsPage } from './reference/events.js';
import { interpretationsPage } from './reference/interpretations.js';
import { traceabilityPage } from './reference/traceability.js';

/** Pages by their path from the root of the repository. */
export type Pages = Readonly<Record<string, string>>;

/** Who makes which page. To add one: one line here. */
const makers: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(fasen.map((fase) => [`procedure/${fase.id}`, () => fasePage(fase)])),
  events: eventsPage,
  blockers: blockersPage,
  interpretations: interpretationsPage,
  traceability: traceabilityPage,
  'content/inleidingen': inleidingenPage,
  'content/stappen': stappenPage,
  'content/kaders': kadersPage,
  'content/checklists': checklistsPage,
  'content/bijlagen': bijlagenPage,
  'content/profielen-en-rollen': profielenEnRollenPage,
  'content/producten': productenPage,
};

/** Every generated page, and the list of them. */
export function pages(): Pages {
  const made = Object.entries(makers).map(([page, make]): [string, string] => [page, make()]);
  const titleOf = (text: string) => text.slice(2, text.indexOf('\n'));
  const overview = referencePage(
    `${edition.titel}: reference`,
    `Edition: ${edition.lines} lines, SHA-256 \`${edition.sha256}\`.`,
    made.map(([page, text]) => `- ${link.reference(titleOf(text), page)}`).join('\n'),
  );
  const all: [string, string][] = [['README', overview], ...made];
  return link.relativeLinks(Object.fromEntries(all.map(([page, text]) => [`docs/reference/${page}.md`, text])));
}
