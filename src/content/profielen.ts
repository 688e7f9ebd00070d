// The five profiles and what the text attaches to them: lines 66-70, 80-82, 260-268, 648-650, 769-771.
import type { Profiel } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The five samenwerkingsprofielen with what the text itself attaches to them (I-20). */
export const profielen: readonly Profiel[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'ad-hoc',
    naam: { nl: 'ad-hoc', en: 'ad hoc cooperation' },
    uitgewerkt: false,
    getoetst: false,
    bijlagen: [],
    source: [
      {
        lines: '80-82',
        quote:
          'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst.',
      },
    ],
  },
  {
    id: 'koppel',
    naam: { nl: 'koppelsamenwerking', en: 'linked cooperation' },
    uitgewerkt: false,
    getoetst: false,
    bijlagen: [],
    source: [
      {
        lines: '80-82',
        quote:
          'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst.',
      },
    ],
  },
  {
    id: 'stand-by',
    naam: { nl: 'stand-by samenwerking', en: 'stand-by cooperation' },
    uitgewerkt: true,
    getoetst: true,
    bijlagen: [],
    source: [
      {
        lines: '66-68',
        quote:
          'De uitwerking van de stand-by samenwerking en de basis van de structurele en kernsamenwerking worden in hoofdstuk 3 beschreven.',
      },
      {
        lines: '260-262',
        quote: 'Bij een standby samenwerking zijn de afspraken die genoemd worden in paragraaf 3.1 voldoende',
      },
    ],
  },
  {
    id: 'structureel',
    naam: { nl: 'structurele samenwerking', en: 'structural cooperation' },
    uitgewerkt: true,
    getoetst: true,
    bijlagen: ['B'],
    source: [
      {
        lines: '66-68',
        quote:
          'De uitwerking van de stand-by samenwerking en de basis van de structurele en kernsamenwerking worden in hoofdstuk 3 beschreven.',
      },
      { lines: '264', quote: 'Gebruik voor een structurele samenwerking Bijlage B' },
      {
        lines: '648-650',
        quote:
          'Hieronder worden de extra afspraken genoemd die voor zowel een structurele als een kernsamenwerking gemaakt moeten worden.',
      },
    ],
  },
  {
    id: 'kern',
    naam: { nl: 'kernsamenwerking', en: 'core cooperation' },
    uitgewerkt: true,
    getoetst: true,
    bijlagen: ['B', 'C'],
    source: [
      {
        lines: '66-68',
        quote:
          'De uitwerking van de stand-by samenwerking en de basis van de structurele en kernsamenwerking worden in hoofdstuk 3 beschreven.',
      },
      { lines: '264-266', quote: 'voor een kernsamenwerking Bijlage B en C' },
      {
        lines: '648-650',
        quote:
          'Hieronder worden de extra afspraken genoemd die voor zowel een structurele als een kernsamenwerking gemaakt moeten worden.',
      },
      {
        lines: '769-771',
        quote: 'Hieronder worden de extra afspraken genoemd die enkel voor een kernsamenwerking gemaakt moeten worden.',
      },
    ],
  },
]);
