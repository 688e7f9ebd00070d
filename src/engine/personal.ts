import { partsOf } from '../procedure/field.js';
import type { AnyProcedure } from '../procedure/procedure.js';

/** What a case begins with, where the others are types of events: no event is called so. */
export const opening = ' opening';

const known = new WeakMap<AnyProcedure, Map<string, ReadonlySet<string>>>();

function compute(procedure: AnyProcedure, type: string): ReadonlySet<string> {
  if (type !== opening) return new Set((procedure.personal[type] ?? []).map(({ path }) => path));
  const own = partsOf(procedure.input).flatMap(({ path, meta }) => (meta.personal ? [`input.${path}`] : []));
  return new Set(['by.naam', ...own]);
}

/** Where an event of this type holds something personal; of `opening` those of what a case begins with. */
export function personalPaths(procedure: AnyProcedure, type: string): ReadonlySet<string> {
  const paths = known.get(procedure) ?? new Map<string, ReadonlySet<string>>();
  known.set(procedure, paths);
  const found = paths.get(type) ?? compute(procedure, type);
  paths.set(type, found);
  return found;
}
