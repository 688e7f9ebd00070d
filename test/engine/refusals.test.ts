import { describe, expect, test } from 'vitest';
import { assign, createActor, createMachine } from 'xstate';
import { EngineError } from '../../src/procedure/errors.js';
import type { RolId } from '../../src/domain/ids.js';
import type { Condition } from '../../src/procedure/condition.js';
import type { Procedure } from '../../src/procedure/procedure.js';
import { explain } from '../../src/engine/explain.js';
import { start, step } from '../../src/engine/runtime.js';
import { toy } from '../support/toy.js';

const stamp = { by: { rol: 'crisispartner', organisatie: 'x' }, at: '2026-01-05T09:00:00Z' } as const;
const source = { lines: '1', quote: 'x' };
const because = (code: string, ...missing: string[]): Condition => ({
  source,
  blockers: () => [{ code, missing: missing.map((id) => ({ id })) }],
});
/** What the shop with these changes says to an event, asked on its first day. */
const told = (changes: object, event: object) => {
  const procedure = { ...toy, ...changes } as unknown as Procedure;
  return explain(procedure, createActor(toy.machine).start().getSnapshot(), { ...stamp, ...event });
};
const pay = { type: 'betaald' };
const deliver = { type: 'geleverd' };
const rules = (...pay: Condition[]) => ({ rules: { ...toy.rules, pay } });

describe('what refuses an event is told once, with all of it', () => {
  test('two conditions that miss different things under one code are one refusal', () => {
    const { blockers } = told(rules(because('short', 'a', 'b'), because('short', 'b', 'c')), pay);
    expect(blockers.map(({ code, missing }) => [code, missing.map(({ id }) => id)])).toEqual([
      ['short', ['a', 'b', 'c']],
    ]);
  });

  test('whoever can resolve one of them is asked, each once, in the order they are named', () => {
    const by = (...resolvers: RolId[]): Condition => ({ source, blockers: () => [{ code: 'short', resolvers }] });
    const both = rules(by('werkgroep', 'crisispartner'), by('crisispartner', 'regiegroep'));
    expect(told(both, pay).blockers[0]?.resolvers).toEqual(['werkgroep', 'crisispartner', 'regiegroep']);
  });

  test('a refusal without words of its own is called by its code, and asks nobody and nothing it does not name', () => {
    const bare: Condition = { source, blockers: () => [{ code: 'short' }] };
    expect(told(rules(bare), pay).blockers).toEqual([
      { code: 'short', text: { nl: 'short', en: 'short' }, missing: [], resolvers: [], source },
    ]);
  });

  test('a refused event would change nothing', () => {
    expect(told(rules(because('short')), pay).changes).toEqual([]);
    const shop = createActor(toy.machine).start();
    shop.send({ type: 'betaald' });
    shop.send({ type: 'geleverd' });
    expect(explain(toy, shop.getSnapshot(), { ...stamp, ...pay }).changes).toEqual([]);
  });

  test('a guard without rules lets an event pass', () => {
    expect(told({ rules: {} }, pay).blockers).toEqual([]);
  });
});

describe('an event of another phase', () => {
  const codes = (changes: object, event: object = deliver) => told(changes, event).blockers.map(({ code }) => code);

  test('is refused for who may say it and for the gates on the way', () => {
    expect(codes({ authority: because('verkeerde-organisatie') })).toEqual(['verkeerde-organisatie', 'unpaid']);
  });

  test('is not of this phase where only who says it stands in the way', () => {
    const open = { phases: [], authority: because('verkeerde-organisatie') };
    expect(codes(open)).toEqual(['verkeerde-organisatie', 'niet-in-deze-fase']);
    expect(codes({ ...open, authority: because('verkeerde-rol') })).toEqual(['verkeerde-rol', 'niet-in-deze-fase']);
  });

  test('asks what entering its own phase asks, and nothing of phases the procedure does not name', () => {
    const enter = [because('closed')];
    expect(codes({ phases: [{ id: 'delivery', enter, leave: [because('unpacked')] }] })).toEqual(['closed']);
    expect(codes({ phases: [{ id: 'order', enter, leave: [] }] })).toEqual(['niet-in-deze-fase']);
  });

  test('asks nothing of the phases before this one', () => {
    const before = { id: 'window', enter: [], leave: [because('unseen')] };
    expect(codes({ phases: [before, ...toy.phases] })).toEqual(['unpaid']);
  });

  test('that two phases take is told with the road that has the least in its way, the first of equals', () => {
    const on = { geleverd: { guard: 'deliver' } };
    const machine = createMachine({
      initial: 'order',
      states: { order: {}, long: { on }, short: { on }, same: { on } },
    });
    const phase = (id: string, ...enter: Condition[]) => ({ id, enter, leave: [] });
    const [long, short, same] = ['long', 'short', 'same'].map((id) => phase(id, because(id)));
    const longer = phase('long', because('long'), because('longer'));
    expect(codes({ machine, phases: [phase('order'), longer, short, same] })).toEqual(['short']);
    expect(
      codes({ machine, phases: [phase('order'), long, short, phase('same', because('a'), because('b'))] }),
    ).toEqual(['long']);
  });

  test('that lies ahead tells what is left to state first; one that lies behind does not', () => {
    const next = { event: { id: 'onwards' }, resolvers: ['crisispartner'] };
    const [here, ahead] = ['order', 'delivery'].map((id) => ({ id, enter: [], leave: [], next }));
    const first = (phases: unknown[]) => told({ phases, rules: {} }, deliver).blockers[0];
    expect(first([here, ahead])).toMatchObject({ code: 'niet-in-deze-fase', missing: [{ id: 'onwards' }] });
    expect(first([here, ahead])?.resolvers).toEqual(['crisispartner']);
    const window = { id: 'window', enter: [], leave: [], next: { event: { id: 'look' }, resolvers: [] } };
    expect(first([window, here, ahead])).toMatchObject({ missing: [{ id: 'onwards' }] });
    expect(first([ahead, here])).toMatchObject({ missing: [], resolvers: [] });
    expect(first([{ ...here, next: undefined }, ahead])).toMatchObject({ missing: [], resolvers: [] });
    expect(first([ahead])).toMatchObject({ missing: [], resolvers: [] });
  });

  test('that no state takes is not of this phase', () => {
    expect(codes({ events: { ...toy.events, vergeten: toy.events.betaald } }, { type: 'vergeten' })).toEqual([
      'niet-in-deze-fase',
    ]);
  });
});

describe('a procedure that fails', () => {
  test('says on which event', () => {
    const paid = step(start(toy.machine, undefined as never), { type: 'betaald' });
    expect(() => step(paid, { type: 'betaald' })).toThrow('The procedure failed on betaald.');
  });

  test('says so of its start as well', () => {
    const fails = () => {
      throw new Error('broken');
    };
    const machine = createMachine({ initial: 'a', states: { a: { entry: assign(fails) } } });
    expect(() => start(machine, undefined as never)).toThrow('The procedure failed on start.');
  });

  test('keeps the error it was given when that is one of ours', () => {
    const own = new EngineError('procedure-failed', { event: 'own' }, { message: 'own' });
    const snapshot = {
      machine: {
        transition: () => {
          throw own;
        },
      },
    };
    expect(() => step(snapshot as never, { type: 'x' })).toThrow(own);
  });

  test('fails too when it does not throw but stands still with an error', () => {
    const snapshot = { machine: { transition: () => ({ status: 'error', error: new Error('broken') }) } };
    expect(() => step(snapshot as never, { type: 'x' })).toThrow('The procedure failed on x.');
  });
});
