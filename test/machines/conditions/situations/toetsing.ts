import { aangevraagd, klaar, koppel, metRegios, uitvoering } from '../../../support/situations.js';
import type { Situation } from './situation.js';

const punt = { id: 'a', omschrijving: 'x' };

// biome-ignore format: a table is read by the row
export const situations: readonly Situation[] = [
  ['a koppel partner is not tested (lines 80-82)', koppel, 'VR', 'toetsing.aangevraagd', {},
    ['profiel-niet-getoetst (80-82, I-19) [koppel] → veiligheidsregio, crisispartner']],
  ['a request lies there once', aangevraagd, 'VR', 'toetsing.aangevraagd', {},
    ['toetsing-loopt (469-471, I-34) → veiligheidsregio']],
  ['a point of attention is named once', aangevraagd, 'RG', 'akkoord.gegeven', { aandachtspunten: [punt, punt] },
    ['dubbel-genoemd (480, I-34) [a] → regiegroep']],
  ['there is no request to decide on', klaar, 'RG', 'akkoord.gegeven', {},
    ['toetsing-niet-aangevraagd (467) → veiligheidsregio']],
  ['an akkoord that was given is not given again', uitvoering, 'RG', 'akkoord.gegeven', {},
    ['niet-in-deze-fase (467) → ']],
  ['for a koppel partner there is no akkoord to give (lines 80-82)', koppel, 'RG', 'akkoord.gegeven', {},
    ['profiel-niet-getoetst (80-82, I-19) [koppel] → veiligheidsregio, crisispartner']],
  ['a region records what it found, not what another did', () => metRegios().vraagAan(), 'VR01', 'bevinding.vastgelegd', { toetser: 'VR15', bevinding: 'x' },
    ['verkeerde-organisatie (467, I-63) [VR15: Haaglanden] → andere-regio']],
  ['a toetser records a finding on a request', aangevraagd, 'VR', 'bevinding.vastgelegd', { toetser: 'VR25', bevinding: 'x' }, []],
];
