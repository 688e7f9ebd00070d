import { EngineError } from '../../procedure/errors.js';
import { type EngineStatus, migrateAll, purge, replayCase, verifyCase } from './admin.js';
import { due } from './due.js';
import type { courierFor } from './effects.js';
import { type FeedOptions, subscribe, type wakeUp } from './feed.js';
import type { Call, Host } from './host.js';
import { type Erasure, erase, findPerson } from './persons.js';

interface Parts {
  readonly host: Host;
  readonly call: Call;
  readonly courier: ReturnType<typeof courierFor>;
  readonly wake: ReturnType<typeof wakeUp>;
  isClosed(): boolean;
}

/** What the host alone can ask: nothing here asks who. */
export function adminCalls({ host, call, courier, wake, isClosed }: Parts) {
  const { store } = host;
  return {
    /** States every term that has passed, once, and delivers what waits for other cases. Ask as often as you like. */
    due: (now?: Date) =>
      call('due', async () => {
        const told = await due(host, now?.toISOString() ?? host.now());
        courier.kick();
        await courier.drained();
        return told;
      }),
    /**
     * The entries of all cases in the order of their commits, those to come as well. Handle each more than once harmlessly.
     * @throws {EngineError} `cursor-unknown`
     */
    subscribe: (options: FeedOptions = {}) => subscribe(store, wake, isClosed, options),
    /** Is every entry there, in place and as it was written, and does it lead where it led? */
    verify: (id: string, { receipts = [] }: { receipts?: readonly { seq: number; hash: string }[] } = {}) =>
      call('verify', () => verifyCase(host, id, receipts)),
    /** The journal of a case stated again, with everything in it: for the host alone. */
    replay: (id: string) => call('replay', () => replayCase(host, id)),
    /** Brings all cases to the rules of this version; without it each is with its next event. How many were behind. */
    migrate: () => call('migrate', () => migrateAll(host)),
    /** Every name and text in which this stands: what the right of access asks for. */
    findPerson: (text: string) => call('findPerson', () => findPerson(host, text)),
    /** Takes names and texts out for good. What was decided, when and by which organisation stays. */
    erase: (erasure: Erasure) => call('erase', () => erase(host, erasure)),
    /** Tries again what an erasure left pending; true when it is in no file any more. */
    scrub: () => call('scrub', () => store.scrub()),
    /** Leaves of a case nothing but its id and the head of its journal: at the end of its retention. */
    purge: (id: string) => call('purge', () => purge(host, id)),
    /** A whole copy while others write; put back, it counts as another store. */
    backup: (path: string) =>
      call('backup', async () => {
        if (store.backup) return store.backup(path);
        throw new EngineError('store-failed', {}, { message: 'This store has no backup of its own.' });
      }),
    status: (): Promise<EngineStatus> =>
      call('status', async () => {
        const { failure } = courier;
        const delivery =
          failure === undefined ? {} : { delivery: failure instanceof EngineError ? failure.code : 'error' };
        const { id, rules } = host.procedure;
        return { ...(await store.status()), procedure: id, rules, queue: host.committer.waiting, ...delivery };
      }),
  };
}
