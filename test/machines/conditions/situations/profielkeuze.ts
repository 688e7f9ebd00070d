import type { Policy } from '../../../../src/index.js';
import { rivaal } from '../../../support/roads.js';
import { datum, een, meer, standBy, voorstel } from '../../../support/situations.js';
import type { Situation } from './situation.js';

const alsPartner = () => een().doe('CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' });
const gekozen = (policy: Partial<Policy> = {}) =>
  voorstel(meer(policy)).doe('CP', 'profiel.ingestemd', { profiel: 'kern' });
const onbekenden = () =>
  voorstel().doe('CP', 'profiel.ingestemd', { profiel: 'kern' }).beide('profielkeuze.definitief');
const partnerWilHerzien = () => standBy().doe('CP', 'keuzewijziging.gewenst', { reden: 'x' });
const alles = [
  'veiligheidsregio/kerntaken: kerntaken (veiligheidsregio) | core tasks (safety region)',
  'veiligheidsregio/ambities: ambities (veiligheidsregio) | ambitions (safety region)',
  'veiligheidsregio/verwachtingen: verwachtingen (veiligheidsregio) | expectations (safety region)',
  'crisispartner/kerntaken: kerntaken (crisispartner) | core tasks (crisis partner)',
  'crisispartner/ambities: ambities (crisispartner) | ambitions (crisis partner)',
  'crisispartner/verwachtingen: verwachtingen (crisispartner) | expectations (crisis partner)',
];

// biome-ignore format: a table is read by the row
export const situations: readonly Situation[] = [
  ['an estimate is made before it is shared (I-24)', een, 'CP', 'inschatting.gedeeld', {},
    ['inschatting-ontbreekt (178-180, I-24) → crisispartner']],
  ['a region does not share the estimate of the region before it', rivaal, 'VR', 'inschatting.gedeeld', {},
    ['inschatting-ontbreekt (178-180, I-24) → veiligheidsregio']],
  ['what is not noted is not erased (I-55)', een, 'CP', 'contactpersonen.gewist', {},
    ['geen-contactpersonen (164, I-55) → crisispartner']],
  ['a note says something', een, 'VR', 'notitie.vastgelegd', { resultaten: ' ' },
    ['niets-vermeld (164) [resultaten] → veiligheidsregio, crisispartner']],
  ['who tells, tells something', een, 'CP', 'verwachtingen.gedeeld', { ambities: '' },
    ['niets-vermeld (184-186) [kerntaken; ambities; verwachtingen] → veiligheidsregio, crisispartner']],
  ['a question for each party is answered for one (bijlage A)', een, 'VR', 'bespreekpunt.beantwoord', { bespreekpunt: 'A1', antwoord: 'x' },
    ['antwoordvak-onbekend (186-188, I-25) [veiligheidsregio; crisispartner] → veiligheidsregio, crisispartner']],
  ['a question for both is answered once (bijlage A)', een, 'VR', 'bespreekpunt.beantwoord', { bespreekpunt: 'A8', antwoord: 'x', over: 'crisispartner' },
    ['antwoordvak-onbekend (186-188, I-25) [A8] → veiligheidsregio, crisispartner']],
  ['without knowing each other nobody moves on (I-25)', onbekenden, 'VR', 'verkenning.afgerond', {},
    [`wederzijds-onbekend (206-210, I-25) [${alles.join('; ')}] → veiligheidsregio, crisispartner`]],
  ['there is nothing to agree to', een, 'CP', 'profiel.ingestemd', { profiel: 'kern' },
    ['voorstel-ontbreekt (196) → veiligheidsregio, crisispartner']],
  ['one agrees to what was proposed', voorstel, 'CP', 'profiel.ingestemd', { profiel: 'koppel' },
    ['ander-profiel-voorgesteld (196) [kern] → veiligheidsregio, crisispartner']],
  ['nobody agrees to its own proposal', voorstel, 'VR', 'profiel.ingestemd', { profiel: 'kern' },
    ['eigen-voorstel (196) → crisispartner']],
  ['a choice is made by two', voorstel, 'VR', 'profielkeuze.definitief', {},
    ['instemming-ontbreekt (196) [crisispartner: crisispartner | crisis partner] → crisispartner']],
  ['a definitive choice is first revised by both (I-21)', () => een().kies('kern'), 'VR', 'profiel.voorgesteld', { profiel: 'koppel', beargumentering: 'x' },
    ['keuze-definitief (247, I-21) → veiligheidsregio, crisispartner']],
  ['what is not definitive is not revised', een, 'VR', 'keuzewijziging.gewenst', { reden: 'x' },
    ['keuze-niet-definitief (253, I-21) [veiligheidsregio: veiligheidsregio | safety region; crisispartner: crisispartner | crisis partner] → veiligheidsregio, crisispartner']],
  ['by policy the regions are aligned with, reason or not (I-22)', () => gekozen({ afstemmingRegios: 'vereist' }), 'VR', 'profielkeuze.definitief', { reden: 'Geen tijd' },
    ['afstemming-ontbreekt (249-253, I-22) [VR01: Groningen; VR15: Haaglanden] → veiligheidsregio, andere-regio']],
  ['a region aligns for itself only', meer, 'VR01', 'profiel.afgestemd', { profiel: 'kern', regios: ['VR15'], datum },
    ['verkeerde-organisatie (249-251) [VR15] → veiligheidsregio, andere-regio']],
  ['the same proposal is made once', voorstel, 'VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' },
    ['al-vastgelegd (196) [kern] → veiligheidsregio, crisispartner']],
  ['a proposal is made once', alsPartner, 'CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' },
    ['al-vastgelegd (196) [kern] → veiligheidsregio, crisispartner']],
  ['a party says once that it wants the choice revised', partnerWilHerzien, 'CP', 'keuzewijziging.gewenst', { reden: 'y' },
    ['al-vastgelegd (196, I-74) [crisispartner: crisispartner | crisis partner] → crisispartner']],
  ['one thing told is enough to share it', een, 'CP', 'verwachtingen.gedeeld', { ambities: 'x' }, []],
  ['the same proposal by the other party is another proposal', alsPartner, 'VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' }, []],
  ['one answers what the other wishes', partnerWilHerzien, 'CP', 'keuzewijziging.afgewezen', { reden: 'y' },
    ['geen-keuzewijziging (196, I-74) [veiligheidsregio: veiligheidsregio | safety region] → veiligheidsregio']],
  ['the other may decline', partnerWilHerzien, 'VR', 'keuzewijziging.afgewezen', { reden: 'y' }, []],
  ['one withdraws what one wished oneself', partnerWilHerzien, 'VR', 'keuzewijziging.ingetrokken', {},
    ['geen-keuzewijziging (196, I-74) [veiligheidsregio: veiligheidsregio | safety region] → veiligheidsregio']],
  ['whoever wished it may withdraw', partnerWilHerzien, 'CP', 'keuzewijziging.ingetrokken', {}, []],
  ['the other party wants it revised too', partnerWilHerzien, 'VR', 'keuzewijziging.gewenst', { reden: 'y' }, []],
];
