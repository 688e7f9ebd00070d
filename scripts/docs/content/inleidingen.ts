import { inleidingen } from '../../../src/content/index.js';
import type { Alinea } from '../../../src/domain/content.js';
import * as link from '../links.js';
import { contentPage, heading, paragraphs, table } from '../markdown.js';
import { normEffect } from '../norms.js';
import { both, passage, quotation, rolNamen } from '../words.js';

/** A paragraph, with those of its sentences that ask something. */
export const alinea = (given: Alinea): string =>
  paragraphs(
    passage(given),
    table(given.normen ?? [], {
      sentence: quotation,
      'norm → effect': normEffect,
      who: ({ wie }) => rolNamen(wie),
    }),
  );

/** `content/inleidingen.md`. */
export const inleidingenPage = () =>
  contentPage(
    'Inleidingen / Introductions',
    'What stands before the steps and above the appendices, and which of its sentences ask something.',
    ...inleidingen.flatMap(({ id, titel, lines, alineas }) => [
      heading(2, both(titel), id),
      `Heading on line ${link.lines(lines)}`,
      ...alineas.map(alinea),
    ]),
  );
