import { rollen } from '../../src/content/rollen.js';
import type { RolId } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Text } from '../../src/procedure/text.js';
import { capital } from '../event-definitions.js';
import { nameOf as givenName, rolIn } from '../queries/partijen.js';
import type { SamenwerkingSnapshot } from '../types.js';

/** There is one of these, so that its role says which. */
const groups: readonly RolId[] = ['werkgroep', 'regiegroep'];

/** The name of an organisation; of one that nobody gave a name what it is, in this role. */
export function nameIn(facts: Samenwerking, id: string, rol = rolIn(facts, id)): Text {
  const name = givenName(facts, id);
  const words = rollen.find((known) => known.id === (rol === 'andere-regio' ? 'veiligheidsregio' : rol))?.naam;
  if (name !== id || !rol || !words) return { nl: name, en: name };
  const which = groups.includes(rol) ? '' : ` ${id}`;
  return { nl: `${capital(words.nl)}${which}`, en: `${capital(words.en)}${which}` };
}

/**
 * What people call an organisation: its name in this case or in the register of veiligheidsregio's; without one its role, and
 * its id where more than one may have that role. One that has no part in the case is called as it was given.
 */
export const nameOf = ({ context }: SamenwerkingSnapshot, organisatie: string): Text => nameIn(context, organisatie);
