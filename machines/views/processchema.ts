import { processchema as rijen } from '../../src/content/processchema.js';
import type { FaseId } from '../../src/domain/ids.js';
import type { Source, Text } from '../../src/procedure/text.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { type StapStatus, statusOfStap, whyNot } from '../work/step-status.js';
import { faseOf } from './fase.js';
import { memo } from './memo.js';

/** A row of Bijlage D with its column "Status?" filled in. */
export interface ProcesschemaRow {
  nr: number;
  fase: FaseId;
  tekst: Text;
  status: StapStatus;
  /** Where the text says so, when it does not apply. */
  why?: Source;
}

/** The least advanced of the parts a row condenses; parts that do not apply do not count (I-01). */
function leastAdvanced(statuses: readonly StapStatus[]): StapStatus {
  const counting = statuses.filter((status) => status !== 'niet-van-toepassing');
  if (counting.length === 0) return 'niet-van-toepassing';
  if (counting.every((status) => status === 'open')) return 'open';
  if (counting.every((status) => status === 'overgeslagen')) return 'overgeslagen';
  return counting.every((status) => status === 'gereed' || status === 'overgeslagen') ? 'gereed' : 'bezig';
}

const computed = memo((snapshot: SamenwerkingSnapshot): readonly ProcesschemaRow[] =>
  rijen.map(({ nr, fase, tekst, stappen }) => {
    const status = leastAdvanced(
      stappen.map(({ stap, deel }) => statusOfStap(snapshot.context, faseOf(snapshot), stap, deel)),
    );
    const [why] =
      status === 'niet-van-toepassing' ? stappen.flatMap(({ stap }) => whyNot(snapshot.context, stap) ?? []) : [];
    return { nr, fase, tekst, status, ...(why ? { why } : {}) };
  }),
);

/** Bijlage D: twelve rows computed from the fourteen steps (I-01). */
export const processchema = (snapshot: SamenwerkingSnapshot): readonly ProcesschemaRow[] => computed(snapshot);
