import { describe, expect, test } from 'vitest';
import { apply, formFor, representedRegios, signalsFor, viewEvent } from '../../../src/index.js';
import { gemist, kandidaat, meer } from '../../support/situations.js';

const bezwaar = () => kandidaat(meer()).doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' });
const weg = () => bezwaar().doe('CP', 'regio.vertrokken', { regio: 'VR15', reden: 'Geen gezamenlijke grens' });
const vr15 = { rol: 'andere-regio', organisatie: 'VR15' } as const;

describe('a region that left, or was removed (I-70)', () => {
  test('its objection stays in sight of the Regiegroep until it withdraws it itself', () => {
    const spel = weg();
    expect(gemist(spel, 'bezwaar-regio')).toEqual(['VR15']);
    expect(signalsFor(spel.snapshot(), spel.by('RG')).map(({ code }) => code)).toContain('bezwaar-regio');
    spel.doe('VR15', 'bezwaar.ingetrokken', { regio: 'VR07', toelichting: 'Wij doen niet mee' });
    expect(gemist(spel, 'bezwaar-regio')).toEqual([]);
  });

  test('it is remembered, with why and by whom, and not represented', () => {
    const spel = weg();
    expect(spel.facts().eerdereRegios).toMatchObject([
      { id: 'VR15', vertrokken: { reden: 'Geen gezamenlijke grens', by: { rol: 'crisispartner' } } },
    ]);
    expect(representedRegios(spel.snapshot())).toEqual(['VR07', 'VR01']);
    expect(spel.taken().filter((id) => id.includes('VR15'))).toEqual([]);
  });

  test('it sees that it left and what it stated itself, and nothing else', () => {
    const spel = weg();
    const seen = spel.journal.flatMap((event) => viewEvent(event, spel.snapshot(), vr15)?.type ?? []);
    expect(seen).toEqual(['bezwaar.gemaakt', 'regio.vertrokken']);
  });

  test('it may come back by itself, and then its objection counts as before', () => {
    const spel = weg();
    const [regio] = formFor(spel.snapshot(), 'regio.betrokken', { who: vr15 }).fields;
    expect(regio && 'choices' in regio && regio.choices.map(({ value }) => value)).toEqual(['VR15']);
    spel.doe('VR15', 'regio.betrokken', { regio: 'VR15' });
    expect(gemist(spel, 'bezwaar-regio')).toEqual(['VR15']);
    expect(spel.taken('VR15')).toContain('adoptieregio-bepalen/bezwaar-heroverwegen/VR15/VR07');
    expect(representedRegios(spel.snapshot())).toEqual(['VR07', 'VR01']);
  });

  test('who was never in the case has no way in by itself', () => {
    const spel = meer();
    const answer = apply(spel.snapshot(), {
      type: 'regio.betrokken',
      regio: 'VR22',
      by: { rol: 'andere-regio', organisatie: 'VR22' },
      at: '2026-02-01T09:00:00Z',
    });
    expect(answer.ok || answer.blockers.map(({ code }) => code)).toEqual(['verkeerde-organisatie']);
  });
});
