import type { AnyMachineSnapshot } from 'xstate';
import type { Blocker } from '../procedure/answer.js';
import type { By } from '../procedure/by.js';
import type { AnyCondition } from '../procedure/condition.js';
import { deepFreeze } from '../procedure/freeze.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import type { OwedTask, Task } from '../procedure/task.js';
import type { Text } from '../procedure/text.js';
import { engineBlocker } from './codes.js';
import type { CodeOf, RolOf } from './decide.js';
import { blockersOf, readConditions, unique } from './judge.js';

/** Whether an event could be stated now, before anything is known of what it says. */
export interface Possibility<Code extends string = string, Rol extends string = string> {
  type: string;
  /** What people call it. */
  text: Text;
  /** What is in the way whatever is stated; empty: it depends on what is stated, if on anything. */
  blockers: readonly Blocker<Code, Rol>[];
  /** The conditions that read what is stated, with the codes they can give. */
  dependsOn: readonly { name: string; codes: readonly Code[] }[];
}

/** Stated at no time: the conditions that count do not read when. */
const stub = (type: string, by: By, data: object = {}) => ({ ...data, type, by, at: '' });

/** For each event, whether this organisation could state it now. Nothing is sent, nothing has to be filled in. */
export function possible<P extends AnyProcedure>(
  procedure: P,
  snapshot: AnyMachineSnapshot,
  who: By,
): readonly Possibility<CodeOf<P>, RolOf<P>>[] {
  const closed = snapshot.status === 'active' ? undefined : snapshot.status === 'done' ? 'afgesloten' : 'niet-actief';
  const found = Object.keys(procedure.events).map((type): Possibility => {
    const reading = (procedure.conditions[type] ?? []).filter(({ readsPayload }) => readsPayload);
    return {
      type,
      text: procedure.events[type]?.text as Text,
      blockers: closed
        ? [engineBlocker(closed)]
        : blockersOf(procedure, snapshot, stub(type, who), ({ readsPayload }) => !readsPayload),
      dependsOn: closed ? [] : reading.map(({ name, codes }) => ({ name, codes })),
    };
  });
  return deepFreeze(found) as readonly Possibility<CodeOf<P>, RolOf<P>>[];
}

/** Does this condition answer from the facts and from what is known alone? One that reads on is not asked. */
function answersFrom(condition: AnyCondition, facts: unknown, known: object): boolean {
  if (!condition.readsPayload) return true;
  let readOn = false;
  const watched = new Proxy(known, {
    get(target, key) {
      if (!Object.hasOwn(target, key)) readOn = true;
      return Reflect.get(target, key);
    },
  });
  try {
    condition.blockers(facts, watched);
  } catch {
    return false; // it needed what is not known yet
  }
  return !readOn;
}

const withBlockedBy = new WeakMap<readonly OwedTask[], readonly Task[]>();

/** Open work with what is in the way of each; the same list for the same list. */
export function tasksWithBlockers<Owed extends OwedTask>(
  procedure: AnyProcedure,
  snapshot: AnyMachineSnapshot,
  owed: readonly Owed[],
): readonly (Owed & Task)[] {
  const known = withBlockedBy.get(owed);
  if (known) return known as readonly (Owed & Task)[];
  const tasks = Object.freeze(owed.map((task) => withLater(procedure, snapshot, task)));
  withBlockedBy.set(owed, tasks);
  return tasks as readonly (Owed & Task)[];
}

function withLater(procedure: AnyProcedure, snapshot: AnyMachineSnapshot, task: OwedTask): Task {
  let blockers: readonly Blocker[] | undefined;
  const get = () => {
    blockers ??= deepFreeze(blockersOfTask(procedure, snapshot, task));
    return blockers;
  };
  return Object.freeze(Object.defineProperty({ ...task }, 'blockedBy', { get, enumerable: true })) as Task;
}

/** Whoever owes it may state it: that is not asked again. */
function blockersOfTask(procedure: AnyProcedure, snapshot: AnyMachineSnapshot, task: OwedTask): readonly Blocker[] {
  const [type] = task.closesWith;
  const [rol] = task.rollen;
  if (type === undefined || rol === undefined) return [];
  const event = stub(type, { rol, organisatie: task.organisatie ?? '' }, task.data);
  const counts = (condition: AnyCondition) =>
    condition !== procedure.authority && answersFrom(condition, snapshot.context, event);
  const later = readConditions(procedure, procedure.waitsFor(task), snapshot.context, event);
  return unique([...blockersOf(procedure, snapshot, event, counts), ...later]);
}
