import { aangevraagd, datum, een, kandidaat, standBy } from '../../../support/situations.js';
import type { Situation } from './situation.js';

// biome-ignore format: a table is read by the row
export const situations: readonly Situation[] = [
  ['a note without words has not the right form', een, 'VR', 'notitie.vastgelegd', {}, ['ongeldige-invoer () → ']],
  ['what is behind does not come back', standBy, 'VR', 'verkenning.afgerond', {}, ['niet-in-deze-fase (56-58) → ']],
  ['after the end nothing is stated', () => een().doe('CP', 'samenwerking.beeindigd', { reden: 'x' }), 'VR', 'ervaring.gedeeld', { datum, omschrijving: 'x' },
    ['afgesloten () → ']],
  ['the werkgroep makes no choice', een, 'WG', 'profiel.ingestemd', { profiel: 'kern' }, [
    'verkeerde-rol (123-125) [veiligheidsregio: veiligheidsregio | safety region; crisispartner: crisispartner | crisis partner] → veiligheidsregio, crisispartner',
    'voorstel-ontbreekt (196) → veiligheidsregio, crisispartner',
  ]],
  ['a region the case does not know does not object', kandidaat, 'VR25', 'bezwaar.gemaakt', { regio: 'VR07' },
    ['verkeerde-organisatie (129) [VR01: Groningen; VR15: Haaglanden] → andere-regio']],
  ['only the Regiegroep gives the akkoord: the refusal rests on its line', aangevraagd, 'WG', 'akkoord.gegeven', {},
    ['verkeerde-rol (480) [regiegroep: Regiegroep netcentrisch werken | steering group (Regiegroep) for net-centric working] → regiegroep']],
];
