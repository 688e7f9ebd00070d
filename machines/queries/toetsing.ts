import type { RedenGeenAkkoord } from '../../src/domain/events/uitwerking.js';
import type { Samenwerking, Toetsing } from '../../src/domain/samenwerking.js';
import { bothParties, isProfielChosen, isProfielDefinitief, untestedChosen } from './profielkeuze.js';

export const latestToetsing = ({ toetsingen }: Samenwerking): Toetsing | undefined => toetsingen.at(-1);

/** The request that waits for the Regiegroep. */
export function runningToetsing(facts: Samenwerking): Toetsing | undefined {
  const latest = latestToetsing(facts);
  return latest?.besluit ? undefined : latest;
}

/** The round in which the Regiegroep approved the choice as it now stands. */
export function akkoord(facts: Samenwerking): Toetsing | undefined {
  const latest = latestToetsing(facts);
  const valid = latest?.besluit?.uitkomst === 'akkoord' && latest.keuzeVersie === facts.profielkeuze?.versie;
  return valid ? latest : undefined;
}

/** The uitvoeringsfase is open: by akkoord (lines 480-482), or because this profile is not tested (I-19). */
export const mayCarryOut = (facts: Samenwerking): boolean => untestedChosen(facts) || akkoord(facts) !== undefined;

/** The choice as it stands was approved, or left behind where nothing is tested: what came before it is settled. */
export const isProfielSettled = (facts: Samenwerking): boolean =>
  akkoord(facts) !== undefined || (untestedChosen(facts) && facts.profielkeuze?.afgerond !== undefined);

/** What the Regiegroep withheld its akkoord for, until it decides anew (I-34), or there is nothing left to decide (I-19). */
export function reasonsForGeenAkkoord(facts: Samenwerking): readonly RedenGeenAkkoord[] {
  if (untestedChosen(facts)) return [];
  const [decided] = facts.toetsingen
    .filter(({ besluit }) => besluit?.uitkomst === 'akkoord' || besluit?.redenen)
    .slice(-1);
  return decided?.besluit?.redenen ?? [];
}

/** How far the choice of profile is (I-21). */
export type ProfielStatus = 'open' | 'ingeschat' | 'gekozen' | 'definitief' | 'getoetst';

/** Estimated by both, chosen together, declared definitive by both, approved (I-21); only the last one ends revising it. */
export function profielStatus(facts: Samenwerking): ProfielStatus {
  if (akkoord(facts)) return 'getoetst';
  if (isProfielDefinitief(facts)) return 'definitief';
  if (isProfielChosen(facts)) return 'gekozen';
  return bothParties(facts.inschattingen) ? 'ingeschat' : 'open';
}

/** How far the toetsing is; `akkoord` still lacks the exercise, `afgerond` has it (I-32). */
export type ToetsingStatus = 'geen' | 'aangevraagd' | 'geen-akkoord' | 'akkoord' | 'afgerond';

/** One toetsing, two parts: on paper until the akkoord, in practice by the go-live exercise (I-32). */
export function toetsingStatus(facts: Samenwerking): ToetsingStatus {
  if (akkoord(facts)) return facts.goLive && facts.oefeningen.length > 0 ? 'afgerond' : 'akkoord';
  if (runningToetsing(facts)) return 'aangevraagd';
  return reasonsForGeenAkkoord(facts).length > 0 ? 'geen-akkoord' : 'geen';
}
