import type { By } from '../../src/domain/by.js';
import { type EventType, eventForms, eventTypes } from '../../src/domain/events/event.js';
import type { RolId, StapId } from '../../src/domain/ids.js';
import { requiredFields } from '../../src/procedure/event.js';
import type { OwedTask } from '../../src/procedure/task.js';
import { plays } from '../queries/partijen.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { normOf } from '../work/rule.js';
import { goOn } from '../work/verkenning.js';
import { isDue, type OpenWork, openWork, sourceOf, taskId } from '../work/work.js';
import { faseOf, isClosed } from './fase.js';
import { memo } from './memo.js';

const required = Object.fromEntries(eventTypes.map((type) => [type, requiredFields(eventForms[type])])) as Record<
  EventType,
  readonly string[]
>;

function toTask(work: OpenWork): OwedTask<StapId, EventType, RolId> {
  const { rule, owed } = work;
  const { organisatie, over, data, fields, dueAt } = owed;
  const [first] = rule.closesWith;
  return {
    id: taskId(work),
    stap: rule.stap,
    punt: rule.punt,
    rollen: owed.rollen,
    ...(organisatie === undefined ? {} : { organisatie }),
    ...(over === undefined ? {} : { over }),
    text: owed.text ?? rule.text,
    norm: owed.norm ?? normOf(rule),
    source: sourceOf(work),
    closesWith: rule.closesWith,
    ...(data === undefined ? {} : { data }),
    fields: fields ?? required[first].filter((field) => !Object.hasOwn(data ?? {}, field)),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

const everything = memo((snapshot: SamenwerkingSnapshot): readonly OwedTask<StapId, EventType, RolId>[] => {
  if (isClosed(snapshot)) return [];
  const facts = snapshot.context;
  const fase = faseOf(snapshot);
  const way = fase === 'verkenning' ? goOn.open(facts).map((owed) => ({ rule: goOn, owed })) : [];
  return [...openWork(facts), ...way].filter(({ rule }) => !rule.statusOnly && isDue(rule.stap, fase)).map(toTask);
});

const computed = memo((snapshot: SamenwerkingSnapshot, who?: By): readonly OwedTask<StapId, EventType, RolId>[] => {
  if (who === undefined) return everything(snapshot);
  if (!plays(snapshot.context, who)) return [];
  return everything(snapshot).filter(
    ({ rollen, organisatie }) =>
      (rollen as readonly string[]).includes(who.rol) && (organisatie === undefined || organisatie === who.organisatie),
  );
});

/**
 * Open tasks in the order of the text: of the phase the case is in, and what was left of earlier phases.
 * With `who` only what that role owes for that organisation; none when the case does not record it.
 */
export const tasksFor = (snapshot: SamenwerkingSnapshot, who?: By): readonly OwedTask<StapId, EventType, RolId>[] =>
  computed(snapshot, who);
