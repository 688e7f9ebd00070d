import { describe, expect, test } from 'vitest';
import { akkoord } from '../../machines/queries/toetsing.js';
import { step } from '../../src/engine/runtime.js';
import { explain, type SamenwerkingSnapshot, stappenplanMachine } from '../../src/index.js';
import { anew, canReach, explore, keyOf, type Question } from './explore.js';

/** `EXPLORE=all npm test` adds systems, deadlines and the recurring events of steps 13 and 14. */
const alles = process.env.EXPLORE === 'all';

const questions: readonly Question[] = [
  { profiel: 'ad-hoc' },
  { profiel: 'koppel' },
  { profiel: 'stand-by' },
  { profiel: 'structureel' },
  { profiel: 'kern' },
  { profiel: 'ad-hoc', policy: { zonderToetsing: 'afronden' } },
  { profiel: 'stand-by', policy: { oefening: 'vereist-voor-go-live' } },
  { profiel: 'structureel', policy: { deelafspraken: 'vereist' } },
  { profiel: 'kern', policy: { checklist: 'cumulatief' } },
];

const faseOf = ({ value }: SamenwerkingSnapshot) =>
  typeof value === 'string' ? value : (Object.keys(value)[0] as string);

/** `uitwerking.stappen.contact-werkgroep.open` and so on, for every state that is on. */
const active = (snapshot: SamenwerkingSnapshot): string[] =>
  snapshot._nodes.filter(({ type }) => type === 'atomic' || type === 'final').map(({ path }) => path.join('.'));

const leaves = (node = stappenplanMachine.root): string[] =>
  Object.values(node.states).flatMap((child) =>
    child.type === 'atomic' || child.type === 'final' ? [child.path.join('.')] : leaves(child),
  );

const begun = ['wat-is-er-al', 'eerste-inschatting'];
const doneWithSeveralRegions = ['afstemming', 'wegzetten-in-de-tijd', 'contact-werkgroep'];

/** States that are passed through at once, or belong to another profile or policy. */
function elders({ profiel, policy, meerRegios }: Question): (path: string) => boolean {
  const untested = profiel === 'ad-hoc' || profiel === 'koppel';
  const ended = policy?.zonderToetsing === 'afronden';
  return (path) =>
    /^\w+\.(gereed|akkoord|terug-naar-profielkeuze|beeindigd)$/.test(path) || // final: left at once for what follows
    path === 'uitvoering.wacht-op-akkoord' || // only where the phase machine runs on its own
    (untested && path.startsWith('uitwerking.')) ||
    (ended ? path.startsWith('uitvoering.') : path === 'verkenning-afgerond') ||
    (!meerRegios && path === 'verkenning.stappen.adoptieregio-bepalen.open') ||
    // The beginning has these done.
    (meerRegios ? [...begun, ...doneWithSeveralRegions] : begun).some((stap) => path.endsWith(`.stappen.${stap}.open`));
}

describe.each([
  ...questions,
  {
    profiel: 'stand-by',
    meerRegios: true,
    policy: { steunRegios: 'unaniem', afstemmingRegios: 'vereist' },
  } satisfies Question,
])('every order of events: $profiel $policy', { timeout: 1_200_000 }, (question) => {
  const { states, edges } = explore(question, alles);
  const at = (key: string) => states.get(key) as SamenwerkingSnapshot;
  const untested = question.profiel === 'ad-hoc' || question.profiel === 'koppel';

  test('every state of the chart is reached', () => {
    console.log(
      `${question.profiel} ${JSON.stringify(question.policy ?? {})}: ${states.size} states, ${edges.length} transitions`,
    );
    const reached = new Set([...states.values()].flatMap(active));
    const never = leaves().filter((path) => !reached.has(path) && !elders(question)(path));
    expect(never).toEqual([]);
    expect([...reached].filter(elders(question))).toEqual([]);
  });

  test('there is no dead end: the goal can be reached from everywhere without ending the samenwerking', () => {
    const goal = [...states].filter(([, { value, status }]) =>
      status === 'active'
        ? typeof value === 'object' && 'uitvoering' in value && typeof value.uitvoering === 'object'
        : value === 'verkenning-afgerond',
    );
    const reaching = canReach(
      edges.filter(({ event }) => event.type !== 'samenwerking.beeindigd'),
      goal.map(([key]) => key),
    );
    const stuck = [...states].filter(([key, { status }]) => status === 'active' && !reaching.has(key));
    expect(goal.length).toBeGreaterThan(0);
    expect(stuck.map(([key]) => key)).toEqual([]);
  });

  test('the uitvoering opens by the akkoord of the Regiegroep where one is due, and without one where none is', () => {
    const opening = edges.filter(
      ({ from, to }) => faseOf(at(from)) !== 'uitvoering' && faseOf(at(to)) === 'uitvoering',
    );
    const how = new Set(opening.map(({ event }) => `${event.type} by ${event.by.rol}`));
    const ends = question.policy?.zonderToetsing === 'afronden';
    expect([...how]).toEqual(
      ends ? [] : [untested ? 'verkenning.afgerond by veiligheidsregio' : 'akkoord.gegeven by regiegroep'],
    );
    for (const snapshot of states.values()) {
      if (faseOf(snapshot) !== 'uitvoering') continue;
      expect(akkoord(snapshot.context) !== undefined).toBe(!untested);
    }
  });

  test('no road leads back out of the uitvoering, and back from the uitwerking only to step 5', () => {
    const back = edges.filter(({ from, to }) => {
      const roads = ['verkenning', 'uitwerking', 'uitvoering'];
      return roads.indexOf(faseOf(at(to))) >= 0 && roads.indexOf(faseOf(at(to))) < roads.indexOf(faseOf(at(from)));
    });
    const how = new Set(back.map(({ event }) => event.type));
    expect([...how].toSorted()).toEqual(untested ? [] : ['akkoord.onthouden', 'keuzewijziging.gewenst']);
  });

  test('what the abstraction leaves out makes no difference (a sample)', () => {
    const events = [...new Map(edges.map(({ event }) => [JSON.stringify({ ...event, at: '' }), event])).values()];
    const sample = edges.filter((_, index) => index % Math.ceil(edges.length / 150) === 0);
    for (const { to, reached } of sample) {
      const representative = at(to);
      if (reached.status !== 'active') continue;
      for (const event of events.map(anew)) {
        const [one, other] = [reached, representative].map((snapshot) => {
          const { blockers } = explain(snapshot, event);
          return blockers.length > 0 ? blockers.map(({ code }) => code).join() : keyOf(step(snapshot, event));
        });
        expect(one).toBe(other);
      }
    }
  });
});
