import * as content from '../../src/content/index.js';
import type { Text } from '../../src/index.js';

/** Every text in the content, wherever it stands, in both languages. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { nl, en } = value as Partial<Text>;
  return typeof nl === 'string' && typeof en === 'string' ? [`${nl} | ${en}`] : Object.values(value).flatMap(textsIn);
}
const own = new Set(textsIn({ ...content }));

const limit = 72;
const begin = (words: string) => (words.length > limit ? `${words.slice(0, limit / 2)}…` : words);
const withoutCode = (words: string) => words.replace(/^\S+ /, '');

/** Words in both languages. Long ones only begin here when they are the content's to the letter, at most with a code before them. */
export function said({ nl, en }: Text): string {
  if (nl === en) return nl;
  const isOwn = own.has(`${nl} | ${en}`) || own.has(`${withoutCode(nl)} | ${withoutCode(en)}`);
  return isOwn ? `${begin(nl)} | ${begin(en)}` : `${nl} | ${en}`;
}
