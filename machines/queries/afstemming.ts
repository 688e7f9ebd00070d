import { profielen } from '../../src/content/profielen.js';
import type { Regioblik, Samenwerking } from '../../src/domain/samenwerking.js';
import type { Text } from '../../src/procedure/text.js';
import { otherRepresentedRegios } from './adoptie.js';
import { bothParties } from './profielkeuze.js';

/** Was a choice of another profile made after, or lying there when, this view was given? Then it is no view of this one. */
function hasLapsed({ eerdereKeuzes, profielkeuze }: Samenwerking, { profiel, keuzeVersie }: Regioblik): boolean {
  return eerdereKeuzes.some(
    (keuze) =>
      bothParties(keuze.ingestemd) &&
      keuze.profiel !== profielkeuze?.profiel &&
      (keuze.versie > keuzeVersie || (keuze.versie === keuzeVersie && keuze.profiel === profiel)),
  );
}

/**
 * What a region thinks of the profile (lines 249-253): its latest view counts, and its own word outweighs what was
 * recorded for it. A view of an earlier choice is no view of this one (I-72).
 */
function blikOf(facts: Samenwerking, regio: string): Regioblik | undefined {
  const views = facts.afstemming.filter((blik) => blik.regios.includes(regio) && !hasLapsed(facts, blik));
  return views.filter(({ by }) => by.organisatie === regio).at(-1) ?? views.at(-1);
}

/** The represented regions that were not consulted on the choice of profile; a region that wants another one was (I-22, I-72). */
export const notAligned = (facts: Samenwerking): readonly string[] =>
  otherRepresentedRegios(facts).filter((regio) => !blikOf(facts, regio));

/** A region that wants another profile, and what that is called. */
interface AnderProfiel {
  readonly regio: string;
  readonly blik: Regioblik;
  readonly naam: Text;
  /** The adopting region talked it over with this region. */
  readonly besproken: boolean;
}

/** The represented regions that want another profile than the one proposed, with what they want. */
export const wantsOther = (facts: Samenwerking): readonly AnderProfiel[] =>
  otherRepresentedRegios(facts).flatMap((regio) => {
    const blik = blikOf(facts, regio);
    if (!blik || !facts.profielkeuze || blik.profiel === facts.profielkeuze.profiel) return [];
    return profielen
      .filter(({ id }) => id === blik.profiel)
      .map(({ naam }) => ({
        regio,
        blik,
        naam,
        besproken: blik.besproken.some((met) => met.regio === regio),
      }));
  });
