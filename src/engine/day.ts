// The Swedish way of writing a date is ours.
const inTheNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands at this instant. */
export const dayOf = (instant: string): string => inTheNetherlands.format(new Date(instant));
