import type { Text } from 'netcentrisch-stappenplan';
import type { InputProblem } from '../../src/procedure/input.js';
import type { Terminal } from '../replay/terminal.js';
import { printable } from './printable.js';

export type Lang = 'nl' | 'en';

/** What was asked cannot be done, and why: for people, never a stack trace. */
export class Fault extends Error {
  readonly title: Text;
  readonly problems: readonly InputProblem[];

  constructor(title: Text, problems: readonly InputProblem[] = []) {
    super(title.en);
    this.title = title;
    this.problems = problems;
  }
}

const labels = {
  path: { nl: 'Plaats', en: 'Where' },
  value: { nl: 'Waarde', en: 'Value' },
} as const;

/** The fault as plain lines: what is wrong, where, and what stands there. */
export function faultLines({ title, problems }: Fault, lang: Lang, { wrap }: Terminal): readonly string[] {
  const label = (of: keyof typeof labels) => `  ${labels[of][lang]}: `;
  const blocks = problems.map(({ path, value, expected }) => [
    '',
    ...wrap(printable(expected[lang]), '- '),
    ...(path ? [label('path') + printable(path)] : []), // in one piece, however long: people copy it
    ...(value === 'undefined' ? [] : wrap(printable(value), label('value'))),
  ]);
  return [...wrap(printable(title[lang])), ...blocks.flat()];
}
