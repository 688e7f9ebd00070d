import { checklistFor } from '../../src/content/checklist-for.js';
import { checklists } from '../../src/content/checklists.js';
import { deelafspraken } from '../../src/content/deelafspraken.js';
import type { Deelafspraak } from '../../src/domain/content.js';
import type { GetoetstProfielId } from '../../src/domain/ids.js';
import { type OnderwerpId, onderwerpIds } from '../../src/domain/ids.js';
import type { Samenwerking, Toetsing } from '../../src/domain/samenwerking.js';
import {
  bothParties,
  chosenProfiel,
  isProfielChosen,
  isProfielDefinitief,
  testedProfiel,
  untestedChosen,
} from './profielkeuze.js';

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

/** The last round in which the Regiegroep decided. */
const lastDecided = ({ toetsingen }: Samenwerking): Toetsing | undefined =>
  toetsingen.filter(({ besluit }) => besluit?.uitkomst === 'akkoord' || besluit?.redenen).at(-1);

/** A reason of the last decision, and its number there, from 1. */
export type GenummerdeReden = NonNullable<NonNullable<Toetsing['besluit']>['redenen']>[number] & {
  readonly nr: number;
};

/**
 * What the Regiegroep withheld its akkoord for, until it decides anew (I-34), or there is nothing left to decide (I-19). A reason
 * about an item of a profile that is no longer chosen has lapsed (I-62).
 */
export function reasonsForGeenAkkoord(facts: Samenwerking): readonly GenummerdeReden[] {
  if (untestedChosen(facts)) return [];
  const decided = lastDecided(facts);
  const numbered = (decided?.besluit?.redenen ?? []).map((reden, index) => ({ ...reden, nr: index + 1 }));
  const profiel = testedProfiel(facts);
  if (!profiel || profiel === decided?.profiel) return numbered;
  return numbered.filter(({ over }) => !isOfOtherProfiel(facts, over, profiel));
}

/** An item or deelafspraak of the text, but not one that this profile has. */
function isOfOtherProfiel(facts: Samenwerking, over: string, profiel: GetoetstProfielId): boolean {
  const deel = deelafspraken.find(({ id }) => id === over);
  if (deel) return !deel.profielen.includes(profiel);
  const isItem = Object.values(checklists).some(({ items }) => items.some(({ id }) => id === over));
  return isItem && !checklistFor(profiel, facts.policy).items.some(({ id }) => id === over);
}

const isOnderwerp = (over: string): over is OnderwerpId => onderwerpIds.some((id) => id === over);

/** Reasons that ask for an answer before the toetsing is asked for again: about no agreement, and not settled by another profile (I-62). */
export const unansweredReasons = (facts: Samenwerking): readonly GenummerdeReden[] =>
  reasonsForGeenAkkoord(facts).filter(
    ({ over, beantwoord }) =>
      isOnderwerp(over) &&
      !beantwoord &&
      !(over === 'profielkeuze' && chosenProfiel(facts) !== lastDecided(facts)?.profiel),
  );

/** Deelafspraken the Regiegroep named, which were not made again since (I-62). */
export const namedDeelafspraken = (facts: Samenwerking): readonly Deelafspraak[] => {
  const named = new Set(reasonsForGeenAkkoord(facts).map(({ over }) => over));
  return deelafspraken.filter(
    ({ id }) => named.has(id) && !facts.deelafspraken.some(({ deelafspraak }) => deelafspraak === id),
  );
};

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
