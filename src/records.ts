// A case stored, read back, made again from its events, and without a person.
import type { Snapshot } from 'xstate';
import { stappenplan } from '../machines/procedure.js';
import { stappenplanMachine } from '../machines/stappenplan.js';
import type { SamenwerkingSnapshot } from '../machines/types.js';
import { eventFor } from '../machines/views/event-for.js';
import type { By } from './domain/by.js';
import type { SamenwerkingEvent } from './domain/events/event.js';
import type { Samenwerking, StartInput } from './domain/samenwerking.js';
import { type Erased, erase } from './engine/erase.js';
import { type CaseRecord, readRecord, recordOf, snapshotOf } from './engine/record.js';
import { replay } from './engine/replay.js';
import { requireSnapshot } from './procedure/misuse.js';

/** What was stated, as this organisation may see it; nothing where it may not: notes of others, estimates that were not shared. */
export const viewEvent = (
  event: SamenwerkingEvent,
  snapshot: SamenwerkingSnapshot,
  who: By,
): SamenwerkingEvent | undefined => eventFor(snapshot, event, who);

/** The record of a case, to be stored as JSON; `restore` reads it. */
export const persist = (snapshot: SamenwerkingSnapshot): CaseRecord<Samenwerking> => {
  requireSnapshot(snapshot);
  return recordOf(stappenplan, snapshot);
};

/** What `createActor` takes to go on with a stored case. */
export interface Restored {
  snapshot: Snapshot<unknown>;
  /** Asked for by the types of XState; a restored case does not read it. */
  input: StartInput;
}

/**
 * A stored case, for `createActor(stappenplanMachine, restore(json))`; its text, or what `JSON.parse` made of it.
 * @throws {EngineError} `record-unreadable`, `record-foreign` or `record-newer`; what was given is left as it was.
 */
export const restore = (json: unknown): Restored => {
  const record = readRecord(stappenplan, json);
  const snapshot = stappenplanMachine.getPersistedSnapshot(snapshotOf(stappenplan, record) as never);
  return { snapshot, input: undefined as never };
};

/**
 * The case that these events make, stated one after another from its start.
 * @throws {EngineError} `invalid-input` for the start, `event-refused` with the number of the event and what is in its way.
 */
export const replayEvents = (start: StartInput, events: Iterable<unknown>): SamenwerkingSnapshot =>
  replay(stappenplan, start, events) as SamenwerkingSnapshot;

/**
 * A copy of a record without this person: the name (exact, in Unicode's composed form) is gone from every field that holds one;
 * free texts that contain it are listed, and blanked when asked. What was decided stays. Also for a case that has ended.
 * @throws {EngineError} as `restore` does.
 */
export const erasePerson = (record: unknown, naam: string, options?: { blank?: boolean }): Erased =>
  erase(stappenplan, readRecord(stappenplan, record), naam, options);
