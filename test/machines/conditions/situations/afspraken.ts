import type { Policy } from '../../../../src/index.js';
import { lijst } from '../../../support/case.js';
import { aangevraagd, een, klaar, type Spel, standBy, uitvoering } from '../../../support/situations.js';
import type { Situation } from './situation.js';

const metEigen = (verplichtVoorToetsing?: boolean) =>
  standBy().doe('CP', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket', verplichtVoorToetsing });
const afgemaakt = (spel: Spel) => spel.gereed(...lijst['stand-by']).plan();
const goedgekeurd = (spel: Spel) => afgemaakt(spel).vraagAan().doe('RG', 'akkoord.gegeven');
const alleAfspraken = (policy: Partial<Policy>) =>
  een(policy)
    .naarUitwerking('structureel')
    .gereed(...lijst.structureel)
    .plan()
    .beide('afspraken.definitief');
const bijlageB = [
  'B.P1: Piketrichtlijnen | On-call guidelines',
  'SB2: Aanwijzen van aanspreekpunt voor informatie | Appointing a point of contact for information',
  'B.P2: Het maken van een startbeeld: door wie, hoe en wanneer gebeurt dit? | Making an initial situational pictur…',
  'B.P3: Het leesbaar en begrijpelijk aanbieden van informatie | Presenting information in a readable and comprehensible form',
  'B.P4: Het regievoeren op informatie | Steering the flow of information',
  'B.O1: Het inrichten van functies voor de p… | Setting up positions for the informa…',
  'SB3: Aanwijzen van aanspreekpunt voor dilemma’s en knelpunten | Appointing a point of contact for dilemmas and bottlenecks',
  'B.M1: Het opstellen van een (meerjaren) op… | Drawing up a (multi-year) training p…',
  'B.T1: De informatiemanagement functionaris… | The crisis partner’s information man…',
];

// biome-ignore format: a table is read by the row
export const situations: readonly Situation[] = [
  ['what is tested stands still', aangevraagd, 'CP', 'afspraak.gereed', { afspraak: 'convenant' },
    ['toetsing-loopt (469-471, I-34) → veiligheidsregio']],
  ['what was approved is not agreed again', uitvoering, 'CP', 'afspraak.gereed', { afspraak: 'convenant' },
    ['afspraken-liggen-vast (480, I-41) [convenant] → veiligheidsregio, crisispartner']],
  ['an item of another profile is not on the list', standBy, 'CP', 'afspraak.gereed', { afspraak: 'gebruikersovereenkomst' },
    ['onbekende-afspraak (391-393) [gebruikersovereenkomst] → veiligheidsregio, crisispartner']],
  ['an own agreement is not called after the minimum (I-15)', standBy, 'CP', 'eigen-afspraak.toegevoegd', { id: 'ke11', gebied: 'mens', tekst: 'x' },
    ['afspraak-bestaat-al (393-395, I-15) [ke11] → veiligheidsregio, crisispartner']],
  ['a minimum agreement does not lapse (I-12)', standBy, 'CP', 'afspraak.vervallen', { afspraak: 'convenant' },
    ['minimumafspraak-vervalt-niet (391-393, I-12) [convenant: SB6 Convenant omtrent organisatiestr… | SB6 Covenant on organisational struc…] → veiligheidsregio, crisispartner']],
  ['an item does not cover what belongs to another', standBy, 'CP', 'afspraak.gereed', { afspraak: 'convenant', deelafspraken: ['6.P1'] },
    ['deelafspraak-hoort-elders (391-393, I-05) [6.P1] → veiligheidsregio, crisispartner']],
  ['a deelafspraak of bijlage C is not for stand-by', standBy, 'CP', 'deelafspraak.gereed', { deelafspraak: 'C.P1' },
    ['deelafspraak-hoort-elders (391-393, I-05) [C.P1] → veiligheidsregio, crisispartner']],
  ['a system has to communicate with LCMS (lines 375-377)', standBy, 'CP', 'systeem.gekozen', { systeem: 'Eigen', communiceertMetLcms: false },
    ['lcms-communicatie (375-377, I-11) [Eigen] → veiligheidsregio, crisispartner']],
  ['the minimum is complete before the toetsing', () => klaar().doe('VR', 'afspraak.opgepakt', { afspraak: 'convenant' }).beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {},
    ['checklist-onvolledig (391-393, I-05) [convenant: SB6 Convenant omtrent organisatiestr… | SB6 Covenant on organisational struc…] → veiligheidsregio, crisispartner']],
  ['by policy so are the additional agreements (I-06)', () => alleAfspraken({ deelafspraken: 'vereist' }), 'VR', 'toetsing.aangevraagd', {},
    [`deelafspraken-open (648-650, I-06) [${bijlageB.join('; ')}] → veiligheidsregio, crisispartner`]],
  ['both declare the agreements definitive', () => klaar().doe('CP', 'afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {},
    ['afspraken-niet-definitief (469-471) [veiligheidsregio: veiligheidsregio | safety region] → veiligheidsregio']],
  ['after the akkoord nothing is added or reopened', uitvoering, 'VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'x' },
    ['afspraken-liggen-vast (480, I-41) → veiligheidsregio, crisispartner']],
  ['what is on no list is not called approved', uitvoering, 'CP', 'afspraak.gereed', { afspraak: 'gebruikersovereenkomst' },
    ['onbekende-afspraak (391-393) [gebruikersovereenkomst] → veiligheidsregio, crisispartner']],
  ['an own agreement that was approved is not made again', () => goedgekeurd(metEigen().gereed('E1')), 'CP', 'afspraak.gereed', { afspraak: 'E1' },
    ['afspraken-liggen-vast (480, I-41) [E1] → veiligheidsregio, crisispartner']],
  ['an own agreement made a condition holds up the toetsing, in its own words (I-15)', () => afgemaakt(metEigen(true)).beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {},
    ['checklist-onvolledig (391-393, I-05) [E1: Piket] → veiligheidsregio, crisispartner']],
  ['an unknown link with LCMS holds up the agreements (lines 375-377)', () => standBy().doe('CP', 'systeem.gekozen', { systeem: 'Eigen' }), 'CP', 'afspraken.definitief', {},
    ['lcms-communicatie (375-377, I-11) [Eigen] → veiligheidsregio, crisispartner']],
  ['beside an own agreement another one stays unknown', metEigen, 'CP', 'afspraak.gereed', { afspraak: 'E2' },
    ['onbekende-afspraak (391-393) [E2] → veiligheidsregio, crisispartner']],
  ['an own agreement lapses', metEigen, 'CP', 'afspraak.vervallen', { afspraak: 'E1' }, []],
  ['an own agreement that was open at the akkoord is still made (I-41)', () => goedgekeurd(metEigen()), 'CP', 'afspraak.gereed', { afspraak: 'E1' }, []],
  ['an additional agreement of bijlage B is made by itself', () => een().naarUitwerking('structureel'), 'CP', 'deelafspraak.gereed', { deelafspraak: 'B.P1' }, []],
  ['LCMS communicates with LCMS, however it is spelled', standBy, 'CP', 'systeem.gekozen', { systeem: ' lcms ', communiceertMetLcms: false }, []],
];
