import type { By } from './domain/by.js';
import type { EventOf, EventType, PayloadOf } from './domain/events/event.js';
import { EngineError } from './procedure/errors.js';
import type { ProcedureEvent } from './procedure/event.js';
import { shorten } from './procedure/input.js';

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

/**
 * An event whose type is known only when the program runs, such as one that a task asks for:
 * `stamp(by, { type: task.closesWith[0], ...task.data, datum })`. Its form is checked where it is stated.
 * @throws {EngineError} `invalid-input` when the payload brings a `by` or `at` of its own.
 */
export function stamp(
  by: By,
  event: Readonly<{ type: string } & Record<string, unknown>>,
  now: () => Date = () => new Date(),
): ProcedureEvent<By['rol']> & Readonly<Record<string, unknown>> {
  for (const path of ['by', 'at']) {
    if (!Object.hasOwn(event, path)) continue;
    const expected = {
      nl: 'Verwacht een gebeurtenis zonder stempel: wie en wanneer komen van stamp zelf',
      en: 'Expected an event without a stamp: who and when come from stamp itself',
    };
    throw new EngineError(
      'invalid-input',
      { path, value: shorten(event[path]), expected },
      { message: `${expected.en}.` },
    );
  }
  return { ...event, by, at: now().toISOString() };
}
