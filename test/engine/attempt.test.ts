import { describe, expect, test, vi } from 'vitest';
import { assign, createActor, createMachine, enqueueActions, type InspectionEvent } from 'xstate';
import { attempt } from '../../src/engine/attempt.js';
import { repair, said, untilPaid } from '../support/repair.js';
import { toy } from '../support/toy.js';

const find = said('mechanic', 'fault.found', { fault: 'flat tyre' });
const stored = (actor: { getPersistedSnapshot(): unknown }) => JSON.stringify(actor.getPersistedSnapshot());
const codes = (outcome: { ok: boolean; blockers?: readonly { code: string }[] }) =>
  outcome.blockers?.map(({ code }) => code);
const input = { owner: 'ada' };

test('what is ok is recorded, and told with what changed', () => {
  const actor = repair();
  expect(attempt(toy, actor, find)).toMatchObject({
    ok: true,
    recorded: true,
    changes: [{ kind: 'step', id: 'intake' }],
  });
  expect(actor.getSnapshot().context.faults).toHaveLength(1);
});

test('what only leads to another state is recorded too', () => {
  expect(attempt(toy, repair(find), said('owner', 'accepted'))).toMatchObject({ ok: true, recorded: true });
});

test('what adds nothing is not sent: no subscriber is woken', () => {
  const brought = said('owner', 'brought');
  const actor = repair(brought);
  const woken = vi.fn();
  actor.subscribe(woken);
  expect(attempt(toy, actor, brought)).toEqual({ ok: true, recorded: false, changes: [] });
  expect(woken).not.toHaveBeenCalled();
});

describe('never ok for what was not recorded, and the case unharmed', () => {
  test('a guard of the host’s own that refuses', () => {
    const machine = toy.machine.provide({ guards: { may: () => false } });
    const actor = createActor(machine, { input }).start();
    const before = stored(actor);
    expect(codes(attempt(toy, actor, find))).toEqual(['niet-vastgelegd']);
    expect(stored(actor)).toBe(before);
  });

  test('an assign that throws: the actor runs on', () => {
    const actor = repair(...untilPaid.slice(0, 2));
    const before = stored(actor);
    expect(codes(attempt(toy, actor, said('mechanic', 'jammed')))).toEqual(['niet-vastgelegd']);
    expect(stored(actor)).toBe(before);
    expect(attempt(toy, actor, said('owner', 'paid')).ok).toBe(true);
  });

  test('an assign of the host’s own that throws', () => {
    const fails = () => {
      throw new Error('disk full');
    };
    const actor = createActor(toy.machine.provide({ actions: { note: fails } }), { input }).start();
    const outcome = attempt(toy, actor, find);
    expect(outcome.ok).toBe(false);
  });

  test('an actor of another make that takes nothing, or throws', () => {
    const { getSnapshot } = repair();
    const snapshot = getSnapshot.call(repair());
    const dead = { getSnapshot: () => snapshot, send: () => {}, system: {} };
    expect(attempt(toy, dead, find)).toMatchObject({ ok: false, blockers: [{ code: 'niet-vastgelegd', missing: [] }] });
    const refusing = {
      ...dead,
      send: () => {
        throw new Error('offline');
      },
    };
    expect(attempt(toy, refusing, find)).toMatchObject({ ok: false, blockers: [{ missing: [{ id: 'offline' }] }] });
  });
});

describe('a side effect of the host’s own that throws', () => {
  const breaking = () => {
    const machine = toy.machine.provide({
      actions: {
        note: enqueueActions(({ enqueue, event }) => {
          enqueue.assign({ paid: { by: event.by, at: event.at } });
          enqueue(() => {
            throw new Error('printer on fire');
          });
        }),
      },
    });
    return createActor(machine, { input }).start();
  };

  test('is told by a code of its own, with what was thrown', () => {
    const outcome = attempt(toy, breaking(), find);
    expect(outcome).toMatchObject({ ok: false, blockers: [{ code: 'gestopt', missing: [{ id: 'printer on fire' }] }] });
  });

  test('leaves the last good moment, from which a new actor goes on', () => {
    const outcome = attempt(toy, breaking(), find);
    if (outcome.ok || !outcome.snapshot) throw new Error('no snapshot');
    expect(outcome.snapshot).toMatchObject({ status: 'active', value: 'intake', context: { faults: [] } });
    const revived = createActor(toy.machine, {
      input,
      snapshot: toy.machine.getPersistedSnapshot(outcome.snapshot as never),
    }).start();
    expect(attempt(toy, revived, find)).toMatchObject({ ok: true, recorded: true });
  });

  test('does not bring the process down', async () => {
    const uncaught = vi.fn();
    process.on('uncaughtException', uncaught);
    attempt(toy, breaking(), find);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('uncaughtException', uncaught);
    expect(uncaught).not.toHaveBeenCalled();
  });
});

describe('an actor in the middle of an event is busy', () => {
  /** Attempts another event from within, at each kind of inspection event; tells what was answered. */
  const within = (kind: InspectionEvent['type'], first: (actor: ReturnType<typeof repair>) => void) => {
    const answers: unknown[] = [];
    const actor = createActor(toy.machine, {
      input,
      inspect: (event) => {
        if (event.type !== kind || answers.length > 0 || actor?.getSnapshot === undefined) return;
        if (kind !== '@xstate.actor' && (event as { event?: { type: string } }).event?.type !== 'fault.found') return;
        answers.push(attempt(toy, actor, said('owner', 'brought')));
      },
    });
    actor.start();
    first(actor as never);
    return { answers, actor };
  };

  test.each(['@xstate.event', '@xstate.microstep', '@xstate.snapshot'] as const)(
    'called by an inspector at %s of an attempt',
    (kind) => {
      let outer: unknown;
      const { answers, actor } = within(kind, (running) => {
        outer = attempt(toy, running, find);
      });
      expect(answers).toMatchObject([{ ok: false, blockers: [{ code: 'bezig' }] }]);
      expect(outer).toMatchObject({ ok: true, recorded: true });
      expect(actor.getSnapshot().context).not.toHaveProperty('brought');
    },
  );

  test.each(['@xstate.microstep', '@xstate.snapshot'] as const)(
    'called by an inspector at %s of a plain send',
    (kind) => {
      const { answers } = within(kind, (running) => running.send(find as never));
      expect(answers).toMatchObject([{ ok: false, blockers: [{ code: 'bezig' }] }]);
    },
  );

  test('called by a subscriber', () => {
    const actor = repair();
    const answers: unknown[] = [];
    actor.subscribe(() => answers.push(attempt(toy, actor, said('owner', 'brought'))));
    expect(attempt(toy, actor, find).ok).toBe(true);
    expect(answers).toMatchObject([{ ok: false, blockers: [{ code: 'bezig' }] }]);
  });

  test('what others send meanwhile does not make a refusal an ok, or an ok a refusal', () => {
    const actor = repair(find);
    const seen = actor.system.inspect((event) => {
      if (event.type !== '@xstate.event' || (event.event as { type: string }).type !== 'brought') return;
      seen.unsubscribe();
      actor.send(said('owner', 'accepted') as never); // past `attempt`: it is taken before the event that is being attempted
    });
    expect(codes(attempt(toy, actor, said('owner', 'brought')))).toEqual(['niet-vastgelegd']);
    expect(actor.getSnapshot().value).toEqual({ repair: 'waiting' });
    expect(actor.getSnapshot().context).not.toHaveProperty('brought');
  });

  test('what others say first leaves nothing to record, whatever else goes on around the actor', () => {
    const shop = createMachine({
      context: { rings: 0 },
      invoke: { id: 'bike', src: toy.machine, input },
      on: { rung: { actions: assign({ rings: ({ context }) => context.rings + 1 }) } },
    });
    const parent = createActor(shop).start();
    const actor = parent.getSnapshot().children.bike as ReturnType<typeof repair>;
    const brought = said('owner', 'brought');
    const seen = actor.system.inspect((event) => {
      if (event.type !== '@xstate.event' || event.actorRef !== actor) return;
      seen.unsubscribe();
      actor.send(structuredClone(brought) as never);
      parent.send({ type: 'rung' });
    });
    expect(attempt(toy, actor, brought)).toMatchObject({ ok: true, recorded: false });
  });

  test('what a subscriber sends afterwards leaves the answer true', () => {
    const actor = repair();
    const once = actor.subscribe(() => {
      once.unsubscribe();
      actor.send(said('owner', 'accepted') as never);
    });
    expect(attempt(toy, actor, find)).toMatchObject({ ok: true, recorded: true });
    expect(actor.getSnapshot().value).toEqual({ repair: 'waiting' });
  });
});

describe('an actor that does not run takes nothing', () => {
  test('not started, stopped', () => {
    const idle = createActor(toy.machine, { input });
    expect(codes(attempt(toy, idle, find))).toEqual(['niet-actief']);
    const stopped = repair();
    stopped.stop();
    expect(codes(attempt(toy, stopped, find))).toEqual(['niet-actief']);
  });
});
