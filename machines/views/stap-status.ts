import { type StapId, stapIds } from '../../src/domain/ids.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { type StapStatus, statusOfStap } from '../work/step-status.js';
import { faseOf } from './fase.js';
import { memo } from './memo.js';

const computed = memo(
  (snapshot: SamenwerkingSnapshot): Readonly<Record<StapId, StapStatus>> =>
    Object.fromEntries(stapIds.map((id) => [id, statusOfStap(snapshot.context, faseOf(snapshot), id)])) as Record<
      StapId,
      StapStatus
    >,
);

/** How far each of the 14 steps is, computed from the facts (I-52). */
export const stapStatus = (snapshot: SamenwerkingSnapshot): Readonly<Record<StapId, StapStatus>> => computed(snapshot);
