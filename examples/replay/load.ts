import { readFileSync } from 'node:fs';
import { shorten } from '../../src/procedure/input.js';
import { type CaseFile, readCase } from './case-schema.js';
import { Fault } from './fault.js';
import { printable } from './printable.js';

const why: Readonly<Record<string, { nl: string; en: string }>> = {
  ENOENT: { nl: 'bestaat niet', en: 'does not exist' },
  EISDIR: { nl: 'is een map, geen bestand', en: 'is a directory, not a file' },
  EACCES: { nl: 'is niet voor u leesbaar', en: 'is not readable for you' },
};

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { nl, en } = why[(error as NodeJS.ErrnoException).code ?? ''] ?? {
      nl: 'kan niet worden gelezen',
      en: 'cannot be read',
    };
    throw new Fault({ nl: `${path} ${nl}.`, en: `${path} ${en}.` });
  }
}

/** The parser names a position, or else quotes ten characters on either side of what it stumbled over. */
function positionOf(message: string, text: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const quoted = /^Unexpected token .+?, (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message);
  const start = quoted?.[2] ? text.indexOf(quoted[2]) : -1;
  return start >= 0 && quoted?.[1] ? start + 10 : undefined;
}

/** Where the JSON goes wrong, as far as the parser says so, and what stands there. */
function placeOf(error: unknown, path: string, text: string): { path: string; value: string } {
  const position = positionOf(String((error as Error).message), text);
  if (position === undefined) return { path, value: shorten(text.trim()) };
  const before = text.slice(0, position).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { path: `${path}:${before.length}:${column}`, value: shorten(text.slice(position, position + 30)) };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text, (_, value) => (typeof value === 'string' ? printable(value) : value));
  } catch (error) {
    const expected = {
      nl: 'Verwacht JSON, zoals in examples/kustwacht.json',
      en: 'Expected JSON, as in examples/kustwacht.json',
    };
    const title = { nl: `${path} bevat geen geldige JSON.`, en: `${path} holds no valid JSON.` };
    throw new Fault(title, [{ ...placeOf(error, path, text), expected }]);
  }
}

/**
 * The case in a file.
 * @throws {Fault} when it cannot be read, holds no JSON, or is no case.
 */
export function loadCase(path: string): CaseFile {
  const result = readCase(parse(path, readText(path)));
  if ('ok' in result) return result.ok;
  throw new Fault(
    { nl: `${path} heeft niet de vorm van een casus.`, en: `${path} does not have the form of a case.` },
    result.problems,
  );
}
