import * as z from 'zod';

// The plain values of events and facts: bounded, printable, safe as a key. Whatever comes from outside passes one of these.

const wellFormed = (value: string) => value.isWellFormed();
const visible = (value: string) => /\S/u.test(value);

const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine(wellFormed, { params: { expected: 'tekst' } });

/** A line: a name, a title, a reference. */
export const line = text(500).refine(visible, { params: { expected: 'niet-leeg' } });

/** A paragraph: reasons, notes, arguments. May be blank where a condition asks for it: then the procedure itself refuses. */
export const alinea = text(10_000);

/** An id given by the parties; never the name of something every object has, such as `constructor`. */
export const ownId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u)
  .refine((value) => !(value in {}), { params: { expected: 'id' } });

/** The id of an organisation; as any other id. */
export const organisatieId = ownId;

/** A calendar day, `2018-07-12`: a day in the Netherlands, without a time; of this age, so that days can be counted on. */
export const datum = z.iso.date().refine((day) => day >= '1900' && day < '2900', { params: { expected: 'datum' } });

/** An instant in UTC, `2018-07-12T09:00:00Z`. */
export const instant = z.iso.datetime();

/** At most this many entries in one list of one event. */
export const lijst = <T extends z.ZodType>(item: T) => z.array(item).max(500);
