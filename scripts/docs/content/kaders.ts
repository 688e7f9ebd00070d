import { kaders } from '../../../src/content/index.js';
import type { Kader, Passage } from '../../../src/domain/content.js';
import * as link from '../links.js';
import { anchor, contentPage, table } from '../markdown.js';
import { normEffect } from '../norms.js';
import { letterlijk, regels, stapLink, stapLinks } from '../words.js';

/** A box, or one of its bullets. */
type Row = Passage & { kader?: Kader };

const rowsOf = (kader: Kader): Row[] => [
  { ...kader, kader },
  ...(kader.punten ?? []).map(({ tekst: { nl, en }, lines }) => ({ tekst: { nl: `• ${nl}`, en: `• ${en}` }, lines })),
];
const about = ({ stappen }: Kader) => (stappen.length === 0 ? 'the whole procedure' : stapLinks(stappen));

/** `content/kaders.md`. */
export const kadersPage = () =>
  contentPage(
    'Kaders / Boxes',
    `The boxes of the text, each with the steps it speaks of; where it floats on the page says little (${link.interpretation('I-51')}).`,
    table(kaders.flatMap(rowsOf), {
      box: ({ kader }) => (kader ? `${anchor(kader.id)}${kader.id}` : ''),
      ...letterlijk,
      'norm → effect': ({ kader }) => (kader ? normEffect(kader) : ''),
      about: ({ kader }) => (kader ? about(kader) : ''),
      'printed under': ({ kader }) => (kader ? stapLink(kader.gedruktBij) : ''),
      ...regels,
    }),
  );
