import type { Text } from 'netcentrisch-stappenplan';

export type Lang = 'nl' | 'en';

/** One thing wrong with what was given: where, what it was, and what was expected instead. */
export interface Problem {
  path: string;
  value: string;
  expected: Text;
}

/** What was asked cannot be done, and why: for people, never a stack trace. */
export class Fault extends Error {
  readonly title: Text;
  readonly problems: readonly Problem[];

  constructor(title: Text, problems: readonly Problem[] = []) {
    super(title.en);
    this.title = title;
    this.problems = problems;
  }
}

const labels = {
  path: { nl: 'Plaats', en: 'Where' },
  value: { nl: 'Waarde', en: 'Value' },
  expected: { nl: 'Verwacht', en: 'Expected' },
} as const;

/** The fault as plain lines. */
export function faultLines({ title, problems }: Fault, lang: Lang): readonly string[] {
  const width = Math.max(...Object.values(labels).map((label) => label[lang].length)) + 2;
  const row = (label: keyof typeof labels, words: string) => `  ${`${labels[label][lang]}:`.padEnd(width)}${words}`;
  const blocks = problems.map(({ path, value, expected }) => [
    '',
    ...(path ? [row('path', path)] : []),
    ...(value ? [row('value', value)] : []),
    row('expected', expected[lang]),
  ]);
  return [title[lang], ...blocks.flat()];
}

/** A value as one short line; `undefined` says that nothing was there. */
export function shorten(value: unknown): string {
  const line = (JSON.stringify(value) ?? '-').replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
