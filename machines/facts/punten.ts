import type { PuntId } from '../../src/domain/ids.js';
import type { PuntFeit, Samenwerking } from '../../src/domain/samenwerking.js';

/** What was said about this point no longer counts, now that its subject changed; it stays on record. */
export function lapse(facts: Samenwerking, ...punten: readonly PuntId[]): void {
  facts.eerderePunten.push(...facts.punten.filter(({ punt }) => punten.includes(punt)));
  facts.punten = facts.punten.filter(({ punt }) => !punten.includes(punt));
}

/** The latest counts. */
export function setPunt(facts: Samenwerking, stated: PuntFeit): void {
  lapse(facts, stated.punt);
  facts.punten.push(stated);
}
