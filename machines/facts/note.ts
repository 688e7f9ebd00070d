import { Immer } from 'immer';
import type { EventOf, EventType, SamenwerkingEvent } from '../../src/domain/events/event.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { adoptie } from './adoptie.js';
import { doorlopend } from './doorlopend.js';
import type { Notings } from './noting.js';
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

/** The facts with this event noted; the facts given stay as they are. */
export function note<T extends EventType>(facts: Samenwerking, event: EventOf<T>): Samenwerking {
  const noting = (notings as Record<string, ((draft: Samenwerking, event: SamenwerkingEvent) => void) | undefined>)[
    event.type
  ];
  return immer.produce(facts, (draft) => {
    noting?.(draft as Samenwerking, event as SamenwerkingEvent);
  });
}
