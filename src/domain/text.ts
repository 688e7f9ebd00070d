import * as z from 'zod';

/** Words in both languages. For labels of the stappenplan `nl` is verbatim and `en` a courtesy that decides nothing. */
export interface Text {
  nl: string;
  en: string;
}

/** Line numbers of `docs/bron/stappenplan.txt`, first and last: `'461-465'` or `'439'`. */
export type Lines = string;

/** A place in the text: the quotation stands verbatim on those lines. */
export interface Source {
  lines: Lines;
  quote: string;
}

/** A sentence of the stappenplan with its translation and its lines. */
export interface Passage {
  tekst: Text;
  lines: Lines;
}

export const textSchema: z.ZodType<Text> = z.strictObject({
  nl: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
export const linesSchema: z.ZodType<Lines> = z.string().regex(/^\d+(-\d+)?$/);
export const sourceSchema: z.ZodType<Source> = z.strictObject({ lines: linesSchema, quote: z.string().min(1) });
export const passageSchema: z.ZodType<Passage> = z.strictObject({ tekst: textSchema, lines: linesSchema });
