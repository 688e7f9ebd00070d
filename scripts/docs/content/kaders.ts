import { kaders } from '../../../src/content/index.js';
import type { Kader } from '../../../src/domain/content.js';
import { interpretationLink, lineLink } from '../links.js';
import { anchor, cell, table } from '../markdown.js';
import { normEffect } from '../norms.js';
import { page, stapLink, stapLinks, words } from './shared.js';

const kaderRows = (kader: Kader) => [
  [
    `${anchor(kader.id)}${kader.id}`,
    ...words(kader.tekst),
    normEffect(kader),
    kader.stappen.length === 0 ? 'the whole procedure' : stapLinks(kader.stappen),
    stapLink(kader.gedruktBij),
    lineLink(kader.lines),
  ],
  ...(kader.punten ?? []).map(({ tekst, lines }) => [
    '',
    `• ${cell(tekst.nl)}`,
    `• ${cell(tekst.en)}`,
    '',
    '',
    '',
    lineLink(lines),
  ]),
];

/** `docs/content/kaders.md`. */
export const kadersPage = () =>
  page(
    'Kaders / Boxes',
    `The boxes of the text, each with the steps it speaks of; where it floats on the page says little (${interpretationLink('I-51')}).`,
    table(
      ['box', 'Nederlands (letterlijk)', 'English', 'norm → effect', 'about', 'printed under', 'lines'],
      kaders.flatMap(kaderRows),
    ),
  );
