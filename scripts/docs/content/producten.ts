import { producten } from '../../../src/content/index.js';
import type { Product } from '../../../src/domain/content.js';
import { contentPage, heading, table } from '../markdown.js';
import { naam, stapLinks, tekstZegt } from '../words.js';

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

const productTable = (soort: string) =>
  table(
    producten.filter((product) => product.soort === soort),
    { ...naam, steps: ({ stappen }) => stapLinks(stappen), ...tekstZegt },
  );

/** `content/producten.md`. */
export const productenPage = () =>
  contentPage(
    'Producten / Products',
    'The documents, agreements and results that the text names.',
    ...Object.entries(productSoort).flatMap(([soort, titel]) => [heading(2, titel), productTable(soort)]),
  );
