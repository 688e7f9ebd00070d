import type { AnyStateMachine } from 'xstate';

// The one reader of a machine's chart: explanations, pages and drawings all come here.

/** A state of the chart. */
export interface ChartNode {
  key: string;
  /** From the root: `['repair', 'waiting']`; empty for the root itself. */
  path: readonly string[];
  type: string;
  description?: string | undefined;
  meta?: unknown;
  /** The key of the child that is entered first. */
  initial?: string | undefined;
  children: readonly ChartNode[];
  /** By event type, in the order of the chart. */
  on: ReadonlyMap<string, readonly ChartTransition[]>;
  always: readonly ChartTransition[];
}

/** A transition of the chart. */
export interface ChartTransition {
  eventType: string;
  /** The name of its guard; empty without one. */
  guard: string;
  /** What the guard is given, such as the step it is about. */
  params?: unknown;
  /** The paths of where it leads; empty where it stays. */
  targets: readonly (readonly string[])[];
}

/** Where an event is handled. */
export interface Handler {
  path: readonly string[];
  guard: string;
}

type Node = AnyStateMachine['root'];
type Transition = { eventType: string; guard?: unknown; target?: readonly Node[] | undefined };

function transitionOf({ eventType, guard, target }: Transition): ChartTransition {
  const named: { type?: string; params?: unknown } = Object(guard);
  const name = typeof guard === 'string' ? guard : named.type;
  return {
    eventType,
    guard: name ?? '',
    ...(named.params === undefined ? {} : { params: named.params }),
    targets: (target ?? []).map(({ path }) => path),
  };
}

function chartNode(node: Node): ChartNode {
  return {
    key: node.key,
    path: node.path,
    type: node.type,
    description: node.description,
    meta: node.meta,
    // Stryker disable next-line OptionalChaining: for the compiler, what is initial has a target
    initial: node.initial?.target?.[0]?.key,
    children: Object.values(node.states).map(chartNode),
    on: new Map([...node.transitions].map(([type, list]) => [type, list.map(transitionOf)])),
    always: (node.always ?? []).map(transitionOf),
  };
}

/** What is known of a machine's chart, read once. */
export interface Chart {
  root: ChartNode;
  /** Every state, parents before children, in the order of the chart. */
  nodes: readonly ChartNode[];
  /** Where each event type is handled, in the order of the chart; internal events of XState are not listed. */
  handlers: ReadonlyMap<string, readonly Handler[]>;
}

const charts = new WeakMap<object, Chart>();

const flat = (node: ChartNode): readonly ChartNode[] => [node, ...node.children.flatMap(flat)];

/** The chart of a machine; of a copy that `provide` made it is the same. */
export function chartOf(machine: AnyStateMachine): Chart {
  const known = charts.get(machine);
  if (known) return known;
  const root = chartNode(machine.root);
  const nodes = flat(root);
  const handlers = new Map<string, Handler[]>();
  for (const { path, on } of nodes) {
    for (const [type, transitions] of on) {
      if (type.startsWith('xstate.')) continue;
      const found = handlers.get(type) ?? [];
      found.push(...transitions.map(({ guard }) => ({ path, guard })));
      handlers.set(type, found);
    }
  }
  const chart = { root, nodes, handlers };
  charts.set(machine, chart);
  return chart;
}

const none: readonly Handler[] = [];

/** Where in the whole machine this event is handled, in the order of the chart. */
export const handlersOf = (machine: AnyStateMachine, type: string): readonly Handler[] =>
  chartOf(machine).handlers.get(type) ?? none;

/** Is a case with this state value in this state? */
export function isIn(value: unknown, path: readonly string[]): boolean {
  let at = value;
  for (const [index, key] of path.entries()) {
    if (typeof at === 'string') return at === key && index === path.length - 1;
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}

/** The phase a state value is in: its top-level key. */
export const phaseOf = (value: unknown): string =>
  typeof value === 'string' ? value : (Object.keys(value as object)[0] ?? '');
