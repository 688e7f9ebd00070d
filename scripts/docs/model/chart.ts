import { stappenplanMachine } from '../../../machines/stappenplan.js';
import { workRules } from '../../../machines/work/work.js';
import { stappen } from '../../../src/content/index.js';
import { type EventType, eventTypes } from '../../../src/domain/events/event.js';
import { type FaseId, faseIds, type StapId } from '../../../src/domain/ids.js';
import { type ChartNode, chartOf } from '../../../src/procedure/chart.js';

export const chart = chartOf(stappenplanMachine);

/** The step a state stands for. */
export const stapOfNode = ({ meta }: ChartNode) => (meta as { stap?: StapId } | undefined)?.stap;

/** The phases in which the chart handles an event. */
export const fasenOf = (type: EventType): readonly FaseId[] =>
  faseIds.filter((fase) => chart.handlers.get(type)?.some(({ path }) => path[0] === fase));

const isHandledIn = (type: EventType, stap: StapId): boolean => {
  const node = chart.nodes.find((known) => stapOfNode(known) === stap);
  const isWithin = (path: readonly string[]) => node?.path.every((key, index) => path[index] === key) ?? false;
  return chart.handlers.get(type)?.some(({ path }) => isWithin(path)) ?? false;
};
const closing = (stap: StapId): readonly EventType[] => [
  ...new Set(workRules.filter((rule) => rule.stap === stap).flatMap(({ closesWith }) => closesWith)),
];

/** The step an event belongs to: where the chart handles it, first where it closes work; else whose work it closes; none for what may be stated throughout. */
export const stapOf = (type: EventType): StapId | undefined => {
  const handling = stappen.filter(({ id }) => isHandledIn(type, id));
  const closes = ({ id }: { id: StapId }) => closing(id).includes(type);
  return (handling.find(closes) ?? handling[0] ?? stappen.find(closes))?.id;
};

/** The events of a step, and those of other steps that close work of this one. */
export function eventsOfStap(stap: StapId): { eigen: readonly EventType[]; elders: readonly EventType[] } {
  const eigen = eventTypes.filter((type) => stapOf(type) === stap);
  return { eigen, elders: closing(stap).filter((type) => !eigen.includes(type)) };
}

/** Where an event is written out: the phase of its step, or the first phase that handles it. */
export const faseOf = (type: EventType): FaseId => {
  const stap = stappen.find(({ id }) => id === stapOf(type));
  return stap?.fase ?? (fasenOf(type)[0] as FaseId);
};

/** What may be stated anywhere in a phase: written out here, or belonging to a step or an earlier phase. */
export function eventsOfFase(fase: FaseId): { eigen: readonly EventType[]; elders: readonly EventType[] } {
  const inSteps = stappen.filter((stap) => stap.fase === fase).flatMap(({ id }) => eventsOfStap(id).eigen);
  const rest = eventTypes.filter((type) => fasenOf(type).includes(fase) && !inSteps.includes(type));
  const isOwn = (type: EventType) => stapOf(type) === undefined && faseOf(type) === fase;
  return { eigen: rest.filter(isOwn), elders: rest.filter((type) => !isOwn(type)) };
}
