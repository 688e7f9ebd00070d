import { adoptieGeregeld, niemandAdopteert, partnerSteunt } from '../queries/adoptie.js';
import { metPartner } from './adoptieregio.js';
import { tegenhouden, type Voorwaarde } from './condition.js';

/** Before the toetsing it is settled who speaks for the regions: confirmed, supported by the partner (I-27), or waived (I-30). */
export const adoptieIsGeregeld: Voorwaarde = {
  source: {
    lines: '109-111',
    quote:
      'De adoptieregio maakt en onderhoudt de algemene samenwerkingsafspraken met een bovenregionale of landelijke partner',
  },
  interpretation: 'I-27',
  blockers(facts) {
    if (adoptieGeregeld(facts) || niemandAdopteert(facts)) return [];
    const { bevestigd } = facts.adoptie;
    if (!bevestigd) return tegenhouden(true, 'adoptieregio-ontbreekt', [], ['veiligheidsregio', 'andere-regio']);
    return tegenhouden(!partnerSteunt(facts, bevestigd.regio), 'steun-partner-ontbreekt', metPartner(facts), [
      'crisispartner',
    ]);
  },
};
