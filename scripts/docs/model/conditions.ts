import type { ConditionOn } from '../../../machines/conditions/condition.js';
import { stappenplan } from '../../../machines/procedure.js';
import type { EventType } from '../../../src/domain/events/event.js';
import type { FaseId } from '../../../src/domain/ids.js';
import { declarationsUnder, sentenceOf } from './sources.js';

/** Who may state an event: asked of every one. */
export const { authority: bevoegd } = stappenplan;

/** What an event asks besides. */
export const conditionsOf = (type: EventType): readonly ConditionOn[] => stappenplan.conditions[type];

/** What holds up entering and leaving a phase. */
export function gatesOf(fase: FaseId): { enter: readonly ConditionOn[]; leave: readonly ConditionOn[] } {
  const { enter = [], leave = [] } = stappenplan.phases.find(({ id }) => id === fase) ?? {};
  return { enter, leave };
}

const types = Object.keys(stappenplan.conditions) as EventType[];
const fasen = stappenplan.phases.map(({ id }) => id as FaseId);
const gateConditions = (fase: FaseId) => [...gatesOf(fase).enter, ...gatesOf(fase).leave];
const has = (list: readonly ConditionOn[], { name }: ConditionOn) => list.some((known) => known.name === name);

/** Every condition once, in the order of the text. A gate may narrow when one counts: it keeps its name, and its own place comes first. */
export const conditions: readonly ConditionOn[] = [
  bevoegd,
  ...types.flatMap(conditionsOf),
  ...fasen.flatMap(gateConditions),
].filter(({ name }, index, all) => all.findIndex((known) => known.name === name) === index);

/** The events that ask for it, and the phases whose gate does; every event asks who states it. */
export const eventsOf = (condition: ConditionOn): readonly EventType[] =>
  types.filter((type) => has(conditionsOf(type), condition));
export const gatedBy = (condition: ConditionOn): readonly FaseId[] =>
  fasen.filter((fase) => has(gateConditions(fase), condition));

const declared = new Map(declarationsUnder('machines/conditions').map((found) => [found.name, found]));

/** Where a condition stands, and the sentence above it; it is exported under its name. */
export function placeOf({ name }: ConditionOn): { file: string; sentence: string } {
  const found = declared.get(name);
  if (!found) throw new Error(`machines/conditions exports no ${name}`);
  return { file: found.file, sentence: sentenceOf(found) };
}
