import type { FormField } from 'netcentrisch-stappenplan';
import { useState } from 'react';
import { Field, type FieldProps } from './field.js';
import { useText } from './lang.js';
import { words } from './words.js';

type Row = Readonly<Record<string, unknown>>;

/** A field as it stands in one row, with what is known of it there. */
const inRow = (list: string, nr: number, row: Row, field: FormField): FormField =>
  ({
    ...field,
    name: `${list}[${nr}].${field.name}`,
    ...(row[field.name] === undefined ? {} : { value: row[field.name] }),
  }) as FormField;

/** Rows that can be added and taken away; each keeps its number, so that what is wrong with it stays beside it. */
export function Rows({ field, problems }: FieldProps<Extract<FormField, { kind: 'list' }>>) {
  const text = useText();
  const known: readonly Row[] = field.value ?? [];
  const [numbers, setNumbers] = useState(() => (known.length > 0 ? known.map((_, nr) => nr) : field.none ? [] : [0]));
  const next = Math.max(-1, ...numbers) + 1;
  return (
    <>
      {numbers.map((nr) => (
        <div className="row" key={nr}>
          {field.fields.map((part) => (
            <Field key={part.name} field={inRow(field.name, nr, known[nr] ?? {}, part)} problems={problems} />
          ))}
          <button type="button" className="quiet" onClick={() => setNumbers(numbers.filter((other) => other !== nr))}>
            {text(words.rijWeg)} {nr + 1}
          </button>
        </div>
      ))}
      <button type="button" className="quiet" onClick={() => setNumbers([...numbers, next])}>
        {text(words.rij)}
      </button>
    </>
  );
}
