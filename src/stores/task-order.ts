import type { TaskQuery, TaskRow } from '../engine/store.js';

type Task = TaskRow & { readonly case: string };

/** By their code points, as every store compares text. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is never due comes after every day. */
const dueOf = (due: string | null) => due ?? '~';

type Place = Pick<Task, 'due' | 'case' | 'task' | 'rol'>;

/** First what is due first; then by case, task and role. */
export const taskOrder = (a: Place, b: Place): number =>
  byText(dueOf(a.due), dueOf(b.due)) || byText(a.case, b.case) || byText(a.task, b.task) || byText(a.rol, b.rol);

export const isAfter = (task: Place, after: TaskQuery['after']): boolean => !after || taskOrder(task, after) > 0;

export const isSelected = (task: Task, { organisatie, rol, stap, dueBefore, possible }: TaskQuery): boolean =>
  task.organisatie === organisatie &&
  (rol === undefined || task.rol === rol) &&
  (stap === undefined || task.stap === stap) &&
  (dueBefore === undefined || (task.due !== null && task.due < dueBefore)) &&
  (possible === undefined || task.possible === possible);

/** The first of these days; null for none. */
export const firstDay = (days: readonly string[]): string | null => [...days].sort(byText)[0] ?? null;
