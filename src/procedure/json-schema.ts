import type { EventDefinition } from './event.js';
import { textAt } from './form-fields.js';
import { deepFreeze } from './freeze.js';
import { type JsonSchema, type Shape, shapeOf } from './shape.js';
import type { Text } from './text.js';

/** One of the two languages. */
export type Lang = keyof Text;

type Words = (path: string) => JsonSchema;

/** A shape with its words: those of the field, and of each value of a closed list. */
function inWords({ meta: _, properties, items, ...shape }: Shape, before: string, words: Words): JsonSchema {
  const fields = Object.entries(properties ?? {}).map(([name, part]): [string, JsonSchema] => {
    const path = `${before}${name}`;
    const { oneOf, ...text } = words(path);
    const own = inWords(part, `${path}[].`, words);
    return [name, { ...text, ...withChoices(own, oneOf) }];
  });
  return {
    ...shape,
    ...(properties ? { properties: Object.fromEntries(fields) } : {}),
    ...(items ? { items: inWords(items, before, words) } : {}),
  };
}

/** Choices with words in the place of bare values, of the field itself or of each in its list. */
function withChoices(schema: JsonSchema, oneOf: JsonSchema['oneOf']): JsonSchema {
  if (!oneOf) return schema;
  if (schema.items) return { ...schema, items: withChoices(schema.items, oneOf) };
  const { enum: _, ...rest } = schema;
  return { ...rest, oneOf };
}

/**
 * The JSON schema (2020-12) of what an event carries, with the words of its fields and values in one language; frozen. It
 * refuses nothing that the form of the event accepts, for text in Unicode's composed form. It lets through an id that every
 * object has a property of that name for, and nothing else.
 */
export function jsonSchemaOf({ payload, text, hint, fields }: EventDefinition, lang: Lang): JsonSchema {
  const words: Words = (path) => {
    const { text, hint, values } = textAt(fields, path);
    return {
      title: text[lang],
      ...(hint ? { description: hint[lang] } : {}),
      ...(values
        ? { oneOf: Object.entries(values).map(([value, said]) => ({ const: value, title: said[lang] })) }
        : {}),
    };
  };
  const { $schema, ...schema } = inWords(shapeOf(payload), '', words);
  return deepFreeze({
    ...($schema ? { $schema } : {}),
    title: text[lang],
    ...(hint ? { description: hint[lang] } : {}),
    ...schema,
  });
}
