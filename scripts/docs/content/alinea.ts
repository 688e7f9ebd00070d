import type { Alinea } from '../../../src/domain/content.js';
import { paragraphs, table } from '../markdown.js';
import { normEffect } from '../norms.js';
import { passage, quotation, rolNaam } from './shared.js';

/** A paragraph, with those of its sentences that ask something. */
export const alinea = (given: Alinea): string =>
  paragraphs(
    passage(given),
    table(
      ['sentence', 'norm → effect', 'who'],
      (given.normen ?? []).map((zin) => [quotation(zin), normEffect(zin), zin.wie.map(rolNaam).join(', ')]),
    ),
  ).trimEnd();
