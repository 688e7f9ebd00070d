import { nameOf, readBytes, standardCase } from './bytes.js';
import { Fault } from './fault.js';
import { parseJson } from './json.js';
import { type CaseFile, readCases } from './schema.js';
import { textOf } from './text.js';

/**
 * The cases in a file, most often one, in standard input for `-`, or the standard case when none is named.
 * @throws {Fault} when it cannot be read, is not UTF-8, holds no JSON, names a field twice, or is no case.
 */
export async function loadCases(path?: string): Promise<readonly CaseFile[]> {
  const given = path ?? standardCase;
  const name = nameOf(given);
  const result = readCases(parseJson(textOf(await readBytes(path), name, given), name, given));
  if ('ok' in result) return result.ok;
  throw new Fault(
    { nl: `${name.nl} heeft niet de vorm van een casus.`, en: `${name.en} does not have the form of a case.` },
    result.problems,
  );
}
