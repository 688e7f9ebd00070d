/** Words in both languages. Where `nl` is verbatim, `en` is a courtesy that decides nothing. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** Line numbers of the text a procedure rests on, first and last: `'461-465'` or `'439'`. */
export type Lines = string;

/** A place in the text: the quotation stands verbatim on those lines. */
export interface Source {
  readonly lines: Lines;
  readonly quote: string;
}

/** Which edition of its text a procedure was read from. */
export interface Edition {
  readonly titel: string;
  /** SHA-256 of the whole text, in hexadecimal. */
  readonly sha256: string;
  /** How many lines it has. */
  readonly lines: number;
}

/** How hard a sentence is: demanded, expected, advised, a hint, or no norm at all. */
export type Norm = 'vereist' | 'verwacht' | 'aanbevolen' | 'suggestie' | 'informatie';
