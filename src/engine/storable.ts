import type { AnyMachineSnapshot } from 'xstate';
import { EngineError } from '../procedure/errors.js';
import { withContext } from './runtime.js';

/** Parts known to be what their JSON says: frozen and shared from one moment of a case to the next. */
const known = new WeakSet<object>();

/**
 * The same data as it comes back from its JSON: a key that is `undefined` is left out, at every depth. What is that already
 * comes out as it is, so that a case kept warm writes the same bytes as one read back.
 * @throws {EngineError} `procedure-failed` for what JSON cannot hold: a date, a function, a number without end.
 */
export function storable<T>(value: T, event: string): T {
  return clean(value, event) as T;
}

/** The snapshot with its facts as they come back from their JSON. */
export const stored = (snapshot: AnyMachineSnapshot, event: string): AnyMachineSnapshot =>
  withContext(snapshot, storable(snapshot.context, event));

function clean(value: unknown, event: string): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0; // -0 comes back as 0
  if (typeof value !== 'object') return failed(event, typeof value);
  if (known.has(value)) return value;
  const isList = Array.isArray(value);
  if (!isList && Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
    return failed(event, 'an object with a class of its own');
  let same = true;
  const parts: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined && !isList) {
      same = false;
      continue;
    }
    const cleaned = clean(part, event);
    same &&= Object.is(cleaned, part);
    parts.push([key, cleaned]);
  }
  const copy = same ? value : isList ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  if (Object.isFrozen(copy)) known.add(copy);
  return copy;
}

function failed(event: string, what: string): never {
  throw new EngineError(
    'procedure-failed',
    { event },
    { message: `The procedure noted something on ${event} that JSON cannot hold: ${what}.` },
  );
}
