import { expect, test } from 'vitest';
import { lijst, openCase } from '../../support/case.js';

/** Opleiden takes 30 days from 1 February: 2 March is its last day. */
const gepland = (datum: string, activiteit?: string) =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' })
    .naarUitwerking('stand-by')
    .gereed(...lijst['stand-by'])
    .plan()
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
