import { expect, test } from 'vitest';
import { EngineError } from '../../src/procedure/errors.js';

const failed = new EngineError('procedure-failed', { event: 'paid' }, { message: 'It failed.' });

test('an error is known by its code, also one of another copy of this package', () => {
  expect(EngineError.is(failed, 'procedure-failed')).toBe(true);
  const copy = Object.assign(new Error('It failed.'), { name: 'EngineError', code: 'procedure-failed' });
  expect(EngineError.is(copy, 'procedure-failed')).toBe(true);
});

test.each<[string, unknown]>([
  ['of another code', new EngineError('procedure-incomplete', { missing: [] }, { message: 'x' })],
  ['of another name', Object.assign(new Error('x'), { code: 'procedure-failed' })],
  ['without a code', Object.assign(new Error('x'), { name: 'EngineError' })],
  ['that is no error', { name: 'EngineError', code: 'procedure-failed' }],
  ['that is nothing', null],
])('one %s is not', (_, error) => {
  expect(EngineError.is(error, 'procedure-failed')).toBe(false);
});

test('it has a cause only where there is one', () => {
  expect(failed).not.toHaveProperty('cause');
  const caused = new EngineError('procedure-failed', { event: 'paid' }, { message: 'x', cause: 'rust' });
  expect(caused.cause).toBe('rust');
});
