import { eventWords, interpretations, rollen } from '../../src/content/index.js';
import type { Interpretation } from '../../src/domain/content.js';
import type { EventType } from '../../src/domain/events/event.js';
import type { RolId } from '../../src/domain/ids.js';
import type { Text } from '../../src/procedure/text.js';
import { named, rolNaam } from './content/shared.js';
import { eventLink } from './links.js';
import type { NamedRule } from './model/work.js';

export const eventNaam = (type: EventType): string => eventLink(eventWords[type].naam.nl, type);
export const rolNamen = (ids: readonly RolId[]): string => ids.map(rolNaam).join(', ');
export const rolWoorden = (ids: readonly RolId[], taal: keyof Text): string =>
  ids.map((id) => named(rollen, id).naam[taal]).join(', ');

/** Who owes the work; a rule for each party apart says so. */
export const schuldenaar = ({ rollen: ids, elk }: NamedRule): string =>
  `${elk ? 'elk van beide: ' : ''}${rolNamen(ids)}`;

export const interpretatie = (id: string): Interpretation => named(interpretations, id);

/** Who may decide otherwise about an interpretation. */
export const beslisser: Readonly<Record<Interpretation['wieBeslist'], Text>> = {
  policy: { nl: 'per samenwerking te kiezen', en: 'chosen per case, by an option' },
  partijen: { nl: 'de partijen', en: 'the parties' },
  werkgroep: { nl: 'de werkgroep', en: 'the werkgroep' },
  regiegroep: { nl: 'de Regiegroep', en: 'the Regiegroep' },
  uitgever: { nl: 'de eigenaar van de tekst', en: 'the owner of the text' },
};
