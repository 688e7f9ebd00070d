import { rollen } from '../../src/content/rollen.js';
import type { BlockerCode } from '../../src/domain/blockers.js';
import type { Spreker } from '../../src/domain/by.js';
import type { EventOf, EventType } from '../../src/domain/events/event.js';
import { partijIds, type RolId } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { klok } from '../../src/procedure/by.js';
import type { Condition, Missing, Obstacle } from '../../src/procedure/condition.js';
import type { Text } from '../../src/procedure/text.js';

/** A condition of the stappenplan on one event type, or on any. */
export type ConditionOn<T extends EventType = EventType> = Condition<Samenwerking, EventOf<T>, BlockerCode, RolId>;

/** Nothing in the way, or this. */
export function blockedIf(
  inTheWay: boolean,
  code: BlockerCode,
  missing: readonly Missing[] = [],
  rollen: readonly RolId[] = partijIds,
): readonly Obstacle<BlockerCode, RolId>[] {
  return inTheWay ? [{ code, missing, rollen }] : [];
}

/** What another condition says, resting on what that one rests on. */
export const accordingTo = (
  { source, interpretation, blockers }: ConditionOn,
  facts: Samenwerking,
  event: EventOf<EventType>,
): readonly Obstacle<BlockerCode, RolId>[] =>
  blockers(facts, event).map((obstacle) => ({ ...obstacle, source, interpretation }));

/** What stands in a list that names each once, a second time. */
export const namedTwice = (all: readonly string[]): readonly string[] =>
  all.filter((id, index) => all.indexOf(id) !== index);

export const ids = (missing: readonly string[]): readonly Missing[] => missing.map((id) => ({ id }));

const rolNames = new Map<string, Text>(rollen.map(({ id, naam }) => [id, naam]));

/** Roles or parties, by the name people know them by. */
// Stryker disable next-line ObjectLiteral: every role has a name; a test counts them
export const rolName = (id: RolId): Text => rolNames.get(id) ?? { nl: id, en: id };

export const withRolNames = (missing: readonly RolId[]): readonly Missing[] =>
  missing.map((id) => ({ id, text: rolName(id) }));

/** Of those who speak the roles that people have: the clock is none. */
export const rollenOf = (...sprekers: readonly Spreker[]): readonly RolId[] =>
  sprekers.filter((spreker): spreker is RolId => spreker !== klok.rol);
