import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { attempt as attemptIn } from '../../src/engine/attempt.js';
import { explain as explainIn } from '../../src/engine/explain.js';
import {
  type Change,
  explain,
  processchema,
  progress,
  signalsFor,
  stapStatus,
  tasksFor,
  viewFor,
} from '../../src/index.js';
import { lijst, openCase } from '../support/case.js';
import { geenAkkoord } from '../support/roads.js';
import { toy } from '../support/toy.js';

const start = () => openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' });
const codes = (spel: ReturnType<typeof openCase>, ...event: Parameters<typeof spel.event>) =>
  explain(spel.snapshot(), spel.event(...event)).blockers.map(({ code }) => code);

describe('an event of a later phase is refused for every gate in between', () => {
  test('going live, asked on the first day', () => {
    expect(codes(start(), 'VR', 'golive.bevestigd', { datum: '2026-06-01' } as never)).toEqual([
      'wederzijds-onbekend',
      'instemming-ontbreekt',
      'beargumentering-ontbreekt',
      'keuze-niet-definitief',
      'plan-ontbreekt',
      'go-live-datum-ontbreekt',
      'verwacht-werk-open',
      'afspraken-niet-definitief',
      'akkoord-ontbreekt',
    ]);
  });

  test('each gate passed leaves its own reasons out', () => {
    const spel = start().naarUitwerking('stand-by');
    const uitvoeren = ['VR', 'plan.uitgevoerd', { datum: '2026-06-01' } as never] as const;
    expect(codes(spel, ...uitvoeren)).toEqual([
      'checklist-onvolledig',
      'plan-ontbreekt',
      'go-live-datum-ontbreekt',
      'verwacht-werk-open',
      'afspraken-niet-definitief',
      'akkoord-ontbreekt',
    ]);
    spel.gereed(...lijst['stand-by']).plan();
    expect(codes(spel, ...uitvoeren)).toEqual(['afspraken-niet-definitief', 'akkoord-ontbreekt']);
    spel.vraagAan();
    expect(codes(spel, ...uitvoeren)).toEqual(['akkoord-ontbreekt']);
  });

  test('what an untested profile never reaches is not asked of it (I-19)', () => {
    expect(codes(start().kies('koppel'), 'VR', 'plan.uitgevoerd', { datum: '2026-06-01' } as never)).toEqual([
      'niet-in-deze-fase',
    ]);
    expect(codes(start().kies('koppel'), 'VR', 'toetsing.aangevraagd')).toEqual(['profiel-niet-getoetst']);
  });

  test('a reason is given with its words, its lines and who can resolve it', () => {
    const { blockers } = explain(start().snapshot(), start().event('VR', 'verkenning.afgerond'));
    for (const { text, source, resolvers, missing } of blockers) {
      expect(text.nl).not.toBe(text.en);
      expect(source.lines).toMatch(/^\d+(-\d+)?$/);
      expect(resolvers.length).toBeGreaterThan(0);
      expect(new Set(missing.map(({ id }) => id)).size).toBe(missing.length);
    }
    expect(new Set(blockers.map(({ code }) => code)).size).toBe(blockers.length);
  });
});

describe('niet-in-deze-fase stands only where no gate is in the way', () => {
  test('an event of a phase that is behind', () => {
    const spel = start().naarUitwerking('stand-by');
    expect(codes(spel, 'VR', 'verkenning.afgerond')).toEqual(['niet-in-deze-fase']);
    expect(codes(spel, 'RG', 'verkenning.afgerond')).toEqual(['verkeerde-rol', 'niet-in-deze-fase']);
    expect(codes(geenAkkoord(), 'VR', 'toetsing.aangevraagd')).toEqual(['niet-in-deze-fase']);
  });

  test('an event of another moment of the same phase is refused for what that moment asks', () => {
    const spel = start().naarUitwerking('stand-by');
    expect(codes(spel, 'RG', 'akkoord.gegeven')).toEqual(['toetsing-niet-aangevraagd']);
    const bij = geenAkkoord();
    expect(codes(bij, 'VR', 'evaluatie.gehouden', { datum: '2026-06-01' } as never)).toEqual(['niet-live']);
  });

  test('a finished case answers that it is closed, whoever asks what', () => {
    const spel = start().doe('VR', 'samenwerking.beeindigd', { reden: 'Klaar' });
    expect(codes(spel, 'VR', 'verkenning.afgerond')).toEqual(['afgesloten']);
    expect(codes(spel, 'RG', 'akkoord.gegeven')).toEqual(['afgesloten']);
    expect([tasksFor(spel.snapshot()), signalsFor(spel.snapshot())]).toEqual([[], []]);
  });
});

describe('a passing event', () => {
  const kinds = (changes: readonly Change[]) => [...new Set(changes.map(({ kind }) => kind))];

  test('tells what it would change, and changes nothing', () => {
    const spel = start().kies('stand-by');
    const before = JSON.stringify(spel.actor.getPersistedSnapshot());
    const { blockers, changes } = explain(spel.snapshot(), spel.event('VR', 'verkenning.afgerond'));
    expect(blockers).toEqual([]);
    expect(changes).toContainEqual({ kind: 'phase', id: 'uitwerking', from: 'verkenning', to: 'uitwerking' });
    expect(changes).toContainEqual({ kind: 'task', id: 'contact-werkgroep/contact', to: 'opened' });
    expect(JSON.stringify(spel.actor.getPersistedSnapshot())).toBe(before);
  });

  test('tells the steps and tasks it closes and opens', () => {
    const spel = start();
    const { changes } = explain(spel.snapshot(), spel.event('VR', 'notitie.vastgelegd', { resultaten: 'x' } as never));
    expect(changes).toEqual([
      { kind: 'step', id: 'wat-is-er-al', from: 'open', to: 'gereed' },
      { kind: 'task', id: 'wat-is-er-al/noteren', to: 'closed' },
    ]);
  });

  test('that moves the case is told with phase, steps and tasks', () => {
    const spel = geenAkkoord();
    const { changes } = explain(spel.snapshot(), spel.event('VR', 'plan.uitgevoerd', { datum: '2026-06-01' } as never));
    expect(kinds(changes)).toEqual(['step', 'task']);
    const einde = explain(spel.snapshot(), spel.event('VR', 'samenwerking.beeindigd', { reden: 'x' } as never));
    expect(einde.changes[0]).toEqual({ kind: 'phase', id: 'beeindigd', from: 'uitvoering', to: 'beeindigd' });
  });
});

test('a refused event leaves what is stored as it was, to the byte', () => {
  const spel = geenAkkoord();
  const before = JSON.stringify(spel.actor.getPersistedSnapshot());
  spel.weigert('RG', 'akkoord.gegeven');
  spel.weigert('VR', 'evaluatie.gehouden', { datum: '2026-06-01' });
  expect(JSON.stringify(spel.actor.getPersistedSnapshot())).toBe(before);
});

test('the same snapshot and viewer give the same reference; another viewer gives another', () => {
  const spel = geenAkkoord();
  const snapshot = spel.snapshot();
  const who = () => ({ ...spel.by('VR') });
  expect(tasksFor(snapshot, who())).toBe(tasksFor(snapshot, who()));
  expect(signalsFor(snapshot, who())).toBe(signalsFor(snapshot, who()));
  expect(viewFor(snapshot, who())).toBe(viewFor(snapshot, who()));
  expect(stapStatus(snapshot)).toBe(stapStatus(snapshot));
  expect(processchema(snapshot)).toBe(processchema(snapshot));
  expect(progress(snapshot)).toBe(progress(snapshot));
  expect(viewFor(snapshot, who())).not.toBe(viewFor(snapshot, spel.by('CP')));
  expect(tasksFor(snapshot)).not.toBe(tasksFor(snapshot, spel.by('RG')));
});

test('a viewer is told apart by role and organisation, also where the two could be read as one', () => {
  const spel = openCase({ veiligheidsregio: 'VR25', crisispartner: 'x' }).doe('VR', 'notitie.vastgelegd', {
    resultaten: 'Van ons',
  });
  const van = (rol: unknown, organisatie: unknown) =>
    viewFor(spel.snapshot(), { rol, organisatie } as never).notities.veiligheidsregio;
  expect(van('veiligheidsregio', 'VR25')).toHaveLength(1);
  expect(van('veiligheidsregio,VR25', undefined)).toBeUndefined();
  expect(van(['veiligheidsregio'], 'VR25')).toBeUndefined();
});

test('a refusal on account of a rule within a rule cites the lines and the reading of that one', () => {
  const spel = openCase({ veiligheidsregio: 'VR09', crisispartner: 'knmi' })
    .naarUitwerking('koppel')
    .doe('VR', 'systeem.gekozen', { systeem: 'Eigen' });
  const cited = (event: unknown) =>
    explain(spel.snapshot(), event).blockers.map(({ code, source, interpretation }) => [
      code,
      source?.lines,
      interpretation,
    ]);
  expect(cited(spel.event('VR', 'golive.bevestigd', { datum: '2026-04-01' }))).toEqual([
    ['lcms-communicatie', '375-377', 'I-11'],
  ]);
  expect(cited(spel.event('RG', 'akkoord.gegeven'))).toEqual([['profiel-niet-getoetst', '80-82', 'I-19']]);
});

describe('a procedure that has nothing to do with crises', () => {
  const stamp = { by: { rol: 'crisispartner', organisatie: 'x' }, at: '2026-01-05T09:00:00Z' } as const;
  const actor = () => createActor(toy.machine).start();

  test('its gates, words, steps and tasks are its own', () => {
    const shop = actor();
    expect(explainIn(toy, shop.getSnapshot(), { type: 'geleverd', ...stamp }).blockers).toMatchObject([
      {
        code: 'unpaid',
        text: { en: 'Not paid yet' },
        missing: [{ id: 'invoice' }],
        source: { quote: 'No crisis in sight' },
      },
    ]);
    expect(attemptIn(toy, shop, { type: 'betaald', ...stamp })).toEqual({
      ok: true,
      changes: [
        { kind: 'phase', id: 'delivery', from: 'order', to: 'delivery' },
        { kind: 'step', id: 'order', from: 'open', to: 'done' },
        { kind: 'task', id: 'order/pay', to: 'closed' },
      ],
    });
    expect(attemptIn(toy, shop, { type: 'geleverd', ...stamp }).ok).toBe(true);
    expect(explainIn(toy, shop.getSnapshot(), { type: 'geleverd', ...stamp }).blockers[0]?.code).toBe('afgesloten');
  });

  test('an event of the stappenplan is unknown to it', () => {
    const [blocker] = explainIn(toy, actor().getSnapshot(), { type: 'akkoord.gegeven', ...stamp }).blockers;
    expect(blocker?.input?.path).toBe('type');
  });
});
