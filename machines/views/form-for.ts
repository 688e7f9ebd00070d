import type { By } from '../../src/domain/by.js';
import { type EventType, eventForms, eventTypes, type PayloadOf } from '../../src/domain/events/event.js';
import type { Form, FormAnswer, FormField } from '../../src/procedure/form.js';
import { formFields } from '../../src/procedure/form-fields.js';
import { deepFreeze } from '../../src/procedure/freeze.js';
import { readFormWith } from '../../src/procedure/read-form.js';
import type { Task } from '../../src/procedure/task.js';
import { eventDefinitions } from '../event-definitions.js';
import type { SamenwerkingSnapshot } from '../types.js';
import type { Ask } from './forms/ask.js';
import { withChoices } from './forms/choices.js';
import { valuesFor } from './forms/values.js';
import { memo } from './memo.js';

/** Who fills it in, and for which task. */
export interface FormOptions {
  who: By;
  /** Its `data` and `fields` count for the first event that closes it. */
  task?: Pick<Task, 'closesWith' | 'data' | 'fields'> | undefined;
}

const fieldsPerType = new Map<EventType, readonly FormField[]>();

/** The fields of this event before any case. */
function fieldsOf(type: EventType): readonly FormField[] {
  if (!eventTypes.includes(type)) throw new RangeError(`No such event: ${String(type)}`);
  const fields = fieldsPerType.get(type) ?? formFields(eventDefinitions[type]);
  fieldsPerType.set(type, fields);
  return fields;
}

/** A field as this case has it. */
function inCase(field: FormField, ask: Ask): FormField {
  if (field.kind === 'list') return { ...field, fields: field.fields.map((part) => inCase(part, ask)) };
  return field.kind === 'choice' || field.kind === 'choices' ? withChoices(field, ask) : field;
}

/** Where only one thing can be chosen and something has to be, it is that. */
const onlyChoice = (field: FormField): string | undefined =>
  field.kind === 'choice' && field.required && !field.other && field.choices.length === 1
    ? field.choices[0]?.value
    : undefined;

function filledIn(type: EventType, ask: Ask, asked: readonly string[] | undefined): readonly FormField[] {
  const values = { ...valuesFor(ask, asked ?? []), ...ask.known };
  return fieldsOf(type).map((field) => {
    const { name } = field;
    const required = field.required || (asked?.includes(name) ?? false);
    const own = { ...inCase(field, ask), required, asked: asked?.includes(name) ?? true } as FormField;
    const value = values[name] ?? onlyChoice(own);
    return value === undefined ? own : ({ ...own, value } as FormField);
  });
}

/** The forms of one viewer at one moment: made when they are first asked for. */
const forms = memo(() => new Map<string, Form>());

function formOf(snapshot: SamenwerkingSnapshot, type: EventType, { who, task }: FormOptions): Form {
  const { text, hint } = eventDefinitions[type];
  const own = task?.closesWith[0] === type ? task : undefined;
  const known = Object.fromEntries(Object.entries(own?.data ?? {}).filter(([, value]) => value !== undefined));
  const ask: Ask = { facts: snapshot.context, who, type, known };
  return { type, text, ...(hint ? { hint } : {}), fields: filledIn(type, ask, own?.fields), known };
}

/**
 * What somebody can fill in to state this event: its fields in order, with their words, the choices the case has for them now,
 * and what is known already. With a task what it still asks is `asked` and required. The same form for the same question.
 */
export function formFor<T extends EventType>(snapshot: SamenwerkingSnapshot, type: T, options: FormOptions): Form<T> {
  const { who, task } = options;
  const known = forms(snapshot, who);
  const key = JSON.stringify([type, task?.closesWith[0] === type ? [task.data, task.fields] : null]);
  const form = known.get(key) ?? deepFreeze(formOf(snapshot, type, options));
  known.set(key, form);
  return form as Form<T>;
}

/**
 * What came back of a form, as the payload of its event, or everything that is wrong with it, by the name of its control.
 * Takes what an HTML form gives (`FormData`, `URLSearchParams`) or an object. Never throws for it; whether the case allows
 * the event is for `explain` and `attempt` to say.
 */
export const readForm = <T extends EventType>(form: Form<T>, data: unknown): FormAnswer<PayloadOf<T>> =>
  readFormWith(eventForms[form.type].payload, form, data) as FormAnswer<PayloadOf<T>>;
