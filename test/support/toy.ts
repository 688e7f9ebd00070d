import { type AnyMachineSnapshot, assign, setup } from 'xstate';
import { z } from 'zod';
import type { Condition } from '../../src/procedure/condition.js';
import type { Procedure } from '../../src/procedure/procedure.js';

type Facts = { paid: boolean };
type Event = { type: 'betaald' | 'geleverd' | 'rondgedraaid' };

const source = { lines: '1', quote: 'No crisis in sight' };
const always: Condition = { source, blockers: () => [] };
const paid: Condition<Facts> = {
  source,
  blockers: (facts) => (facts.paid ? [] : [{ code: 'unpaid', missing: [{ id: 'invoice' }] }]),
};

const machine = setup({
  types: { context: {} as Facts, events: {} as Event },
  guards: { pay: () => true, deliver: ({ context }) => context.paid },
  actions: {
    note: assign({ paid: true }),
    break: assign(() => {
      throw new Error('broken');
    }),
  },
}).createMachine({
  id: 'toy',
  options: { maxIterations: 50 },
  context: { paid: false },
  initial: 'order',
  states: {
    order: { on: { betaald: { guard: 'pay', actions: 'note', target: 'delivery' } } },
    delivery: {
      on: {
        geleverd: { guard: 'deliver', target: 'done' },
        rondgedraaid: { guard: 'pay', target: 'round' },
        betaald: { guard: 'pay', actions: 'break' },
      },
    },
    round: { always: 'about' },
    about: { always: 'round' },
    done: { type: 'final' },
  },
});

const event = { door: ['crisispartner'], payload: z.strictObject({}) } as const;

/** A procedure of two steps that has nothing to do with crises: what the engine does for it, it does for any. */
export const toy = {
  id: 'toy',
  version: '1',
  edition: { titel: 'Toy', sha256: '', lines: 1 },
  machine,
  phases: [
    { id: 'order', enter: [], leave: [paid] },
    { id: 'delivery', enter: [], leave: [] },
  ],
  events: { betaald: event, geleverd: event, rondgedraaid: event },
  authority: always,
  rules: { pay: [always], deliver: [paid] },
  words: { unpaid: { nl: 'Nog niet betaald', en: 'Not paid yet' } },
  tasks: (snapshot: AnyMachineSnapshot) =>
    snapshot.context.paid
      ? []
      : [
          {
            id: 'order/pay',
            stap: 'order',
            rollen: [],
            tekst: { nl: 'Betaal', en: 'Pay' },
            norm: 'verwacht',
            bron: source,
            closesWith: ['betaald'],
          },
        ],
  signals: () => [],
  stepStatus: (snapshot: AnyMachineSnapshot) => ({ order: snapshot.context.paid ? 'done' : 'open' }),
} as unknown as Procedure<typeof machine>;
