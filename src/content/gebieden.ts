// The four areas of step 6 with the sentence that introduces each: lines 302-304, 329-333, 351-353, 367-371.
import type { Gebied } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The four areas of stap 6. */
export const gebieden: readonly Gebied[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'proces',
    naam: { nl: 'Proces', en: 'Process' },
    inleiding: {
      tekst: {
        nl: 'Hierbij gaat het om proces- en werkafspraken. Maak bijvoorbeeld afspraken over:',
        en: 'This concerns process and working agreements. For example, make agreements on:',
      },
      lines: '304',
    },
  },
  {
    id: 'organisatie',
    naam: { nl: 'Organisatie', en: 'Organisation' },
    inleiding: {
      tekst: {
        nl: 'Er worden organisatieafspraken gemaakt en organisatiestructuren en ambities worden beschreven. Denk hierbij aan:',
        en: 'Organisational agreements are made, and organisational structures and ambitions are described. Think of:',
      },
      lines: '331-333',
    },
  },
  {
    id: 'mens',
    naam: { nl: 'Mens', en: 'People' },
    inleiding: {
      tekst: {
        nl: 'Afspraken die op dit vlak gemaakt kunnen worden zijn onder andere:',
        en: 'Agreements that can be made in this area include:',
      },
      lines: '353',
    },
  },
  {
    id: 'techniek',
    naam: { nl: 'Techniek', en: 'Technology' },
    inleiding: {
      tekst: {
        nl: 'Als laatste worden er afspraken gemaakt over hoe de samenwerking technisch wordt ondersteund. Denk hierbij aan:',
        en: 'Finally, agreements are made on how the cooperation is supported technically. Think of:',
      },
      lines: '369-371',
    },
  },
]);
