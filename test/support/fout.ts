import { EngineError } from '../../src/index.js';

/** What starting with this throws. */
export function fout(begin: () => unknown): EngineError<'invalid-input'> {
  try {
    begin();
  } catch (error) {
    if (EngineError.is(error, 'invalid-input')) return error;
    throw error;
  }
  throw new Error('it was accepted');
}
