import { EngineError } from '../../procedure/errors.js';
import type { AnyProcedure } from '../../procedure/procedure.js';
import type { RolOf } from '../decide.js';
import type { Store } from '../store.js';
import { adminCalls } from './admin-calls.js';
import { casesIn } from './cases.js';
import { committerFor } from './committer.js';
import { courierFor } from './effects.js';
import { wakeUp } from './feed.js';
import { type Ask, type Call, clockOf, type Host, type KeptProcedure, serially, type Who } from './host.js';
import { measure } from './metrics.js';
import { partyCalls } from './party-calls.js';

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

  const calls = new Set<Promise<unknown>>();
  /** Every call of an engine that was closed says so; each is measured. */
  const call: Call = async (name, work) => {
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
  const party = partyCalls<P>(host, call);
  return {
    ...party,
    /** The calls of one organisation. */
    as: (who: Who<RolOf<P>>) => ({
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
    admin: adminCalls({ host, call, courier, wake, isClosed: () => isClosed }),
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
