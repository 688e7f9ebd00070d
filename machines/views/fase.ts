import { type FaseId, faseIds } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { testedProfiel } from '../queries/profielkeuze.js';
import { akkoord } from '../queries/toetsing.js';
import type { SamenwerkingSnapshot } from '../types.js';

/** The phase the case is in; after its end the phase it ended in, read from the facts. */
export function faseOf({ value, context }: Pick<SamenwerkingSnapshot, 'value' | 'context'>): FaseId {
  const key = typeof value === 'string' ? value : Object.keys(value as object)[0];
  return faseIds.find((id) => id === key) ?? lastFase(context);
}

function lastFase(facts: Samenwerking): FaseId {
  if (akkoord(facts)) return 'uitvoering';
  if (!facts.profielkeuze?.afgerond) return 'verkenning';
  if (testedProfiel(facts)) return 'uitwerking';
  return facts.policy.zonderToetsing === 'uitvoering' ? 'uitvoering' : 'verkenning';
}

/** The case is over: nothing is open any more. */
export const isClosed = ({ status }: Pick<SamenwerkingSnapshot, 'status'>): boolean => status !== 'active';
