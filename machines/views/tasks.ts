import type { By } from '../../src/domain/by.js';
import type { EventType } from '../../src/domain/events/event.js';
import type { StapId } from '../../src/domain/ids.js';
import type { Task } from '../../src/domain/procedure.js';
import { speelt } from '../queries/partijen.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { normVan } from '../work/rule.js';
import { verder } from '../work/verkenning.js';
import { bronVan, isAanDeOrde, type OpenWork, openWork, taskId } from '../work/work.js';
import { faseVan, isAfgesloten } from './fase.js';
import { memo } from './memo.js';

function toTask(work: OpenWork): Task<StapId, EventType> {
  const { rule, owed } = work;
  const { organisatie, over, data, fields, dueAt } = owed;
  return {
    id: taskId(work),
    stap: rule.stap,
    punt: rule.punt,
    rollen: owed.rollen,
    ...(organisatie === undefined ? {} : { organisatie }),
    ...(over === undefined ? {} : { over }),
    tekst: owed.tekst ?? rule.tekst,
    norm: owed.norm ?? normVan(rule),
    bron: bronVan(work),
    closesWith: rule.closesWith,
    ...(data === undefined ? {} : { data }),
    ...(fields === undefined ? {} : { fields }),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

const computed = memo((snapshot: SamenwerkingSnapshot, who?: By): readonly Task<StapId, EventType>[] => {
  if (isAfgesloten(snapshot)) return [];
  const facts = snapshot.context;
  const fase = faseVan(snapshot);
  if (who && !speelt(facts, who)) return [];
  const way = fase === 'verkenning' ? verder.open(facts).map((owed) => ({ rule: verder, owed })) : [];
  return [...openWork(facts), ...way]
    .filter(({ rule }) => isAanDeOrde(rule.stap, fase))
    .map(toTask)
    .filter(({ rollen, organisatie }) => {
      if (!who) return true;
      return rollen.includes(who.rol) && (organisatie === undefined || organisatie === who.organisatie);
    });
});

/**
 * Open tasks in the order of the text: of the phase the case is in, and what was left of earlier phases.
 * With `who` only what that role owes for that organisation; none when the case does not record it.
 */
export const tasksFor = (snapshot: SamenwerkingSnapshot, who?: By): readonly Task<StapId, EventType>[] =>
  computed(snapshot, who);
