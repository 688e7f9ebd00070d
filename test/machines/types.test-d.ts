import { describe, expectTypeOf, test } from 'vitest';
import { createActor } from 'xstate';
import {
  actingAs,
  attempt,
  type BlockerCode,
  type EventType,
  explain,
  type ProfielId,
  type PuntId,
  type Samenwerking,
  type SamenwerkingEvent,
  type StapId,
  type StapStatus,
  stappenplanMachine,
  stapStatus,
  tasksFor,
  type UitwerkingInput,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../src/index.js';

declare const samenwerking: Samenwerking;
const input = { veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' };
const by = { rol: 'crisispartner', organisatie: 'zuiderzeeland' } as const;
const stamp = { by, at: '2026-01-05T09:00:00Z' };
const actor = createActor(stappenplanMachine, { input });
const snapshot = actor.getSnapshot();

describe('where a case can be', () => {
  test('phases, steps and their states are known', () => {
    snapshot.matches('beeindigd');
    snapshot.matches({ verkenning: { stappen: { profielkeuze: 'open' } } });
    snapshot.matches({ uitwerking: { stappen: { 'intercollegiale-toetsing': 'bij-regiegroep' } } });
    snapshot.matches({ uitvoering: 'actief' });
  });

  test('what does not exist cannot be asked', () => {
    // @ts-expect-error a phase is not called by its chapter
    snapshot.matches('uitwerkingsfase');
    // @ts-expect-error a step of another phase
    snapshot.matches({ verkenning: { stappen: { 'go-live': 'open' } } });
    // @ts-expect-error a step is open or gereed
    snapshot.matches({ verkenning: { stappen: { profielkeuze: 'bezig' } } });
    // @ts-expect-error there is no state klaar
    snapshot.matches({ uitvoering: 'klaar' });
    const uitwerking = createActor(uitwerkingsfaseMachine, { input: {} as never }).getSnapshot();
    // @ts-expect-error the uitwerkingsfase does not end in afgerond
    uitwerking.matches('afgerond');
  });
});

describe('what can be stated', () => {
  test('an event with its payload and its stamp', () => {
    actor.send({ type: 'inschatting.gemaakt', profiel: 'kern', ...stamp });
    actor.send({ type: 'inschatting.gedeeld', ...stamp });
    expectTypeOf<Extract<SamenwerkingEvent, { type: 'go-live' }>>().toBeNever();
  });

  test('nothing else', () => {
    // @ts-expect-error an event is a fact, not a command
    actor.send({ type: 'NEXT', ...stamp });
    // @ts-expect-error which profile
    actor.send({ type: 'inschatting.gemaakt', ...stamp });
    // @ts-expect-error standby is how the text misspells it
    actor.send({ type: 'inschatting.gemaakt', profiel: 'standby', ...stamp });
    // @ts-expect-error who states it, and when
    actor.send({ type: 'inschatting.gedeeld' });
    // @ts-expect-error the minister has no role
    actor.send({ type: 'inschatting.gedeeld', by: { rol: 'minister', organisatie: 'x' }, at: stamp.at });
  });

  test('acting as somebody, the payload belongs to the event', () => {
    const says = actingAs(by);
    says('inschatting.gedeeld');
    says('golive.bevestigd', { datum: '2026-06-01' });
    says('profielkeuze.definitief');
    expectTypeOf(says('inschatting.gemaakt', { profiel: 'kern' }).profiel).toEqualTypeOf<
      'ad-hoc' | 'koppel' | 'stand-by' | 'structureel' | 'kern'
    >();
    // @ts-expect-error the day is missing
    says('golive.bevestigd');
    // @ts-expect-error a payload of another event
    says('golive.bevestigd', { profiel: 'kern' });
    // @ts-expect-error this one carries nothing
    says('inschatting.gedeeld', { profiel: 'kern' });
    // @ts-expect-error a payload brings no stamp of its own
    says('golive.bevestigd', { datum: '2026-06-01', by });
    // @ts-expect-error nor a moment
    says('golive.bevestigd', { datum: '2026-06-01', at: stamp.at });
    // @ts-expect-error there is no such event
    says('go-live.bevestigd', { datum: '2026-06-01' });
    // @ts-expect-error a role is one of five
    actingAs({ rol: 'adoptieregio', organisatie: 'VR25' });
  });
});

describe('what a machine is started with', () => {
  test('the stappenplan and the verkenning with the parties, the other phases with the facts', () => {
    createActor(verkenningsfaseMachine, { input });
    createActor(verkenningsfaseMachine, { input: { samenwerking } });
    createActor(uitwerkingsfaseMachine, { input: { profiel: 'kern', samenwerking } });
    createActor(uitvoeringsfaseMachine, { input: { samenwerking } });
    expectTypeOf<UitwerkingInput['profiel']>().toEqualTypeOf<'stand-by' | 'structureel' | 'kern'>();
  });

  test('not with less, nor with a profile that is not tested', () => {
    // @ts-expect-error the partner is missing
    createActor(stappenplanMachine, { input: { veiligheidsregio: 'VR25' } });
    // @ts-expect-error a case has parties
    createActor(stappenplanMachine);
    // @ts-expect-error koppel has no uitwerkingsfase
    createActor(uitwerkingsfaseMachine, { input: { profiel: 'koppel', samenwerking } });
    // @ts-expect-error nor has ad-hoc
    createActor(uitwerkingsfaseMachine, { input: { profiel: 'ad-hoc', samenwerking } });
    // @ts-expect-error the uitvoering goes on with facts
    createActor(uitvoeringsfaseMachine, { input });
    // @ts-expect-error a policy nobody proposed
    createActor(stappenplanMachine, { input: { ...input, policy: { zonderToetsing: 'nooit' } } });
  });
});

test('answers carry their own words', () => {
  expectTypeOf(explain(snapshot, null).blockers[0]?.code).toEqualTypeOf<BlockerCode | undefined>();
  const outcome = attempt(actor, null);
  if (outcome.ok) expectTypeOf(outcome).not.toHaveProperty('blockers');
  else expectTypeOf(outcome.blockers[0]?.code).toEqualTypeOf<BlockerCode | undefined>();
  expectTypeOf(tasksFor(snapshot)[0]?.closesWith).toEqualTypeOf<readonly EventType[] | undefined>();
  expectTypeOf(stapStatus(snapshot)).toEqualTypeOf<Readonly<Record<StapId, StapStatus>>>();
});

test('an outcome is one of those the phase can have', () => {
  const { output } = createActor(uitwerkingsfaseMachine, { input: {} as never }).getSnapshot();
  expectTypeOf(output?.uitkomst).toEqualTypeOf<'akkoord' | 'terug-naar-profielkeuze' | 'beeindigd' | undefined>();
});

test('only guards and actions that exist can be replaced', () => {
  stappenplanMachine.provide({ guards: { 'mag notitie.vastgelegd': () => false }, actions: { noteFact: () => {} } });
  // @ts-expect-error misspelt: notities are stated one by one
  stappenplanMachine.provide({ guards: { 'mag notities.vastgelegd': () => false } });
  // @ts-expect-error there is one action, and it is called otherwise
  stappenplanMachine.provide({ actions: { noteFacts: () => {} } });
});

test('a task names its point, its step and its data in types', () => {
  const [task] = tasksFor(snapshot);
  expectTypeOf(task?.stap).toEqualTypeOf<StapId | undefined>();
  expectTypeOf(task?.punt).toEqualTypeOf<PuntId | undefined>();
  expectTypeOf(task?.data?.profiel).toEqualTypeOf<ProfielId | undefined>();
  // @ts-expect-error no event has such a field
  task?.data?.profile;
});
