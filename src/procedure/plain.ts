/** What a copy may hold at most: more than any event has, and read in a moment. */
const most = { nodes: 20_000, depth: 32 } as const;

/** Why something could not be copied, and where. */
export class NotPlain extends Error {
  readonly reason: 'too-many' | 'too-deep' | 'not-data' | 'unreadable';
  readonly path: readonly PropertyKey[];

  constructor(reason: NotPlain['reason'], path: readonly PropertyKey[], cause?: unknown) {
    super(`Not plain data: ${reason}`, { cause });
    this.reason = reason;
    this.path = path;
  }
}

const ascii = /^[\0-\x7F]*$/;
/** Text that looks the same is the same: Unicode's composed form. */
export const composed = (text: string): string => (ascii.test(text) ? text : text.normalize('NFC'));

const isRecord = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * A copy of plain data, frozen all through: what its sender does afterwards changes nothing here. A proxy is read as what it
 * shows; keys that are `undefined` are left out, as JSON leaves them out; text comes in Unicode's composed form.
 * @throws {NotPlain} for anything that JSON could not hold, that throws while it is read, or that is too big or too deep.
 */
export function plainCopy(value: unknown): unknown {
  let nodes = 0;
  const path: PropertyKey[] = [];

  const copyOf = (given: unknown): unknown => {
    nodes += 1;
    if (nodes > most.nodes) throw new NotPlain('too-many', [...path]);
    if (typeof given === 'string') return composed(given);
    if (given === null || given === undefined || typeof given === 'boolean') return given;
    if (typeof given === 'number') return given;
    // Stryker disable next-line ConditionalExpression: for the compiler, `isRecord` refuses it too
    if (typeof given !== 'object') throw new NotPlain('not-data', [...path]);
    if (path.length >= most.depth) throw new NotPlain('too-deep', [...path]);
    if (Array.isArray(given))
      return Object.freeze(
        Array.from({ length: Math.min(given.length, most.nodes + 1) }, (_, index) => child(given, index)),
      );
    if (!isRecord(given)) throw new NotPlain('not-data', [...path]);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(given)) {
      const part = child(given, key);
      if (part === undefined) continue;
      // Stryker disable next-line ConditionalExpression: every key could be defined so, at more cost
      if (key === '__proto__') Object.defineProperty(copy, key, { value: part, enumerable: true });
      else copy[key] = part;
    }
    return Object.freeze(copy);
  };

  const child = (parent: object, key: string | number): unknown => {
    path.push(key);
    const part = copyOf((parent as Record<PropertyKey, unknown>)[key]);
    path.pop();
    return part;
  };

  try {
    return copyOf(value);
  } catch (error) {
    if (error instanceof NotPlain) throw error;
    throw new NotPlain('unreadable', [...path], error);
  }
}
