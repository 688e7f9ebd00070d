// One field of a form, whatever its kind. Names of controls are those `readForm` reads.
import type { FormField, Text } from 'netcentrisch-stappenplan';
import { useId } from 'react';
import { today } from './days.js';
import { useText } from './lang.js';
import { Rows } from './rows.js';
import { words } from './words.js';

export interface FieldProps<Field extends FormField = FormField> {
  field: Field;
  /** What is wrong, by the name of the control. */
  problems: ReadonlyMap<string, Text>;
}

/** What ties a control to its hint and to what is wrong with it. */
function useDescription({ field: { name, hint }, problems }: FieldProps) {
  const id = useId();
  const problem = problems.get(name);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return {
    id,
    problem,
    aria: { 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined } as const,
  };
}

/** Hint and problem, under the control. */
function Below({ id, hint, problem }: { id: string; hint?: Text | undefined; problem?: Text | undefined }) {
  const text = useText();
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {text(hint)}
        </p>
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {text(problem)}
        </p>
      )}
    </>
  );
}

/** What it is called, and whether it may be left open. */
function Name({ field }: { field: FormField }) {
  const text = useText();
  return (
    <>
      {text(field.text)} {!field.required && <span className="hint">({text(words.optioneel)})</span>}
    </>
  );
}

function Boxes({ field, problems }: FieldProps<Extract<FormField, { kind: 'choices' }>>) {
  const text = useText();
  const { id, problem, aria } = useDescription({ field, problems });
  return (
    <fieldset {...aria}>
      <legend>
        <Name field={field} />
      </legend>
      {field.choices.map(({ value, text: choice }, nr) => (
        <label className="box" key={value}>
          <input
            type="checkbox"
            name={field.name}
            value={value}
            defaultChecked={field.value?.includes(value) ?? false}
            aria-invalid={nr === 0 ? aria['aria-invalid'] : undefined}
          />
          <span>{text(choice)}</span>
        </label>
      ))}
      {field.other && (
        <label>
          {text(words.anderen)}
          <input type="text" name={field.name} maxLength={field.other.maxLength} />
        </label>
      )}
      <Below id={id} hint={field.hint} problem={problem} />
    </fieldset>
  );
}

/** A field with one control. */
function Single({ field, problems }: FieldProps<Exclude<FormField, { kind: 'list' | 'choices' }>>) {
  const text = useText();
  const { id, problem, aria } = useDescription({ field, problems });
  const shared = { id, name: field.name, ...aria };
  const control = () => {
    switch (field.kind) {
      case 'text':
        return <input {...shared} type="text" maxLength={field.maxLength} defaultValue={field.value} />;
      case 'paragraph':
        return <textarea {...shared} rows={3} maxLength={field.maxLength} defaultValue={field.value} />;
      case 'texts':
        return <textarea {...shared} rows={3} defaultValue={field.value?.join('\n')} />;
      case 'day':
        // The form opens at a click, so this is the day of that click.
        return (
          <input
            {...shared}
            type="date"
            min={field.min}
            max={field.max}
            defaultValue={field.value ?? (field.required ? today() : '')}
          />
        );
      case 'number':
        return <input {...shared} type="number" min={field.min} max={field.max} defaultValue={field.value} />;
      default:
        return (
          <>
            {'other' in field && field.other ? (
              <>
                <input
                  {...shared}
                  type="text"
                  list={`${id}-list`}
                  maxLength={field.other.maxLength}
                  defaultValue={field.value}
                />
                <datalist id={`${id}-list`}>
                  {field.choices.map(({ value, text: choice }) => (
                    <option key={value} value={value}>
                      {text(choice)}
                    </option>
                  ))}
                </datalist>
              </>
            ) : (
              <select {...shared} defaultValue={field.value === undefined ? '' : String(field.value)}>
                <option value="">{text(words.geenKeuze)}</option>
                {field.choices.map(({ value, text: choice }) => (
                  <option key={value} value={value}>
                    {text(choice)}
                  </option>
                ))}
              </select>
            )}
          </>
        );
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        <Name field={field} />
      </label>
      {control()}
      <Below id={id} hint={field.kind === 'texts' ? (field.hint ?? words.regel) : field.hint} problem={problem} />
    </div>
  );
}

export function Field({ field, problems }: FieldProps) {
  const { id, problem } = useDescription({ field, problems });
  if (field.kind === 'choices') return <Boxes field={field} problems={problems} />;
  if (field.kind !== 'list') return <Single field={field} problems={problems} />;
  return (
    <fieldset>
      <legend>
        <Name field={field} />
      </legend>
      <Below id={id} hint={field.hint} problem={problem} />
      <Rows field={field} problems={problems} />
    </fieldset>
  );
}
