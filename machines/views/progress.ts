import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { allOpenDeelafspraken, deelafsprakenOf, minimum, openEigenAfspraken, openItems } from '../queries/afspraken.js';
import { type ProfielStatus, profielStatus, type ToetsingStatus, toetsingStatus } from '../queries/toetsing.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { memo } from './memo.js';

/** So many done out of so many. */
export interface Telling {
  gereed: number;
  totaal: number;
}

/** How far the choice, the agreements and the toetsing are; the minimum and own agreements are counted apart. */
export interface Progress {
  profiel: ProfielStatus;
  minimum: Telling;
  eigen: Telling;
  deelafspraken: Telling;
  toetsing: ToetsingStatus;
}

const telling = (totaal: number, open: number): Telling => ({ gereed: totaal - open, totaal });

function tellingDeelafspraken(facts: Samenwerking): Telling {
  const all = new Set(
    minimum(facts)
      .flatMap((item) => deelafsprakenOf(facts, item))
      .map(({ id }) => id),
  );
  return telling(all.size, allOpenDeelafspraken(facts).length);
}

const computed = memo(
  ({ context: facts }: SamenwerkingSnapshot): Progress => ({
    profiel: profielStatus(facts),
    minimum: telling(minimum(facts).length, openItems(facts).length),
    eigen: telling(facts.eigenAfspraken.length, openEigenAfspraken(facts).length),
    deelafspraken: tellingDeelafspraken(facts),
    toetsing: toetsingStatus(facts),
  }),
);

/** How far the choice of profile, the agreements and the toetsing are. */
export const progress = (snapshot: SamenwerkingSnapshot): Progress => computed(snapshot);
