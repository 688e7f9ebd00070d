import type { Text } from '../../procedure/text.js';

/** The place of a field: its name, or in a row `activiteiten[].id`. */
export type FieldPath<Payload> = {
  [Name in keyof Payload & string]-?:
    | Name
    | (NonNullable<Payload[Name]> extends readonly (infer Row extends object)[]
        ? `${Name}[].${keyof Row & string}`
        : never);
}[keyof Payload & string];

/** What people read of a field: what it is called, and what to fill in where that does not say enough. */
export interface FieldWords {
  readonly naam: Text;
  readonly uitleg?: Text;
}

/** Words for every field of these events. */
export type FieldWordsOf<Payloads> = {
  readonly [T in keyof Payloads]: { readonly [Path in FieldPath<Payloads[T]>]: FieldWords };
};
