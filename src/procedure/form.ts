import type { Personal } from './field.js';
import type { Text } from './text.js';

/** A value that can be chosen, and what people read of it. */
export interface FormChoice {
  readonly value: string;
  readonly text: Text;
}

/** What every field of a form has. */
interface BaseField<Value> {
  /** What its control is called: `reden`; in a row the place of the row stands before it, `activiteiten[0].id`. */
  readonly name: string;
  readonly text: Text;
  readonly hint?: Text;
  /** Cannot be left open: by its form, by the procedure, or for the task. */
  readonly required: boolean;
  /** What the task still asks; what it knows and what may be added besides is not asked. Without a task everything is. */
  readonly asked: boolean;
  /** What is known already. */
  readonly value?: Value;
  readonly personal?: Personal;
  /** What its values point at, in the words of the procedure. */
  readonly pointsAt?: string;
}

/** Of what form a text is; `maxLength` counts as HTML does, `pattern` holds as an HTML pattern. */
export interface TextForm {
  readonly maxLength: number;
  readonly pattern?: string;
}

/** How many a list has. */
interface Count {
  readonly min: number;
  readonly max: number;
}

/** A line of text. */
export interface TextField extends BaseField<string>, TextForm {
  readonly kind: 'text';
}
/** Text of more than one line. */
export interface ParagraphField extends BaseField<string>, TextForm {
  readonly kind: 'paragraph';
}
/** A calendar day, `2018-07-12`. */
export interface DayField extends BaseField<string> {
  readonly kind: 'day';
  readonly min: string;
  readonly max: string;
}
/** A whole number. */
export interface NumberField extends BaseField<number> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
}
/** Yes or no; left open, neither. */
export interface BooleanField extends BaseField<boolean> {
  readonly kind: 'boolean';
  /** `true` and `false`, with their words. */
  readonly choices: readonly FormChoice[];
}
/** One of these. */
export interface ChoiceField extends BaseField<string> {
  readonly kind: 'choice';
  readonly choices: readonly FormChoice[];
  /** Another value may be given as well. */
  readonly other?: TextForm;
}
/** Some of these. */
export interface ChoicesField extends BaseField<readonly string[]>, Count {
  readonly kind: 'choices';
  readonly choices: readonly FormChoice[];
  /** Other values may be given as well. */
  readonly other?: TextForm;
  /** The order in which they are given says something. */
  readonly ordered?: true;
}
/** Several lines of text: a control for each, or one with a line for each. */
export interface TextsField extends BaseField<readonly string[]>, TextForm, Count {
  readonly kind: 'texts';
}
/** Rows, each with these fields. */
export interface ListField extends BaseField<readonly Readonly<Record<string, unknown>>[]>, Count {
  readonly kind: 'list';
  readonly fields: readonly FormField[];
  /** No row at all is an answer too: there are none. */
  readonly none?: true;
}

/** A field of a form. */
export type FormField =
  | TextField
  | ParagraphField
  | DayField
  | NumberField
  | BooleanField
  | ChoiceField
  | ChoicesField
  | TextsField
  | ListField;

/** What somebody can fill in to state an event: plain JSON, so that it can be rendered anywhere. */
export interface Form<Type extends string = string> {
  readonly type: Type;
  readonly text: Text;
  readonly hint?: Text;
  /** In the order of the event. */
  readonly fields: readonly FormField[];
  /** What the task knows of the event: it holds for each field that what comes back does not mention. */
  readonly known: Readonly<Record<string, unknown>>;
}

/** What is wrong with what was filled in, and where: the name of a control, or of what was not asked. */
export interface FormProblem {
  readonly path: string;
  readonly text: Text;
}

/** What was filled in, as the payload of the event; or everything that is wrong with it. */
export type FormAnswer<Payload = unknown> =
  | { readonly payload: Payload; readonly problems: readonly [] }
  | { readonly payload?: undefined; readonly problems: readonly FormProblem[] };
