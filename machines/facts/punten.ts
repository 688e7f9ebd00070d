import type { PuntId } from '../../src/domain/ids.js';
import type { PuntFeit, Samenwerking } from '../../src/domain/samenwerking.js';
import { ownPunten } from '../queries/partijen.js';
import type { FactsDraft } from './noting.js';

function drop(draft: FactsDraft, facts: Samenwerking, gone: (stated: PuntFeit) => boolean): void {
  const dropped = facts.punten.filter(gone);
  if (dropped.length === 0) return;
  draft.eerderePunten.push(...dropped);
  draft.punten = facts.punten.filter((stated) => !dropped.includes(stated));
}

/** What was said about these points no longer counts, now that their subject changed; it stays on record. */
export const lapse = (draft: FactsDraft, facts: Samenwerking, ...punten: readonly PuntId[]): void =>
  drop(draft, facts, ({ punt }) => punten.includes(punt));

/** The latest counts; of a point that is addressed to each party, of each organisation (I-75). */
export function setPunten(draft: FactsDraft, facts: Samenwerking, ...stated: readonly PuntFeit[]): void {
  drop(draft, facts, (known) =>
    stated.some(
      ({ punt, by }) => punt === known.punt && (!ownPunten.has(punt) || by.organisatie === known.by.organisatie),
    ),
  );
  draft.punten.push(...stated);
}
