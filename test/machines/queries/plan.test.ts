import { describe, expect, test } from 'vitest';
import { datum, klaar, type Spel, standBy } from '../../support/situations.js';

describe('a hard deadline', () => {
  /** Opleiden takes 30 days from 1 February: 2 March is its last day. */
  const gepland = (datum: string, activiteit?: string) =>
    klaar()
      .doe('VR', 'planning.vastgesteld', { hardeDeadlines: [{ id: 'wet', omschrijving: 'Wet', datum, activiteit }] })
      .mist('deadlineconflict', 'VR', 'toetsing.aangevraagd');

  test('an activity that ends on the day of its deadline meets it', () => {
    expect(gepland('2026-03-02', 'opleiden')).toEqual([]);
  });

  test('an activity that ends a day after its deadline does not', () => {
    expect(gepland('2026-03-01', 'opleiden')).toEqual(['wet']);
  });

  test('a deadline that names no activity is met by going live', () => {
    expect(gepland('2026-06-01')).toEqual([]);
    expect(gepland('2026-05-31')).toEqual(['wet']);
  });

  test('a hard deadline with nothing planned conflicts with nothing; accepting one accepts no other of the same day', () => {
    const wetten = [
      { id: 'wet', omschrijving: 'Wet', datum: '2026-05-01' },
      { id: 'eis', omschrijving: 'Eis', datum: '2026-05-01' },
    ];
    const spel = standBy()
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] })
      .doe('VR', 'planning.vastgesteld', { hardeDeadlines: wetten });
    expect(spel.weigert('VR', 'toetsing.aangevraagd')).not.toContain('deadlineconflict');
    spel
      .doe('VR', 'planning.vastgesteld', { goLiveDatum: datum })
      .beide('deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' });
    expect(spel.mist('deadlineconflict', 'VR', 'toetsing.aangevraagd')).toEqual(['eis']);
  });

  test('a date that moves past a hard deadline after the akkoord is a conflict again', () => {
    const spel = klaar()
      .doe('VR', 'planning.vastgesteld', {
        hardeDeadlines: [{ id: 'wet', omschrijving: 'Wet', datum: '2026-07-01' }],
      })
      .vraagAan()
      .doe('RG', 'akkoord.gegeven')
      .doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-08-01' });
    const task = 'wegzetten-in-de-tijd/deadlineconflict/wet/crisispartner';
    expect(spel.fase()).toBe('uitvoering');
    expect(spel.stap('wegzetten-in-de-tijd')).toBe('bezig');
    expect(spel.taken('CP')).toContain(task);
    spel.beide('deadlineconflict.aanvaard', { deadline: 'wet', reden: 'Ontheffing' });
    expect(spel.taken('CP')).not.toContain(task);
    expect(spel.stap('wegzetten-in-de-tijd')).toBe('gereed');
    spel
      .doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-09-01' })
      .doe('VR', 'plan.uitgevoerd', { datum: '2026-08-20' })
      .doe('VR', 'oefening.gehouden', { datum: '2026-09-01' })
      .beide('deadlineconflict.aanvaard', { deadline: 'wet', reden: 'Ontheffing verlengd' }) // it holds up go-live (I-64)
      .doe('VR', 'golive.bevestigd', { datum: '2026-09-01' });
    expect(spel.taken('CP')).not.toContain(task);
  });
});

describe('a conflict that both accept', () => {
  /** A plan that goes live a month after what the law allows. */
  const conflict = () =>
    standBy()
      .plan()
      .doe('VR', 'planning.vastgesteld', {
        hardeDeadlines: [
          { id: 'wet', omschrijving: 'Wettelijke termijn', datum: '2026-05-01' },
          { id: 'subsidie', omschrijving: 'Subsidie', datum: '2026-05-15' },
        ],
      });
  const open = (spel: Spel) => spel.mist('deadlineconflict', 'VR', 'toetsing.aangevraagd');
  const aanvaard = (spel: Spel, deadline: string) =>
    spel.beide('deadlineconflict.aanvaard', { deadline, reden: 'Afgestemd met de toezichthouder' });

  test('a deadline before going live is a conflict until both accept that one', () => {
    const spel = conflict();
    expect(open(spel)).toEqual(['wet', 'subsidie']);
    spel.doe('VR', 'deadlineconflict.aanvaard', { deadline: 'wet', reden: 'Afgestemd' });
    expect(open(spel)).toEqual(['wet', 'subsidie']);
    expect(spel.taken('CP')).toContain('wegzetten-in-de-tijd/deadlineconflict/wet/crisispartner');
    expect(spel.taken('VR')).not.toContain('wegzetten-in-de-tijd/deadlineconflict/wet/veiligheidsregio');
    spel.doe('CP', 'deadlineconflict.aanvaard', { deadline: 'wet', reden: 'Mee eens' });
    expect(open(spel)).toEqual(['subsidie']);
    expect(spel.signalen()).toContain('deadlineconflict-aanvaard');
  });

  test('what was accepted for one date of going live is not accepted for another', () => {
    const spel = aanvaard(aanvaard(conflict(), 'wet'), 'subsidie');
    expect(open(spel)).toEqual([]);
    spel.doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-07-01' });
    expect(open(spel)).toEqual(['wet', 'subsidie']);
    spel.doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-06-01' });
    expect(open(spel)).toEqual([]);
  });

  test('what was accepted for one deadline is not accepted once that deadline moves', () => {
    const spel = aanvaard(aanvaard(conflict(), 'wet'), 'subsidie').doe('VR', 'planning.vastgesteld', {
      hardeDeadlines: [{ id: 'wet', omschrijving: 'Wettelijke termijn', datum: '2026-04-01' }],
    });
    expect(open(spel)).toEqual(['wet']);
  });

  test('going live on the very day of the deadline meets it', () => {
    const spel = conflict().doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-05-01' });
    expect(open(spel)).toEqual([]);
  });
});
