import { expect, test } from 'vitest';
import { openCase } from '../support/case.js';

/** A plan that goes live a month after what the law allows. */
function conflict() {
  return openCase({ veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' })
    .naarUitwerking('stand-by')
    .plan()
    .doe('VR', 'planning.vastgesteld', {
      hardeDeadlines: [
        { id: 'wet', omschrijving: 'Wettelijke termijn', datum: '2026-05-01' },
        { id: 'subsidie', omschrijving: 'Subsidie', datum: '2026-05-15' },
      ],
    });
}

const open = (spel: ReturnType<typeof conflict>) => spel.mist('deadlineconflict', 'VR', 'toetsing.aangevraagd');
const aanvaard = (spel: ReturnType<typeof conflict>, deadline: string) =>
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
