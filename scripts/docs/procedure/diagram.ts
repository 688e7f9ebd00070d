import { eventWords, fasen, stappen, stapStatusWords } from '../../../src/content/index.js';
import type { EventType } from '../../../src/domain/events/event.js';
import type { FaseId } from '../../../src/domain/ids.js';
import { childrenOf, faseNode, type Node, root, type Transition } from '../model/chart.js';

/** Words for the choices of the chart: what makes it take a road by itself. */
export const choiceWords: Readonly<Record<string, string>> = {
  stapGereed: 'niets meer open',
  stapOpen: 'weer werk open',
  isBeeindigd: 'samenwerking beëindigd',
  profielkeuzeOpen: 'profielkeuze niet meer definitief',
  wordtGetoetst: 'het profiel wordt getoetst',
  gaatZonderToetsingVerder: 'ad-hoc of koppel, zonder toetsing verder',
  toetsingLoopt: 'de toetsing is aangevraagd',
  magUitvoeren: 'akkoord, of een profiel zonder toetsing',
  isLive: 'live, of zonder verplichte go-live',
};

/** Words for the states that are neither a phase nor a step. */
export const stateWords: Readonly<Record<string, string>> = {
  stappen: 'Stappen, naast elkaar',
  open: stapStatusWords.open.nl,
  gereed: stapStatusWords.gereed.nl,
  beeindigd: 'Beëindigd',
  voorbereiden: 'Voorbereiden',
  'bij-regiegroep': 'Bij de Regiegroep',
  akkoord: 'Akkoord',
  'terug-naar-profielkeuze': 'Terug naar de profielkeuze',
  'wacht-op-akkoord': 'Wacht op akkoord',
  actief: 'Actief',
  'verkenning-afgerond': 'Afgerond na de verkenning',
};

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  const found = words[key];
  if (!found) throw new Error(`the diagram has no words for ${key}`);
  return found;
}

function nameOf({ key, meta }: Node): string {
  const stap = stappen.find(({ id }) => id === meta?.stap);
  if (stap) return `Stap ${stap.nr}: ${stap.titel.nl}`;
  return fasen.find(({ id }) => id === key)?.titel.nl ?? wordOf(stateWords, key);
}

const guardOf = ({ guard }: Transition): string | undefined =>
  typeof guard === 'string' ? guard : (guard as { type?: string } | undefined)?.type;

/** A colon or a semicolon would end a label. */
const label = (text: string): string => text.replaceAll(/[:;#]/g, ' ').replaceAll(/\s+/g, ' ');

function roadWords(transition: Transition, alone: boolean): string {
  const guard = guardOf(transition);
  const event = eventWords[transition.eventType as EventType];
  if (event) return event.naam.nl;
  if (guard) return wordOf(choiceWords, guard);
  return alone ? '' : 'anders';
}

/** A name for a state that is unique in the diagram. */
const idOf = (path: readonly string[]): string => path.join('_').replaceAll('-', '_');

const everyRoad = (node: Node): readonly Transition[] =>
  [...[...node.transitions.values()].flat(), ...(node.always ?? [])].filter(({ target }) => target?.length);

/** The roads that leave a state. An arrow into the state itself cannot be drawn: `cameFrom` says it in words. */
const leadsInside = (node: Node, { target }: Transition) => childrenOf(node).includes(target?.[0] as Node);
const roadsOf = (node: Node) => everyRoad(node).filter((road) => !leadsInside(node, road));

const cameFrom = (node: Node, parent?: Node): string => {
  const roads = parent ? everyRoad(parent).filter((road) => road.target?.[0] === node) : [];
  return roads.length === 0 ? '' : ` (na ${[...new Set(roads.map((road) => roadWords(road, false)))].join(', ')})`;
};

/** Every state within `node`, with its name in the diagram. */
function idsWithin(node: Node, path: readonly string[]): Map<Node, string> {
  const here = new Map([[node, idOf(path)]]);
  for (const child of childrenOf(node))
    for (const [inner, id] of idsWithin(child, [...path, child.key])) here.set(inner, id);
  return here;
}

/** One state as lines of Mermaid, with everything in it; the regions of a parallel state are divided by `--`. */
function stateLines(node: Node, ids: ReadonlyMap<Node, string>, parent?: Node): string[] {
  const id = ids.get(node) ?? node.key;
  const children = childrenOf(node);
  const title = `state "${nameOf(node)}${cameFrom(node, parent)}" as ${id}`;
  if (children.length === 0) return node.type === 'final' ? [title, `${id} --> [*]`] : [title];
  const parallel = node.type === 'parallel';
  const inside = children.flatMap((child, index) => [
    ...(parallel && index > 0 ? ['--'] : []),
    ...stateLines(child, ids, node),
    ...(parallel ? [] : roadLines(child, ids)),
  ]);
  const first = parallel ? undefined : node.initial?.target?.[0];
  const start = first ? [`[*] --> ${ids.get(first)}`] : [];
  return [`${title} {`, ...[...start, ...inside].map((line) => `  ${line}`), '}'];
}

/** Several facts that lead the same way share one arrow. */
function roadLines(node: Node, ids: ReadonlyMap<Node, string>): string[] {
  const roads = new Map<string, string[]>();
  const all = roadsOf(node);
  for (const road of all) {
    const alone = all.filter(({ eventType }) => eventType === road.eventType).length === 1;
    const to = ids.get(road.target?.[0] as Node) ?? idOf([road.target?.[0]?.key ?? '']);
    roads.set(to, [...(roads.get(to) ?? []), roadWords(road, alone)]);
  }
  return [...roads].map(([to, words]) => {
    const text = label([...new Set(words)].join(' / '));
    return `${ids.get(node)} --> ${to}${text ? ` : ${text}` : ''}`;
  });
}

/** What the whole does after this phase: the states its roads lead to. */
function afterwards(node: Node): string[] {
  const targets = new Set(roadsOf(node).flatMap(({ target }) => target?.slice(0, 1) ?? []));
  return [...targets]
    .filter((target) => target !== node && childrenOf(root).includes(target))
    .map((target) => `state "${nameOf(target)}" as ${idOf([target.key])}`);
}

/** The chart of a phase, drawn from the machine itself. */
export function diagramOf(fase: FaseId): string {
  const node = faseNode(fase);
  const ids = idsWithin(node, [fase]);
  return [
    'stateDiagram-v2',
    ...[...stateLines(node, ids), ...afterwards(node), ...roadLines(node, ids)].map((line) => `  ${line}`),
  ].join('\n');
}
