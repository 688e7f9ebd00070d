import type { Explanation, Refusal } from '../../procedure/answer.js';
import { EngineError } from '../../procedure/errors.js';
import type { AnyProcedure } from '../../procedure/procedure.js';
import type { CodeOf, RolOf, StapOf } from '../decide.js';
import type { Possibility } from '../possible.js';
import type { Store } from '../store.js';
import { type EngineStatus, migrateAll, purge, replayCase, verifyCase } from './admin.js';
import type { Receipt } from './answers.js';
import { casesIn } from './cases.js';
import { committerFor } from './committer.js';
import { due } from './due.js';
import { courierFor } from './effects.js';
import { type FeedOptions, subscribe, wakeUp } from './feed.js';
import { type Ask, clockOf, type Host, type KeptProcedure, serially, type Who } from './host.js';
import { measure } from './metrics.js';
import { overview, type TaskOptions, tasks } from './pages.js';
import { type Erasure, erase, findPerson } from './persons.js';
import { begin, type SendOptions, send } from './send.js';
import { type CaseView, explain, history, type PageOptions, possibleFor, view } from './views.js';

/** What an engine is made of. */
export interface EngineOptions<P extends AnyProcedure> {
  /** With `parties` and `viewFor`: they say who has a part in a case, and what each may see. */
  readonly procedure: P;
  readonly store: Store;
  /** The moment; `() => new Date()` unless told otherwise. */
  readonly clock?: () => Date;
  /**
   * May they? Asked before anything else of a case. Without it the host vouches for `who`, and a case answers only
   * organisations it records; with it the host answers for both.
   */
  readonly authorize?: (ask: Ask) => boolean | Promise<boolean>;
}

/** Nobody else is told anything of a case. */
function requireKept(procedure: AnyProcedure): KeptProcedure {
  const missing = (['parties', 'viewFor'] as const).filter((name) => typeof procedure[name] !== 'function');
  if (missing.length === 0) return procedure as KeptProcedure;
  throw new EngineError(
    'procedure-incomplete',
    { missing },
    { message: `The procedure ${procedure.id} cannot be kept without ${missing.join(' and ')}.` },
  );
}

/**
 * Keeps the cases of a procedure in a store: what it answers *ok* to is on disk. Any number of engines, in any number of
 * processes, may share a store.
 * @throws {EngineError} `procedure-incomplete` where the procedure does not say who has a part in a case.
 */
export function createEngine<P extends AnyProcedure>({ procedure, store, clock, authorize }: EngineOptions<P>) {
  const kept = requireKept(procedure);
  const wake = wakeUp();
  let isClosed = false;

  const courier = courierFor(() => host);
  const host: Host = {
    procedure: kept,
    store,
    cases: casesIn(kept, store),
    committer: committerFor(store, ({ items, ms }) => measure('commit', ms, { items })),
    clock: clockOf(procedure),
    now: () => (clock ? clock() : new Date()).toISOString(),
    ...(authorize ? { authorize } : {}),
    serial: serially(),
    moved(effects) {
      wake.now();
      courier.moved(effects);
    },
  };

  /** Every call of an engine that was closed says so; each is measured. */
  const calls = new Set<Promise<unknown>>();
  const call = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (isClosed) throw new EngineError('closed', {}, { message: 'This engine was closed.' });
    const from = performance.now();
    const running = work();
    calls.add(running);
    try {
      const answer = await running;
      measure(name, performance.now() - from, { outcome: 'ok' });
      return answer;
    } catch (error) {
      measure(name, performance.now() - from, { outcome: error instanceof EngineError ? error.code : 'error' });
      throw error;
    } finally {
      calls.delete(running);
    }
  };
  const delivered = async (): Promise<void> => {
    courier.kick();
    await courier.drained();
  };

  type R = RolOf<P>;
  type Answer = Receipt<StapOf<P>, R> | Refusal<CodeOf<P>, R>;
  const party = {
    /** A new case. */
    open: (who: Who<R>, id: string, input: unknown, options: Pick<SendOptions, 'id'>) =>
      call('open', () => begin(host, who, id, input, options)) as Promise<Receipt<StapOf<P>, R>>,
    /** States an event, without its stamp: on disk when this says *ok*, and otherwise everything that is in the way. */
    send: (
      who: Who<R>,
      id: string,
      event: Readonly<{ type: string } & Record<string, unknown>>,
      options: SendOptions,
    ) => call('send', () => send(host, who, id, event, options)) as Promise<Answer>,
    /** The case as they may see it. */
    view: (who: Who<R>, id: string) =>
      call('view', () => view(host, who, id)) as Promise<CaseView<ReturnType<NonNullable<P['viewFor']>>>>,
    /** Would this event pass, and what would it change; if not: everything that is in the way. Changes nothing. */
    explain: (who: Who<R>, id: string, event: Readonly<{ type: string } & Record<string, unknown>>) =>
      call('explain', () => explain(host, who, id, event)) as Promise<Explanation<CodeOf<P>, StapOf<P>, R>>,
    /** For each event whether they could state it now. */
    possible: (who: Who<R>, id: string) =>
      call('possible', () => possibleFor(host, who, id)) as Promise<readonly Possibility<CodeOf<P>, R>[]>,
    /** What was stated, oldest first, as far as they may see it. */
    history: (who: Who<R>, id: string, options?: PageOptions) => call('history', () => history(host, who, id, options)),
    /** Their open work in all cases, first what is due first. */
    tasks: (who: Who<R>, options?: TaskOptions) => call('tasks', () => tasks(host, who, options)),
    /** Their cases, a row each. */
    overview: (who: Who<R>, options?: PageOptions) => call('overview', () => overview(host, who, options)),
  };

  const admin = {
    /** States every term that has passed, once, and delivers what waits for other cases. Ask as often as you like. */
    due: (now?: Date) =>
      call('due', async () => {
        const told = await due(host, now?.toISOString() ?? host.now());
        await delivered();
        return told;
      }),
    /**
     * The entries of all cases in the order of their commits, those to come as well. Handle each more than once harmlessly.
     * @throws {EngineError} `cursor-unknown`
     */
    subscribe: (options: FeedOptions = {}) => subscribe(store, wake, () => isClosed, options),
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
        const { id, rules } = kept;
        return { ...(await store.status()), procedure: id, rules, queue: host.committer.waiting, ...delivery };
      }),
  };

  return {
    ...party,
    /** The calls of one organisation. */
    as: (who: Who<R>) => ({
      open: (...given: Rest<typeof party.open>) => party.open(who, ...given),
      send: (...given: Rest<typeof party.send>) => party.send(who, ...given),
      view: (...given: Rest<typeof party.view>) => party.view(who, ...given),
      explain: (...given: Rest<typeof party.explain>) => party.explain(who, ...given),
      possible: (...given: Rest<typeof party.possible>) => party.possible(who, ...given),
      history: (...given: Rest<typeof party.history>) => party.history(who, ...given),
      tasks: (...given: Rest<typeof party.tasks>) => party.tasks(who, ...given),
      overview: (...given: Rest<typeof party.overview>) => party.overview(who, ...given),
    }),
    /** For the host alone: nothing here asks who. */
    admin,
    /** Writes what waits, and closes the store. */
    async close(): Promise<void> {
      if (isClosed) return;
      isClosed = true;
      await Promise.allSettled(calls);
      await courier.drained();
      await host.committer.drained();
      wake.now();
      await store.close();
    },
  };
}

type Rest<F> = F extends (who: never, ...rest: infer R) => unknown ? R : never;

/** Cases of a procedure, kept in a store. */
export type Engine<P extends AnyProcedure = AnyProcedure> = ReturnType<typeof createEngine<P>>;
