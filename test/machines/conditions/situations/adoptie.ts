import { lijst, metAdoptie } from '../../../support/case.js';
import { rivaal } from '../../../support/roads.js';
import { datum, een, gesteund, kandidaat, meer, metRegios, metRivaal } from '../../../support/situations.js';
import type { Situation } from './situation.js';

const zonderAdoptie = () =>
  meer()
    .naarUitwerking('stand-by', 'Later')
    .doe('VR', 'overleg.gevoerd', { datum, met: ['VR01'] })
    .gereed(...lijst['stand-by'])
    .plan()
    .beide('afspraken.definitief');
/** Under the policy that asks for every region. */
const doorAllen = () =>
  gesteund(meer({ steunRegios: 'unaniem' }))
    .doe('VR01', 'adoptieregio.gesteund', { regio: 'VR07' })
    .doe('VR15', 'adoptieregio.gesteund', { regio: 'VR07' });

// biome-ignore format: a table is read by the row
export const situations: readonly Situation[] = [
  ['whoever removes another region says why (I-70)', meer, 'CP', 'regio.vertrokken', { regio: 'VR15', reden: ' ' },
    ['reden-ontbreekt (282, I-70) [reden] → veiligheidsregio, crisispartner']],
  ['a region that left states nothing but its return and its objection (I-70)', () => meer().doe('VR15', 'regio.vertrokken', { regio: 'VR15' }), 'VR15', 'overleg.gevoerd', { datum, met: ['VR07'] },
    ['verkeerde-organisatie (129) [VR01: Groningen] → andere-regio']],
  ['a region brings no other one in (I-70)', meer, 'VR15', 'regio.betrokken', { regio: 'VR22' },
    ['verkeerde-organisatie (282, I-70) [VR22: Brabant-Zuidoost] → veiligheidsregio, crisispartner']],
  ['with one region nobody adopts (I-28)', een, 'CP', 'adoptieregio.voorgesteld', { regio: 'VR12' },
    ['een-regio (115-117, I-28) → veiligheidsregio, crisispartner']],
  ['a region that is not involved cannot be asked', meer, 'CP', 'adoptieregio.voorgesteld', { regio: 'VR25' },
    ['onbekende-regio (282) [VR25] → veiligheidsregio, crisispartner']],
  ['a region that is not involved cannot leave', meer, 'VR', 'regio.vertrokken', { regio: 'VR25', reden: 'x' },
    ['onbekende-regio (282) [VR25] → veiligheidsregio, crisispartner']],
  ['a region comes in once', meer, 'VR', 'regio.betrokken', { regio: 'VR01' },
    ['regio-al-betrokken (161-163) [VR01] → veiligheidsregio, crisispartner']],
  ['the partner is not a region as well', meer, 'VR', 'regio.betrokken', { regio: 'tennet' },
    ['regio-al-betrokken (161-163) [tennet] → veiligheidsregio, crisispartner']],
  ['the leading region does not leave', meer, 'CP', 'regio.vertrokken', { regio: 'VR07', reden: 'x' },
    ['leidende-regio (129) [VR07: Gelderland-Midden] → veiligheidsregio, andere-regio']],
  ['support is for a candidate', meer, 'CP', 'adoptieregio.gesteund', { regio: 'VR01' },
    ['geen-kandidaat (119) [VR01: Groningen] → veiligheidsregio, andere-regio']],
  ['who does not stand cannot withdraw', meer, 'VR01', 'kandidatuur.ingetrokken', {},
    ['geen-kandidaat (119) [VR01: Groningen] → veiligheidsregio, crisispartner']],
  ['a candidate stands once', kandidaat, 'CP', 'adoptieregio.voorgesteld', { regio: 'VR07' },
    ['al-kandidaat (119) [VR07: Gelderland-Midden] → veiligheidsregio, crisispartner']],
  ['a region puts itself forward, no other', meer, 'VR01', 'adoptieregio.voorgesteld', { regio: 'VR15' },
    ['niet-de-kandidaat (119) [VR15: Haaglanden] → andere-regio, crisispartner']],
  ['nor the leading one in its place', meer, 'VR01', 'adoptieregio.voorgesteld', { regio: 'VR07' },
    ['niet-de-kandidaat (119) [VR07: Gelderland-Midden] → veiligheidsregio, crisispartner']],
  ['a region tells of itself, not of another', kandidaat, 'VR01', 'adoptieregio.aangemeld', { regio: 'VR07', datum },
    ['niet-de-kandidaat (121-123) [VR07: Gelderland-Midden] → veiligheidsregio, andere-regio']],
  ['the werkgroep is told, and the partner stands behind it, before it is confirmed (I-27)', kandidaat, 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' }, [
    'niet-aangemeld (121-123, I-27) [VR07: Gelderland-Midden] → veiligheidsregio, andere-regio',
    'steun-partner-ontbreekt (119-121, I-27) [tennet] → crisispartner',
  ]],
  ['unanimous: every region has to support it', () => gesteund(meer({ steunRegios: 'unaniem' })), 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' },
    ['steun-regio-ontbreekt (119-121, I-27) [VR01: Groningen; VR15: Haaglanden] → andere-regio']],
  ['of two candidates none is confirmed', () => metRivaal(gesteund()), 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' },
    ['meer-kandidaten (103, I-27) [VR07: Gelderland-Midden; VR01: Groningen] → veiligheidsregio, andere-regio']],
  ['beside a confirmed adoptieregio nobody stands', rivaal, 'VR07', 'adoptieregio.voorgesteld', { regio: 'VR07' },
    ['adoptieregio-bevestigd (103, I-27) [VR01: Groningen] → veiligheidsregio']],
  ['who speaks for the regions is settled before the toetsing', zonderAdoptie, 'VR', 'toetsing.aangevraagd', {},
    ['adoptieregio-ontbreekt (109-111, I-27) → veiligheidsregio, andere-regio']],
  ['there is no support to withdraw', kandidaat, 'CP', 'steun.ingetrokken', {},
    ['geen-standpunt (119-121) → crisispartner']],
  ['there is no objection to withdraw', () => kandidaat().doe('VR01', 'adoptieregio.gesteund', { regio: 'VR07' }), 'VR01', 'bezwaar.ingetrokken', {},
    ['geen-standpunt (119-121) → andere-regio']],
  ['the leading region does not support its own candidacy', kandidaat, 'VR', 'adoptieregio.gesteund', { regio: 'VR07' },
    ['verkeerde-organisatie (119-121, I-27) [VR07: Gelderland-Midden] → crisispartner, andere-regio']],
  ['a rival does not object to its own candidacy', metRivaal, 'VR01', 'bezwaar.gemaakt', { regio: 'VR01' },
    ['verkeerde-organisatie (119-121, I-27) [VR01: Groningen] → crisispartner, andere-regio']],
  ['the support of the partner for another candidate is not support for this one', () => metRivaal().doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' }), 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' }, [
    'niet-aangemeld (121-123, I-27) [VR07: Gelderland-Midden] → veiligheidsregio, andere-regio',
    'steun-partner-ontbreekt (119-121, I-27) [tennet] → crisispartner',
    'meer-kandidaten (103, I-27) [VR07: Gelderland-Midden; VR01: Groningen] → veiligheidsregio, andere-regio',
  ]],
  ['a region that does not stand is not confirmed', meer, 'VR01', 'adoptieregio.bevestigd', { regio: 'VR01' }, [
    'geen-kandidaat (119) [VR01: Groningen] → veiligheidsregio, andere-regio',
    'niet-aangemeld (121-123, I-27) [VR01: Groningen] → veiligheidsregio, andere-regio',
    'steun-partner-ontbreekt (119-121, I-27) [tennet] → crisispartner',
  ]],
  ['the partner does not object while the toetsing runs', () => metRegios().vraagAan(), 'CP', 'bezwaar.gemaakt', { regio: 'VR07' },
    ['toetsing-loopt (469-471, I-34) → veiligheidsregio']],
  ['a partner that withdrew its support has to give it again before the toetsing', () => metRegios().beide('afspraken.definitief').doe('CP', 'steun.ingetrokken'), 'VR', 'toetsing.aangevraagd', {},
    ['steun-partner-ontbreekt (109-111, I-27) [tennet] → crisispartner']],
  ['one that was confirmed and lost its partner counts as a candidate beside its rival', () => metRivaal(metAdoptie(meer()).doe('CP', 'steun.ingetrokken')), 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' }, [
    'steun-partner-ontbreekt (119-121, I-27) [tennet] → crisispartner',
    'meer-kandidaten (103, I-27) [VR07: Gelderland-Midden; VR01: Groningen] → veiligheidsregio, andere-regio',
  ]],
  ['a region leaves for itself', meer, 'VR01', 'regio.vertrokken', { regio: 'VR15', reden: 'x' },
    ['verkeerde-organisatie (282) [VR15: Haaglanden] → veiligheidsregio, crisispartner']],
  ['an objection is taken back by whom it is of, and about whom it was', () => metRivaal().doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'x' }), 'VR15', 'bezwaar.ingetrokken', { regio: 'VR01' },
    ['geen-standpunt (119-121) [VR01: Groningen] → andere-regio']],
  ['support is no objection to take back', () => kandidaat().doe('VR15', 'adoptieregio.gesteund', { regio: 'VR07' }), 'VR15', 'bezwaar.ingetrokken', {},
    ['geen-standpunt (119-121) → andere-regio']],
  ['the task of telling is the candidate’s, whoever it is', () => metRivaal(kandidaat().doe('VR', 'kandidatuur.ingetrokken')).doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' }), 'VR01', 'adoptieregio.bevestigd', { regio: 'VR01' },
    ['niet-aangemeld (121-123, I-27) [VR01: Groningen] → veiligheidsregio, andere-regio']],
  ['the leading region supports another candidate', () => metRivaal(meer()), 'VR', 'adoptieregio.gesteund', { regio: 'VR01' }, []],
  ['a region objects while the toetsing runs', () => metRegios().vraagAan(), 'VR01', 'bezwaar.gemaakt', { regio: 'VR07' }, []],
  ['unanimous: with every region behind it the adoptieregio is confirmed', doorAllen, 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' }, []],
  ['passing the adoption with a reason clears the toetsing (I-30)', () => metRegios(meer()).doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'x' }).beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {}, []],
];
