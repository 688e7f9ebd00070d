import type { EventDefinition, FieldText } from './event.js';
import type { FormChoice, FormField, TextForm } from './form.js';
import { type Shape, shapeOf } from './shape.js';
import type { Text } from './text.js';

/** The first and the last day that a form takes. */
const days = { min: '1900-01-01', max: '2899-12-31' } as const;
/** An id has no other bound than its pattern. */
const idLength = 64;

const yesOrNo: readonly FormChoice[] = [
  { value: 'true', text: { nl: 'Ja', en: 'Yes' } },
  { value: 'false', text: { nl: 'Nee', en: 'No' } },
];

/** The words of a field; that every field has them is seen to when the procedure is defined. */
export function textAt(fields: EventDefinition['fields'], path: string): FieldText {
  const known = Object.hasOwn(fields, path) ? fields[path] : undefined;
  if (!known) throw new RangeError(`No words for the field ${path}`);
  return known;
}

const textForm = ({ maxLength = idLength, pattern }: Shape): TextForm => ({
  maxLength,
  ...(pattern === undefined ? {} : { pattern }),
});

const offerOf = (shape: Shape, words: Readonly<Record<string, Text>> = {}) =>
  shape.enum
    ? {
        choices: shape.enum.flatMap((value): readonly FormChoice[] => {
          const text = words[value];
          return text ? [{ value, text }] : [];
        }),
      }
    : { choices: [], other: textForm(shape) };

/** What kind of field this is, before any case: what points at something there has no choices yet, and takes any id. */
function kindOf(shape: Shape, path: string, fields: EventDefinition['fields']) {
  const { type, meta = {}, items, minItems = 0, maxItems = 0, minimum = 0, maximum = 0 } = shape;
  const words = textAt(fields, path).values;
  const count = { min: meta.needed ? Math.max(1, minItems) : minItems, max: maxItems };
  if (type === 'boolean') return { kind: 'boolean', choices: yesOrNo } as const;
  if (type === 'integer') return { kind: 'number', min: minimum, max: maximum } as const;
  if (items?.type === 'object') {
    const none = meta.none ? ({ none: true } as const) : {};
    return { kind: 'list', ...count, fields: fieldsIn(items, `${path}[].`, fields), ...none } as const;
  }
  if (items && (items.enum || items.meta?.pointsAt)) {
    const ordered = meta.ordered ? ({ ordered: true } as const) : {};
    return { kind: 'choices', ...count, ...offerOf(items, words), ...ordered } as const;
  }
  if (items) return { kind: 'texts', ...count, ...textForm(items) } as const;
  if (shape.enum || meta.pointsAt) return { kind: 'choice', ...offerOf(shape, words) } as const;
  if (shape.format === 'date') return { kind: 'day', ...days } as const;
  if (meta.multiline) return { kind: 'paragraph', maxLength: textForm(shape).maxLength } as const;
  return { kind: 'text', ...textForm(shape) } as const;
}

function fieldsIn(shape: Shape, before: string, fields: EventDefinition['fields']): readonly FormField[] {
  return Object.entries(shape.properties ?? {}).map(([name, part]): FormField => {
    const { text, hint } = textAt(fields, `${before}${name}`);
    const { personal, pointsAt, needed = false } = { ...part.items?.meta, ...part.meta };
    return {
      name,
      text,
      ...(hint ? { hint } : {}),
      required: needed || (shape.required ?? []).includes(name),
      asked: true,
      ...(personal ? { personal } : {}),
      ...(pointsAt ? { pointsAt } : {}),
      ...kindOf(part, `${before}${name}`, fields),
    };
  });
}

/** The fields of an event in its order, before any case. */
export const formFields = ({ payload, fields }: EventDefinition): readonly FormField[] =>
  fieldsIn(shapeOf(payload), '', fields);
