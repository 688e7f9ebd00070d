import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platformSha256, portableSha256, randomText } from '../../src/engine/platform.js';
import { isToken, seal, secretsOf, tokenOf, tokensIn, unseal, withSecrets } from '../../src/engine/seal.js';

const none = secretsOf([]);
const paths = new Set(['by.naam', 'contacts[]', 'rows[].text']);
const event = {
  type: 'x',
  by: { rol: 'a', organisatie: 'b', naam: 'Jan' },
  contacts: ['Jan', 'Piet'],
  rows: [{ text: '  ', naam: 'Jan' }, { text: 'Piet was here' }],
};

describe('personal values become tokens', () => {
  test('on the paths that say so and nowhere else; one value has one token; a blank stays a blank', () => {
    const { sealed, fresh } = seal(event, paths, none, 'x');
    expect(fresh.map(({ value, field }) => [value, field])).toEqual([
      ['Jan', 'x by.naam'],
      ['Piet', 'x contacts[]'],
      ['Piet was here', 'x rows[].text'],
    ]);
    const [jan, piet, text] = fresh.map(({ token }) => token);
    expect(sealed).toEqual({
      type: 'x',
      by: { rol: 'a', organisatie: 'b', naam: jan },
      contacts: [jan, piet],
      rows: [{ text: '  ', naam: 'Jan' }, { text }],
    });
    expect(fresh.every(({ token, salt, value }) => tokenOf(salt, value) === token && isToken(token))).toBe(true);
  });

  test('a value that is known keeps its token; the same value of another case has another', () => {
    const { fresh } = seal(event, paths, none, 'x');
    const again = seal(event, paths, withSecrets(none, fresh), 'x');
    expect(again.fresh).toEqual([]);
    expect(seal(event, paths, none, 'x').fresh[0]?.token).not.toBe(fresh[0]?.token);
  });

  test('unsealed it is the same, byte for byte; a text that only looks like a token too', () => {
    const looksLike = `~${'A'.repeat(43)}`;
    const hostile = { ...event, id: looksLike, contacts: [looksLike, 'Jan'] };
    const { sealed, fresh } = seal(hostile, paths, none, 'x');
    expect(JSON.stringify(sealed)).not.toContain(looksLike);
    expect(JSON.stringify(unseal(sealed, secretsOf(fresh)))).toBe(JSON.stringify(hostile));
  });

  test('any plain data comes back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('a', 'a[]', ''), (value, path) => {
        const text = JSON.stringify(value);
        const { sealed, fresh } = seal(JSON.parse(text), new Set([path, 'b', `${path}.c`]), none, 'x');
        expect(JSON.stringify(unseal(sealed, secretsOf(fresh)))).toBe(text);
      }),
    );
  });

  test('what was erased reads so; what holds no token is the very same object', () => {
    const { sealed } = seal(event, paths, none, 'x');
    expect(unseal(sealed, none).by.naam).toBe('[gewist]');
    expect(unseal(event, none)).toBe(event);
  });

  test('tokens are found wherever they stand', () => {
    const { sealed, fresh } = seal(event, paths, none, 'x');
    expect([...tokensIn(sealed)].sort()).toEqual(fresh.map(({ token }) => token).sort());
  });
});

describe('SHA-256', () => {
  test('that of the platform and the one that runs everywhere agree, however it is written', () => {
    expect(platformSha256).toBeDefined();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('hex' as const, 'base64url' as const), (text, how) => {
        expect(portableSha256(text, how)).toBe(platformSha256?.(text, how));
      }),
    );
    expect(portableSha256('abc', 'hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('random texts differ, and have as many bytes as asked', () => {
    expect(randomText()).not.toBe(randomText());
    expect([1, 2, 3, 16].map((bytes) => Buffer.from(randomText(bytes), 'base64url').length)).toEqual([1, 2, 3, 16]);
  });
});
