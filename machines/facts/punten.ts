import type { PuntId } from '../../src/domain/ids.js';
import type { PuntFeit, Samenwerking } from '../../src/domain/samenwerking.js';
import type { FactsDraft } from './noting.js';

/** What was said about these points no longer counts, now that their subject changed; it stays on record. */
export function lapse(draft: FactsDraft, facts: Samenwerking, ...punten: readonly PuntId[]): void {
  const lapsed = facts.punten.filter(({ punt }) => punten.includes(punt));
  if (lapsed.length === 0) return;
  draft.eerderePunten.push(...lapsed);
  draft.punten = facts.punten.filter((stated) => !lapsed.includes(stated));
}

/** The latest counts. */
export function setPunten(draft: FactsDraft, facts: Samenwerking, ...stated: readonly PuntFeit[]): void {
  lapse(draft, facts, ...stated.map(({ punt }) => punt));
  draft.punten.push(...stated);
}
