import { readFileSync } from 'node:fs';
import { type StartInput, startSamenwerking } from '../../src/index.js';

/** A case on file: how it starts and what was stated since. */
export interface Zaak {
  start: StartInput;
  gebeurtenissen: readonly { event: unknown }[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads the outline only, whatever stands beside it. A start that is refused throws here; an event, when it is replayed. */
export function readZaak(path: string): Zaak {
  const given: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(given) || !isObject(given.start) || !Array.isArray(given.gebeurtenissen)) {
    throw new TypeError('expected { start, gebeurtenissen: [{ event }] }');
  }
  const wrong = given.gebeurtenissen.findIndex((row) => !isObject(row) || !isObject(row.event));
  if (wrong >= 0) throw new TypeError(`gebeurtenissen[${wrong}] has no event`);
  startSamenwerking(given.start as unknown as StartInput);
  return given as unknown as Zaak;
}
