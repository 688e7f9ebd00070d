import { withNames } from '../queries/partijen.js';
import { notAligned } from '../queries/profielkeuze.js';
import { blockedIf, isBlank, type Rule } from './condition.js';

/** First align with the other regions. Strongly advised: passing it needs a reason, or is refused by policy (I-22). */
export const regiosAfgestemd: Rule<'profielkeuze.definitief'> = {
  source: {
    lines: '249-253',
    quote:
      'Het wordt dan ook ten zeerste aangeraden dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt welk samenwerkingsprofiel gewenst is',
  },
  interpretation: 'I-22',
  blockers(facts, { by, reden }) {
    const regios = notAligned(facts);
    if (by.rol !== 'veiligheidsregio' || !facts.profielkeuze || regios.length === 0) return [];
    const passed = facts.policy.afstemmingRegios === 'aanbevolen' && !isBlank(reden);
    return blockedIf(!passed, 'afstemming-ontbreekt', withNames(facts, regios), ['veiligheidsregio', 'andere-regio']);
  },
};
