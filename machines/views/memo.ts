import type { By } from '../../src/domain/by.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { deepFreeze } from '../../src/procedure/freeze.js';
import { requireSnapshot } from '../../src/procedure/misuse.js';
import { settled } from '../queries/remember.js';

/**
 * The same snapshot and viewer give the same reference, so a selector does not re-render; forgotten with the snapshot. The
 * result is frozen, since all who ask share it, and so are the facts it rests on.
 */
export function memo<Snapshot extends { context: Samenwerking }, Result>(
  compute: (snapshot: Snapshot, who?: By) => Result,
) {
  const known = new WeakMap<Snapshot, Map<string, Result>>();
  return (snapshot: Snapshot, who?: By): Result => {
    requireSnapshot(snapshot);
    const perViewer = known.get(snapshot) ?? new Map<string, Result>();
    known.set(snapshot, perViewer);
    // Stryker disable next-line ConditionalExpression, EqualityOperator: for every viewer we know the rest differs too
    const key = JSON.stringify([who?.rol, who?.organisatie, who === undefined]);
    const before = perViewer.get(key);
    if (before !== undefined) return before;
    settled(snapshot.context);
    const result = deepFreeze(compute(snapshot, who));
    perViewer.set(key, result);
    return result;
  };
}
