import type { Stamp } from '../../src/domain/by.js';
import type { EventOf, EventType } from '../../src/domain/events/event.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';

/** Writes one event into the facts. The facts are a draft: change them in place. */
export type Noting<T extends EventType> = (facts: Samenwerking, event: EventOf<T>) => void;

/** One noting per event type. */
export type Notings<T extends EventType> = { readonly [K in T]: Noting<K> };

export const stampOf = ({ by, at }: Stamp): Stamp => ({ by, at });

/** The payload with its stamp, as it is kept. */
export function asStated<E extends { type: string }>({ type: _type, ...stated }: E): Omit<E, 'type'> {
  return stated;
}
