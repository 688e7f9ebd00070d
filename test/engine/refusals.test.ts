import { describe, expect, test } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { explain } from '../../src/engine/explain.js';
import type { AnyCondition } from '../../src/procedure/condition.js';
import type { AnyProcedure, Phase } from '../../src/procedure/procedure.js';
import { repair, said } from '../support/repair.js';
import { toy } from '../support/toy.js';

const source = { lines: '9', quote: 'x' };
const because = (code: string, ...missing: string[]): AnyCondition => ({
  name: code,
  codes: [code],
  source,
  blockers: () => [{ code, missing: missing.map((id) => ({ id })) }],
});
const phase = (id: string, enter: AnyCondition[] = [], leave: AnyCondition[] = []): Phase => ({ id, enter, leave });

const words = new Proxy<Record<string, { nl: string; en: string }>>(
  {},
  { get: (_, code: string) => ({ nl: code, en: code }) },
);
/** What the repair with these changes says to an event on its first day. */
const told = (changes: Partial<AnyProcedure>, event: object) => {
  const procedure: AnyProcedure = { ...toy, words, ...changes };
  return explain(procedure, repair().getSnapshot(), event);
};
const find = said('mechanic', 'fault.found', { fault: 'flat tyre' });
const collect = said('owner', 'collected');
const asks = (...conditions: AnyCondition[]) => ({ conditions: { ...toy.conditions, 'fault.found': conditions } });

describe('what refuses an event is told once, with all of it', () => {
  test('two conditions that miss different things under one code are one refusal', () => {
    const { blockers } = told(asks(because('short', 'a', 'b'), because('short', 'b', 'c')), find);
    expect(blockers.map(({ code, missing }) => [code, missing.map(({ id }) => id)])).toEqual([
      ['short', ['a', 'b', 'c']],
    ]);
  });

  test('whoever can resolve one of them is asked, each once, in the order they are named', () => {
    const by = (...rollen: string[]): AnyCondition => ({
      ...because('short'),
      blockers: () => [{ code: 'short', rollen }],
    });
    const { blockers } = told(asks(by('owner', 'mechanic'), by('mechanic', 'insurer')), find);
    expect(blockers[0]?.rollen).toEqual(['owner', 'mechanic', 'insurer']);
  });

  test('who may say it is asked first, and what is asked besides is told with it', () => {
    const { blockers } = told({ ...asks(because('short')), authority: because('not-theirs') }, find);
    expect(blockers.map(({ code }) => code)).toEqual(['not-theirs', 'short']);
  });

  test('a refusal rests on the lines and the reading of its condition, or on its own', () => {
    const own = { lines: '7', quote: 'y' };
    const mixed: AnyCondition = {
      ...because('a'),
      interpretation: 'I-1',
      blockers: () => [{ code: 'a' }, { code: 'b', source: own, interpretation: undefined }],
    };
    expect(told(asks(mixed), find).blockers).toMatchObject([
      { code: 'a', source, interpretation: 'I-1', missing: [], rollen: [] },
      { code: 'b', source: own },
    ]);
    expect(told(asks(mixed), find).blockers[1]).not.toHaveProperty('interpretation');
  });

  test('a refused event would change nothing', () => {
    expect(told(asks(because('short')), find).changes).toEqual([]);
  });
});

test('an event of another moment of this phase tells nothing to state first', () => {
  const machine = createMachine({
    initial: 'intake',
    states: { intake: { initial: 'desk', states: { desk: {}, yard: { on: { collected: {} } } } } },
  });
  const phases = [{ ...phase('intake'), next: { event: { id: 'onwards' }, rollen: ['owner'] } }];
  const procedure: AnyProcedure = { ...toy, machine, phases, conditions: { ...toy.conditions, collected: [] } };
  const snapshot = { ...createActor(machine).start().getSnapshot(), context: repair().getSnapshot().context };
  const { blockers } = explain(procedure, snapshot as never, collect);
  expect(blockers).toMatchObject([{ code: 'niet-in-deze-fase', missing: [], rollen: [] }]);
});

describe('an event of another phase', () => {
  const codes = (changes: Partial<AnyProcedure>, event: object = collect) =>
    told(changes, event).blockers.map(({ code }) => code);

  const gate = because('gate');
  const asksForGate = { conditions: { ...toy.conditions, collected: [gate] } };
  const behindGates = [phase('intake', [], [gate, because('another')]), phase('repair')];

  test('is refused for who may say it and, where it asks for one of them itself, for all gates on the way', () => {
    const changes = { ...asksForGate, phases: behindGates };
    expect(codes({ ...changes, authority: because('not-theirs') })).toEqual(['not-theirs', 'gate', 'another']);
  });

  test('names its phase where none of the gates on the way is its own reason', () => {
    const text = { nl: 'Herstel', en: 'Repair' };
    const named = told({ phases: [phase('intake', [], [gate]), { ...phase('repair'), text }] }, collect).blockers;
    expect(named).toMatchObject([{ code: 'niet-in-deze-fase', missing: [{ id: 'repair', text }] }]);
  });

  test('is not of this phase where only who says it stands in the way', () => {
    expect(codes({ phases: [], authority: because('not-theirs') })).toEqual(['not-theirs', 'niet-in-deze-fase']);
  });

  test('asks what entering its own phase asks, and nothing of phases the procedure does not name', () => {
    const enter = [because('closed')];
    expect(codes({ phases: [phase('repair', enter, [because('unpacked')])] })).toEqual(['closed']);
    expect(codes({ phases: [phase('intake', enter)] })).toEqual(['niet-in-deze-fase']);
  });

  test('asks nothing of the phases before this one', () => {
    const before = phase('window', [], [because('unseen')]);
    expect(codes({ ...asksForGate, phases: [before, ...behindGates] })).toEqual(['gate', 'another']);
  });

  test('that two phases take is told with the road that has the least in its way, the first of equals', () => {
    const on = { collected: { guard: 'may' } };
    const machine = createMachine({
      initial: 'intake',
      states: { intake: {}, long: { on }, short: { on }, same: { on } },
    });
    const [long, short, same] = ['long', 'short', 'same'].map((id) => phase(id, [because(id)])) as [
      Phase,
      Phase,
      Phase,
    ];
    const longer = phase('long', [because('long'), because('longer')]);
    expect(codes({ machine, phases: [phase('intake'), longer, short, same] })).toEqual(['short']);
    const other = phase('same', [because('a'), because('b')]);
    expect(codes({ machine, phases: [phase('intake'), long, short, other] })).toEqual(['long']);
  });

  test('that lies ahead tells what is left to state first; one that lies behind does not', () => {
    const next = { event: { id: 'onwards' }, rollen: ['owner'] };
    const here = { ...phase('intake'), next };
    const ahead = { ...phase('repair'), next };
    const first = (...phases: Phase[]) =>
      told({ phases, conditions: { ...toy.conditions, collected: [] } }, collect).blockers[0];
    expect(first(here, ahead)).toMatchObject({
      code: 'niet-in-deze-fase',
      missing: [{ id: 'repair' }, { id: 'onwards' }],
      rollen: ['owner'],
    });
    expect(first({ ...phase('window'), next: { event: { id: 'look' }, rollen: [] } }, here, ahead)).toMatchObject({
      missing: [{ id: 'repair' }, { id: 'onwards' }],
    });
    expect(first(ahead, here)).toMatchObject({ missing: [], rollen: [] });
    expect(first(phase('intake'), ahead)).toMatchObject({ missing: [{ id: 'repair' }], rollen: [] });
  });

  test('that lies behind and ahead tells what is left to state first', () => {
    const on = { collected: {} };
    const machine = createMachine({ initial: 'intake', states: { intake: {}, window: { on }, repair: { on } } });
    const here = { ...phase('intake'), next: { event: { id: 'onwards' }, rollen: ['owner'] } };
    const phases = [phase('window'), here, phase('repair')];
    const { blockers } = told({ machine, phases, conditions: { ...toy.conditions, collected: [] } }, collect);
    expect(blockers).toMatchObject([{ code: 'niet-in-deze-fase', missing: [{ id: 'repair' }, { id: 'onwards' }] }]);
  });

  test('rests on what the phases rest on; of the engine’s own refusals no other cites anything', () => {
    const { blockers } = told({ phases: [] }, collect);
    expect(blockers).toMatchObject([{ code: 'niet-in-deze-fase', source: toy.source }]);
    expect(told({}, { type: 'nonsense' }).blockers[0]).not.toHaveProperty('source');
  });
});
