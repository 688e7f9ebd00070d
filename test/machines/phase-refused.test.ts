import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  type EngineError,
  startSamenwerking,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../src/index.js';

const stamp = { by: { rol: 'veiligheidsregio', organisatie: 'VR25' }, at: '2026-01-05T09:00:00Z' } as const;

describe('a phase machine that is given no facts says so', () => {
  const machines = [verkenningsfaseMachine, uitwerkingsfaseMachine, uitvoeringsfaseMachine] as const;
  const given = [undefined, null, 5, {}, { samenwerking: undefined }, { samenwerking: 'x' }, { samenwerking: {} }];
  test.each(
    machines.flatMap((machine) => given.map((value) => [machine.id, JSON.stringify(value), machine, value] as const)),
  )('%s given %s', (_, __, machine, value) => {
    const actor = createActor(machine as typeof uitvoeringsfaseMachine, { input: value as never });
    expect(actor.getSnapshot()).toMatchObject({ status: 'error', error: { code: 'invalid-input' } });
  });
});

describe('a phase machine that cannot start says what it was given and what it expects, in both languages', () => {
  const facts = startSamenwerking({ veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' });
  const gekozen = (profiel: 'koppel' | 'kern') => ({
    ...facts,
    profielkeuze: {
      ...stamp,
      versie: 1,
      profiel,
      beargumentering: 'x',
      ingestemd: { veiligheidsregio: stamp, crisispartner: stamp },
      definitief: {},
      wijziging: {},
    },
  });
  const whole = [
    'Verwacht de feiten van een samenwerking: de uitkomst van een andere fase, of van startSamenwerking',
    'Expected the facts of a samenwerking: the outcome of another phase, or of startSamenwerking',
  ] as const;
  const { regios: _, ...zonderRegios } = facts;
  test.each<[what: string, given: object, path: string, value: string, nl: string, en: string]>([
    ['facts without a field', { samenwerking: zonderRegios }, 'samenwerking', JSON.stringify(zonderRegios), ...whole],
    ['facts with an object for a list', { samenwerking: { ...facts, regios: {} } }, 'samenwerking', '{', ...whole],
    [
      'no choice, and koppel',
      { profiel: 'koppel', samenwerking: facts },
      'profiel',
      '"koppel"',
      'Verwacht stand-by, structureel, kern, een profiel dat wordt getoetst',
      'Expected stand-by, structureel, kern, a profile that is tested',
    ],
    [
      'another profile than the chosen one',
      { profiel: 'stand-by', samenwerking: gekozen('kern') },
      'profiel',
      '"stand-by"',
      'Verwacht kern, het gekozen profiel',
      'Expected kern, the chosen profile',
    ],
    [
      'a choice that is not tested',
      { profiel: 'kern', samenwerking: gekozen('koppel') },
      'samenwerking.profielkeuze.profiel',
      '"koppel"',
      'Verwacht stand-by, structureel, kern: een profiel dat wordt getoetst',
      'Expected stand-by, structureel, kern: a profile that is tested',
    ],
  ])('%s', (_what, given, path, value, nl, en) => {
    const { error } = createActor(uitwerkingsfaseMachine, { input: given as never }).getSnapshot();
    const { message, details } = error as EngineError<'invalid-input'>;
    expect(details).toMatchObject({ path, expected: { nl, en } });
    expect(value.startsWith(details.value.slice(0, 1))).toBe(true);
    expect(message).toBe(`Cannot start this phase: ${path} is ${details.value}. ${en}.`);
  });
});
