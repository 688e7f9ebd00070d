import { openCase } from '../../../support/case.js';
import { datum, een, live, uitvoering } from '../../../support/situations.js';
import type { Situation } from './situation.js';

const verstreken = () =>
  uitvoering(openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' }, '2027-01-05T09:00:00Z')).doe(
    'VR',
    'termijn.verstreken',
    {
      taak: 'go-live/bekrachtigen',
    },
  );

// biome-ignore format: a table is read by the row
export const situations: readonly Situation[] = [
  ['what has an event of its own is not ticked', een, 'VR', 'punt.gereed', { punt: 'contact-opnemen' },
    ['heeft-eigen-gebeurtenis (258-260) [werkgroep.benaderd: Werkgroep benaderd | Working group contacted] → veiligheidsregio, crisispartner']],
  ['what the text demands is not skipped', een, 'VR', 'punt.overgeslagen', { punten: ['gezamenlijke-keuze'], reden: 'x' },
    ['niet-over-te-slaan (258-260, I-36) [gezamenlijke-keuze: Maak gezamenlijk een beargumenteerde… | Together, make a reasoned choice of …] → veiligheidsregio, crisispartner']],
  ['the exploratory talk may be passed with a reason (I-76)', een, 'VR', 'punt.overgeslagen', { punten: ['verkennende-gesprekken'], reden: 'x' }, []],
  ['a term belongs to open work', live, 'VR', 'termijn.verstreken', { taak: 'go-live/bekrachtigen' },
    ['onbekende-taak (443, I-38) [go-live/bekrachtigen] → veiligheidsregio, crisispartner']],
  ['a term that still runs has not passed', uitvoering, 'VR', 'termijn.verstreken', { taak: 'go-live/bekrachtigen' },
    ['termijn-loopt-nog (443, I-38) [2026-06-01] → veiligheidsregio, crisispartner']],
  ['work without a date has no term to pass', een, 'VR', 'termijn.verstreken', { taak: 'wat-is-er-al/noteren' },
    ['onbekende-taak (443, I-38) [wat-is-er-al/noteren] → veiligheidsregio, crisispartner']],
  ['a term passes once', verstreken, 'VR', 'termijn.verstreken', { taak: 'go-live/bekrachtigen' },
    ['al-vastgelegd (443, I-38) [go-live/bekrachtigen] → veiligheidsregio, crisispartner']],
  ['the name it has is no new one, and nobody else can do anything about it', een, 'WG', 'organisatie.hernoemd', { naam: 'werkgroep-crisispartners' },
    ['al-vastgelegd (123-125, I-71) [werkgroep-crisispartners] → werkgroep']],
  ['what has an event of its own is not declared done', een, 'VR', 'punt.gereed', { punt: 'profiel-inschatten' },
    ['heeft-eigen-gebeurtenis (258-260) [inschatting.gemaakt: Inschatting gemaakt | Estimate made] → veiligheidsregio, crisispartner']],
  ['what a party notes for itself is no product to share', een, 'VR', 'product.bijgewerkt', { product: 'analysenotities', status: 'concept', datum },
    ['heeft-eigen-gebeurtenis (164, I-55) [notitie.vastgelegd: Notitie vastgelegd | Note recorded] → veiligheidsregio, crisispartner']],
  ['expected homework without an event of its own is passed with a reason (I-36)', een, 'VR', 'punt.overgeslagen', { punten: ['kerntaken-nagaan'], reden: 'x' }, []],
];
