/** What a value is held against. */
export type Goal = { atMost: number } | { atLeast: number };

/** The median, and the middle half of what was seen. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

export type Figure = Spread & { name: string; unit: string };

/** One line of what the bench prints. */
export interface Line {
  row: string;
  what: string;
  ours: Figure;
  against?: Figure;
  /** The median of the ratios of each round, not the ratio of the medians. */
  ratio?: Spread;
  goal?: string;
  met?: boolean;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** The goal in words, and whether this value meets it. */
export function judged(value: number, goal: Goal | undefined, unit: string): { goal?: string; met?: boolean } {
  if (goal === undefined) return {};
  return 'atMost' in goal
    ? { goal: `≤ ${goal.atMost}${unit}`, met: value <= goal.atMost }
    : { goal: `≥ ${goal.atLeast}${unit}`, met: value >= goal.atLeast };
}
