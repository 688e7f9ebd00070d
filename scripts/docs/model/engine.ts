import ts from 'typescript';
import type { BlockerCode } from '../../../src/domain/blockers.js';
import { filesUnder, sourceOf, walk } from './sources.js';

const literalsIn = (file: string): ReadonlySet<string> => {
  const found = new Set<string>();
  walk(sourceOf(file), (node) => {
    if (ts.isStringLiteral(node)) found.add(node.text);
  });
  return found;
};

/** The files of the engine that give a code themselves; only the codes of the door have any. */
export const enginesOf = (code: BlockerCode): string[] =>
  filesUnder('src/engine').filter((file) => doorCodes.includes(code) && literalsIn(file).has(code) && gives(file));

const doorCodes: readonly BlockerCode[] = [
  'ongeldige-invoer',
  'niet-in-deze-fase',
  'afgesloten',
  'niet-actief',
  'bezig',
];
const gives = (file: string) => sourceOf(file).text.includes('ownBlocker(');
