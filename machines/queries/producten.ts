import type { EventType } from '../../src/domain/events/event.js';
import type { ProductId } from '../../src/domain/ids.js';

/** What a party writes down for itself, and the event that states it: it stays its own (I-55). */
export const privateProducten: Partial<Record<ProductId, EventType>> = {
  analysenotities: 'notitie.vastgelegd',
  'eerste-inschatting': 'inschatting.gemaakt',
};
