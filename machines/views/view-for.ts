import type { Immutable } from 'immer';
import type { By } from '../../src/domain/by.js';
import { type FaseId, type PartijId, partijIds } from '../../src/domain/ids.js';
import type { PerPartij, Samenwerking } from '../../src/domain/samenwerking.js';
import { plays } from '../queries/partijen.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { faseOf } from './fase.js';
import { memo } from './memo.js';

/** The facts as one organisation may see them, and the phase the case is in: to be read, not to be written. */
export type SamenwerkingView = Immutable<Samenwerking> & { readonly fase: FaseId };

/** Keeps per party what passes; a party nothing passes of is left out. */
function keep<T>(perPartij: PerPartij<T>, filter: (value: T) => T | undefined): PerPartij<T> {
  const kept: Partial<Record<PartijId, T>> = {};
  for (const partij of partijIds) {
    const value = perPartij[partij];
    const visible = value === undefined ? undefined : filter(value);
    if (visible !== undefined) kept[partij] = visible;
  }
  return kept;
}

const computed = memo((snapshot: SamenwerkingSnapshot, who?: By): SamenwerkingView => {
  const facts = snapshot.context;
  // An organisation has one role at a time; a region that no longer leads keeps what it wrote when it did.
  const isOwn = ({ by }: { by: By }) => who !== undefined && plays(facts, who) && by.organisatie === who.organisatie;
  return {
    ...facts,
    // "Noteer voor uzelf": notes are their writer's own, and so is an estimate until it is shared (I-24, I-55).
    notities: keep(facts.notities, (notes) => {
      const own = notes.filter(isOwn);
      return own.length > 0 ? own : undefined;
    }),
    inschattingen: keep(facts.inschattingen, (estimate) =>
      estimate.gedeeld || isOwn(estimate) ? estimate : undefined,
    ),
    fase: faseOf(snapshot),
  };
});

/**
 * What this organisation may see: everything but the notes and unshared estimates of others.
 * A role counts only for the organisation the case records for it; any other viewer sees nothing private.
 */
export const viewFor = (snapshot: SamenwerkingSnapshot, who: By): SamenwerkingView => computed(snapshot, who);
