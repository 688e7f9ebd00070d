import { metNaam } from '../queries/partijen.js';
import { nietAfgestemd } from '../queries/profielkeuze.js';
import { isBlank, tegenhouden, type Voorwaarde } from './condition.js';

/** First align with the other regions. Strongly advised: passing it needs a reason, or is refused by policy (I-22). */
export const regiosAfgestemd: Voorwaarde<'profielkeuze.definitief'> = {
  source: {
    lines: '249-253',
    quote:
      'Het wordt dan ook ten zeerste aangeraden dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt welk samenwerkingsprofiel gewenst is',
  },
  interpretation: 'I-22',
  blockers(facts, { by, reden }) {
    const regios = nietAfgestemd(facts);
    if (by.rol !== 'veiligheidsregio' || !facts.profielkeuze || regios.length === 0) return [];
    const passed = facts.policy.afstemmingRegios === 'aanbevolen' && !isBlank(reden);
    return tegenhouden(!passed, 'afstemming-ontbreekt', metNaam(facts, regios), ['veiligheidsregio', 'andere-regio']);
  },
};
