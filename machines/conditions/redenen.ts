import type { Source } from '../../src/domain/text.js';
import { isBlank, tegenhouden, type Voorwaarde } from './condition.js';

type MetReden = 'punt.overgeslagen' | 'samenwerking.beeindigd' | 'profielkeuze.herzien' | 'deadlineconflict.aanvaard';

/** The sentence each departure departs from. */
const bronPerAfwijking: Readonly<Record<MetReden, Source>> = {
  'punt.overgeslagen': {
    lines: '258-260',
    quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
  },
  'samenwerking.beeindigd': {
    lines: '506-508',
    quote: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
  },
  'profielkeuze.herzien': { lines: '204-206', quote: 'tevens de beargumentering voor deze keuze' },
  'deadlineconflict.aanvaard': {
    lines: '455',
    quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?',
  },
};

/** What departs from the procedure carries its reason (I-21, I-36, I-38, I-40). */
export const metReden: Voorwaarde<MetReden> = {
  source: bronPerAfwijking['punt.overgeslagen'],
  interpretation: 'I-36',
  blockers: (_facts, { type, reden }) =>
    tegenhouden(isBlank(reden), 'reden-ontbreekt').map((obstacle) => ({ ...obstacle, source: bronPerAfwijking[type] })),
};

/** The choice is argued. */
export const metBeargumentering: Voorwaarde<'profiel.voorgesteld'> = {
  source: { lines: '196', quote: 'Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel' },
  blockers: (_facts, { beargumentering }) => tegenhouden(isBlank(beargumentering), 'beargumentering-ontbreekt'),
};

/** A withheld akkoord names what has to change, each with an explanation (I-34). */
export const metRedenenGeenAkkoord: Voorwaarde<'akkoord.onthouden'> = {
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-34',
  blockers: (_facts, { redenen = [] }) =>
    tegenhouden(
      redenen.length === 0 || redenen.some(({ toelichting }) => isBlank(toelichting)),
      'reden-ontbreekt',
      [],
      ['regiegroep'],
    ),
};

/** What exists is referred to, so that others can find it (I-12). */
export const metVerwijzing: Voorwaarde<'afspraak.gereed' | 'punt.gereed'> = {
  source: { lines: '37', quote: 'Kijk eerst naar wat er al aanwezig is.' },
  interpretation: 'I-12',
  blockers: (_facts, { herkomst, verwijzing }) =>
    tegenhouden(herkomst === 'reeds-aanwezig' && isBlank(verwijzing), 'verwijzing-ontbreekt'),
};
