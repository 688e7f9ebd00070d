import { inleidingen } from '../../../src/content/index.js';
import { lineLink } from '../links.js';
import { heading } from '../markdown.js';
import { alinea } from './alinea.js';
import { both, page } from './shared.js';

/** `docs/content/inleidingen.md`. */
export const inleidingenPage = () =>
  page(
    'Inleidingen / Introductions',
    'What stands before the steps and above the appendices, and which of its sentences ask something.',
    ...inleidingen.flatMap(({ id, titel, lines, alineas }) => [
      heading(2, both(titel), id),
      `Heading on line ${lineLink(lines)}`,
      ...alineas.map(alinea),
    ]),
  );
