import { dayOf } from '../../machines/queries/dagen.js';
import type { SamenwerkingSnapshot, SamenwerkingTask } from '../../machines/types.js';
import { formFor } from '../../machines/views/form-for.js';
import { organisatiesOf } from '../../machines/views/rol.js';
import type { By } from '../domain/by.js';
import type { SamenwerkingEvent } from '../domain/events/event.js';
import type { FormField } from '../procedure/form.js';

/** How an answer is made, where the case leaves room. */
export interface AnswerOptions {
  /** What some field says, instead of what would be filled in: `{ profiel: 'kern' }`. Other events leave it out. */
  given?: Readonly<Record<string, unknown>>;
  /** The calendar day of what happened, `2026-03-02`; the day of `at` in the Netherlands unless given. */
  datum?: string;
  /** When it is stated; now unless given. An instant in UTC. */
  at?: Date;
}

/** Who can do this task: the first role that owes it, for the organisation of the case. */
export function whoFor(snapshot: SamenwerkingSnapshot, { rollen, organisatie }: SamenwerkingTask): By {
  const all = rollen.flatMap((rol) => organisatiesOf(snapshot, rol).map((id) => ({ rol, organisatie: id })));
  const who = all.find((by) => organisatie === undefined || by.organisatie === organisatie);
  if (!who) throw new RangeError(`Nobody in this case can do ${rollen.join(' or ')} ${organisatie ?? ''}`);
  return who;
}

const words = (field: FormField): string => `${field.text.nl} (test)`;

/** Something of the right form; the first of what can be chosen, and every row of what can be listed. */
function filled(field: FormField, datum: string): unknown {
  if (field.kind !== 'list' && field.value !== undefined) return field.value;
  switch (field.kind) {
    case 'text':
      return field.pattern ? 'test-1' : words(field);
    case 'paragraph':
      return words(field);
    case 'day':
      return datum;
    case 'number':
      return Math.max(field.min, 1);
    case 'boolean':
      return true;
    case 'choice':
      return field.choices[0]?.value ?? 'test-1';
    case 'choices':
      return field.ordered
        ? field.choices.map(({ value }) => value)
        : field.choices.slice(0, 1).map(({ value }) => value);
    case 'texts':
      return [words(field)];
    case 'list':
      // Rows that are known in part are completed.
      return (field.value ?? (field.none ? [] : [{}])).map((row) => ({ ...rowOf(field.fields, datum), ...row }));
  }
}

const rowOf = (fields: readonly FormField[], datum: string): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter(({ required }) => required).map((part) => [part.name.split('.').at(-1), filled(part, datum)]),
  );

/**
 * An event that closes this task: its first closing event, with what the task knows, and something of the right form for what it
 * still asks. `attempt` accepts it where the task is not `blockedBy` anything. The task is one of `tasksFor(snapshot)`.
 */
export function answer(
  snapshot: SamenwerkingSnapshot,
  task: SamenwerkingTask,
  { given = {}, at = new Date(), datum = dayOf(at.toISOString()) }: AnswerOptions = {},
): SamenwerkingEvent {
  const by = whoFor(snapshot, task);
  const [type] = task.closesWith;
  if (!type) throw new RangeError(`No event closes ${task.id}`);
  const { fields, known } = formFor(snapshot, type, { who: by, task });
  const said = fields
    .filter(({ name, required }) => !(name in known) && (required || name in given))
    .map((field) => [field.name, given[field.name] ?? filled(field, datum)]);
  return { ...known, ...Object.fromEntries(said), type, by, at: at.toISOString() } as SamenwerkingEvent;
}
