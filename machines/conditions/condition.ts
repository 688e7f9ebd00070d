import { rollen } from '../../src/content/rollen.js';
import type { BlockerCode } from '../../src/domain/blockers.js';
import type { EventOf, EventType } from '../../src/domain/events/event.js';
import { partijIds, type RolId } from '../../src/domain/ids.js';
import type { Condition, Missing, Obstacle } from '../../src/domain/procedure.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Text } from '../../src/domain/text.js';

/** A rule of the stappenplan about one event type, or about any. */
export type Rule<T extends EventType = EventType> = Condition<Samenwerking, EventOf<T>, BlockerCode>;

/** Nothing in the way, or this. */
export function blockedIf(
  inTheWay: boolean,
  code: BlockerCode,
  missing: readonly Missing[] = [],
  resolvers: readonly RolId[] = partijIds,
): readonly Obstacle<BlockerCode>[] {
  return inTheWay ? [{ code, missing, resolvers }] : [];
}

/** What another rule says, resting on what that rule rests on. */
export const accordingTo = (
  { source, interpretation, blockers }: Rule,
  facts: Samenwerking,
  event: EventOf<EventType>,
): readonly Obstacle<BlockerCode>[] =>
  blockers(facts, event).map((obstacle) => ({ ...obstacle, source, interpretation }));

/** What stands in a list that names each once, a second time. */
export const namedTwice = (all: readonly string[]): readonly string[] =>
  all.filter((id, index) => all.indexOf(id) !== index);

export const ids = (missing: readonly string[]): readonly Missing[] => missing.map((id) => ({ id }));

const rolNames = new Map<string, Text>(rollen.map(({ id, naam }) => [id, naam]));

/** Roles or parties, by the name people know them by. */
export const rolName = (id: RolId): Text => rolNames.get(id) ?? { nl: id, en: id };

export const withRolNames = (missing: readonly RolId[]): readonly Missing[] =>
  missing.map((id) => ({ id, text: rolName(id) }));

export const isBlank = (words: string | undefined): boolean => !words?.trim();
