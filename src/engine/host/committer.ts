import { EngineError, type EngineErrorCode } from '../../procedure/errors.js';
import type { Append, Appended, Store } from '../store.js';

/** At most this many commits at a time: more would keep the event loop occupied for longer. */
const batchSize = 64;
/** More than this many that wait are turned away. */
const mostWaiting = 4096;

/** Errors about the store as a whole: what one commit was told holds for those beside it. */
const ofTheStore: ReadonlySet<EngineErrorCode> = new Set([
  'busy',
  'closed',
  'read-only',
  'store-corrupt',
  'outcome-unknown',
]);

/** The end of this turn of the event loop. */
const turn = (): Promise<void> =>
  new Promise((resolve) => (globalThis.setImmediate ?? ((done: () => void) => setTimeout(done, 0)))(resolve));

interface Waiting {
  item: Append;
  done(outcome: Appended): void;
  failed(error: unknown): void;
}

/** Writes what is ready together in one transaction, one at a time. */
export interface Committer {
  /** @throws {EngineError} `busy` when too many wait, or what the store says. */
  commit(item: Append): Promise<Appended>;
  readonly waiting: number;
  /** When everything that waits now is written. */
  drained(): Promise<void>;
}

export function committerFor(store: Store, told: (batch: { items: number; ms: number }) => void): Committer {
  let queue: Waiting[] = [];
  let running: Promise<void> | undefined;

  async function write(batch: readonly Waiting[]): Promise<void> {
    const from = performance.now();
    try {
      const outcomes = await store.append(batch.map(({ item }) => item));
      batch.forEach(({ done }, at) => {
        done(outcomes[at] as Appended);
      });
      told({ items: batch.length, ms: performance.now() - from });
    } catch (error) {
      const isOfStore = error instanceof EngineError && ofTheStore.has(error.code);
      // One of them may be the cause: each on its own, so that it alone fails.
      if (batch.length > 1 && !isOfStore) for (const one of batch) await write([one]);
      else for (const { item, failed } of batch) failed(ownError(error, item));
    }
  }

  async function run(): Promise<void> {
    // What becomes ready in this turn of the event loop goes along.
    await turn();
    while (queue.length > 0) {
      const batch = queue.slice(0, batchSize);
      queue = queue.slice(batchSize);
      await write(batch);
      if (queue.length > 0) await turn();
    }
    running = undefined;
  }

  return {
    commit(item) {
      if (queue.length >= mostWaiting)
        return Promise.reject(
          new EngineError('busy', {}, { message: `${mostWaiting} commits are waiting. Try again later.` }),
        );
      return new Promise((done, failed) => {
        queue.push({ item, done, failed });
        running ??= run();
      });
    },
    get waiting() {
      return queue.length;
    },
    async drained() {
      while (running) await running;
    },
  };
}

/** Each is told of its own id. */
function ownError(error: unknown, { entries }: Append): unknown {
  if (!EngineError.is(error, 'outcome-unknown')) return error;
  const id = entries.at(-1)?.id ?? '';
  return new EngineError('outcome-unknown', { id }, { message: error.message, cause: error.cause });
}
