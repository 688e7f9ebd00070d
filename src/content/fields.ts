// What people read of every field of every fact that can be recorded.
import type { Payloads } from '../domain/events/event.js';
import type { FieldWordsOf } from '../domain/events/field-words.js';
import { deepFreeze } from '../procedure/freeze.js';
import { doorlopendeFields } from './fields-doorlopend.js';
import { uitvoeringFields } from './fields-uitvoering.js';
import { uitwerkingFields } from './fields-uitwerking.js';
import { verkenningFields } from './fields-verkenning.js';

/** Name and, where that does not say enough, explanation of every field, by event type and place: `activiteiten[].id`. */
export const fieldWords: FieldWordsOf<Payloads> = /* @__PURE__ */ deepFreeze({
  ...doorlopendeFields,
  ...verkenningFields,
  ...uitwerkingFields,
  ...uitvoeringFields,
});
