import type { By } from './domain/by.js';
import type { EventOf, EventType, PayloadOf } from './domain/events/event.js';

/** The payload of an event type, where it carries anything. */
export type DataOf<T extends EventType> = keyof PayloadOf<T> extends never
  ? []
  : Partial<PayloadOf<T>> extends PayloadOf<T>
    ? [data?: PayloadOf<T>]
    : [data: PayloadOf<T>];

/**
 * Speaks for one organisation: `actingAs(by)('golive.bevestigd', { datum: '2018-07-12' })` is that event with `by` and
 * `at` stamped on it. `now` is read once per event and recorded in UTC; a payload cannot bring a stamp of its own.
 */
export const actingAs =
  (by: By, now: () => Date = () => new Date()) =>
  <T extends EventType>(type: T, ...data: DataOf<T>): EventOf<T> =>
    ({ ...data[0], type, by, at: now().toISOString() }) as unknown as EventOf<T>;
