import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  type EngineError,
  type SamenwerkingSnapshot,
  type StartInput,
  stappenplanMachine,
  startSamenwerking,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../src/index.js';
import { fout } from '../support/fout.js';

const input: StartInput = { veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' };
const stamp = { by: { rol: 'veiligheidsregio', organisatie: 'VR25' }, at: '2026-01-05T09:00:00Z' } as const;

const bestaand = (given: object) => ({ ...input, bestaand: { ...stamp, ...given } });
const faults: [what: string, given: unknown, path: string, value: string, expected: string][] = [
  ['nothing at all', undefined, '', 'undefined', 'an object with fields'],
  ['null', null, '', 'null', 'an object with fields'],
  ['no region', { crisispartner: 'x' }, 'veiligheidsregio', 'undefined', 'an organisation'],
  ['a number for a partner', { ...input, crisispartner: 7 }, 'crisispartner', '7', 'an organisation'],
  ['one id twice', { ...input, crisispartner: 'VR25' }, 'crisispartner', '"VR25"', 'an id of its own'],
  ['a region twice', { ...input, andereRegios: ['VR1', 'VR1'] }, 'andereRegios[1]', '"VR1"', 'an id of its own'],
  ['a region that is the Regiegroep', { ...input, regiegroep: 'VR25' }, 'regiegroep', '"VR25"', 'an id of its own'],
  ['a reading nobody proposed', { ...input, policy: { checklist: 'alles' } }, 'policy.checklist', '"alles"', 'gedrukt'],
  ['an unknown policy', { ...input, policy: { tempo: 'snel' } }, 'policy.tempo', '"snel"', 'Unknown field'],
  ['an unknown key', { ...input, partner: 'x' }, 'partner', '"x"', 'Unknown field'],
  [
    'a key __proto__',
    JSON.parse('{"veiligheidsregio":"a","crisispartner":"b","__proto__":1}'),
    '__proto__',
    '1',
    'Unknown field',
  ],
  ['an id __proto__', { ...input, crisispartner: '__proto__' }, 'crisispartner', '"__proto__"', 'starts with a letter'],
  ['an id constructor', { ...input, crisispartner: 'constructor' }, 'crisispartner', '"constructor"', 'reserved'],
  ['such an id in an object', { ...input, werkgroep: { id: 'toString' } }, 'werkgroep.id', '"toString"', 'reserved'],
  ['such an id in a list', { ...input, andereRegios: ['valueOf'] }, 'andereRegios[0]', '"valueOf"', 'reserved'],
  ['no instant', bestaand({ at: '2026-01-05' }), 'bestaand.at', '"2026-01-05"', 'an instant in UTC'],
  [
    'a day that does not exist',
    bestaand({ afspraken: [{ afspraak: 'convenant', verwijzing: 'x', datum: '2019-02-30' }] }),
    'bestaand.afspraken[0].datum',
    '"2019-02-30"',
    'an existing date',
  ],
  [
    'an adoptieregio that does not lead',
    { ...bestaand({ adoptieregio: { regio: 'VR13' } }), andereRegios: ['VR13'] },
    'bestaand.adoptieregio.regio',
    '"VR13"',
    'the leading region',
  ],
  [
    'an agreement that exists twice',
    bestaand({
      afspraken: [
        { afspraak: 'convenant', verwijzing: 'x' },
        { afspraak: 'convenant', verwijzing: 'y' },
      ],
    }),
    'bestaand.afspraken[1].afspraak',
    '"convenant"',
    'only once',
  ],
  [
    'a product that exists twice',
    bestaand({
      producten: [
        { product: 'convenant', status: 'concept', datum: '2019-02-01' },
        { product: 'convenant', status: 'ondertekend', datum: '2019-02-02' },
      ],
    }),
    'bestaand.producten[1].product',
    '"convenant"',
    'only once',
  ],
  [
    'what a party notes down for itself',
    bestaand({ producten: [{ product: 'analysenotities', status: 'concept', datum: '2019-02-01' }] }),
    'bestaand.producten[0].product',
    '"analysenotities"',
    'a product that is shared',
  ],
  [
    'an adoptieregio with one region only',
    bestaand({ adoptieregio: { regio: 'VR25' } }),
    'bestaand.adoptieregio.regio',
    '"VR25"',
    'at least one other region',
  ],
];

describe('a start that does not fit is refused by naming what, where and what was expected', () => {
  test.each(faults)('%s', (_, given, path, value, expected) => {
    const error = fout(() => startSamenwerking(given as StartInput));
    expect(error.details).toMatchObject({ path, value });
    expect(error.details.expected.en).toContain(expected);
    expect(error.details.expected.nl).not.toBe(error.details.expected.en);
    expect(error.message).toContain(value);
  });

  test.each(faults)('createActor shows that same error: %s', (_, given) => {
    const actor = createActor(stappenplanMachine, { input: given as StartInput });
    const shown: unknown[] = [];
    actor.subscribe({ error: (error) => shown.push(error) });
    actor.start();
    expect(actor.getSnapshot()).toMatchObject({
      status: 'error',
      error: { name: 'EngineError', code: 'invalid-input' },
    });
    expect(shown).toEqual([(actor.getSnapshot() as unknown as SamenwerkingSnapshot).error]);
  });

  test('what the caller changes afterwards changes no fact', () => {
    const crisispartner = { id: 'zuiderzeeland', naam: 'Waterschap' };
    const facts = startSamenwerking({ ...input, crisispartner });
    crisispartner.naam = 'Iets anders';
    expect(facts.crisispartner.naam).toBe('Waterschap');
  });
});

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
  const facts = startSamenwerking(input);
  const gekozen = (profiel: 'koppel' | 'kern') => ({
    ...facts,
    profielkeuze: {
      ...stamp,
      versie: 1,
      profiel,
      beargumentering: 'x',
      ingestemd: { veiligheidsregio: stamp, crisispartner: stamp },
      definitief: {},
      herziening: {},
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
