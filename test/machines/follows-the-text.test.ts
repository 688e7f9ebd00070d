import { describe, expect, test } from 'vitest';
import type { AnyStateMachine, AnyStateNode } from 'xstate';

import { stappen } from '../../src/content/stappen.js';
import { faseIds } from '../../src/domain/ids.js';
import {
  eventTypes,
  stappenplanMachine,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../src/index.js';

const machines = [stappenplanMachine, verkenningsfaseMachine, uitwerkingsfaseMachine, uitvoeringsfaseMachine].map(
  (machine): [string, AnyStateMachine] => [machine.id, machine as unknown as AnyStateMachine],
);
const whole = stappenplanMachine as unknown as AnyStateMachine;

const descendants = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(descendants)];
const nodes = (machine: AnyStateMachine) => descendants(machine.root);
const name = (guard: unknown) => (typeof guard === 'string' ? guard : ((guard as { type?: string })?.type ?? ''));
const stapNrs = new Map(stappen.map(({ id }, index) => [id as string, index]));

/** The event types a state handles itself, by `on`. */
const handled = (node: AnyStateNode) => Object.keys(node.config.on ?? {});

/** Pairs of states that are active at once and handle the same event: the deeper one would hide the other. */
function shadows(machine: AnyStateMachine): string[] {
  const together = (a: AnyStateNode, b: AnyStateNode): boolean => {
    const depth = a.path.findIndex((key, index) => b.path[index] !== key);
    if (depth < 0 || depth >= b.path.length) return true; // one contains the other
    const parent = a.path
      .slice(0, depth)
      .reduce<AnyStateNode>((at, key) => at.states[key] as AnyStateNode, machine.root);
    return parent.type === 'parallel';
  };
  const all = nodes(machine);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => together(a, b))
      .flatMap((b) => handled(a).flatMap((type) => (handled(b).includes(type) ? `${type}: ${a.id} and ${b.id}` : []))),
  );
}

describe('the charts follow the text', () => {
  test.each(faseIds)('the steps of the %s are its states, in the order of the text', (fase) => {
    const inText = stappen.filter((stap) => stap.fase === fase).map(({ id }) => id);
    const inChart = descendants(whole.root.states[fase] as AnyStateNode)
      .map(({ key }) => key)
      .filter((key) => stapNrs.has(key));
    expect(inChart).toEqual(inText);
  });

  test('the phases follow each other as in the text', () => {
    expect(Object.keys(whole.states).slice(0, 3)).toEqual(faseIds);
  });

  test('a step carries its number, its title and its roles', () => {
    for (const node of nodes(whole).filter(({ key }) => stapNrs.has(key))) {
      const stap = stappen[stapNrs.get(node.key) as number];
      expect(node.description).toBe(`Stap ${stap?.nr}: ${stap?.titel.nl}`);
      expect(node.meta).toMatchObject({
        stap: node.key,
        nr: stap?.nr,
        rollen: expect.arrayContaining(['veiligheidsregio']),
      });
    }
  });

  test('in verkenning and uitwerking the steps run side by side; 11 and 12 in a row, 13 beside 14 (I-18, I-29)', () => {
    const type = (...path: string[]) =>
      path.reduce<AnyStateNode>((node, key) => node.states[key] as AnyStateNode, whole.root).type;
    expect(type('verkenning', 'stappen')).toBe('parallel');
    expect(type('uitwerking', 'stappen')).toBe('parallel');
    expect(type('uitvoering')).toBe('compound');
    expect(type('uitvoering', 'actief')).toBe('parallel');
  });
});

describe('every event is handled in one place', () => {
  test('every event type of the procedure is handled somewhere', () => {
    const somewhere = new Set(nodes(whole).flatMap(handled));
    expect(eventTypes.filter((type) => !somewhere.has(type))).toEqual([]);
    expect([...somewhere].filter((type) => !(eventTypes as readonly string[]).includes(type))).toEqual([]);
  });

  test.each(machines)('%s: at one level of any active configuration', (_, machine) => {
    expect(shadows(machine)).toEqual([]);
  });

  test.each(machines)('%s: one candidate per state and event, behind the guard of that event', (_, machine) => {
    for (const node of nodes(machine)) {
      for (const type of handled(node)) {
        const candidates = node.transitions.get(type) ?? [];
        expect(candidates.map(({ guard }) => name(guard))).toEqual([`mag ${type}`]);
        expect(eventTypes as readonly string[]).toContain(type);
      }
    }
  });
});

describe('what explain cannot read does not occur', () => {
  test.each(machines)('%s: no wildcards, timers, invoked children or empty handlers', (_, machine) => {
    for (const { config } of nodes(machine)) {
      expect(Object.keys(config.on ?? {}).filter((type) => type.includes('*') || type === '')).toEqual([]);
      expect([config.after, config.invoke, config.entry, config.exit]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      for (const handler of Object.values(config.on ?? {}) as Record<string, unknown>[])
        expect(Object.keys(handler ?? {}), JSON.stringify(handler)).toContain('guard');
    }
  });

  test.each(machines)('%s: guards and actions are names, not functions or and/or/not', (_, machine) => {
    const transitions = nodes(machine).flatMap((node) => [...node.transitions.values(), node.always ?? []].flat());
    expect(transitions.length).toBeGreaterThan(20);
    for (const { guard, actions } of transitions) {
      if (guard !== undefined) expect(name(guard)).toMatch(/^\w/);
      expect(typeof guard).not.toBe('function');
      expect(name(guard)).not.toMatch(/^xstate\./);
      for (const action of actions) expect(name(action)).toBe('noteFact');
    }
  });

  test.each(machines)('%s: a choice stands only in always and onDone, a gate never', (_, machine) => {
    for (const node of nodes(machine)) {
      for (const [type, candidates] of node.transitions) {
        const isChoice = type.startsWith('xstate.done.');
        for (const { guard } of candidates)
          if (guard !== undefined) expect(name(guard).startsWith('mag '), `${node.id} ${type}`).toBe(!isChoice);
      }
      for (const { guard } of node.always ?? []) expect(name(guard).startsWith('mag '), node.id).toBe(false);
    }
  });

  test.each(machines)('%s: a step opens and closes by complementary choices about itself', (_, machine) => {
    const followers = nodes(machine).filter(({ key, states }) => stapNrs.has(key) && 'open' in states);
    for (const { key, states } of followers) {
      const always = (state: string) =>
        states[state]?.always?.map(({ guard, target }) => [guard, target?.map((node) => node.key)]);
      expect(always('open')).toEqual([[{ type: 'stapGereed', params: { stap: key } }, ['gereed']]]);
      expect(always('gereed')).toEqual([[{ type: 'stapOpen', params: { stap: key } }, ['open']]]);
    }
  });
});

test.skipIf(process.env.XSTATE_FLOOR).each(machines)('%s: choices that never settle are cut off', (_, machine) => {
  expect(machine.options).toMatchObject({ maxIterations: 100 });
});

test('a handler that hides another is noticed', () => {
  const at = (path: string[], on: object, type = 'atomic', states = {}) =>
    ({ id: path.join('.'), path, key: path.at(-1), type, config: { on }, states }) as unknown as AnyStateNode;
  const b = at(['a', 'b'], { x: {} });
  const c = at(['a', 'c'], { x: {} });
  const parallel = (type: string, on = {}) => ({ root: at([], {}, 'compound', { a: at(['a'], on, type, { b, c }) }) });
  expect(shadows(parallel('parallel') as never)).toHaveLength(1);
  expect(shadows(parallel('compound') as never)).toEqual([]);
  expect(shadows(parallel('compound', { x: {} }) as never)).toHaveLength(2);
});
