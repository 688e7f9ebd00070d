// Open work of a case, with what is in the way of it.
import { stappenplan } from '../machines/procedure.js';
import type { SamenwerkingSnapshot, SamenwerkingTask } from '../machines/types.js';
import { dueTasks as owedDue } from '../machines/views/due-tasks.js';
import { tasksFor as owedTasks } from '../machines/views/tasks.js';
import type { By } from './domain/by.js';
import { tasksWithBlockers } from './engine/possible.js';

/**
 * Open tasks in the order of the text: of the phase the case is in, and what was left of earlier phases. `blockedBy` tells what
 * can be done now from what comes later. With `who` only what that role owes for that organisation; none when the case does
 * not record it. The same snapshot and viewer give the same reference.
 */
export const tasksFor = (snapshot: SamenwerkingSnapshot, who?: By): readonly SamenwerkingTask[] =>
  tasksWithBlockers(stappenplan, snapshot, owedTasks(snapshot, who)) as readonly SamenwerkingTask[];

/** Open work whose term has passed on this calendar day in the Netherlands (`'2018-07-12'`) and was not reported yet. */
export const dueTasks = (snapshot: SamenwerkingSnapshot, day: string): readonly SamenwerkingTask[] =>
  tasksWithBlockers(stappenplan, snapshot, owedDue(snapshot, day)) as readonly SamenwerkingTask[];
