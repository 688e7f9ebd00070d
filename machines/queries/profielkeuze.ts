import {
  type GetoetstProfielId,
  getoetsteProfielIds,
  type PartijId,
  type ProfielId,
  partijIds,
} from '../../src/domain/ids.js';
import type { PerPartij, Samenwerking } from '../../src/domain/samenwerking.js';
import { byCurrent } from './partijen.js';

export const bothParties = (perPartij: PerPartij<unknown> | undefined): boolean =>
  Boolean(perPartij?.veiligheidsregio && perPartij.crisispartner);

export const missingPartijen = (perPartij: PerPartij<unknown> | undefined): readonly PartijId[] =>
  partijIds.filter((partij) => !perPartij?.[partij]);

/** Both parties agreed to the same proposal. */
export const isProfielChosen = ({ profielkeuze }: Samenwerking): boolean => bothParties(profielkeuze?.ingestemd);

/** Both parties declared the made choice definitive. */
export const isProfielDefinitief = (facts: Samenwerking): boolean =>
  isProfielChosen(facts) && bothParties(facts.profielkeuze?.definitief);

/** The profile that was chosen; a mere proposal does not count. */
export const chosenProfiel = (facts: Samenwerking): ProfielId | undefined =>
  isProfielChosen(facts) ? facts.profielkeuze?.profiel : undefined;

const isTested = (profiel: ProfielId | undefined): profiel is GetoetstProfielId =>
  (getoetsteProfielIds as readonly (string | undefined)[]).includes(profiel);

/** The chosen profile, where it is one that is elaborated and tested (lines 80-82). */
export function testedProfiel(facts: Samenwerking): GetoetstProfielId | undefined {
  const profiel = chosenProfiel(facts);
  return isTested(profiel) ? profiel : undefined;
}

/** A profile that is not tested was proposed, agreed to or not: the road ahead has no uitwerking (I-19). */
export const untestedProposed = ({ profielkeuze }: Samenwerking): boolean =>
  profielkeuze !== undefined && !isTested(profielkeuze.profiel);

/** A profile was chosen that is not tested. */
export const untestedChosen = (facts: Samenwerking): boolean =>
  isProfielChosen(facts) && testedProfiel(facts) === undefined;

/** The parties left the verkenning with the choice as it stands. */
export const isAfgerond = ({ profielkeuze }: Samenwerking): boolean => profielkeuze?.afgerond !== undefined;

/** A choice that was definitive and is open again, unchanged (I-21, I-34); another proposal archives it as it then is. */
export const isReopened = ({ profielkeuze, eerdereKeuzes }: Samenwerking): boolean =>
  bothParties(eerdereKeuzes.at(-1)?.definitief) && !bothParties(profielkeuze?.definitief);

const onderwerpen = ['kerntaken', 'ambities', 'verwachtingen'] as const;

/** What this party did not tell yet (lines 184-188); what another organisation told in its place does not count. */
export function untold(facts: Samenwerking, partij: PartijId): readonly (typeof onderwerpen)[number][] {
  const told = facts.verwachtingen[partij];
  return onderwerpen.filter((onderwerp) => !byCurrent(facts, partij, told) || !told?.[onderwerp]);
}
