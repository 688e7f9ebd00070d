import { aangevraagd, een, onthouden } from '../../../support/situations.js';
import type { Situation } from './situation.js';

// biome-ignore format: a table is read by the row
export const situations: readonly Situation[] = [
  ['ending takes a reason', een, 'VR', 'samenwerking.beeindigd', { reden: ' ' },
    ['reden-ontbreekt (506-508, I-40) [reden] → veiligheidsregio, crisispartner']],
  ['changing the choice takes a reason (I-74)', () => een().kies('kern'), 'CP', 'keuzewijziging.gewenst', {},
    ['reden-ontbreekt (204-206, I-74) [reden] → veiligheidsregio, crisispartner']],
  ['skipping takes a reason (I-36)', een, 'VR', 'punt.overgeslagen', { punten: ['resultaten-noteren'] },
    ['reden-ontbreekt (258-260, I-36) [reden] → veiligheidsregio, crisispartner']],
  ['a proposal is argued', een, 'CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: ' ' },
    ['beargumentering-ontbreekt (196) [beargumentering] → veiligheidsregio, crisispartner']],
  ['what exists is referred to (I-12)', een, 'CP', 'punt.gereed', { punt: 'kerntaken-nagaan', herkomst: 'reeds-aanwezig' },
    ['verwijzing-ontbreekt (37, I-12) [verwijzing] → veiligheidsregio, crisispartner']],
  ['every reason for withholding is explained', aangevraagd, 'RG', 'akkoord.onthouden', { redenen: [{ over: 'convenant', toelichting: 'x' }, { over: 'alarmering', toelichting: ' ' }] },
    ['reden-ontbreekt (480, I-34) [redenen: redenen: waarover (over), elk met een toelichting | redenen: about what (over), each with an explanation (toelichting)] → regiegroep']],
  ['a reason of the Regiegroep is answered by its number (I-62)', () => onthouden('planning'), 'VR', 'reden.beantwoord', { nr: 2, antwoord: 'x' },
    ['onbekende-reden (480, I-62) [1: 1: Te vaag] → veiligheidsregio, crisispartner']],
  ['a reason about an agreement is answered by making it (I-62)', () => onthouden('convenant'), 'VR', 'reden.beantwoord', { nr: 1, antwoord: 'x' },
    ['onbekende-reden (480, I-62) → veiligheidsregio, crisispartner']],
  ['a reason is answered once (I-62)', () => onthouden('planning').doe('CP', 'reden.beantwoord', { nr: 1, antwoord: 'x' }), 'VR', 'reden.beantwoord', { nr: 1, antwoord: 'y' },
    ['al-vastgelegd (480, I-62) [1] → veiligheidsregio, crisispartner']],
  ['what the Regiegroep asked is answered before it is asked again (I-62)', () => onthouden('planning').beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {},
    ['reden-onbeantwoord (480, I-62) [1: 1: Te vaag] → veiligheidsregio, crisispartner']],
  ['a reason for withholding points at something of this case (I-62)', aangevraagd, 'RG', 'akkoord.onthouden', { redenen: [{ over: 'feest', toelichting: 'x' }] },
    ['onbekende-afspraak (480, I-62) [feest] → regiegroep']],
  ['withholding without reasons', aangevraagd, 'RG', 'akkoord.onthouden', {},
    ['reden-ontbreekt (480, I-34) [redenen: redenen: waarover (over), elk met een toelichting | redenen: about what (over), each with an explanation (toelichting)] → regiegroep']],
];
