import type { EventType } from '../../src/domain/events/event.js';
import type { RolId, StapId } from '../../src/domain/ids.js';
import { EngineError } from '../../src/procedure/errors.js';
import { inputProblems } from '../../src/procedure/input.js';
import type { OwedTask } from '../../src/procedure/task.js';
import { day } from '../../src/procedure/values.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { hasPassed, openWork, taskId } from '../work/work.js';
import { tasksFor } from './tasks.js';

/**
 * Open work whose term has passed on this calendar day in the Netherlands (`'2018-07-12'`), and of which that was not
 * reported yet: what the host reports with `termijn.verstreken`, as the role `klok`.
 * @throws {EngineError} `invalid-input` for a day that is none.
 */
export function dueTasks(snapshot: SamenwerkingSnapshot, today: string): readonly OwedTask<StapId, EventType, RolId>[] {
  const [problem] = inputProblems(day, today);
  if (problem) {
    const details = { ...problem, path: 'day' };
    throw new EngineError('invalid-input', details, { message: `day is ${problem.value}. ${problem.expected.en}.` });
  }
  const facts = snapshot.context;
  const reported = new Set(
    openWork(facts)
      .filter((work) => hasPassed(facts, work))
      .map(taskId),
  );
  return tasksFor(snapshot).filter(({ id, dueAt }) => dueAt !== undefined && dueAt < today && !reported.has(id));
}
