import { checklistFor } from '../../src/content/checklist-for.js';
import type { ChecklistItem, Deelafspraak, EigenAfspraak, Passage } from '../../src/domain/content.js';
import type { Text } from '../../src/procedure/text.js';
import {
  type AfspraakStatus,
  minimum,
  openDeelafspraken,
  statusOf,
  statusOfEigen,
  systeemNote,
} from '../queries/afspraken.js';
import { chosenProfiel } from '../queries/profielkeuze.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { memo } from './memo.js';

/** The checklist of a case with its column "Gereed" filled in. */
export interface ChecklistStatus {
  minimum: readonly {
    item: ChecklistItem;
    /** An agreement made under the wording of another profile is in bewerking. */
    status: AfspraakStatus;
    openDeelafspraken: readonly Deelafspraak[];
    /** Where another system than LCMS was chosen and the item names LCMS: which system it is about (I-11). */
    systeem?: Text;
  }[];
  eigen: readonly { afspraak: EigenAfspraak; status: AfspraakStatus }[];
  /** Why there is no minimum list, where the chosen profile has none. */
  why?: Passage;
}

const computed = memo(({ context: facts }: SamenwerkingSnapshot): ChecklistStatus => {
  const profiel = chosenProfiel(facts);
  const why = profiel && checklistFor(profiel).why;
  return {
    minimum: minimum(facts).map((item) => {
      const systeem = systeemNote(facts, item);
      return {
        item,
        status: statusOf(facts, item),
        openDeelafspraken: openDeelafspraken(facts, item),
        ...(systeem ? { systeem } : {}),
      };
    }),
    eigen: facts.eigenAfspraken.map((afspraak) => ({ afspraak, status: statusOfEigen(facts, afspraak) })),
    ...(why ? { why } : {}),
  };
});

/** The minimum checklist of the chosen profile and own agreements, each with its status; empty before a choice is made. */
export const checklistStatus = (snapshot: SamenwerkingSnapshot): ChecklistStatus => computed(snapshot);
