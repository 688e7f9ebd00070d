import { describe, expect, test } from 'vitest';
import { assign, createActor, createMachine } from 'xstate';
import { apply } from '../../src/engine/apply.js';
import { decide } from '../../src/engine/decide.js';
import { explain } from '../../src/engine/explain.js';
import { repair, said, untilPaid } from '../support/repair.js';
import { toy } from '../support/toy.js';

const find = said('mechanic', 'fault.found', { fault: 'flat tyre' });
const codes = (answer: { ok: boolean; blockers?: readonly { code: string }[] }) =>
  answer.blockers?.map(({ code }) => code);

describe('one answer, of a procedure that has nothing to do with crises', () => {
  test('its gates, words, steps and tasks are its own', () => {
    expect(explain(toy, repair().getSnapshot(), said('owner', 'collected')).blockers).toMatchObject([
      { code: 'niet-in-deze-fase', missing: [{ id: 'repair' }], rollen: [] },
    ]);
    expect(explain(toy, repair().getSnapshot(), said('owner', 'accepted')).blockers).toMatchObject([
      {
        code: 'no-fault',
        text: { en: 'There is nothing to repair yet.' },
        source: { lines: '2' },
        interpretation: 'I-1',
      },
    ]);
    const applied = apply(toy, repair(...untilPaid.slice(0, 2)).getSnapshot(), said('owner', 'paid'));
    expect(applied.ok && applied.changes).toEqual([
      { kind: 'step', id: 'repair', stap: 'repair', text: toy.steps.repair, from: 'open', to: 'done' },
      {
        kind: 'task',
        id: 'repair/pay',
        stap: 'repair',
        text: toy.work[0]?.text,
        source: toy.source,
        rollen: ['owner'],
        to: 'closed',
      },
    ]);
    expect(applied.ok && applied.snapshot.value).toEqual({ repair: 'ready' });
  });

  test('a finished case says so', () => {
    const done = repair(...untilPaid, said('owner', 'collected'));
    expect(codes(decide(toy, done.getSnapshot(), { ...find, fault: 'bell' }))).toEqual(['afgesloten']);
  });

  test('what is on record already is ok and adds nothing, whatever holds now', () => {
    for (const events of [untilPaid, [...untilPaid, said('owner', 'collected')]]) {
      const snapshot = repair(...events).getSnapshot();
      expect(decide(toy, snapshot, { ...find })).toMatchObject({ ok: true, recorded: false, next: snapshot });
    }
  });

  test('the moment given stays as it is, whatever is decided on it', () => {
    const snapshot = repair().getSnapshot();
    const before = JSON.stringify([snapshot.value, snapshot.context]);
    expect(apply(toy, snapshot, find).ok).toBe(true);
    expect(JSON.stringify([snapshot.value, snapshot.context])).toBe(before);
  });

  test('the facts it leads to cannot be changed', () => {
    const applied = apply(toy, repair().getSnapshot(), find);
    expect(() => applied.ok && (applied.snapshot.context.faults as unknown[]).push({})).toThrow(TypeError);
  });

  test('an answer tells its changes as any field', () => {
    const { changes } = explain(toy, repair().getSnapshot(), find);
    expect(changes).toMatchObject([{ kind: 'step', id: 'intake', to: 'done' }]);
    expect(JSON.parse(JSON.stringify(apply(toy, repair().getSnapshot(), find)))).toHaveProperty(
      'changes.0.kind',
      'step',
    );
  });
});

describe('nothing is called recorded that was not', () => {
  test('the same statement again is ok and records nothing; the moment stays the very same', () => {
    const brought = said('owner', 'brought', { remark: 'squeaks' });
    const snapshot = repair(brought).getSnapshot();
    const again = apply(toy, snapshot, structuredClone(brought));
    expect(again).toEqual({ ok: true, recorded: false, snapshot, changes: [] });
    expect(again.ok && again.snapshot).toBe(snapshot);
  });

  test('what differs in anything, if only in when, is recorded', () => {
    const snapshot = repair(said('owner', 'brought', { remark: 'squeaks' })).getSnapshot();
    for (const other of [{ remark: 'creaks' }, { remark: 'squeaks', at: '2026-01-05T09:00:01Z' }, {}])
      expect(decide(toy, snapshot, said('owner', 'brought', other))).toMatchObject({ ok: true, recorded: true });
  });

  test('an assign that throws is a refusal that says what was thrown', () => {
    const waiting = repair(...untilPaid.slice(0, 2)).getSnapshot();
    const decision = decide(toy, waiting, said('mechanic', 'jammed'));
    expect(decision).toMatchObject({
      ok: false,
      blockers: [{ code: 'niet-vastgelegd', missing: [{ id: 'the chain broke' }] }],
    });
  });

  // The oldest XState we run on knows no `maxIterations`: it would never end.
  test.skipIf(process.env.XSTATE_FLOOR)('an always that never settles is cut off and refused', () => {
    const waiting = repair(...untilPaid.slice(0, 2)).getSnapshot();
    const decision = decide(toy, waiting, said('mechanic', 'spun'));
    expect(codes(decision)).toEqual(['niet-vastgelegd']);
    expect(decision.ok || decision.blockers[0]?.missing[0]?.id).toContain('Infinite loop');
  });

  test('a guard that its host replaced is a refusal that names the guard, and none of another moment', () => {
    const on = (guard: string) => ({ on: { 'fault.found': { guard } } });
    const machine = createMachine(
      { initial: 'intake', context: { faults: [] }, states: { intake: on('may'), repair: on('mayLater') } },
      { guards: { may: () => false } },
    );
    const decision = decide({ ...toy, machine: machine as never }, createActor(machine).start().getSnapshot(), find);
    expect(decision.ok || decision.blockers).toMatchObject([{ code: 'niet-vastgelegd', missing: [{ id: 'may' }] }]);
  });

  test('an action of the host’s own that leaves the fact out is a refusal; one that spares it a failure is not', () => {
    const on = (name: 'note' | 'break', ...events: object[]) => {
      const machine = toy.machine.provide({ actions: { [name]: assign(() => ({})) } });
      const actor = createActor(machine, { input: { owner: 'ada' } }).start();
      for (const event of events) actor.send(event as never);
      return actor.getSnapshot();
    };
    expect(codes(decide(toy, on('note'), find))).toEqual(['niet-vastgelegd']);
    const waiting = on('break', ...untilPaid.slice(0, 2));
    expect(decide(toy, waiting, said('mechanic', 'jammed'))).toMatchObject({ ok: true, recorded: false });
  });
});
