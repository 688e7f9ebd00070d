import type { PayloadOf } from '../../../../src/index.js';
import { lijst } from '../../../support/case.js';
import { datum, klaar, standBy, uitvoering } from '../../../support/situations.js';
import type { Situation } from './situation.js';

const een1 = { id: 'a', omschrijving: 'x' };
const duur = [{ activiteit: 'a', dagen: 3, start: '2026-02-01' }];
const wet = { id: 'wet', omschrijving: 'Wet', datum: '2026-05-01' };
const conflict = () =>
  klaar()
    .doe('VR', 'planning.vastgesteld', { hardeDeadlines: [wet] })
    .doe('VR', 'deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' });
/** Agreements and a plan that is scheduled but for what is left out. */
const gepland = (planning: PayloadOf<'planning.vastgesteld'>) =>
  standBy()
    .gereed(...lijst['stand-by'])
    .doe('VR', 'plan.opgesteld', { activiteiten: [een1] })
    .doe('VR', 'planning.vastgesteld', { hardeDeadlines: [], prioriteiten: ['a'], ...planning })
    .beide('afspraken.definitief');
/** … and contact with the werkgroep passed with a reason. */
const zonderContact = (planning: PayloadOf<'planning.vastgesteld'> = {}) =>
  gepland(planning).doe('CP', 'punt.overgeslagen', { punten: ['contact-opnemen'], reden: 'x' });
const eenVanTwee = () =>
  zonderContact()
    .doe('VR', 'plan.opgesteld', { activiteiten: [een1, { id: 'b', omschrijving: 'y' }] })
    .doe('VR', 'planning.vastgesteld', {
      activiteiten: [{ activiteit: 'a', dagen: 3 }],
      goLiveDatum: datum,
      hardeDeadlines: [],
      prioriteiten: ['a'],
    })
    .beide('afspraken.definitief');

// biome-ignore format: a table is read by the row
export const situations: readonly Situation[] = [
  ['a hard deadline does not move later without both (I-65)', () => klaar().doe('VR', 'planning.vastgesteld', { hardeDeadlines: [wet] }), 'VR', 'planning.vastgesteld', { hardeDeadlines: [{ ...wet, datum: '2026-05-02' }] },
    ['deadline-staat-vast (455, I-65) [wet: Wet] → veiligheidsregio, crisispartner']],
  ['a hard deadline that lapses exists (I-65)', klaar, 'VR', 'deadline.vervallen', { deadline: 'wet', reden: 'x' },
    ['onbekende-deadline (455, I-65) [wet] → veiligheidsregio, crisispartner']],
  ['a plan may get a new version after the akkoord (I-59)', uitvoering, 'CP', 'plan.opgesteld', { activiteiten: [een1] }, []],
  ['the system that was approved is not chosen again', uitvoering, 'CP', 'systeem.gekozen', { systeem: 'LCMS' },
    ['afspraken-liggen-vast (469-471, I-19) → veiligheidsregio, crisispartner']],
  ['without a plan there is nothing to schedule', standBy, 'VR', 'planning.vastgesteld', { goLiveDatum: datum },
    ['plan-ontbreekt (270) → veiligheidsregio, crisispartner']],
  ['a planning speaks of the plan', klaar, 'VR', 'planning.vastgesteld', { prioriteiten: ['feest'] },
    ['onbekende-activiteit (443) [feest] → veiligheidsregio, crisispartner']],
  ['an activity is named once', standBy, 'VR', 'plan.opgesteld', { activiteiten: [een1, een1] },
    ['dubbel-genoemd (443) [a] → veiligheidsregio, crisispartner']],
  ['every activity has its duration and its place in time (I-37)', () => zonderContact({ goLiveDatum: datum }), 'VR', 'toetsing.aangevraagd', {},
    ['doorlooptijd-ontbreekt (443, I-37) [a: x] → veiligheidsregio, crisispartner']],
  ['going live has a date (I-37)', () => zonderContact({ activiteiten: duur }), 'VR', 'toetsing.aangevraagd', {},
    ['go-live-datum-ontbreekt (451-453, I-37) → veiligheidsregio, crisispartner']],
  ['a hard deadline is met, or accepted by both (I-38)', () => conflict().beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {},
    ['deadlineconflict (455, I-38) [wet: Wet: uiterlijk 2026-05-01, gepland 2026-06-01 | Wet: by 2026-05-01, planned 2026-06-01] → veiligheidsregio, crisispartner']],
  ['there is no conflict to accept', klaar, 'VR', 'deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' },
    ['geen-deadlineconflict (455, I-38) [wet] → veiligheidsregio, crisispartner']],
  ['a party accepts a conflict once', conflict, 'VR', 'deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' },
    ['al-vastgelegd (455, I-38) [wet] → veiligheidsregio, crisispartner']],
  ['contact with the werkgroep is made, or passed with a reason (I-36)', () => gepland({ activiteiten: duur, goLiveDatum: datum }), 'VR', 'toetsing.aangevraagd', {},
    ['verwacht-werk-open (258-260, I-36) [contact-werkgroep/contact: Neem, als het plan compleet is, contact op met de werkgroep crisispartners | Once the plan is complete, contact the crisis partners working group] → veiligheidsregio, crisispartner']],
  ['a planning says something', klaar, 'VR', 'planning.vastgesteld', {},
    ['niets-vermeld (443) [activiteiten; goLiveDatum; hardeDeadlines; prioriteiten] → veiligheidsregio, crisispartner']],
  ['without a plan no activity is unknown', standBy, 'VR', 'planning.vastgesteld', { prioriteiten: ['feest'] },
    ['plan-ontbreekt (270) → veiligheidsregio, crisispartner']],
  ['a duration is given once, a deadline and a priority are named once', klaar, 'VR', 'planning.vastgesteld', { activiteiten: [{ activiteit: 'opleiden', dagen: 3 }, { activiteit: 'opleiden', dagen: 4 }], hardeDeadlines: [wet, wet], prioriteiten: ['opleiden', 'opleiden'] },
    ['dubbel-genoemd (443) [opleiden; wet; opleiden] → veiligheidsregio, crisispartner']],
  ['accepting one conflict accepts no other', () => klaar().doe('VR', 'planning.vastgesteld', { hardeDeadlines: [wet] }), 'VR', 'deadlineconflict.aanvaard', { deadline: 'eis', reden: 'x' },
    ['geen-deadlineconflict (455, I-38) [eis] → veiligheidsregio, crisispartner']],
  ['an activity without a duration is named, beside one that has it', eenVanTwee, 'VR', 'toetsing.aangevraagd', {},
    ['doorlooptijd-ontbreekt (443, I-37) [b: y] → veiligheidsregio, crisispartner']],
  ['durations and a date passed with a reason do not hold up the toetsing (I-37)', () => zonderContact().doe('VR', 'punt.overgeslagen', { punten: ['doorlooptijd-geven', 'go-live-datum'], reden: 'x' }), 'VR', 'toetsing.aangevraagd', {}, []],
];
