import { isUtf8 } from 'node:buffer';
import type { Text } from 'netcentrisch-stappenplan';
import { Fault } from './fault.js';

/** JSON opens with an ASCII sign, so a zero this early is half of one that takes two bytes or four. */
const isWide = (bytes: Uint8Array): boolean => bytes.subarray(0, 2).includes(0);

/** The first line that is not UTF-8, counted from one. */
function firstForeignLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

/**
 * The text in these bytes, without the byte order mark some editors put before it.
 * @throws {Fault} when they are not UTF-8: a guess at the encoding would put wrong letters in names.
 */
export function textOf(bytes: Uint8Array, name: Text, path: string): string {
  if (!isWide(bytes) && isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const line = isWide(bytes) ? 1 : firstForeignLine(bytes);
  const expected = { nl: 'Sla het op als UTF-8', en: 'Save it as UTF-8' };
  throw new Fault({ nl: `${name.nl} is geen UTF-8.`, en: `${name.en} is not UTF-8.` }, [
    { path: line > 1 ? `${path}:${line}` : path, value: 'undefined', expected },
  ]);
}
