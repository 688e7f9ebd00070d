import { producten } from '../../../src/content/index.js';
import type { Product } from '../../../src/domain/content.js';
import { anchor, cell, heading, table } from '../markdown.js';
import { page, quotations, stapLinks } from './shared.js';

const productSoort: Record<Product['soort'], string> = {
  kader: 'Beleid en referentie / Policy and reference',
  bestaand: 'Wat er al is / What already exists',
  notitie: 'Notities / Notes',
  besluit: 'Besluiten / Decisions',
  afspraak: 'Afspraken / Agreements',
  document: 'Documenten / Documents',
  gebeurtenis: 'Gebeurtenissen / Events',
  overzicht: 'Overzichten / Overviews',
};

/** `docs/content/producten.md`. */
export const productenPage = () =>
  page(
    'Producten / Products',
    'The documents, agreements and results that the text names.',
    ...(Object.keys(productSoort) as Product['soort'][]).flatMap((soort) => [
      heading(2, productSoort[soort]),
      table(
        ['Nederlands', 'English', 'steps', 'what the text says'],
        producten
          .filter((product) => product.soort === soort)
          .map((product) => [
            `${anchor(product.id)}${cell(product.naam.nl)}`,
            cell(product.naam.en),
            stapLinks(product.stappen),
            quotations(product.source),
          ]),
      ),
    ]),
  );
