// Calendar days, `2018-07-12`: days in the Netherlands, without a time.

const DAY = 86_400_000;

/** The day that lies this many calendar days later. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The calendar day this many months later; the last day of the month where that day does not exist. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

// The Swedish way of writing a date is ours.
const inTheNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day it was in the Netherlands at this instant in UTC. */
export const dayOf = (instant: string): string => inTheNetherlands.format(new Date(instant));
