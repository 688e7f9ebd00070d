import * as z from 'zod';
import { field } from './field.js';

// The plain values of events and facts: bounded, printable, safe as a key. Whatever comes from outside passes one of these.

const surrogate = /\p{Cs}/u;
/** Control characters, and those that turn the direction of the text around them. */
const control = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
/** … of which a paragraph may have its line breaks and tabs. */
const controlButBreaks = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/u;
/** Something is left to see when blanks and characters without a shape are taken away. */
const shape = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/u;

/** Nobody can see anything of it: nothing, blanks, or characters without a shape. */
export const isBlank = (text: string | undefined): boolean => text === undefined || !shape.test(text);

const isOneLine = (text: string) => !control.test(text);
const isPrintable = (text: string) => !controlButBreaks.test(text);
const isWhole = (text: string) => !surrogate.test(text);
// Stryker disable next-line EqualityOperator: nothing that comes here is just a year
const isCalendarAge = (time: string) => time >= '1900' && time < '2900';

// The same as patterns, for forms and JSON schemas: each holds under the flags `u` and `v`.
const turning = String.raw`\u202A-\u202E\u2066-\u2069`;
const shown = String.raw`[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800]`;
const inLine = String.raw`[^\p{Cc}\p{Cs}\u2028\u2029${turning}]*`;
const inParagraph = String.raw`[^\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\p{Cs}${turning}]*`;
const linePattern = `^${inLine}${shown}${inLine}$`;
const paragraphPattern = String.raw`^(?:[\t\n\r\p{Z}\uFEFF]*|${inParagraph}${shown}${inParagraph})$`;
const dayPattern = `^(?=19|2[0-8])${z.regexes.date.source.slice(1)}`;

const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine(isWhole, { params: { expected: 'text' } });

/** A line: a name, a title, a reference. No line breaks, and something to see. */
export const line = field(
  text(500)
    .refine(isOneLine, { params: { expected: 'one-line' } })
    .refine((value) => !isBlank(value), { params: { expected: 'not-blank' } }),
  { pattern: linePattern },
);

/** A paragraph: reasons, notes, arguments. May be left blank where a condition asks for it: then the procedure itself refuses. */
export const paragraph = field(
  text(10_000)
    .refine(isPrintable, { params: { expected: 'printable' } })
    .refine((value) => value.trim() === '' || !isBlank(value), { params: { expected: 'not-blank' } }),
  { personal: 'vrije-tekst', multiline: true, pattern: paragraphPattern },
);

/** A short text in people's own words: it may name somebody. */
export const phrase = field(line, { personal: 'vrije-tekst' });

/** Who somebody is. */
export const personName = field(line, { personal: 'naam' });

/** An id given by the parties; never the name of something every object has, such as `constructor`. */
export const ownId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}.\-_]{0,63}$/u)
  .refine((value) => !(value in {}), { params: { expected: 'id' } });

/** A calendar day, `2018-07-12`: a day in the Netherlands, without a time; of this age, so that days can be counted on. */
export const day = field(z.iso.date().refine(isCalendarAge, { params: { expected: 'age' } }), { pattern: dayPattern });

/** An instant in UTC, `2018-07-12T09:00:00Z`; of this age. */
export const instant = z.iso.datetime().refine(isCalendarAge, { params: { expected: 'age' } });

/** At most this many entries in one list of one event. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(500);
