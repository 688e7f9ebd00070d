import { Immer } from 'immer';
import type { EventOf, EventType } from '../../src/domain/events/event.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { adoptie } from './adoptie.js';
import { doorlopend } from './doorlopend.js';
import type { Noting, Notings } from './noting.js';
import { toetsing } from './toetsing.js';
import { uitvoering } from './uitvoering.js';
import { uitwerking } from './uitwerking.js';
import { verkenning } from './verkenning.js';

// An instance of our own: the application's global Immer settings stay the application's.
const immer = new Immer({ autoFreeze: false });

const notings: Notings<EventType> = {
  ...doorlopend,
  ...adoptie,
  ...verkenning,
  ...uitwerking,
  ...toetsing,
  ...uitvoering,
};

/** The facts with this event noted; the facts given stay as they are, and so do they when the event changes afterwards. */
export function note<T extends EventType>(facts: Samenwerking, event: EventOf<T>): Samenwerking {
  const noting = notings[event.type] as Noting<T>;
  return immer.produce(facts, (draft) => {
    noting(draft as Samenwerking, structuredClone(event));
  });
}
