import { describe, expect, test } from 'vitest';
import { datum, gemist, klaar, koppel } from '../../support/situations.js';

const wet = { id: 'wet', omschrijving: 'Wettelijke termijn', datum: '2026-07-01' };
/** Approved and carried out, with a hard deadline on going live, planned on 1 June. */
const metDeadline = () => {
  const spel = klaar().doe('VR', 'planning.vastgesteld', { hardeDeadlines: [wet] });
  return spel
    .vraagAan()
    .doe('RG', 'akkoord.gegeven')
    .doe('VR', 'plan.uitgevoerd', { datum })
    .doe('VR', 'oefening.gehouden', { datum });
};
const teLaat = '2026-07-02';

describe('a hard deadline and going live (I-64)', () => {
  test('the day the confirmation states is what counts, not the day in the planning', () => {
    const spel = metDeadline();
    expect(spel.weigert('VR', 'golive.bevestigd', { datum: teLaat })).toEqual(['deadlineconflict']);
    spel.doe('VR', 'golive.bevestigd', { datum: '2026-07-01' });
    expect(spel.signalen()).not.toContain('deadline-gemist');
  });

  test('both may accept a named day beforehand; it holds for that day and no other', () => {
    const spel = metDeadline();
    expect(spel.weigert('VR', 'deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' })).toEqual([
      'geen-deadlineconflict',
    ]);
    spel.doe('VR', 'deadlineconflict.aanvaard', { deadline: 'wet', gepland: teLaat, reden: 'Leverancier is laat' });
    expect(spel.weigert('VR', 'golive.bevestigd', { datum: teLaat })).toEqual(['deadlineconflict']);
    spel.doe('CP', 'deadlineconflict.aanvaard', { deadline: 'wet', gepland: teLaat, reden: 'Akkoord' });
    expect(spel.weigert('VR', 'golive.bevestigd', { datum: '2026-07-03' })).toEqual(['deadlineconflict']);
    spel.doe('VR', 'golive.bevestigd', { datum: teLaat });
    expect(spel.stap('wegzetten-in-de-tijd')).toBe('gereed');
  });

  test('once live a missed deadline stays in sight, accepted or not, and dropped or not', () => {
    const spel = metDeadline();
    for (const wie of ['VR', 'CP'])
      spel.doe(wie, 'deadlineconflict.aanvaard', { deadline: 'wet', gepland: teLaat, reden: 'x' });
    spel.doe('VR', 'golive.bevestigd', { datum: teLaat });
    expect(gemist(spel, 'deadline-gemist')).toEqual(['wet']);
    expect(spel.signalen('RG')).toContain('deadline-gemist');
    spel.beide('deadline.vervallen', { deadline: 'wet', reden: 'Wet ingetrokken' });
    expect(gemist(spel, 'deadline-gemist')).toEqual(['wet']);
    spel.doe('VR', 'planning.vastgesteld', { hardeDeadlines: [], goLiveDatum: '2026-01-01' });
    expect(gemist(spel, 'deadline-gemist')).toEqual(['wet']);
  });

  test('a voluntary plan has the same task, and is held to it', () => {
    const spel = koppel()
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'Koppelen' }] })
      .doe('VR', 'planning.vastgesteld', { goLiveDatum: teLaat, hardeDeadlines: [wet] })
      .doe('VR', 'plan.uitgevoerd', { datum });
    expect(spel.taken()).toContain('wegzetten-in-de-tijd/deadlineconflict/wet/crisispartner');
    expect(spel.weigert('VR', 'golive.bevestigd', { datum: teLaat })).toEqual(['deadlineconflict']);
    spel.doe('VR', 'golive.bevestigd', { datum: '2026-06-30' });
  });
});

describe('a hard deadline lapses only when both say so (I-65)', () => {
  const gepland = () => klaar().doe('VR', 'planning.vastgesteld', { hardeDeadlines: [wet] });

  test('one party alone drops nothing; both do, with their reasons on record', () => {
    const spel = gepland().doe('VR', 'deadline.vervallen', { deadline: 'wet', reden: 'Uitgesteld' });
    expect(spel.facts().plan?.hardeDeadlines).toHaveLength(1);
    expect(spel.weigert('VR', 'deadline.vervallen', { deadline: 'wet', reden: 'x' })).toEqual(['al-vastgelegd']);
    spel.doe('CP', 'deadline.vervallen', { deadline: 'wet', reden: 'Eens' });
    expect(spel.facts().plan?.hardeDeadlines).toEqual([]);
    expect(spel.facts().plan?.vervallenDeadlines).toMatchObject([
      { id: 'wet', vervallen: { veiligheidsregio: { reden: 'Uitgesteld' }, crisispartner: { reden: 'Eens' } } },
    ]);
  });

  test('a list adds and moves earlier; an empty one drops nothing; later or about something else is refused', () => {
    const spel = gepland();
    spel.doe('CP', 'planning.vastgesteld', { hardeDeadlines: [] });
    spel.doe('CP', 'planning.vastgesteld', {
      hardeDeadlines: [{ id: 'subsidie', omschrijving: 'Subsidie', datum: '2026-09-01' }],
    });
    spel.doe('CP', 'planning.vastgesteld', { hardeDeadlines: [{ ...wet, datum: '2026-06-15' }] });
    expect(spel.facts().plan?.hardeDeadlines?.map(({ id, datum: op }) => [id, op])).toEqual([
      ['subsidie', '2026-09-01'],
      ['wet', '2026-06-15'],
    ]);
    expect(spel.weigert('CP', 'planning.vastgesteld', { hardeDeadlines: [wet] })).toEqual(['deadline-staat-vast']);
    const over = { ...wet, datum: '2026-06-15', activiteit: 'opleiden' };
    expect(spel.weigert('CP', 'planning.vastgesteld', { hardeDeadlines: [over] })).toEqual(['deadline-staat-vast']);
  });
});
