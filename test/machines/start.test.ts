import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { getoetsteProfielIds, profielIds } from '../../src/domain/ids.js';
import {
  type GetoetstProfielId,
  type ProfielId,
  type SamenwerkingSnapshot,
  type StartInput,
  stappenplanMachine,
  startSamenwerking,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../src/index.js';
import { openCase } from '../support/case.js';
import { fout } from '../support/fout.js';

const input: StartInput = { veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' };
const stamp = { by: { rol: 'veiligheidsregio', organisatie: 'VR25' }, at: '2026-01-05T09:00:00Z' } as const;

/** Facts in which both declared this profile definitive. */
const gekozen = (profiel: ProfielId) => openCase(input).kies(profiel).facts();
const keyOf = ({ value }: { value: unknown }) => (typeof value === 'string' ? value : Object.keys(value as object)[0]);

describe('every machine starts', () => {
  test.each([
    ['stappenplanMachine', stappenplanMachine],
    ['verkenningsfaseMachine', verkenningsfaseMachine],
  ] as const)('%s in the verkenning', (_, machine) => {
    const snapshot = createActor(machine as typeof stappenplanMachine, { input })
      .start()
      .getSnapshot();
    expect([snapshot.status, keyOf(snapshot)]).toEqual(['active', 'verkenning']);
  });

  test.each(getoetsteProfielIds)('uitwerkingsfaseMachine with %s, all four steps to do', (profiel) => {
    const actor = createActor(uitwerkingsfaseMachine, { input: { profiel, samenwerking: gekozen(profiel) } }).start();
    expect(actor.getSnapshot().value).toEqual({
      uitwerking: {
        stappen: {
          'afspraken-en-plan': 'open',
          'check-op-afspraken': 'open',
          'wegzetten-in-de-tijd': 'open',
          'contact-werkgroep': 'open',
          'intercollegiale-toetsing': 'voorbereiden',
        },
      },
    });
  });

  test.each(profielIds)('uitvoeringsfaseMachine with %s: tested profiles wait for the akkoord', (profiel) => {
    const actor = createActor(uitvoeringsfaseMachine, { input: { samenwerking: gekozen(profiel) } }).start();
    const waits = (getoetsteProfielIds as readonly string[]).includes(profiel);
    expect(actor.getSnapshot().matches({ uitvoering: waits ? 'wacht-op-akkoord' : 'actief' })).toBe(true);
  });

  test.each(profielIds)('verkenningsfaseMachine goes on with the facts of a case that chose %s', (profiel) => {
    const actor = createActor(verkenningsfaseMachine, { input: { samenwerking: gekozen(profiel) } }).start();
    expect(actor.getSnapshot().matches({ verkenning: { stappen: { afstemming: 'gereed' } } })).toBe(true);
  });

  test('the uitwerking without a definitive choice goes back to step 5 at once', () => {
    const samenwerking = startSamenwerking(input);
    const actor = createActor(uitwerkingsfaseMachine, { input: { profiel: 'kern', samenwerking } }).start();
    expect(actor.getSnapshot().output?.uitkomst).toBe('terug-naar-profielkeuze');
  });
});

describe('what exists already is filled in, and passes no gate', () => {
  const told = { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' };
  const spel = openCase({
    ...input,
    andereRegios: ['VR13'],
    bestaand: {
      ...stamp,
      adoptieregio: { regio: 'VR25' },
      verwachtingen: { veiligheidsregio: told, crisispartner: told },
      profielkeuze: { profiel: 'stand-by', beargumentering: 'Zo werken we al' },
      afspraken: [{ afspraak: 'convenant', verwijzing: 'Convenant 2019', datum: '2019-05-01' }],
      systeem: { systeem: 'LCMS' },
      producten: [{ product: 'convenant', status: 'ondertekend', datum: '2019-05-01' }],
    },
  });

  test('it counts as done where it stands', () => {
    expect(spel.stap('adoptieregio-bepalen')).toBe('gereed');
    expect(spel.stap('afstemming')).toBe('bezig'); // what each told the other is known; a talk is still expected (I-76)
    expect(spel.voortgang().minimum).toEqual({ gereed: 1, totaal: 8 });
    expect(spel.facts()).toMatchObject({ systeem: { systeem: 'LCMS' }, producten: [{ status: 'ondertekend' }] });
  });

  test('the case is in the verkenning; the choice is not definitive and nothing was approved', () => {
    expect(spel.fase()).toBe('verkenning');
    expect(spel.weigert('VR', 'verkenning.afgerond')).toEqual(['keuze-niet-definitief']);
    expect(spel.weigert('VR', 'toetsing.aangevraagd')).toContain('keuze-niet-definitief');
    expect(spel.weigert('VR', 'golive.bevestigd', { datum: '2026-06-01' })).toContain('akkoord-ontbreekt');
  });

  test('what was there is taken over as it was told', () => {
    const facts = startSamenwerking({
      ...input,
      bestaand: {
        ...stamp,
        verwachtingen: { crisispartner: told },
        producten: [
          { product: 'convenant', status: 'ondertekend', datum: '2026-06-01' },
          { product: 'plan-van-aanpak', status: 'concept', datum: '2026-06-01' },
        ],
      },
    });
    expect(facts.verwachtingen).toEqual({ crisispartner: { ...told, ...stamp } });
    expect(facts.producten.map(({ product }) => product)).toEqual(['convenant', 'plan-van-aanpak']);
  });
});

describe('the uitwerkingsfase is given the profile the parties chose', () => {
  const begin = (profiel: unknown, samenwerking = gekozen('stand-by')) => {
    const machine = uitwerkingsfaseMachine;
    const actor = createActor(machine, { input: { profiel: profiel as GetoetstProfielId, samenwerking } });
    const { error } = actor.getSnapshot() as unknown as SamenwerkingSnapshot;
    if (error) throw error;
  };

  test('another profile is refused', () => {
    expect(fout(() => begin('kern')).details).toMatchObject({ path: 'profiel', value: '"kern"' });
    expect(fout(() => begin('kern')).details.expected.en).toContain('stand-by');
  });

  test('a profile that is not tested is refused, chosen or not (lines 80-82)', () => {
    expect(fout(() => begin('ad-hoc', gekozen('ad-hoc'))).details.value).toBe('"ad-hoc"');
    expect(fout(() => begin('kern', gekozen('koppel'))).details.value).toBe('"koppel"');
    expect(fout(() => begin('koppel', startSamenwerking(input))).details.path).toBe('profiel');
  });

  test.each([undefined, null, 'constructor', 3])('%s is no profile', (profiel) => {
    expect(fout(() => begin(profiel)).details.path).toBe('profiel');
  });
});
