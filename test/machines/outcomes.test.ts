import { expect, test } from 'vitest';
import { type AnyStateMachine, createActor } from 'xstate';
import { start, step } from '../../src/engine/runtime.js';
import {
  faseOf,
  type Policy,
  type ProfielId,
  type Samenwerking,
  type SamenwerkingEvent,
  type SamenwerkingSnapshot,
  stappenplanMachine,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../src/index.js';
import { lijst, openCase } from '../support/case.js';
import { roads } from '../support/roads.js';

// What a phase machine hands to the app that composes it. test/machines/chained holds the three against the whole.

const een = (policy: Partial<Policy> = {}) => openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', policy });
const gekozen = (profiel: ProfielId, policy?: Partial<Policy>) => een(policy).kies(profiel);
const getoetst = () =>
  een()
    .naarUitwerking('stand-by')
    .gereed(...lijst['stand-by'])
    .plan()
    .vraagAan();
const redenen = [{ over: 'profielkeuze' as const, toelichting: 'Past niet' }];

type Spel = ReturnType<typeof openCase>;
const laatste = (spel: Spel) => spel.journal.at(-1) as SamenwerkingEvent;
const einde = (spel: Spel) => spel.event('VR', 'samenwerking.beeindigd', { reden: 'Fusie' }) as SamenwerkingEvent;

/** What this machine ends with when it is given these facts and this event. */
function uitkomst(machine: AnyStateMachine, samenwerking: Samenwerking, event: SamenwerkingEvent) {
  const profiel = samenwerking.profielkeuze?.profiel;
  const actor = createActor(machine, { input: { samenwerking, profiel } }).start();
  actor.send(event as never);
  const { output, value, context } = actor.getSnapshot();
  expect(output?.samenwerking).toBe(context);
  expect(output?.uitkomst).toBe(value);
  return output?.uitkomst;
}

const verder = (spel: Spel) => {
  const facts = spel.facts();
  return uitkomst(verkenningsfaseMachine as never, facts, spel.event('VR', 'verkenning.afgerond') as SamenwerkingEvent);
};

test('the verkenningsfase ends where its profile goes on', () => {
  expect(verder(gekozen('stand-by'))).toBe('naar-uitwerking');
  expect(verder(gekozen('koppel'))).toBe('naar-uitvoering');
  expect(verder(gekozen('koppel', { zonderToetsing: 'afronden' }))).toBe('verkenning-afgerond');
  const spel = gekozen('stand-by');
  expect(uitkomst(verkenningsfaseMachine as never, spel.facts(), einde(spel))).toBe('beeindigd');
});

test('the uitwerkingsfase ends by akkoord, back at the choice, or because somebody ends it', () => {
  const spel = getoetst();
  const facts = spel.facts();
  const machine = uitwerkingsfaseMachine as never;
  expect(uitkomst(machine, facts, einde(spel))).toBe('beeindigd');
  expect(uitkomst(machine, facts, laatste(getoetst().doe('RG', 'akkoord.gegeven')))).toBe('akkoord');
  expect(uitkomst(machine, facts, laatste(getoetst().doe('RG', 'akkoord.onthouden', { redenen })))).toBe(
    'terug-naar-profielkeuze',
  );
});

test('facts with an akkoord on record are through the uitwerkingsfase at once', () => {
  const samenwerking = getoetst().doe('RG', 'akkoord.gegeven').facts();
  const actor = createActor(uitwerkingsfaseMachine, { input: { samenwerking, profiel: 'stand-by' } }).start();
  expect(actor.getSnapshot().output).toEqual({ uitkomst: 'akkoord', samenwerking });
});

test('the uitvoeringsfase ends only because somebody ends it', () => {
  const spel = getoetst().doe('RG', 'akkoord.gegeven');
  expect(uitkomst(uitvoeringsfaseMachine as never, spel.facts(), einde(spel))).toBe('beeindigd');
});

test('the whole ends by its own word under afronden, or because somebody ends it', () => {
  const kort = gekozen('ad-hoc', { zonderToetsing: 'afronden' }).doe('VR', 'verkenning.afgerond');
  expect(kort.snapshot().output).toEqual({ uitkomst: 'verkenning-afgerond', samenwerking: kort.facts() });
  const klaar = een().doe('CP', 'samenwerking.beeindigd', { reden: 'Fusie' });
  expect(klaar.snapshot().output).toEqual({ uitkomst: 'beeindigd', samenwerking: klaar.facts() });
});

const machines = {
  verkenning: verkenningsfaseMachine,
  uitwerking: uitwerkingsfaseMachine,
  uitvoering: uitvoeringsfaseMachine,
};

test.each(Object.entries(roads))('a phase that starts from the facts alone is where the whole is: %s', (_, road) => {
  const { input, journal } = road();
  let whole = start(stappenplanMachine, input) as SamenwerkingSnapshot;
  for (const event of journal) {
    whole = step(whole, event);
    if (whole.status !== 'active') continue;
    const { context: samenwerking, value } = whole;
    const machine = machines[faseOf(whole)] as AnyStateMachine;
    const given = { samenwerking, profiel: samenwerking.profielkeuze?.profiel };
    expect(start(machine, given)).toMatchObject({ value, context: samenwerking });
  }
});
