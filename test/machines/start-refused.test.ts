import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { type SamenwerkingSnapshot, type StartInput, stappenplanMachine, startSamenwerking } from '../../src/index.js';
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

  test('… and in Dutch', () => {
    const refusal = (given: object) => fout(() => startSamenwerking(given as StartInput));
    expect(refusal(null as never).message).toContain('input is null');
    expect(refusal({ ...input, crisispartner: 7 }).message).toContain('crisispartner is 7');
    expect(refusal({ ...input, crisispartner: 'VR25' }).details.expected.nl).toContain('een eigen id');
    const groups = { werkgroep: 'dezelfde', regiegroep: 'dezelfde' };
    expect(refusal({ ...input, ...groups }).details.path).toBe('regiegroep');
    expect(refusal({ ...input, werkgroep: 'VR25' }).details.path).toBe('werkgroep');
    const met = (given: object, andereRegios: string[] = []) =>
      refusal({ ...bestaand(given), andereRegios }).details.expected.nl;
    expect(met({ adoptieregio: { regio: 'VR01' } }, ['VR01'])).toContain('leidende');
    const convenant = { afspraak: 'convenant', verwijzing: 'x' };
    expect(met({ afspraken: [convenant, convenant] })).toContain('één keer');
    expect(met({ producten: [{ product: 'analysenotities', status: 'concept', datum: '2026-06-01' }] })).toContain(
      'gedeeld',
    );
  });

  test('what the caller changes afterwards changes no fact', () => {
    const crisispartner = { id: 'zuiderzeeland', naam: 'Waterschap' };
    const facts = startSamenwerking({ ...input, crisispartner });
    crisispartner.naam = 'Iets anders';
    expect(facts.crisispartner.naam).toBe('Waterschap');
  });
});
