import fc from 'fast-check';
import type { Form, FormField, TextForm } from '../../src/index.js';
import { isBlank } from '../../src/procedure/values.js';

/** Picks a value of this kind. */
export type Pick = <T>(arbitrary: fc.Arbitrary<T>) => T;

/** The control of a field and what was filled in: everything is text, as in a browser. */
export type Entry = [name: string, value: string];

const printed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

/** Text that an HTML control of this form would let through. */
function textOf({ maxLength, pattern = '[^]*' }: TextForm, pick: Pick): string {
  const fits = new RegExp(`^(?:${pattern})$`, 'v');
  const isFine = (text: string) => !isBlank(text) && text.length <= maxLength && fits.test(text);
  return pick(fc.oneof(printed.filter(isFine), fc.constantFrom('x', 'VR09', 'a'.repeat(maxLength))));
}

const dayBetween = (min: string, max: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** Thrown where something has to be chosen and nothing can be. */
export class CannotFill extends Error {}

function valuesOf(field: Exclude<FormField, { kind: 'list' }>, pick: Pick, others: boolean): readonly string[] {
  switch (field.kind) {
    case 'text':
      return [textOf(field, pick)];
    case 'paragraph':
      return [`${textOf(field, pick).slice(0, field.maxLength - 4)}\r\nx`];
    case 'day':
      return [pick(dayBetween(field.min, field.max))];
    case 'number':
      return [String(pick(fc.integer({ min: field.min, max: field.max })))];
    case 'texts':
      return pick(fc.array(fc.constant(0), { minLength: Math.max(1, field.min), maxLength: 3 })).map(() =>
        textOf(field, pick),
      );
    default: {
      const offered = field.choices.map(({ value }) => value);
      const other = field.kind !== 'boolean' && others && field.other ? [textOf(field.other, pick)] : [];
      const all = [...offered, ...other];
      if (all.length === 0) throw new CannotFill(field.name);
      return field.kind === 'choices'
        ? pick(fc.shuffledSubarray(all, { minLength: Math.max(1, field.min) }))
        : [pick(fc.constantFrom(...all))];
    }
  }
}

/** Fills in a form at random, as somebody with a browser can; `others` says whether also what was not offered. */
export function fill({ fields, known }: Form, pick: Pick, others = true): readonly Entry[] {
  const isLeft = ({ required, name }: FormField) => (!required || Object.hasOwn(known, name)) && pick(fc.boolean());
  return fields
    .filter((field) => !isLeft(field))
    .flatMap((field): Entry[] => {
      try {
        if (field.kind !== 'list') return valuesOf(field, pick, others).map((value): Entry => [field.name, value]);
        const rows = pick(
          fc.array(fc.nat({ max: 40 }), { minLength: Math.max(field.none ? 0 : 1, field.min), maxLength: 3 }),
        );
        return [...new Set(rows)].flatMap((row) =>
          fill({ fields: field.fields, known: {} } as Form & object as Form, pick, others).map(
            ([name, value]): Entry => [`${field.name}[${row}].${name}`, value],
          ),
        );
      } catch (error) {
        if (error instanceof CannotFill && !field.required) return [];
        throw error;
      }
    });
}
