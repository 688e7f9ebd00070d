import type { By } from '../../src/domain/by.js';
import type { PartijId } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';

export const isPartij = (rol: string): rol is PartijId => rol === 'veiligheidsregio' || rol === 'crisispartner';

export const isBetrokken = (facts: Samenwerking, regio: string): boolean => facts.regios.some(({ id }) => id === regio);

/** More than one region: then stap 1 applies (lines 115-117, I-28). */
export const meerRegios = (facts: Samenwerking): boolean => facts.regios.length > 1;

/** Does the case record this organisation for this role? */
export function speelt(facts: Samenwerking, { rol, organisatie }: Pick<By, 'rol' | 'organisatie'>): boolean {
  switch (rol) {
    case 'veiligheidsregio':
      return organisatie === facts.veiligheidsregio;
    case 'andere-regio':
      return organisatie !== facts.veiligheidsregio && isBetrokken(facts, organisatie);
    case 'crisispartner':
    case 'werkgroep':
    case 'regiegroep':
      return organisatie === facts[rol].id;
    default:
      return false;
  }
}
