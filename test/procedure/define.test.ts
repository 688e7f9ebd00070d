import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import * as z from 'zod';
import { defineProcedure } from '../../src/procedure/define.js';
import { EngineError } from '../../src/procedure/errors.js';
import type { AnyProcedure } from '../../src/procedure/procedure.js';
import { toy } from '../support/toy.js';

const without = <T extends object>(record: T, key: keyof T) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as T;

const words = { nl: 'Wiel', en: 'Wheel' };

/** What is said to be missing from the repair with these changes. */
function missing(changes: Partial<AnyProcedure>): readonly string[] {
  try {
    defineProcedure({ ...toy, ...changes } as AnyProcedure);
  } catch (error) {
    if (EngineError.is(error, 'procedure-incomplete')) return error.details.missing;
    throw error;
  }
  return [];
}

describe('a procedure with a gap is not made, and the gap is named', () => {
  test.each<[string, Partial<AnyProcedure>, string]>([
    [
      'an event without a list of conditions',
      { conditions: without(toy.conditions, 'paid') },
      'event paid: no list of conditions',
    ],
    [
      'an event without words',
      { events: { ...toy.events, paid: { ...toy.events.paid, text: { nl: '', en: ' ' } } } },
      'event paid: no words',
    ],
    [
      'an event the chart knows and nobody defined',
      { events: without(toy.events, 'paid') },
      'event paid: the chart handles it, nobody defined it',
    ],
    [
      'an event the chart does not know',
      { events: { ...toy.events, lost: toy.events.paid } },
      'event lost: the chart handles it nowhere',
    ],
    [
      'an event without a list of personal fields',
      { personal: without(toy.personal, 'paid') },
      'event paid: no list of personal fields',
    ],
    [
      'a field without words',
      { events: { ...toy.events, brought: { ...toy.events.brought, fields: {} } } },
      'field brought remark: no words',
    ],
    [
      'a value of a closed list without words',
      {
        events: {
          ...toy.events,
          brought: {
            ...toy.events.brought,
            payload: z.strictObject({ wheels: z.array(z.enum(['front', 'back'])).optional() }),
            fields: { wheels: { text: words, values: { front: words } } },
          },
        },
      },
      'value brought wheels back: no words',
    ],
    [
      'an event with words in one language',
      { events: { ...toy.events, paid: { ...toy.events.paid, text: { nl: 'Betaald' } as never } } },
      'event paid: no words',
    ],
    ['a role with a blank name', { roles: { ...toy.roles, owner: { nl: ' ', en: 'Owner' } } }, 'role owner: no name'],
    ['a role with half a name', { roles: { ...toy.roles, owner: { en: 'Owner' } as never } }, 'role owner: no name'],
    [
      'a code whose English is blank',
      { words: { ...toy.words, 'no-fault': { nl: 'x', en: ' ' } } },
      'code no-fault: no words',
    ],
    [
      'an event whose conditions are nothing',
      { conditions: { ...toy.conditions, paid: undefined } as never },
      'event paid: no list of conditions',
    ],
    ['no personal fields at all', { personal: undefined as never }, 'event paid: no list of personal fields'],
    [
      'a gate without a name',
      {
        phases: [
          { id: 'intake', enter: [{ ...toy.authority, name: '', source: { lines: '8', quote: '' } }], leave: [] },
        ],
      },
      'condition on lines 8: no name',
    ],
    ['a step without title', { steps: { ...toy.steps, repair: undefined as never } }, 'step repair: no title'],
    ['work of a step nobody titled', { steps: without(toy.steps, 'repair') }, 'step repair: no title'],
    ['a role without name', { roles: without(toy.roles, 'mechanic') }, 'role mechanic: no name'],
    [
      'a role nobody can play',
      { roles: { ...toy.roles, judge: { nl: 'Rechter', en: 'Judge' } } },
      'role judge: no event is its to state',
    ],
    ['a code without words', { words: without(toy.words, 'not-paid') }, 'code not-paid: no words'],
    ['a condition without a name', { authority: { ...toy.authority, name: '' } }, 'condition on lines 1: no name'],
    [
      'a phase the chart does not have',
      { phases: [...toy.phases, { id: 'ride', enter: [], leave: [] }] },
      'phase ride: the chart has no such state',
    ],
  ])('%s', (_, changes, gap) => {
    expect(missing(changes)).toContain(gap);
  });

  test('a guard nobody defined', () => {
    const machine = createMachine({
      initial: 'intake',
      states: {
        intake: {
          on: { brought: { guard: 'may', target: 'repair' } },
          always: { guard: { type: 'isOpen' }, target: 'repair' },
        },
        repair: {},
      },
    });
    expect(missing({ machine })).toEqual(
      expect.arrayContaining(['guard may: nobody defined it', 'guard isOpen: nobody defined it']),
    );
  });

  test('all gaps are named at once, and in the message too', () => {
    const changes = { roles: {}, steps: {} };
    expect(missing(changes)).toHaveLength(3);
    expect(() => defineProcedure({ ...toy, ...changes } as AnyProcedure)).toThrow(
      'The procedure repair is not complete: step repair: no title; role owner: no name; role mechanic: no name.',
    );
  });
});

test('an empty list of conditions is one', () => {
  expect(missing({ conditions: { ...toy.conditions, paid: [], collected: [] } })).toEqual([]);
});

test('the clock states what it may without being a role to pick from', () => {
  const events = { ...toy.events, paid: { ...toy.events.paid, by: ['owner', 'klok'] } };
  expect(missing({ events })).toEqual([]);
  expect(missing({ events, clock: { rol: 'tower', organisatie: 'tower' } })).toEqual(['role klok: no name']);
});

test('what was defined cannot be changed', () => {
  const events = { ...toy.events, paid: { ...toy.events.paid } };
  const own = defineProcedure({ ...toy, events, conditions: { ...toy.conditions, paid: [] } });
  expect(() => (own.conditions.paid as unknown[]).push({})).toThrow(TypeError);
  expect(() => Object.assign(own, { machine: undefined })).toThrow(TypeError);
  expect(() => Object.assign(own.events, { lost: own.events.paid })).toThrow(TypeError);
  expect(() => Object.assign(own.events.paid, { by: ['mechanic'] })).toThrow(TypeError);
});
