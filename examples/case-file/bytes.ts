import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Text } from 'netcentrisch-stappenplan';
import { Fault } from './fault.js';

/** The case that is replayed when none is named. */
export const standardCase = 'examples/kustwacht.json';

/** What people call this file: `-` is what is piped in. */
export const nameOf = (path: string): Text =>
  path === '-' ? { nl: 'De standaardinvoer', en: 'Standard input' } : { nl: path, en: path };

/** A path starts where the user stands, which is not where npm starts us; the standard case is our own. */
const locate = (path: string | undefined): string =>
  path === undefined
    ? fileURLToPath(new URL('../kustwacht.json', import.meta.url))
    : resolve(process.env.INIT_CWD ?? process.cwd(), path);

const why: Readonly<Record<string, Text>> = {
  ENOENT: { nl: 'bestaat niet', en: 'does not exist' },
  EISDIR: { nl: 'is een map, geen bestand', en: 'is a directory, not a file' },
  EACCES: { nl: 'is niet voor u leesbaar', en: 'is not readable for you' },
};

/**
 * What stands in a file, or in standard input for `-`.
 * @throws {Fault} when it cannot be read.
 */
export async function readBytes(path: string | undefined): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin);
  const place = locate(path);
  try {
    return await readFile(place);
  } catch (error) {
    const { nl, en } = why[(error as NodeJS.ErrnoException).code ?? ''] ?? {
      nl: 'kan niet worden gelezen',
      en: 'cannot be read',
    };
    const name = path ?? standardCase;
    const [sought, looked] = name === place ? ['', ''] : [` Gezocht is ${place}.`, ` Looked for ${place}.`];
    throw new Fault({ nl: `${name} ${nl}.${sought}`, en: `${name} ${en}.${looked}` });
  }
}
