import { type EventType, eventTypes } from '../../src/domain/events/event.js';
import { jsonSchemaOf, type Lang } from '../../src/procedure/json-schema.js';
import type { JsonSchema } from '../../src/procedure/shape.js';
import { eventDefinitions } from '../event-definitions.js';

const known = new Map<string, JsonSchema>();

/**
 * The JSON schema (2020-12) of what this event carries beside `type`, `by` and `at`, with a title and, where that helps, a
 * description for every field, in one language. It refuses nothing that `attempt` takes for well formed, as long as text is
 * in Unicode's composed form (NFC); it lets through ids such as `constructor`, and nothing else that is refused for its form.
 */
export function jsonSchemaFor(type: EventType, lang: Lang): JsonSchema {
  if (!eventTypes.includes(type)) throw new RangeError(`No such event: ${String(type)}`);
  const key = `${type} ${lang}`;
  const schema = known.get(key) ?? jsonSchemaOf(eventDefinitions[type], lang);
  known.set(key, schema);
  return schema;
}
