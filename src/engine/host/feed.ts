import { EngineError } from '../../procedure/errors.js';
import { type EntryBody, readBody } from '../journal.js';
import type { FeedEntry, Store, StoredEntry } from '../store.js';

/** An entry as it is passed on, in the order of the commits of all cases; personal values are tokens in it. */
export interface FeedItem {
  /** Where it stands: what `after` takes to go on behind it. */
  readonly cursor: string;
  readonly entry: StoredEntry;
  readonly body: EntryBody;
}

/** From where, and until when. */
export interface FeedOptions {
  /** The cursor of the last entry that was handled; left out: from the beginning. */
  readonly after?: string;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

const pageSize = 100;
/** Another process may have written: looked at so often, in milliseconds. */
const pollEvery = 200;

const cursorOf = (epoch: string, { pos, hash }: FeedEntry) => `${epoch}.${pos}.${hash.slice(0, 16)}`;

/** @throws {EngineError} `cursor-unknown` for a place in another store, or in one that was put back since. */
async function placeOf(store: Store, cursor: string | undefined): Promise<{ epoch: string; pos: number }> {
  const { epoch, last } = await store.epoch();
  if (cursor === undefined) return { epoch, pos: 0 };
  const [known, place, hash = ''] = String(cursor).split('.');
  const pos = Number(place);
  const [there] = Number.isInteger(pos) && pos > 0 ? await store.after(pos - 1, 1) : [];
  // What was purged is gone from its place; what was put back has something else there.
  const isSame = there?.pos !== pos || there.hash.startsWith(hash);
  if (known === epoch && Number.isInteger(pos) && pos > 0 && pos <= last && isSame) return { epoch, pos };
  throw new EngineError(
    'cursor-unknown',
    {},
    { message: 'This cursor is of another store, or of before it was put back. Begin again, without a cursor.' },
  );
}

/** Wakes whoever waits for something to be committed. */
export function wakeUp() {
  const waiting = new Set<() => void>();
  return {
    now(): void {
      for (const wake of waiting) wake();
    },
    /** Until something is committed here, some time passed, or the signal ends it. */
    next(signal: AbortSignal | undefined): Promise<void> {
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          waiting.delete(done);
          signal?.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, pollEvery);
        waiting.add(done);
        signal?.addEventListener('abort', done);
      });
    },
  };
}

/** All entries, and those that will be committed, until the signal or the engine ends it. */
export async function* subscribe(
  store: Store,
  wake: ReturnType<typeof wakeUp>,
  isClosed: () => boolean,
  { after, signal }: FeedOptions,
): AsyncGenerator<FeedItem, void, undefined> {
  let { epoch, pos } = await placeOf(store, after);
  while (!signal?.aborted && !isClosed()) {
    const entries = await store.after(pos, pageSize);
    for (const entry of entries) {
      if (signal?.aborted) return;
      pos = entry.pos;
      yield { cursor: cursorOf(epoch, entry), entry, body: readBody(entry) };
    }
    if (entries.length > 0) continue;
    await wake.next(signal);
    if (signal?.aborted || isClosed()) return;
    const now = await store.epoch();
    if (now.epoch !== epoch) ({ epoch, pos } = await placeOf(store, `${epoch}.${pos}`));
  }
}
