import { EngineError } from './errors.js';

/**
 * Holds what is passed as a snapshot to being one.
 * @throws {EngineError} `invalid-input` with what to pass instead.
 */
export function requireSnapshot(given: unknown): void {
  const isObject = typeof given === 'object' && given !== null;
  if (isObject && 'getSnapshot' in given)
    misused('an actor', {
      nl: 'Verwacht een snapshot: geef actor.getSnapshot()',
      en: 'Expected a snapshot: pass actor.getSnapshot()',
    });
  if (!isObject || !('context' in given && 'value' in given))
    misused(given === null ? 'null' : typeof given, {
      nl: 'Verwacht een snapshot van een machine van de procedure',
      en: 'Expected a snapshot of a machine of the procedure',
    });
  if (!('machine' in given))
    misused('plain data', {
      nl: 'Verwacht een snapshot, niet wat JSON.parse gaf: herstel de zaak eerst met restore',
      en: 'Expected a snapshot, not what JSON.parse gave: restore the case first, with restore',
    });
}

function misused(value: string, expected: { nl: string; en: string }): never {
  throw new EngineError('invalid-input', { path: 'snapshot', value, expected }, { message: `${expected.en}.` });
}
