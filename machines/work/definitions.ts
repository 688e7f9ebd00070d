import type { EventType } from '../../src/domain/events/event.js';
import type { RolId, StapId } from '../../src/domain/ids.js';
import type { WorkDefinition } from '../../src/procedure/task.js';
import { normOf, puntOf, type WorkRule } from './rule.js';
import { goOn } from './verkenning.js';
import { workRules } from './work.js';

function definitionOf(rule: WorkRule): WorkDefinition<StapId, EventType, RolId> {
  const { lines, tekst } = puntOf(rule.punt);
  return {
    id: `${rule.stap}/${rule.id}`,
    stap: rule.stap,
    punt: rule.punt,
    text: rule.text,
    norm: normOf(rule),
    source: rule.source ?? { lines, quote: tekst.nl },
    closesWith: rule.closesWith,
    rollen: rule.rollen,
  };
}

/** Every rule that tasks come from, the way on to the next phase among them, apart from any case. */
export const workDefinitions: readonly WorkDefinition<StapId, EventType, RolId>[] = [...workRules, goOn].map(
  definitionOf,
);
