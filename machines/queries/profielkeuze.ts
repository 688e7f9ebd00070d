import {
  type GetoetstProfielId,
  getoetsteProfielIds,
  type PartijId,
  type ProfielId,
  partijIds,
} from '../../src/domain/ids.js';
import type { PerPartij, Samenwerking } from '../../src/domain/samenwerking.js';
import { vertegenwoordigd } from './adoptie.js';
import { doorHuidige } from './partijen.js';

export const beide = (perPartij: PerPartij<unknown> | undefined): boolean =>
  perPartij !== undefined && partijIds.every((partij) => perPartij[partij]);

export const ontbrekendePartijen = (perPartij: PerPartij<unknown> | undefined): readonly PartijId[] =>
  partijIds.filter((partij) => !perPartij?.[partij]);

/** Both parties agreed to the same proposal. */
export const keuzeGemaakt = ({ profielkeuze }: Samenwerking): boolean => beide(profielkeuze?.ingestemd);

/** Both parties declared the made choice definitive. */
export const keuzeDefinitief = (facts: Samenwerking): boolean =>
  keuzeGemaakt(facts) && beide(facts.profielkeuze?.definitief);

/** The profile that was chosen; a mere proposal does not count. */
export const gekozenProfiel = (facts: Samenwerking): ProfielId | undefined =>
  keuzeGemaakt(facts) ? facts.profielkeuze?.profiel : undefined;

const isGetoetst = (profiel: ProfielId | undefined): profiel is GetoetstProfielId =>
  (getoetsteProfielIds as readonly (string | undefined)[]).includes(profiel);

/** The chosen profile, where it is one that is elaborated and tested (lines 80-82). */
export function getoetstProfiel(facts: Samenwerking): GetoetstProfielId | undefined {
  const profiel = gekozenProfiel(facts);
  return isGetoetst(profiel) ? profiel : undefined;
}

/** A profile that is not tested was proposed, agreed to or not: the road ahead has no uitwerking (I-19). */
export const zonderToetsingVoorgesteld = ({ profielkeuze }: Samenwerking): boolean =>
  profielkeuze !== undefined && !isGetoetst(profielkeuze.profiel);

/** A profile was chosen that is not tested. */
export const zonderToetsing = (facts: Samenwerking): boolean =>
  keuzeGemaakt(facts) && getoetstProfiel(facts) === undefined;

/** A choice that was definitive and is open again, unchanged (I-21, I-34). */
export const isHeropend = ({ profielkeuze, eerdereKeuzes }: Samenwerking): boolean => {
  const before = eerdereKeuzes.at(-1);
  return beide(before?.definitief) && before?.profiel === profielkeuze?.profiel && !beide(profielkeuze?.definitief);
};

const onderwerpen = ['kerntaken', 'ambities', 'verwachtingen'] as const;

/** What this party did not tell yet (lines 184-188); what another organisation told in its place does not count. */
export function nietVerteld(facts: Samenwerking, partij: PartijId): readonly (typeof onderwerpen)[number][] {
  const told = facts.verwachtingen[partij];
  return onderwerpen.filter((onderwerp) => !doorHuidige(facts, partij, told) || !told?.[onderwerp]);
}

/** The represented regions with whom the proposed profile was not aligned yet (lines 247-253, I-22). */
export const nietAfgestemd = (facts: Samenwerking): readonly string[] =>
  vertegenwoordigd(facts).filter(
    (regio) => !facts.afstemming.some((a) => a.regios.includes(regio) && a.profiel === facts.profielkeuze?.profiel),
  );
