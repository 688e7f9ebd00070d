import { createActor } from 'xstate';
import { toy } from './toy.js';

const by = {
  owner: { rol: 'owner', organisatie: 'ada' },
  mechanic: { rol: 'mechanic', organisatie: 'shop' },
} as const;

/** An event of the repair, stated by one of its roles at a fixed time. */
export const said = (who: keyof typeof by, type: string, payload: object = {}) => ({
  type,
  by: by[who],
  at: '2026-01-05T09:00:00Z',
  ...payload,
});

/** What brings a repair from intake to paid. */
export const untilPaid = [
  said('mechanic', 'fault.found', { fault: 'flat tyre' }),
  said('owner', 'accepted'),
  said('owner', 'paid'),
];

/** A running repair, with these events behind it. */
export function repair(...events: readonly object[]) {
  const actor = createActor(toy.machine, { input: { owner: 'ada' } }).start();
  for (const event of events) actor.send(event as Parameters<typeof actor.send>[0]);
  return actor;
}
