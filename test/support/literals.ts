import * as content from '../../src/content/index.js';

/** Words that claim to stand in the seed, with where they are found in the content and in the seed. */
export interface Literal {
  path: string;
  /** A literal is the content itself; a quotation only refers to the place. */
  soort: 'literal' | 'quote';
  woorden: string;
  lines: string;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is { nl: string; en: string } =>
  isFields(value) && typeof value.nl === 'string' && typeof value.en === 'string';

// Texts that are ours, though an object with lines may carry them.
const ownWords: readonly string[] = ['beschrijving', 'blok'];

/** Walks whatever it is given, so that no part of the content can be forgotten. */
export function literalsIn(value: unknown, path: string): Literal[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => literalsIn(item, `${path}[${index}]`));
  if (!isFields(value)) return [];
  const here = typeof value.id === 'string' ? `${path}(${value.id})` : path;
  const found: Literal[] = [];
  if (typeof value.lines === 'string') {
    const { lines } = value;
    if (typeof value.quote === 'string') found.push({ path: here, soort: 'quote', woorden: value.quote, lines });
    for (const [key, text] of Object.entries(value))
      if (isText(text) && !ownWords.includes(key))
        found.push({ path: `${here}.${key}`, soort: 'literal', woorden: text.nl, lines });
    if (found.length === 0) throw new Error(`${here} has lines but no words`);
  }
  return [...found, ...Object.entries(value).flatMap(([key, inner]) => literalsIn(inner, `${here}.${key}`))];
}

/** Every text of the content, with its path. */
function textsIn(value: unknown, path: string): { path: string; nl: string; en: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}[${index}]`));
  if (!isFields(value)) return [];
  if (isText(value)) return [{ path, nl: value.nl, en: value.en }];
  const here = typeof value.id === 'string' ? `${path}(${value.id})` : path;
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${here}.${key}`));
}

/** Everything the content exports, and what its functions have to say. */
export const data: Record<string, unknown> = {
  ...Object.fromEntries(Object.entries(content).filter(([, value]) => typeof value !== 'function')),
  checklistFor: content.profielIds.map((id) => content.checklistFor(id)),
};

export const literals: readonly Literal[] = Object.entries(data).flatMap(([name, value]) => literalsIn(value, name));
export const texts = Object.entries(data).flatMap(([name, value]) => textsIn(value, name));
