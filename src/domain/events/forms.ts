import type { EventForm } from '../../procedure/event.js';
import type { RolId } from '../ids.js';

/** One form for each event type, stated by roles of the stappenplan. */
export type EventFormsOf<Payloads> = { readonly [T in keyof Payloads]: EventForm<Payloads[T], RolId | 'klok'> };
