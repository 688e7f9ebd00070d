import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What only the source text knows: in which file a thing stands, the sentence above it, and which readings its comments cite.

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What stands at the top of a file under one name, with the comment above it; an import has no name. */
export interface Declaration {
  file: string;
  name: string;
  text: string;
}

/** The TypeScript files under a folder, from the root of the repository. */
const filesUnder = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();

/** A comment belongs to what follows it. */
function declarationsIn(file: string): Declaration[] {
  const pieces = readFileSync(`${root}${file}`, 'utf8').split(/^(?=\/[/*]|\w)/m);
  const found: Declaration[] = [];
  let above = '';
  for (const piece of pieces) {
    const text = above + piece;
    above = piece.startsWith('/') ? text : '';
    if (above) continue;
    const [, name = ''] = /^(?:export )?(?:const|function|interface|type|class) (\w+)/.exec(piece) ?? [];
    found.push({ file, name, text });
  }
  return found;
}

/** Everything that stands at the top of the files under these folders. */
export const declarationsUnder = (...folders: readonly string[]): readonly Declaration[] =>
  folders.flatMap(filesUnder).flatMap(declarationsIn);

/** The sentence above a declaration. */
export const sentenceOf = ({ text }: Declaration): string =>
  /\/\*\* (.*) \*\/\n(?:export )?\w+ \w+/.exec(text)?.[1] ?? '';

/** The interpretations that a text names, each once. */
export const readingsIn = (text: string): readonly string[] => [...new Set(text.match(/\bI-\d{2}\b/g) ?? [])];
