// Days are those of the Netherlands, wherever the computer is.
import type { Text } from 'netcentrisch-stappenplan';

const timeZone = 'Europe/Amsterdam';
// The Swedish way of writing a date is that of ISO 8601.
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone });

/** The day it is in the Netherlands at this very moment, `2018-07-12`: ask when somebody clicks, not when the page loads. */
export const today = (): string => iso.format(new Date());

const inBoth = (options: Intl.DateTimeFormatOptions, date: Date): Text => ({
  nl: new Intl.DateTimeFormat('nl-NL', options).format(date),
  en: new Intl.DateTimeFormat('en-GB', options).format(date),
});

/** A calendar day as people write it. */
export const dayWords = (day: string): Text =>
  inBoth({ dateStyle: 'long', timeZone: 'UTC' }, new Date(`${day}T00:00:00Z`));

/** A moment as people in the Netherlands saw it on the clock. */
export const momentWords = (at: string): Text =>
  inBoth({ dateStyle: 'medium', timeStyle: 'short', timeZone }, new Date(at));
