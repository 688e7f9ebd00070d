import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyStateMachine, createActor } from 'xstate';
import { start, step } from '../../src/engine/runtime.js';
import {
  explain,
  type Samenwerking,
  type SamenwerkingEvent,
  type SamenwerkingSnapshot,
  type StartInput,
  stappenplanMachine,
  type UitwerkingInput,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../src/index.js';
import { openCase } from '../support/case.js';
import { eventOf, moveArbitrary, startArbitrary } from '../support/moves.js';
import { geenAkkoord, roads } from '../support/roads.js';

type Einde = { uitkomst: string; samenwerking: Samenwerking };

/** The machine that takes over from this outcome; none when the case is over. */
function vervolg({ uitkomst, samenwerking }: Einde): [AnyStateMachine, unknown] | undefined {
  const profiel = samenwerking.profielkeuze?.profiel as UitwerkingInput['profiel'];
  if (uitkomst === 'naar-uitwerking') return [uitwerkingsfaseMachine as never, { profiel, samenwerking }];
  if (uitkomst === 'terug-naar-profielkeuze') return [verkenningsfaseMachine as never, { samenwerking }];
  if (uitkomst === 'naar-uitvoering' || uitkomst === 'akkoord')
    return [uitvoeringsfaseMachine as never, { samenwerking }];
  return undefined;
}

/** The phase machines one after the other, each given what the one before it ended with. */
function keten(input: StartInput) {
  const begin = (machine: AnyStateMachine, given: unknown): SamenwerkingSnapshot => {
    const snapshot = start(machine, given) as SamenwerkingSnapshot;
    const next = snapshot.status === 'done' ? vervolg(snapshot.output as Einde) : undefined;
    return next ? begin(...next) : snapshot;
  };
  let snapshot = begin(verkenningsfaseMachine as never, input);
  const uitkomsten: string[] = [];
  return {
    snapshot: () => snapshot,
    uitkomsten,
    send(event: SamenwerkingEvent) {
      snapshot = step(snapshot, event);
      if (snapshot.status !== 'done') return;
      const { uitkomst } = snapshot.output as Einde;
      expect(snapshot.value).toBe(uitkomst); // the state it ends in is called after its outcome
      uitkomsten.push(uitkomst);
      const next = vervolg(snapshot.output as Einde);
      if (next) snapshot = begin(...next);
    },
  };
}

const seen = ({ value, context, status }: SamenwerkingSnapshot) => ({ value, context, status });

/** Plays the same event in the whole and in the chain; both have to refuse it, or both to come out the same. */
function speel(whole: SamenwerkingSnapshot, chain: ReturnType<typeof keten>, event: SamenwerkingEvent) {
  const { blockers } = explain(whole, event);
  same(explain(chain.snapshot(), event).blockers, blockers);
  if (blockers.length > 0) return whole;
  const after = step(whole, event);
  chain.send(event);
  same(seen(chain.snapshot()), seen(after));
  return after;
}

/** `toEqual`, but only when there is something to tell: it is slow on thousands of cases. */
function same(one: unknown, other: unknown) {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

test.each(Object.entries(roads))('the three phases in a row are the whole: %s', (_, road) => {
  const { input, journal } = road();
  const chain = keten(input);
  let whole = start(stappenplanMachine, input) as SamenwerkingSnapshot;
  for (const event of journal) {
    // Between the events that are accepted: an event of every phase, refused or not by both alike.
    for (const type of ['verkenning.afgerond', 'akkoord.gegeven', 'golive.bevestigd'] as const)
      same(explain(chain.snapshot(), { ...event, type }).blockers, explain(whole, { ...event, type }).blockers);
    whole = speel(whole, chain, event);
  }
  expect(whole.context.regios.length).toBeGreaterThan(0);
});

test('rework: each phase ends where the next begins, and the facts travel on', () => {
  const { input, journal } = geenAkkoord();
  const chain = keten(input);
  for (const event of journal) chain.send(event);
  expect(chain.uitkomsten).toEqual(['naar-uitwerking', 'terug-naar-profielkeuze', 'naar-uitwerking', 'akkoord']);
});

test.each([
  ['ad-hoc', {}, 'naar-uitvoering'],
  ['ad-hoc', { zonderToetsing: 'afronden' }, 'verkenning-afgerond'],
  ['kern', {}, 'naar-uitwerking'],
] as const)('after choosing %s with policy %o the verkenning ends with %s', (profiel, policy, uitkomst) => {
  const { input, journal } = openCase({ veiligheidsregio: 'VR1', crisispartner: 'x', policy })
    .kies(profiel)
    .doe('CP', 'verkenning.afgerond');
  const chain = keten(input);
  for (const event of journal) chain.send(event);
  expect(chain.uitkomsten).toEqual([uitkomst]);
});

/** The state inside the phase, or the final state. */
function whereIs(value: unknown): string {
  const inner = typeof value === 'string' ? value : Object.values(value as object)[0];
  return typeof inner === 'string' ? inner : (Object.keys(inner as object)[0] ?? '');
}

test('whatever is sent in whatever order, the chain and the whole agree', () => {
  const reached = new Set<string>();
  const travelled = Object.values(roads).map((road) => road());
  const moves = fc.array(moveArbitrary, { minLength: 25, maxLength: 55 });
  fc.assert(
    fc.property(startArbitrary, fc.constantFrom(...travelled), fc.nat(), moves, (random, road, cut, all) => {
      // Half of the runs go on from somewhere along a scenario, so that the deep states are reached.
      const spel = cut % 2 === 0 ? road : undefined;
      const input = spel?.input ?? random;
      const chain = keten(input);
      let whole = start(stappenplanMachine, input) as SamenwerkingSnapshot;
      for (const event of spel?.journal.slice(0, cut % (spel.journal.length + 1)) ?? [])
        whole = speel(whole, chain, event);
      for (const move of all) {
        whole = speel(whole, chain, eventOf(whole, move) as SamenwerkingEvent);
        reached.add(whereIs(whole.value));
      }
    }),
    { numRuns: 200, seed: 20_180_712 },
  );
  const deep = ['stappen', 'plan-uitvoeren', 'go-live', 'actief', 'verkenning-afgerond'];
  expect([...reached]).toEqual(expect.arrayContaining(deep));
}, 60_000);

test('without an akkoord the uitvoeringsfase waits, whatever is sent but the end', () => {
  const spel = openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' }).naarUitwerking('kern').plan();
  const actor = createActor(uitvoeringsfaseMachine, { input: { samenwerking: spel.facts() } }).start();
  const moves = fc.array(moveArbitrary, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(moves, (all) => {
      for (const move of all) {
        const event = eventOf(actor.getSnapshot() as unknown as SamenwerkingSnapshot, move);
        if (event.type !== 'samenwerking.beeindigd') actor.send(event as never);
      }
      expect(actor.getSnapshot().value).toEqual({ uitvoering: 'wacht-op-akkoord' });
    }),
    { numRuns: 40, seed: 20_180_712 },
  );
  actor.send(spel.event('VR', 'samenwerking.beeindigd', { reden: 'Genoeg gewacht' }) as never);
  expect(actor.getSnapshot().output?.uitkomst).toBe('beeindigd');
});

test('a request that lies with the Regiegroep is decided in the uitvoeringsfase too', () => {
  const aanvraag = geenAkkoord();
  const before = aanvraag.journal.findLastIndex(({ type }) => type === 'akkoord.gegeven');
  let whole = start(stappenplanMachine, aanvraag.input) as SamenwerkingSnapshot;
  for (const event of aanvraag.journal.slice(0, before)) whole = step(whole, event);
  const actor = createActor(uitvoeringsfaseMachine, { input: { samenwerking: whole.context } }).start();
  expect(actor.getSnapshot().value).toEqual({ uitvoering: 'wacht-op-akkoord' });
  actor.send(aanvraag.journal[before] as never);
  expect(actor.getSnapshot().value).toEqual({ uitvoering: 'plan-uitvoeren' });
});
