import type { FormField, Text } from 'netcentrisch-stappenplan';
import { dayWords } from './days.js';

const same = (words: string): Text => ({ nl: words, en: words });
const joined = (all: readonly Text[], by = ', '): Text => ({
  nl: all.map(({ nl }) => nl).join(by),
  en: all.map(({ en }) => en).join(by),
});

/** What a field says, as people read it: the words of what was chosen, days written out. */
export function valueWords(field: FormField, value: unknown): Text {
  if (value === undefined || value === null) return same('');
  if (Array.isArray(value)) {
    if (field.kind === 'list')
      return joined(
        value.map((row) => rowWords(field.fields, row as object)),
        '; ',
      );
    return joined(value.map((one) => valueWords(field, one)));
  }
  if ('choices' in field)
    return field.choices.find((choice) => choice.value === String(value))?.text ?? same(String(value));
  return field.kind === 'day' ? dayWords(String(value)) : same(String(value));
}

const rowWords = (fields: readonly FormField[], row: object): Text =>
  joined(
    fields.flatMap((field) => {
      const value = (row as Record<string, unknown>)[field.name];
      if (value === undefined) return [];
      const said = valueWords(field, value);
      return [{ nl: `${field.text.nl}: ${said.nl}`, en: `${field.text.en}: ${said.en}` }];
    }),
  );
