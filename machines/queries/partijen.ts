import { veiligheidsregios } from '../../src/content/veiligheidsregios.js';
import type { By, Spreker, Stamp } from '../../src/domain/by.js';
import { type PartijId, type PuntId, partijIds, type RolId, rolIds } from '../../src/domain/ids.js';
import type { Deelnemer, Samenwerking } from '../../src/domain/samenwerking.js';
import { klok } from '../../src/procedure/by.js';
import type { Missing } from '../../src/procedure/condition.js';
import { composed } from '../../src/procedure/plain.js';

export const isPartij = (rol: string): rol is PartijId => rol === 'veiligheidsregio' || rol === 'crisispartner';

export const isInvolved = (facts: Samenwerking, regio: string): boolean => facts.regios.some(({ id }) => id === regio);

/** More than one region: then stap 1 applies (lines 115-117, I-28). */
export const hasSeveralRegios = (facts: Samenwerking): boolean => facts.regios.length > 1;

/** The parties beside whoever has this role. */
export const otherPartijen = (rol: string): readonly PartijId[] => partijIds.filter((partij) => partij !== rol);

/** The organisations the case records for this role; none for a role that does not exist. */
export function organisatiesOf(facts: Samenwerking, rol: Spreker): readonly string[] {
  switch (rol) {
    case 'veiligheidsregio':
      return [facts.veiligheidsregio];
    case 'andere-regio':
      return facts.regios.map(({ id }) => id).filter((id) => id !== facts.veiligheidsregio);
    case 'crisispartner':
    case 'werkgroep':
    case 'regiegroep':
      return [facts[rol].id];
    case klok.rol:
      return [klok.organisatie];
    default:
      // Stryker disable next-line ArrayDeclaration: an unknown role does not pass the form of the event
      return [];
  }
}

/** A region that left, or was removed, and did not come back: remembered, not represented (I-70). */
export const hasLeft = (facts: Samenwerking, organisatie: string): boolean =>
  !isInvolved(facts, composed(organisatie)) && facts.eerdereRegios.some(({ id }) => id === composed(organisatie));

/** Does the case record this organisation for this role? */
export const plays = (facts: Samenwerking, who: Pick<By, 'rol' | 'organisatie'> | null): boolean =>
  who !== null && organisatiesOf(facts, who.rol).includes(composed(who.organisatie));

/** The role an organisation has in the case now; it has one at a time. */
export const rolIn = (facts: Samenwerking, organisatie: string): RolId | undefined =>
  rolIds.find((rol) => organisatiesOf(facts, rol).includes(composed(organisatie)));

/** Points that are addressed to each party: it passes its own part only (I-75). */
export const ownPunten: ReadonlySet<PuntId> = new Set(['resultaten-noteren']);

/** What a party stated counts as long as that organisation is that party; what was brought in at the start counts for both. */
export const byCurrent = (facts: Samenwerking, partij: PartijId, stated: Stamp | undefined): boolean =>
  stated !== undefined && (stated.by.rol !== partij || plays(facts, stated.by));

/** The two parties sat at one table, whoever else was there (I-76). */
export const spokeTogether = ({ overleg, veiligheidsregio, crisispartner }: Samenwerking): boolean =>
  overleg.some(({ by, met }) =>
    [veiligheidsregio, crisispartner.id].every((id) => id === by.organisatie || met.includes(id)),
  );

/** Every organisation that has a part in the case. */
export const deelnemers = ({ regios, crisispartner, werkgroep, regiegroep }: Samenwerking): readonly Deelnemer[] => [
  ...regios,
  crisispartner,
  werkgroep,
  regiegroep,
];

/** … and regions that had one, as they were when they left, the latest first. */
export const allDeelnemers = (facts: Samenwerking): readonly Deelnemer[] => [
  ...deelnemers(facts),
  ...[...facts.eerdereRegios].reverse(),
];

/** The name of an organisation: as the case gives it, as the register of veiligheidsregio's does, or else its id. */
export function nameOf(facts: Samenwerking, id: string): string {
  const known = allDeelnemers(facts).find((org) => org.id === id);
  return known?.naam ?? veiligheidsregios.find(({ code }) => code === id)?.naam ?? id;
}

/** Organisations, with their names and what they said about it. */
export const withNames = (facts: Samenwerking, organisaties: readonly string[], reden?: string): readonly Missing[] =>
  organisaties.map((id) => {
    const words = [nameOf(facts, id), ...(reden ? [reden] : [])].join(': ');
    return words === id ? { id } : { id, text: { nl: words, en: words } };
  });
