import { openItems } from '../../machines/queries/afspraken.js';
import { isPlanCompleet } from '../../machines/queries/plan.js';
import { isProfielChosen, isProfielDefinitief } from '../../machines/queries/profielkeuze.js';
import { runningToetsing } from '../../machines/queries/toetsing.js';
import type { SamenwerkingSnapshot } from '../../machines/types.js';

type Reached = (snapshot: SamenwerkingSnapshot) => boolean;

/** Points of the procedure in the order of the text, and what tells that a case is there, or past it. */
const reached = {
  begin: () => true,
  'profiel-gekozen': ({ context }) => isProfielChosen(context),
  'profiel-definitief': ({ context }) => isProfielDefinitief(context),
  uitwerking: (snapshot) => snapshot.matches('uitwerking'),
  'afspraken-gereed': (snapshot) => snapshot.matches('uitwerking') && openItems(snapshot.context).length === 0,
  'plan-compleet': (snapshot) => snapshot.matches('uitwerking') && isPlanCompleet(snapshot.context),
  'toetsing-aangevraagd': ({ context }) => runningToetsing(context) !== undefined,
  uitvoering: (snapshot) => snapshot.matches('uitvoering'),
  'plan-uitgevoerd': ({ context }) => Boolean(context.planUitgevoerd),
  geoefend: ({ context }) => context.oefeningen.length > 0,
  actief: (snapshot) => snapshot.matches({ uitvoering: 'actief' }),
} satisfies Readonly<Record<string, Reached>>;

/** A named point of the procedure. */
export type Point = keyof typeof reached;

/** All of them, in the order of the text. */
export const points: readonly Point[] = Object.keys(reached) as Point[];

/** Is the case at this point, or past it? */
export const isAt = (snapshot: SamenwerkingSnapshot, point: Point): boolean => (reached[point] as Reached)(snapshot);
