import { eventWords, fasen, stappen, stapStatusWords } from '../../../src/content/index.js';
import type { EventType } from '../../../src/domain/events/event.js';
import type { FaseId } from '../../../src/domain/ids.js';
import type { ChartNode, ChartTransition } from '../../../src/procedure/chart.js';
import { chart, stapOfNode } from '../model/chart.js';

/** Words for the choices of the chart: what makes it take a road by itself. */
export const choiceWords: Readonly<Record<string, string>> = {
  stapGereed: 'niets meer open',
  stapOpen: 'weer werk open',
  isBeeindigd: 'samenwerking beëindigd',
  profielkeuzeOpen: 'profielkeuze niet meer definitief',
  wordtGetoetst: 'het profiel wordt getoetst',
  gaatZonderToetsingVerder: 'ad-hoc of koppel, zonder toetsing verder',
  eindigtNaVerkenning: 'ad-hoc of koppel, eindigt na de verkenning',
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

function nameOf(node: ChartNode): string {
  const stap = stappen.find(({ id }) => id === stapOfNode(node));
  if (stap) return `Stap ${stap.nr}: ${stap.titel.nl}`;
  return fasen.find(({ id }) => id === node.key)?.titel.nl ?? wordOf(stateWords, node.key);
}

/** A colon or a semicolon would end a label. */
const label = (text: string): string => text.replaceAll(/[:;#]/g, ' ').replaceAll(/\s+/g, ' ');

/** A name for a state that is unique in the diagram. */
const idOf = (path: readonly string[]): string => path.join('_').replaceAll('-', '_');

/** Where a road leads, and what makes the case take it. */
interface Road {
  to: string;
  words: string;
}

function roadOf({ eventType, guard, targets: [to] }: ChartTransition): Road[] {
  const event = eventWords[eventType as EventType];
  const words = event?.naam.nl ?? (guard && wordOf(choiceWords, guard));
  return to ? [{ to: idOf(to), words }] : [];
}
const everyRoad = ({ on, always }: ChartNode): readonly Road[] =>
  [...[...on.values()].flat(), ...always].flatMap(roadOf);

/** The roads that leave a state. An arrow into the state itself cannot be drawn: `cameFrom` says it in words. */
const roadsOf = (node: ChartNode): readonly Road[] =>
  everyRoad(node).filter(({ to }) => !node.children.some(({ path }) => idOf(path) === to));

function cameFrom({ path }: ChartNode, parent?: ChartNode): string {
  const roads = parent ? everyRoad(parent).filter(({ to }) => to === idOf(path)) : [];
  return roads.length === 0 ? '' : ` (na ${[...new Set(roads.map(({ words }) => words))].join(', ')})`;
}

/** One state as lines of Mermaid, with everything in it; the regions of a parallel state are divided by `--`. */
function stateLines(node: ChartNode, parent?: ChartNode): string[] {
  const id = idOf(node.path);
  const title = `state "${nameOf(node)}${cameFrom(node, parent)}" as ${id}`;
  if (node.children.length === 0) return node.type === 'final' ? [title, `${id} --> [*]`] : [title];
  const parallel = node.type === 'parallel';
  const inside = node.children.flatMap((child, index) => [
    ...(parallel && index > 0 ? ['--'] : []),
    ...stateLines(child, node),
    ...(parallel ? [] : roadLines(child)),
  ]);
  const start = parallel || !node.initial ? [] : [`[*] --> ${idOf([...node.path, node.initial])}`];
  return [`${title} {`, ...[...start, ...inside].map((line) => `  ${line}`), '}'];
}

/** Several facts that lead the same way share one arrow. */
const roadLines = (node: ChartNode): string[] =>
  [...Map.groupBy(roadsOf(node), ({ to }) => to)].map(([to, roads]) => {
    const text = label([...new Set(roads.map(({ words }) => words))].join(' / '));
    return `${idOf(node.path)} --> ${to}${text ? ` : ${text}` : ''}`;
  });

/** The states beside this phase that its roads lead to. */
function afterwards(node: ChartNode): string[] {
  const targets = roadsOf(node).map(({ to }) => to);
  const beside = chart.root.children.filter((other) => other !== node && targets.includes(idOf(other.path)));
  return beside.map((target) => `state "${nameOf(target)}" as ${idOf(target.path)}`);
}

/** The chart of a phase, drawn from the machine itself. */
export function diagramOf(fase: FaseId): string {
  const node = chart.root.children.find(({ key }) => key === fase) as ChartNode;
  const lines = [...stateLines(node), ...afterwards(node), ...roadLines(node)];
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`)].join('\n');
}
