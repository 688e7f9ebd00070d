import type { Draft } from 'immer';
import type { Stamp } from '../../src/domain/by.js';
import type { EventOf, EventType } from '../../src/domain/events/event.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';

/** The facts while one event is written into them. */
export type FactsDraft = Draft<Samenwerking>;

/**
 * Writes one event: changes the draft in place. Questions are asked of `facts`, the facts as they were before: a question
 * asked of a draft costs ten times as much.
 */
export type Noting<T extends EventType> = (draft: FactsDraft, event: EventOf<T>, facts: Samenwerking) => void;

/** One noting per event type. */
export type Notings<T extends EventType> = { readonly [K in T]: Noting<K> };

export const stampOf = ({ by, at }: Stamp): Stamp => ({ by, at });

type Optional<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** Fields without those that hold nothing: facts are plain JSON, which has no `undefined`. */
export type Defined<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

export function defined<T extends object>(fields: T): Defined<T> {
  const kept: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as Defined<T>;
}

/** The payload with its stamp, as it is kept. */
export function asStated<E extends { type: string }>({ type: _type, ...stated }: E): Draft<Defined<Omit<E, 'type'>>> {
  return stated as unknown as Draft<Defined<Omit<E, 'type'>>>;
}
