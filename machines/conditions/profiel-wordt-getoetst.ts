import { untestedProposed } from '../queries/profielkeuze.js';
import { blockedIf, ids, type Rule } from './condition.js';

/** Ad-hoc and koppel have no uitwerkingsfase and no toetsing, from the moment one of them is proposed (I-19). */
export const profielWordtGetoetst: Rule = {
  source: {
    lines: '80-82',
    quote:
      'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst.',
  },
  interpretation: 'I-19',
  blockers: (facts) =>
    blockedIf(
      untestedProposed(facts),
      'profiel-niet-getoetst',
      ids(facts.profielkeuze ? [facts.profielkeuze.profiel] : []),
    ),
};

/** Under the policy `afronden` these profiles end after the verkenning (I-19). */
export const gaatVerder: Rule = {
  source: { lines: '80', quote: 'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven' },
  interpretation: 'I-19',
  blockers: (facts) =>
    blockedIf(untestedProposed(facts) && facts.policy.zonderToetsing === 'afronden', 'eindigt-na-verkenning'),
};
