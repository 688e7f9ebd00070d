import type { By } from '../../src/domain/by.js';
import type { SamenwerkingEvent } from '../../src/domain/events/event.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { hasLeft, isPartij, plays } from '../queries/partijen.js';
import type { SamenwerkingSnapshot } from '../types.js';

/** An estimate that its party shared afterwards. */
const isShared = ({ inschattingen }: Samenwerking, { by, at }: SamenwerkingEvent): boolean => {
  const known = isPartij(by.rol) ? inschattingen[by.rol] : undefined;
  return known?.gedeeld !== undefined && known.at === at && known.by.organisatie === by.organisatie;
};

/**
 * What was stated, as this organisation may see it: everything but the notes of others, and their estimates until they are
 * shared (I-24, I-55). Nothing for who has no part in the case.
 */
export function eventFor(
  { context: facts }: Pick<SamenwerkingSnapshot, 'context'>,
  event: SamenwerkingEvent,
  who: By,
): SamenwerkingEvent | undefined {
  const isOwn = event.by.organisatie === who.organisatie;
  // A region that left sees that it left, and what it stated itself (I-70).
  if (who.rol === 'andere-regio' && hasLeft(facts, who.organisatie))
    return isOwn || (event.type === 'regio.vertrokken' && event.regio === who.organisatie) ? event : undefined;
  if (!plays(facts, who)) return undefined;
  const isPrivate = event.type === 'notitie.vastgelegd' || event.type === 'contactpersonen.gewist';
  if (isOwn || (!isPrivate && event.type !== 'inschatting.gemaakt')) return event;
  return !isPrivate && isShared(facts, event) ? event : undefined;
}
