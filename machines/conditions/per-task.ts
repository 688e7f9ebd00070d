import type { OwedTask } from '../../src/procedure/task.js';
import type { ConditionOn } from './condition.js';
import { planCompleet } from './plan.js';

/** Work that its event alone does not close. */
const perTask: Readonly<Record<string, readonly ConditionOn[]>> = {
  'contact-werkgroep/contact': [planCompleet], // earlier contact is recorded, and does not close it (I-77)
};

/** What has to hold, beside what its event asks, before this work can be closed. */
export const waitsFor = ({ id }: OwedTask): readonly ConditionOn[] => (Object.hasOwn(perTask, id) && perTask[id]) || [];
