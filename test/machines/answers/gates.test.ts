import { describe, expect, test } from 'vitest';
import { explain, signalsFor, tasksFor } from '../../../src/index.js';
import { lijst } from '../../support/case.js';
import { geenAkkoord } from '../../support/roads.js';
import { een, koppel, type Spel, standBy } from '../../support/situations.js';

const codes = (spel: Spel, ...event: Parameters<Spel['event']>) =>
  explain(spel.snapshot(), spel.event(...event)).blockers.map(({ code }) => code);

describe('an event of a later phase is refused for every gate in between', () => {
  test('going live, asked on the first day', () => {
    expect(codes(een(), 'VR', 'golive.bevestigd', { datum: '2026-06-01' } as never)).toEqual([
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
    const spel = standBy();
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
    expect(codes(een().kies('koppel'), 'VR', 'plan.uitgevoerd', { datum: '2026-06-01' } as never)).toEqual([
      'niet-in-deze-fase',
    ]);
    expect(codes(een().kies('koppel'), 'VR', 'toetsing.aangevraagd')).toEqual(['profiel-niet-getoetst']);
  });

  test('a reason is given with its words, its lines and who can resolve it', () => {
    const { blockers } = explain(een().snapshot(), een().event('VR', 'verkenning.afgerond'));
    for (const { text, source, rollen, missing } of blockers) {
      expect(text.nl).not.toBe(text.en);
      expect(source?.lines).toMatch(/^\d+(-\d+)?$/);
      expect(rollen.length).toBeGreaterThan(0);
      expect(new Set(missing.map(({ id }) => id)).size).toBe(missing.length);
    }
    expect(new Set(blockers.map(({ code }) => code)).size).toBe(blockers.length);
  });
});

describe('niet-in-deze-fase stands only where no gate is in the way', () => {
  test('an event of a phase that is behind', () => {
    const spel = standBy();
    expect(codes(spel, 'VR', 'verkenning.afgerond')).toEqual(['niet-in-deze-fase']);
    expect(codes(spel, 'RG', 'verkenning.afgerond')).toEqual(['verkeerde-rol', 'niet-in-deze-fase']);
    expect(codes(geenAkkoord(), 'VR', 'toetsing.aangevraagd')).toEqual(['niet-in-deze-fase']);
  });

  test('an event of another moment of the same phase is refused for what that moment asks', () => {
    const spel = standBy();
    expect(codes(spel, 'RG', 'akkoord.gegeven')).toEqual(['toetsing-niet-aangevraagd']);
  });

  test('a finished case answers that it is closed, whoever asks what', () => {
    const spel = een().doe('VR', 'samenwerking.beeindigd', { reden: 'Klaar' });
    expect(codes(spel, 'VR', 'verkenning.afgerond')).toEqual(['afgesloten']);
    expect(codes(spel, 'RG', 'akkoord.gegeven')).toEqual(['afgesloten']);
    expect([tasksFor(spel.snapshot()), signalsFor(spel.snapshot())]).toEqual([[], []]);
  });
});

test('a refusal on account of a rule within a rule cites the lines and the reading of that one', () => {
  const spel = koppel().doe('VR', 'systeem.gekozen', { systeem: 'Eigen' });
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
