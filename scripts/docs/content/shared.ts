import { gebieden, rollen, stappen } from '../../../src/content/index.js';
import type { Kader } from '../../../src/domain/content.js';
import type { RolId, StapId } from '../../../src/domain/ids.js';
import type { Passage } from '../../../src/domain/content.js';
import type { Source, Text } from '../../../src/procedure/text.js';
import { contentLink, lineLink } from '../links.js';
import { cell, generated, paragraphs, table } from '../markdown.js';

const notice = [
  `${generated}; do not edit.`,
  'Dutch on the left is the stappenplan to the letter, English on the right is our translation, which decides nothing.',
  'Line numbers lead to the [text itself](/docs/bron/stappenplan.txt).*',
].join(' ');

export const page = (title: string, ...parts: readonly string[]) => paragraphs(`# ${title}`, notice, ...parts);

/** Finds what an id stands for; an unknown id is a fault in the content and stops the generator. */
export function named<T extends { id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`the content does not define ${id}`);
  return found;
}

export const both = ({ nl, en }: Text) => `${nl} / ${en}`;
export const words = ({ nl, en }: Text) => [cell(nl), cell(en)];
export const passage = ({ tekst, lines }: Passage) =>
  table(['Nederlands (letterlijk)', 'English', 'lines'], [[...words(tekst), lineLink(lines)]]);
export const quotation = ({ quote, lines }: Source) => `“${cell(quote)}” (${lineLink(lines)})`;
export const quotations = (sources: readonly Source[]) => sources.map(quotation).join('<br>');

export const stapLink = (id: StapId) => contentLink(`stap ${named(stappen, id).nr}`, 'stappen', id);
export const stapLinks = (ids: readonly StapId[]) => ids.map(stapLink).join(', ');
export const rolNaam = (id: RolId) => contentLink(named(rollen, id).naam.nl, 'profielen-en-rollen', id);

const kaderSoort: Record<Kader['soort'], string> = {
  tip: 'Tip',
  'tips-uit-de-praktijk': 'Tips uit de praktijk',
  nb: 'N.B.',
  'let-op': 'Let op!',
};
export const kaderLink = ({ id, soort }: Kader) => contentLink(`${id} ${kaderSoort[soort]}`, 'kaders', id);
export const gebiedNaam = (id: string) => named(gebieden, id).naam.nl;
