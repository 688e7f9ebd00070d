import { type EventType, type Form, type FormField, readForm, type Text } from 'netcentrisch-stappenplan';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Field } from './field.js';
import { useText } from './lang.js';
import { valueWords } from './value-words.js';
import { words } from './words.js';

interface Props {
  form: Form<EventType>;
  onState: (form: Form<EventType>, payload: object) => void;
  onCancel: () => void;
}

/** A form for any event: what a task knows is told, what it asks is filled in, the rest may be. */
export function EventForm({ form, onState, onCancel }: Props) {
  const text = useText();
  const ref = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<ReadonlyMap<string, Text>>(new Map());
  const isKnown = ({ name }: FormField) => Object.hasOwn(form.known, name);
  const known = form.fields.filter(isKnown);
  const asked = form.fields.filter((field) => !isKnown(field) && (field.asked || field.required));
  const more = form.fields.filter((field) => !isKnown(field) && !field.asked && !field.required);

  useEffect(() => ref.current?.querySelector('h2')?.focus(), []);
  useEffect(() => {
    if (problems.size > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readForm(form, new FormData(event.currentTarget));
    setProblems(new Map(read.problems.map(({ path, text: what }) => [path, what])));
    if (read.payload) onState(form, read.payload);
  };

  const fields = (list: readonly FormField[]) =>
    list.map((field) => <Field key={field.name} field={field} problems={problems} />);
  return (
    <form ref={ref} onSubmit={submit} noValidate>
      <h2 tabIndex={-1}>{text(form.text)}</h2>
      {form.hint && <p className="hint">{text(form.hint)}</p>}
      {known.map((field) => (
        <p key={field.name}>
          {text(field.text)}: <strong>{text(valueWords(field, form.known[field.name]))}</strong>
        </p>
      ))}
      {fields(asked)}
      {more.length > 0 && (
        <details>
          <summary>{text(words.meer)}</summary>
          {fields(more)}
        </details>
      )}
      <p className="buttons">
        <button type="submit">{text(words.vastleggen)}</button>
        <button type="button" className="quiet" onClick={onCancel}>
          {text(words.annuleren)}
        </button>
      </p>
    </form>
  );
}
