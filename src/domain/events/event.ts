import { klok } from '../../procedure/by.js';
import { type EventReader, eventReader } from '../../procedure/read-event.js';
import type { By } from '../by.js';
import { rolIds } from '../ids.js';
import { type DoorlopendePayloads, doorlopendePayloads } from './doorlopend.js';
import type { EventFormsOf } from './forms.js';
import { type UitvoeringPayloads, uitvoeringPayloads } from './uitvoering.js';
import { type UitwerkingPayloads, uitwerkingPayloads } from './uitwerking.js';
import { type VerkenningPayloads, verkenningPayloads } from './verkenning.js';

/** What each event type carries beside `type`, `by` and `at`. */
export interface Payloads extends DoorlopendePayloads, VerkenningPayloads, UitwerkingPayloads, UitvoeringPayloads {}

/** Every event type: a fact in the past tense. */
export type EventType = keyof Payloads;

/** The payload of one event type. */
export type PayloadOf<T extends EventType> = Payloads[T];

/** One event: what happened, who states it, and when it was stated. */
export type EventOf<T extends EventType> = T extends EventType ? { type: T; by: By; at: string } & Payloads[T] : never;

/** Any event of the stappenplan. */
export type SamenwerkingEvent = EventOf<EventType>;

/** Payload schema and permitted roles of every event type. */
export const eventForms: EventFormsOf<Payloads> = Object.freeze({
  ...doorlopendePayloads,
  ...verkenningPayloads,
  ...uitwerkingPayloads,
  ...uitvoeringPayloads,
});

/** All event types, in the order doorlopend, verkenning, uitwerking, uitvoering. */
export const eventTypes = Object.freeze(Object.keys(eventForms)) as readonly EventType[];

/** Reads what was given as an event of the stappenplan: by one of its roles, or by the clock. */
export const readEvent: EventReader<SamenwerkingEvent> = eventReader(eventForms, [...rolIds, klok.rol]);
