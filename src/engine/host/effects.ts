import type { By } from '../../procedure/by.js';
import { EngineError } from '../../procedure/errors.js';
import type { Stated } from '../journal.js';
import { unseal } from '../seal.js';
import type { EffectRow } from '../store.js';
import type { Host } from './host.js';
import { stateEvent } from './state-event.js';

const pageSize = 64;

/** Brings effects to their cases, in order per pair, until none can be tried; answers whether some are left. */
async function deliver(host: Host): Promise<boolean> {
  for (;;) {
    const { ready, some } = await host.store.effects(pageSize);
    if (ready.length === 0) return some;
    await Promise.all(ready.map((effect) => bring(host, effect)));
  }
}

async function bring(host: Host, effect: EffectRow): Promise<void> {
  const { id, source, target } = effect;
  const from = await host.cases.current(source);
  const { by, at: _, ...event } = unseal(JSON.parse(effect.event), from.secrets) as Stated & { by: By };
  await host.serial(target, async () => {
    let seq = 0;
    let reasons: readonly string[] = ['case-unknown'];
    try {
      const answer = await stateEvent(host, target, { id, by, event: event as Stated, arrived: id });
      // A duplicate arrived earlier, with the commit that took its row away.
      if (answer.ok && !answer.duplicate) return;
      seq = (await host.cases.current(target)).state.seq;
      reasons = answer.ok ? ['duplicate'] : answer.blockers.map(({ code }) => code);
    } catch (error) {
      if (!EngineError.is(error, 'case-unknown')) throw error;
    }
    await host.store.holdEffect(id, seq, reasons);
  });
}

/** Delivers after commits, one round at a time. */
export function courierFor(getHost: () => Host) {
  let running: Promise<void> | undefined;
  let again = false;
  let failure: unknown;
  let waits = true; // of an earlier process, perhaps

  async function rounds(): Promise<void> {
    do {
      again = false;
      failure = undefined;
      try {
        waits = await deliver(getHost());
      } catch (error) {
        failure = error; // they stay where they are: the next commit, or `due`, tries again
      }
    } while (again);
    running = undefined;
  }

  return {
    /** Something was committed, with effects or without: what waits for its target to move can be tried. */
    moved(effects: boolean): void {
      waits ||= effects;
      if (waits) this.kick();
    },
    /** Looks whether something is on its way. */
    kick(): void {
      again = true;
      running ??= rounds();
    },
    /** Until all that can be delivered is. */
    async drained(): Promise<void> {
      while (running) await running;
    },
    /** What the last round stopped at. */
    get failure() {
      return failure;
    },
  };
}
