import { describe, expect, test } from 'vitest';
import { start, step } from '../../src/engine/runtime.js';
import { EngineError } from '../../src/index.js';
import { toy } from '../support/toy.js';

describe('a procedure that fails says so', () => {
  const paid = () => step(start(toy.machine, undefined as never), { type: 'betaald' });
  const failure = (begin: () => unknown) => {
    try {
      begin();
    } catch (error) {
      if (EngineError.is(error, 'procedure-failed')) return error;
      throw error;
    }
    throw new Error('it did not fail');
  };

  test('an always that never settles is cut off', () => {
    const error = failure(() => step(paid(), { type: 'rondgedraaid' }));
    expect(error.details).toEqual({ event: 'rondgedraaid' });
    expect(String(error.cause)).toContain('Infinite loop');
  });

  test('a noting that throws is reported with what it threw', () => {
    const error = failure(() => step(paid(), { type: 'betaald' }));
    expect(String(error.cause)).toContain('broken');
  });
});
