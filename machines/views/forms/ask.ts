import type { By } from '../../../src/domain/by.js';
import type { EventOf, EventType } from '../../../src/domain/events/event.js';
import type { Samenwerking } from '../../../src/domain/samenwerking.js';
import type { FormChoice } from '../../../src/procedure/form.js';
import type { Text } from '../../../src/procedure/text.js';
import type { ConditionOn } from '../../conditions/condition.js';

/** Of what a form is asked: which event, by whom, in which case, and what the task knows of it. */
export interface Ask {
  facts: Samenwerking;
  who: By;
  type: EventType;
  known: Readonly<Record<string, unknown>>;
}

/** What can be chosen, as the case is now. */
export type Choices = (ask: Ask) => readonly FormChoice[];

/** What parties wrote themselves reads the same in both languages. */
export const asWritten = (words: string): Text => ({ nl: words, en: words });

/** Does what is asked of this event hold, as far as this condition reads what is said? */
export const passes = <T extends EventType>(
  condition: ConditionOn<T>,
  { facts, who, type }: Ask,
  said: object,
): boolean => condition.blockers(facts, { ...said, type, by: who, at: '' } as unknown as EventOf<T>).length === 0;
