import type { SamenwerkingSnapshot, SamenwerkingTask } from '../../machines/types.js';
import type { ProfielId } from '../domain/ids.js';
import { apply, attempt, type SamenwerkingActor, tasksFor } from '../index.js';
import { EngineError } from '../procedure/errors.js';
import { type AnswerOptions, answer } from './answer.js';
import { isAt, type Point, points } from './points.js';

/** What a drive chooses where the case leaves a choice. */
export interface DriveOptions {
  /** The profile that is estimated and chosen; `stand-by` unless given. */
  profiel?: ProfielId;
  /** When its first event is stated; each next one a minute later. An instant in UTC. */
  from?: Date;
}

/** Far more than the longest road takes. */
const mostEvents = 500;

const expected = (text: string) => ({ nl: text, en: text });

function refuse(point: unknown, reason: string): never {
  throw new EngineError(
    'invalid-input',
    { path: 'point', value: JSON.stringify(point), expected: expected(reason) },
    { message: `No road to ${JSON.stringify(point)}: ${reason}.` },
  );
}

/** Work that can be done now, in the order of the text. */
const possibleTasks = (snapshot: SamenwerkingSnapshot): readonly SamenwerkingTask[] =>
  tasksFor(snapshot).filter(({ blockedBy }) => blockedBy.length === 0);

/**
 * Does the first task that can be done now, again and again, until the case is at this point.
 * @throws {EngineError} `invalid-input` for a point that does not exist, or that no task leads to from here.
 */
function drive(
  point: Point,
  { profiel = 'stand-by', from = new Date('2026-03-02T09:00:00Z') }: DriveOptions,
  now: () => SamenwerkingSnapshot,
  state: (event: ReturnType<typeof answer>) => { ok: boolean },
): void {
  if (!points.includes(point)) refuse(point, `expected one of ${points.join(', ')}`);
  for (let nr = 0; !isAt(now(), point); nr += 1) {
    const [task] = possibleTasks(now());
    if (!task || nr === mostEvents) refuse(point, 'no task leads there from here, with this profile and policy');
    const options: AnswerOptions = { given: { profiel }, at: new Date(from.getTime() + nr * 60_000) };
    const outcome = state(answer(now(), task, options));
    if (!outcome.ok) refuse(point, `the task ${task.id} was refused`);
  }
}

/**
 * Brings this actor to this point by doing its tasks, and nothing but tasks, whoever owes them.
 * @throws {EngineError} `invalid-input` for a point that does not exist, or that no task leads to from here.
 */
export const driveTo = (actor: SamenwerkingActor, point: Point, options: DriveOptions = {}): void =>
  drive(
    point,
    options,
    () => actor.getSnapshot() as SamenwerkingSnapshot,
    (event) => attempt(actor, event),
  );

/** The case at this point that the tasks lead to from this moment; no actor is made. */
export function drivenFrom(start: SamenwerkingSnapshot, point: Point, options: DriveOptions): SamenwerkingSnapshot {
  let snapshot = start;
  drive(
    point,
    options,
    () => snapshot,
    (event) => {
      const answered = apply(snapshot, event);
      if (answered.ok) snapshot = answered.snapshot;
      return answered;
    },
  );
  return snapshot;
}
