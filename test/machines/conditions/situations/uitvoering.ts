import { geenAkkoord } from '../../../support/roads.js';
import {
  aangevraagd,
  datum,
  een,
  geoefend,
  koppel,
  live,
  uitgevoerd,
  uitvoering,
} from '../../../support/situations.js';
import type { Situation } from './situation.js';

const metAandachtspunt = () =>
  aangevraagd().doe('RG', 'akkoord.gegeven', { aandachtspunten: [{ id: 'budget', omschrijving: 'x' }] });
const metIncident = () => uitgevoerd().doe('VR', 'incident.gemeld', { id: 'I1', datum });
/** Two points of improvement, of which the second has its agreement. */
const afgesproken = () =>
  geoefend()
    .doe('VR', 'verbeterpunt.genoteerd', { id: 'V2', omschrijving: 'y' })
    .doe('VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V2', wat: 'x', wie: 'y', wanneer: datum });
const opgelost = () => afgesproken().doe('VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V2', datum });

// biome-ignore format: a table is read by the row
export const situations: readonly Situation[] = [
  ['under afronden there is no uitvoering (I-19)', () => een({ zonderToetsing: 'afronden' }).kies('koppel'), 'VR', 'golive.bevestigd', { datum },
    ['eindigt-na-verkenning (80, I-19) → veiligheidsregio, crisispartner']],
  ['without the akkoord nothing is carried out (lines 480-482)', aangevraagd, 'VR', 'plan.uitgevoerd', { datum },
    ['akkoord-ontbreekt (480-482) [regiegroep] → regiegroep']],
  ['without a plan nothing is carried out (I-19)', () => koppel().doe('VR', 'systeem.gekozen', { systeem: 'LCMS' }), 'VR', 'plan.uitgevoerd', { datum },
    ['geen-plan (490, I-19) → veiligheidsregio, crisispartner']],
  ['going live is confirmed once', live, 'CP', 'golive.bevestigd', { datum },
    ['al-vastgelegd (496) [go-live-bekrachtigen: 12.1 Bekrachtig de netcentrische sam… | 12.1 Confirm the net-centric coopera…] → veiligheidsregio, crisispartner']],
  ['an exercise is held, or a reason given (I-33)', uitgevoerd, 'VR', 'golive.bevestigd', { datum },
    ['oefening-ontbreekt (475-477, I-33) → veiligheidsregio, crisispartner']],
  ['the exercise need not wait for the plan (I-60)', uitvoering, 'VR', 'oefening.gehouden', { datum }, []],
  ['the exercise waits for the akkoord (I-60)', aangevraagd, 'VR', 'oefening.gehouden', { datum },
    ['akkoord-ontbreekt (480-482) [regiegroep] → regiegroep']],
  ['a rhythm of evaluating need not wait for going live (I-60)', uitvoering, 'VR', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum }, []],
  ['a rhythm of evaluating waits for a definitive choice (I-60)', een, 'VR', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum },
    ['keuze-niet-definitief (253, I-21) [veiligheidsregio: veiligheidsregio | safety region; crisispartner: crisispartner | crisis partner] → veiligheidsregio, crisispartner']],
  ['another profile begins with an evaluation, once live (I-41)', live, 'CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' },
    ['herziening-begint-met-evaluatie (506-508, I-41) → veiligheidsregio, crisispartner', 'keuze-definitief (247, I-21) → veiligheidsregio, crisispartner']],
  ['an incident before the uitvoering names that phase, not every gate on the way', een, 'VR', 'incident.gemeld', { id: 'I1', datum },
    ['niet-in-deze-fase (56-58) [uitvoering: Uitvoeren | Implementing] → ']],
  ['points of improvement come from an exercise', uitgevoerd, 'VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' },
    ['oefening-ontbreekt (500) → veiligheidsregio, crisispartner']],
  ['a point of improvement is noted once', geoefend, 'VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' },
    ['dubbel-genoemd (500) [V1] → veiligheidsregio, crisispartner']],
  ['every point of improvement has an agreement (I-39)', geoefend, 'VR', 'golive.bevestigd', { datum },
    ['verbeterpunt-zonder-afspraak (500-502, I-39) [V1: x] → veiligheidsregio, crisispartner']],
  ['an agreement is about a point that was noted', geoefend, 'VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V9', wat: 'x', wie: 'y', wanneer: datum },
    ['onbekend-verbeterpunt (500) [V9] → veiligheidsregio, crisispartner']],
  ['a point of attention is one of the akkoord', uitvoering, 'VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'x' },
    ['onbekend-aandachtspunt (480, I-34) [x] → veiligheidsregio, crisispartner']],
  ['a point of attention is dealt with once', geenAkkoord, 'VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'budget' },
    ['onbekend-aandachtspunt (480, I-34) [budget] → veiligheidsregio, crisispartner']],
  ['an evaluation is of an incident that was reported', live, 'VR', 'evaluatie.gehouden', { datum, incident: 'I9' },
    ['onbekend-incident (512) [I9] → veiligheidsregio, crisispartner']],
  ['an incident is reported once', () => live().doe('VR', 'incident.gemeld', { id: 'I1', datum }), 'CP', 'incident.gemeld', { id: 'I1', datum },
    ['dubbel-genoemd (512) [I1] → veiligheidsregio, crisispartner']],
  ['the plan is carried out once', uitgevoerd, 'VR', 'plan.uitgevoerd', { datum },
    ['al-vastgelegd (490) [plan-van-aanpak-uitvoeren: 11.1 Het eerder opgestelde plan van … | 11.1 The action plan drawn up earlie…] → veiligheidsregio, crisispartner']],
  ['passing another point does not stand in for the exercise (I-33)', () => uitgevoerd().doe('VR', 'punt.overgeslagen', { punten: ['resultaten-noteren'], reden: 'x' }), 'VR', 'golive.bevestigd', { datum },
    ['oefening-ontbreekt (475-477, I-33) → veiligheidsregio, crisispartner']],
  ['a point of improvement is agreed before it is solved (I-39)', afgesproken, 'VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V1', datum },
    ['verbeterpunt-zonder-afspraak (500, I-39) [V1] → veiligheidsregio, crisispartner']],
  ['a point of improvement is solved once', opgelost, 'VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V2', datum },
    ['al-vastgelegd (500, I-39) [V2] → veiligheidsregio, crisispartner']],
  ['what was never noted cannot be solved', geoefend, 'VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V9', datum },
    ['onbekend-verbeterpunt (500) [V9] → veiligheidsregio, crisispartner']],
  ['beside an open point of attention another one stays unknown', metAandachtspunt, 'VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'feest' },
    ['onbekend-aandachtspunt (480, I-34) [feest] → veiligheidsregio, crisispartner']],
  ['without an akkoord there are no points of attention', koppel, 'VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'budget' },
    ['onbekend-aandachtspunt (480, I-34) [budget] → veiligheidsregio, crisispartner']],
  ['beside a reported incident another one stays unknown', metIncident, 'VR', 'evaluatie.gehouden', { datum, incident: 'I2' },
    ['onbekend-incident (512) [I2] → veiligheidsregio, crisispartner']],
  ['what was solved needs no other agreement', opgelost, 'VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V2', wat: 'x', wie: 'y', wanneer: datum },
    ['al-vastgelegd (500, I-39) [V2] → veiligheidsregio, crisispartner']],
  ['a regular evaluation need not wait for going live (I-60)', uitgevoerd, 'VR', 'evaluatie.gehouden', { datum }, []],
  ['a blank reason does not stand in for the exercise', uitgevoerd, 'VR', 'golive.bevestigd', { datum, reden: ' ' },
    ['oefening-ontbreekt (475-477, I-33) → veiligheidsregio, crisispartner']],
  ['passing the point of going live stands in for the exercise (I-33)', () => uitgevoerd().doe('VR', 'punt.overgeslagen', { punten: ['go-live-bekrachtigen'], reden: 'x' }), 'VR', 'golive.bevestigd', { datum }, []],
  ['a point of improvement that was agreed is solved, the others waiting', afgesproken, 'VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V2', datum }, []],
  ['a second incident is reported', metIncident, 'VR', 'incident.gemeld', { id: 'I2', datum }, []],
  ['an incident is evaluated before going live (I-40)', metIncident, 'VR', 'evaluatie.gehouden', { datum, incident: 'I1' }, []],
  ['beside a solved point another one is agreed again', opgelost, 'VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V1', wat: 'x', wie: 'y', wanneer: datum }, []],
];
