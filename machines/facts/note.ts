import { Immer } from 'immer';
import { type EventOf, type EventType, readEvent, type SamenwerkingEvent } from '../../src/domain/events/event.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { settled } from '../queries/remember.js';
import { adoptie } from './adoptie.js';
import { doorlopend } from './doorlopend.js';
import type { FactsDraft, Noting, Notings } from './noting.js';
import { toetsing } from './toetsing.js';
import { uitvoering } from './uitvoering.js';
import { uitwerking } from './uitwerking.js';
import { verkenning } from './verkenning.js';

// An instance of our own: the application's global Immer settings stay the application's. What it makes is frozen below, at less cost.
const immer = new Immer({ autoFreeze: false });

const notings: Notings<EventType> = {
  ...doorlopend,
  ...adoptie,
  ...verkenning,
  ...uitwerking,
  ...toetsing,
  ...uitvoering,
};

/** The last noting: an event that is first tried and then sent is noted once. */
let last: { facts: Samenwerking; event: SamenwerkingEvent; noted: Samenwerking } | undefined;

/**
 * The facts with this event noted, frozen; the facts given stay as they are. An event that is not well formed, sent past a
 * guard that its host replaced, leaves no half a fact: nothing is noted.
 */
export function note<T extends EventType>(facts: Samenwerking, given: EventOf<T>): Samenwerking {
  const { event } = readEvent(given);
  if (!event) return facts;
  if (last?.facts === facts && last.event === event) return last.noted;
  const noting = notings[event.type] as Noting<EventType>;
  const noted = settled(
    immer.produce(facts, (draft: FactsDraft) => {
      noting(draft, event as never, facts);
    }),
  );
  last = { facts, event, noted };
  return noted;
}
