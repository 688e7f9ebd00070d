import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { NotPlain, plainCopy } from '../../src/procedure/plain.js';

const reason = (value: unknown) => {
  try {
    plainCopy(value);
  } catch (error) {
    if (error instanceof NotPlain) return [error.reason, ...error.path];
    throw error;
  }
  return undefined;
};
const throws = () => {
  throw new Error('no');
};

describe('a copy of plain data', () => {
  test('is equal, its own, and frozen all through', () => {
    const given = { a: [1, { b: 'x' }], c: null, d: true };
    const copy = plainCopy(given) as typeof given;
    expect(copy).toStrictEqual(given);
    given.a.push(2);
    expect(copy.a).toHaveLength(2);
    expect(() => copy.a.push(3)).toThrow(TypeError);
    expect(() => Object.assign(copy.a[1] as object, { b: 'y' })).toThrow(TypeError);
  });

  test('has no key that holds nothing, as JSON has none', () => {
    expect(Object.keys(plainCopy({ a: undefined, b: 1 }) as object)).toEqual(['b']);
  });

  test('of a proxy is what it shows', () => {
    const state = new Proxy({ list: new Proxy(['a', 'b'], {}) }, {});
    expect(() => structuredClone(state)).toThrow();
    expect(plainCopy(state)).toStrictEqual({ list: ['a', 'b'] });
  });

  test('holds text that looks the same as the same text', () => {
    expect(plainCopy({ naam: 'Frysla\u0302n' })).toEqual({ naam: 'Fryslân' });
  });

  test('of an object of another window, or without a prototype, is as good', () => {
    expect(plainCopy(runInNewContext('({ a: 1 })'))).toEqual({ a: 1 });
    expect(plainCopy(Object.assign(Object.create(null), { a: 1 }))).toEqual({ a: 1 });
  });

  test('keeps a key that is no prototype', () => {
    const copy = plainCopy(JSON.parse('{"__proto__": {"rol": "x"}}')) as Record<string, unknown>;
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect((copy as { rol?: string }).rol).toBeUndefined();
  });
});

describe('what is no plain data is refused, with the place', () => {
  test.each<[string, unknown, unknown[]]>([
    ['a function', { a: () => 1 }, ['not-data', 'a']],
    ['a symbol', { a: [Symbol('x')] }, ['not-data', 'a', 0]],
    ['a big integer', { a: 1n }, ['not-data', 'a']],
    ['a date', { a: new Date() }, ['not-data', 'a']],
    ['an object of a class', { a: new (class A {})() }, ['not-data', 'a']],
    ['a getter that throws', Object.defineProperty({}, 'a', { get: throws, enumerable: true }), ['unreadable', 'a']],
    ['a proxy that throws', { a: new Proxy({}, { ownKeys: throws }) }, ['unreadable', 'a']],
    ['a proxy that was revoked', { a: revoked() }, ['unreadable', 'a']],
  ])('%s', (_, value, expected) => {
    expect(reason(value)).toEqual(expected);
  });

  test('a cycle, and nesting that never ends', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(reason(cycle)?.[0]).toBe('too-deep');
    const endless: object = new Proxy(
      {},
      {
        ownKeys: () => ['a'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: () => endless,
      },
    );
    expect(reason(endless)?.[0]).toBe('too-deep');
  });

  test('one deeper or one more than allowed, and no less', () => {
    const nested = (depth: number): object => (depth === 1 ? {} : { a: nested(depth - 1) });
    expect([reason(nested(32)), reason(nested(33))?.[0]]).toEqual([undefined, 'too-deep']);
    expect(reason(Array(19_999).fill(1))).toBeUndefined();
    expect(reason(Array(20_000).fill(1))).toEqual(['too-many', 19_999]);
  });

  test('with what was thrown as its cause', () => {
    const copy = () => plainCopy(new Proxy({}, { ownKeys: throws }));
    expect(copy).toThrow(expect.objectContaining({ message: 'Not plain data: unreadable', cause: new Error('no') }));
  });

  test('a few shared references that would unfold into millions', () => {
    const wide = Array(200).fill(Array(200).fill(Array(200).fill('x')));
    expect(reason(wide)?.[0]).toBe('too-many');
    expect(reason(new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 31 : 'x') }))?.[0]).toBe('too-many');
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
