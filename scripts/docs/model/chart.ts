import { stappenplanMachine } from '../../../machines/stappenplan.js';
import { workRules } from '../../../machines/work/work.js';
import { stappen } from '../../../src/content/index.js';
import { type EventType, eventTypes } from '../../../src/domain/events/event.js';
import { type FaseId, faseIds, type StapId } from '../../../src/domain/ids.js';

/** A state of the chart, as far as the pages need it. */
export interface Node {
  key: string;
  type: string;
  description?: string | undefined;
  meta?: { stap?: StapId } | undefined;
  initial?: { target?: readonly Node[] | undefined } | undefined;
  states: Readonly<Record<string, Node>>;
  transitions: ReadonlyMap<string, readonly Transition[]>;
  always?: readonly Transition[] | undefined;
}

export interface Transition {
  eventType: string;
  guard?: unknown;
  target?: readonly Node[] | undefined;
}

export const root = stappenplanMachine.root as unknown as Node;
export const faseNode = (fase: FaseId): Node => root.states[fase] as Node;
export const childrenOf = ({ states }: Node): readonly Node[] => Object.values(states);

const isEvent = (type: string): type is EventType => (eventTypes as readonly string[]).includes(type);
const own = ({ transitions }: Node): EventType[] => [...transitions.keys()].filter(isEvent);
const within = (node: Node): EventType[] => [...own(node), ...childrenOf(node).flatMap(within)];
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The phases in which the chart handles an event. */
export const fasenOf = (type: EventType): readonly FaseId[] =>
  faseIds.filter((fase) => within(faseNode(fase)).includes(type));

function nodeOfStap(stap: StapId, node: Node = root): Node | undefined {
  if (node.meta?.stap === stap) return node;
  for (const child of childrenOf(node)) {
    const found = nodeOfStap(stap, child);
    if (found) return found;
  }
  return undefined;
}

const handledIn = (stap: StapId): readonly EventType[] => {
  const node = nodeOfStap(stap);
  return node ? unique(within(node)) : [];
};
const closing = (stap: StapId): readonly EventType[] =>
  unique(workRules.filter((rule) => rule.stap === stap).flatMap(({ closesWith }) => closesWith));

/** The step an event belongs to: where the chart handles it, or else whose work it closes; none for what may be stated throughout. */
export const stapOf = (type: EventType): StapId | undefined =>
  (stappen.find(({ id }) => handledIn(id).includes(type)) ?? stappen.find(({ id }) => closing(id).includes(type)))?.id;

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
