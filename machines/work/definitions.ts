import type { EventType } from '../../src/domain/events/event.js';
import type { RolId, StapId } from '../../src/domain/ids.js';
import type { WorkDefinition } from '../../src/procedure/task.js';
import { normOf, sourceOfRule, type WorkRule } from './rule.js';
import { goOn } from './verkenning.js';
import { workRules } from './work.js';

const definitionOf = (rule: WorkRule): WorkDefinition<StapId, EventType, RolId> => ({
  id: `${rule.stap}/${rule.id}`,
  stap: rule.stap,
  punt: rule.punt,
  text: rule.text,
  norm: normOf(rule),
  source: sourceOfRule(rule),
  closesWith: rule.closesWith,
  rollen: rule.rollen,
});

/** Every rule that tasks come from, the way on to the next phase among them, apart from any case. */
export const workDefinitions: readonly WorkDefinition<StapId, EventType, RolId>[] = [
  ...workRules.filter(({ statusOnly }) => !statusOnly),
  goOn,
].map(definitionOf);
