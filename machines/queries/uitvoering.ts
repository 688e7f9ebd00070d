import type { Samenwerking, Verbeterpunt } from '../../src/domain/samenwerking.js';
import { dayOf, plusMonths } from './dagen.js';
import { chosenProfiel, untestedChosen } from './profielkeuze.js';
import { rememberOf } from './remember.js';
import { akkoord } from './toetsing.js';

/** Step 11 applies: there is a plan to carry out. Ad-hoc and koppel only have one when they made it voluntarily, for that profile (I-19). */
export const hasPlanToCarryOut = (facts: Samenwerking): boolean =>
  !untestedChosen(facts) || (facts.plan !== undefined && facts.plan.profiel === chosenProfiel(facts));

export const isPlanOpen = (facts: Samenwerking): boolean => hasPlanToCarryOut(facts) && !facts.planUitgevoerd;

/** Going live is still due; for ad-hoc and koppel without a plan it is optional. */
export const isGoLiveOpen = (facts: Samenwerking): boolean => hasPlanToCarryOut(facts) && facts.goLive === undefined;

/** A tested profile is live, and another version of its plan came after: work beside the samenwerking that runs (I-59). */
export const isPlanAdjusted = (facts: Samenwerking): boolean =>
  !untestedChosen(facts) && facts.goLive !== undefined && isPlanOpen(facts);

/** The samenwerking is in force, and steps 13 and 14 count: live, or under a profile for which going live is optional (I-19, I-60). */
export const isInForce = (facts: Samenwerking): boolean => untestedChosen(facts) || facts.goLive !== undefined;

/** The exercise that belongs to the toetsing was not held; going live then takes a reason (I-33). */
export const withoutOefening = (facts: Samenwerking): boolean =>
  akkoord(facts) !== undefined && facts.oefeningen.length === 0;

export const withoutVerbeterafspraak = ({ verbeterpunten }: Samenwerking): readonly Verbeterpunt[] =>
  verbeterpunten.filter(({ afspraak }) => afspraak === undefined);

/** The last day on which an evaluation was held that was about no incident; none of those: no day. */
const lastRegular = rememberOf((evaluaties: Samenwerking['evaluaties']): string =>
  evaluaties
    .filter(({ incident }) => incident === undefined)
    .reduce((latest, { datum }) => (datum > latest ? datum : latest), ''),
);

/**
 * The day the next evaluation is due: the agreed number of months after the last one, or from the day it was agreed to start.
 * What falls due before the samenwerking is in force is skipped (I-60). That of an incident comes on top of these (I-40).
 */
export function nextEvaluatie(facts: Samenwerking): string | undefined {
  if (!facts.evaluatieritme) return undefined;
  const { vanaf, maanden } = facts.evaluatieritme;
  const last = lastRegular(facts.evaluaties);
  const from = last > vanaf ? last : vanaf;
  const since = inForceSince(facts);
  let next = plusMonths(from, maanden);
  for (let times = 2; next < since; times += 1) next = plusMonths(from, maanden * times);
  return next;
}

/** The day from which steps 13 and 14 count: that of going live, or of leaving the verkenning where that is optional (I-60). */
function inForceSince({ goLive, profielkeuze }: Samenwerking): string {
  if (goLive) return goLive.datum;
  return profielkeuze?.afgerond ? dayOf(profielkeuze.afgerond.at) : '';
}

const notEvaluated = rememberOf(
  (incidenten: Samenwerking['incidenten'], evaluaties: Samenwerking['evaluaties']): Samenwerking['incidenten'] => {
    const evaluated = new Set(evaluaties.map(({ incident }) => incident));
    return incidenten.filter(({ id }) => !evaluated.has(id));
  },
);

/** The incidents that were not discussed yet. */
export const openIncidenten = ({ incidenten, evaluaties }: Samenwerking): Samenwerking['incidenten'] =>
  notEvaluated(incidenten, evaluaties);
