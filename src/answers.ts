// What the engine answers about a case of the stappenplan.
import { type Stappenplan, stappenplan } from '../machines/procedure.js';
import type { SamenwerkingSnapshot } from '../machines/types.js';
import { blockerCodes as procedureCodes } from './domain/blockers.js';
import type { By } from './domain/by.js';
import type { SamenwerkingEvent } from './domain/events/event.js';
import type { RolId, StapId } from './domain/ids.js';
import { type Applied, apply as applyIn } from './engine/apply.js';
import { attempt as attemptIn, type Outcome as OutcomeOf } from './engine/attempt.js';
import { engineCodes } from './engine/codes.js';
import type { CodeOf } from './engine/decide.js';
import { explain as explainIn } from './engine/explain.js';
import { type Possibility, possible as possibleIn } from './engine/possible.js';
import type { Explanation, Refusal } from './procedure/answer.js';
import { requireSnapshot } from './procedure/misuse.js';

/** Every code with which an event is refused, those of the engine first. */
export type BlockerCode = CodeOf<Stappenplan>;
/** Every code with which an event is refused, those of the engine first. */
export const blockerCodes: readonly BlockerCode[] = Object.freeze([...new Set([...engineCodes, ...procedureCodes])]);

/** What `attempt` answers: what became of the event, or everything that is in the way. */
export type Outcome = OutcomeOf<BlockerCode, StapId, RolId>;

/**
 * Would this event pass, and what would it change; if not: everything that is in the way, each with its code, words in
 * both languages, what is missing, who can resolve it and the lines it rests on. A dry run: changes nothing, and throws for
 * no event.
 */
export const explain = (snapshot: SamenwerkingSnapshot, event: unknown): Explanation<BlockerCode, StapId, RolId> =>
  explainIn(stappenplan, snapshot, event);

/** The case after this event, or everything that is in the way. Pure: the snapshot given stays as it is. Throws for no event. */
export const apply = <Snapshot extends SamenwerkingSnapshot>(
  snapshot: Snapshot,
  event: unknown,
): Applied<Snapshot, StapId, RolId> | Refusal<BlockerCode, RolId> => applyIn(stappenplan, snapshot, event);

/** A running case, or one of its phases. */
export interface SamenwerkingActor {
  /** Where the case is now. */
  getSnapshot(): SamenwerkingSnapshot;
  /** States an event without an answer; `attempt` gives one. */
  send(event: SamenwerkingEvent): void;
}

/**
 * Sends the event to a running case, or changes nothing and says why. Never throws, whatever the event, and says *ok* only for
 * what was recorded.
 */
export const attempt = (actor: SamenwerkingActor, event: unknown): Outcome => attemptIn(stappenplan, actor, event);

/** For each event, whether this organisation could state it now: what is in the way whatever is stated, and what depends on it. */
export const possible = (snapshot: SamenwerkingSnapshot, who: By): readonly Possibility<BlockerCode, RolId>[] => {
  requireSnapshot(snapshot);
  return possibleIn(stappenplan, snapshot, who);
};
