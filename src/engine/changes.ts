import type { AnyMachineSnapshot } from 'xstate';
import type { Change } from '../procedure/answer.js';
import { phaseOf } from '../procedure/chart.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import type { OwedTask } from '../procedure/task.js';
import type { Text } from '../procedure/text.js';

const byId = (tasks: readonly OwedTask[]) => new Map(tasks.map((task) => [task.id, task]));

const changeOf = ({ id, stap, text, source, rollen }: OwedTask, to: 'opened' | 'closed'): Change => ({
  kind: 'task',
  id,
  stap,
  text,
  source,
  rollen,
  to,
});

/** What differs between two moments: the phase, steps, tasks. */
export function changesBetween(
  procedure: AnyProcedure,
  before: AnyMachineSnapshot,
  after: AnyMachineSnapshot,
): readonly Change[] {
  const changes: Change[] = [];
  const [from, to] = [phaseOf(before.value), phaseOf(after.value)];
  if (from !== to) changes.push({ kind: 'phase', id: to, from, to });
  const [was, is] = [procedure.stepStatus(before), procedure.stepStatus(after)];
  for (const [id, status] of Object.entries(is)) {
    if (was[id] === status) continue;
    changes.push({
      kind: 'step',
      id,
      stap: id,
      text: procedure.steps[id] as Text,
      from: was[id] as string,
      to: status,
    });
  }
  const [open, left] = [byId(procedure.tasks(before)), byId(procedure.tasks(after))];
  for (const task of open.values()) if (!left.has(task.id)) changes.push(changeOf(task, 'closed'));
  for (const task of left.values()) if (!open.has(task.id)) changes.push(changeOf(task, 'opened'));
  return changes;
}

/** An answer with its changes, which are computed when somebody reads them, once. */
export function withChanges<Answer extends object>(
  answer: Answer,
  compute: () => readonly Change[],
): Answer & { readonly changes: readonly Change[] } {
  let known: readonly Change[] | undefined;
  const get = () => {
    known ??= compute();
    return known;
  };
  return Object.defineProperty(answer, 'changes', { get, enumerable: true }) as Answer & {
    readonly changes: readonly Change[];
  };
}
