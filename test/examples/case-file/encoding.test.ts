import { describe, expect, test } from 'vitest';
import { Fault } from '../../../examples/case-file/fault.js';
import { textOf } from '../../../examples/case-file/text.js';

const name = { nl: 'zaak.json', en: 'zaak.json' };
const read = (bytes: Uint8Array) => textOf(bytes, name, 'zaak.json');

const json = '{\n  "naam": "Fryslân"\n}';
const ascii = '{"naam": "Zandkust"}';
const wide = (text: string, width: 2 | 4, little: boolean) => {
  const bytes = Buffer.alloc(text.length * width);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index * width + (little ? 0 : width - 1)] = text.charCodeAt(index);
  }
  return bytes;
};

const others: [what: string, bytes: Uint8Array][] = [
  ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${json}`, 'utf16le')],
  ['UTF-16 without one', Buffer.from(ascii, 'utf16le')],
  ['UTF-16, the high byte first', wide(ascii, 2, false)],
  ['UTF-16 that opens with a line break', Buffer.from(`\n${ascii}`, 'utf16le')],
  ['UTF-32', wide(ascii, 4, true)],
  ['UTF-32, the high byte first', wide(ascii, 4, false)],
  ['Windows-1252', Buffer.from(json, 'latin1')],
  ['UTF-8 cut off halfway a letter', Buffer.from('{"naam": "Frysl\u00e2').subarray(0, -1)],
  ['what is no text at all', Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff])],
];

describe('a case file is UTF-8', () => {
  test('with a byte order mark or without', () => {
    expect(read(Buffer.from(json))).toBe(json);
    expect(read(Buffer.from(`\uFEFF${json}`))).toBe(json);
    expect(read(Buffer.of())).toBe('');
  });

  test.each(others)('%s is refused with the advice to save it as UTF-8', (_, bytes) => {
    expect(() => read(bytes)).toThrow(Fault);
    expect(() => read(bytes)).toThrow(
      expect.objectContaining({
        title: { nl: 'zaak.json is geen UTF-8.', en: 'zaak.json is not UTF-8.' },
        problems: [expect.objectContaining({ expected: { nl: 'Sla het op als UTF-8', en: 'Save it as UTF-8' } })],
      }),
    );
  });

  test('the line of the first foreign letter is named', () => {
    const problems = [expect.objectContaining({ path: 'zaak.json:2' })];
    expect(() => read(Buffer.from(json, 'latin1'))).toThrow(expect.objectContaining({ problems }));
  });
});
