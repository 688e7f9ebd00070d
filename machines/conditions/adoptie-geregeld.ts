import { adoptieSettled, nobodyAdopts, partnerSupports } from '../queries/adoptie.js';
import { blockedIf, type Rule } from './condition.js';
import { asPartner } from './standpunten.js';

/** Before the toetsing it is settled who speaks for the regions: confirmed, supported by the partner (I-27), or waived (I-30). */
export const adoptieIsGeregeld: Rule = {
  source: {
    lines: '109-111',
    quote:
      'De adoptieregio maakt en onderhoudt de algemene samenwerkingsafspraken met een bovenregionale of landelijke partner',
  },
  interpretation: 'I-27',
  blockers(facts) {
    if (adoptieSettled(facts) || nobodyAdopts(facts)) return [];
    const { bevestigd } = facts.adoptie;
    if (!bevestigd) return blockedIf(true, 'adoptieregio-ontbreekt', [], ['veiligheidsregio', 'andere-regio']);
    return blockedIf(!partnerSupports(facts, bevestigd.regio), 'steun-partner-ontbreekt', asPartner(facts), [
      'crisispartner',
    ]);
  },
};
