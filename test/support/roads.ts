import { start, step } from '../../src/engine/runtime.js';
import {
  type SamenwerkingEvent,
  type SamenwerkingSnapshot,
  type StartInput,
  stappenplanMachine,
} from '../../src/index.js';
import { lijst, metAdoptie, openCase } from './case.js';

type Spel = ReturnType<typeof openCase>;

/** A case to its first live moment: plan carried out, exercise held, go-live confirmed. */
const live = (spel: Spel) =>
  spel
    .doe('VR', 'plan.uitgevoerd', { datum: '2026-05-20' })
    .doe('CP', 'oefening.gehouden', { datum: '2026-06-01' })
    .doe('VR', 'golive.bevestigd', { datum: '2026-06-01' });

const eenRegio = () =>
  live(
    openCase({ veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' })
      .naarUitwerking('stand-by')
      .gereed(...lijst['stand-by'])
      .plan()
      .vraagAan()
      .doe('RG', 'akkoord.gegeven'),
  )
    .doe('CP', 'evaluatieritme.vastgesteld', { maanden: 12, vanaf: '2026-06-01' })
    .doe('VR', 'incident.gemeld', { id: 'I1', datum: '2026-07-01' })
    .doe('VR', 'evaluatie.gehouden', { datum: '2026-07-08', incident: 'I1' })
    .doe('CP', 'ervaring.gedeeld', { datum: '2026-08-01', omschrijving: 'Het werkt' });

const bezwaar = () => {
  const spel = openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01', 'VR15'] })
    .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' })
    .doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum: '2026-01-05' })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' })
    .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' })
    .doe('VR', 'adoptieregio.bevestigd', { regio: 'VR07' })
    .naarUitwerking('structureel', 'VR01 volgt later');
  return spel.doe('VR15', 'bezwaar.ingetrokken').doe('CP', 'steun.ingetrokken', { reden: 'Twijfel' });
};

/** The rival is confirmed: the leading region changes half-way the verkenning. */
export const rivaal = () =>
  openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01'] })
    .doe('VR', 'notitie.vastgelegd', { resultaten: 'Van VR07', contactpersonen: ['J. de Vries'] })
    .doe('VR', 'inschatting.gemaakt', { profiel: 'kern', toelichting: 'Van VR07' })
    .doe('CP', 'notitie.vastgelegd', { resultaten: 'Van tennet' })
    .doe('CP', 'inschatting.gemaakt', { profiel: 'stand-by', toelichting: 'Van tennet' })
    .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
    .doe('WG', 'adoptieregio.aangemeld', { regio: 'VR01', datum: '2026-01-07' })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' })
    .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });

const koppel = () =>
  openCase({ veiligheidsregio: 'VR09', crisispartner: 'knmi' })
    .naarUitwerking('koppel')
    .doe('VR', 'systeem.gekozen', { systeem: 'Eigen systeem' })
    .doe('VR', 'systeem.gekozen', { systeem: 'Eigen systeem', communiceertMetLcms: true })
    .doe('CP', 'plan.opgesteld', { activiteiten: [{ id: 'koppeling', omschrijving: 'Koppeling bouwen' }] })
    .doe('CP', 'plan.uitgevoerd', { datum: '2026-03-01' })
    .doe('VR', 'golive.bevestigd', { datum: '2026-04-01' })
    .doe('VR', 'samenwerking.beeindigd', { reden: 'Opgeheven' });

const afronden = () =>
  openCase({ veiligheidsregio: 'VR10', crisispartner: 'reddingsvloot', policy: { zonderToetsing: 'afronden' } })
    .kies('ad-hoc')
    .doe('VR', 'verkenning.afgerond');

const kern = () =>
  metAdoptie(openCase({ veiligheidsregio: 'VR19', crisispartner: 'rws', andereRegios: ['VR17'] }))
    .doe('VR', 'profiel.afgestemd', { regios: ['VR17'], profiel: 'kern', datum: '2026-01-08' })
    .naarUitwerking('kern')
    .doe('VR', 'overleg.gevoerd', { datum: '2026-01-09', met: ['VR17'] })
    .gereed(...lijst.kern)
    .plan()
    .vraagAan()
    .doe('VR', 'toetsing.ingetrokken', { reden: 'Nog een aanvulling' })
    .doe('VR', 'afspraak.heropend', { afspraak: 'convenant' })
    .doe('VR', 'samenwerking.beeindigd', { reden: 'Geen budget' });

/** Scenario 6: twice no akkoord, the second time back to step 5; then another profile up to the akkoord. */
export const geenAkkoord = () =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' })
    .naarUitwerking('structureel')
    .gereed(...lijst.structureel)
    .plan()
    .vraagAan()
    .doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'informatie-delen', toelichting: 'Niet eenduidig' }] })
    .gereed('informatie-delen')
    .vraagAan()
    .doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'profielkeuze', toelichting: 'Te zwaar' }] })
    .doe('CP', 'profiel.voorgesteld', { profiel: 'stand-by', beargumentering: 'Zoals gevraagd' })
    .doe('VR', 'profiel.ingestemd', { profiel: 'stand-by' })
    .beide('profielkeuze.definitief')
    .doe('VR', 'profielkeuze.besproken', { datum: '2026-04-01' })
    .doe('VR', 'verkenning.afgerond')
    .gereed(...lijst['stand-by'])
    .vraagAan()
    .doe('RG', 'akkoord.gegeven', { aandachtspunten: [{ id: 'budget', omschrijving: 'Budget vastleggen' }] })
    .doe('VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'budget' });

/** The choice revised by both in the uitwerking, to a profile that is not tested. */
const herzien = () =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' })
    .naarUitwerking('structureel')
    .plan()
    .beide('profielkeuze.herzien', { reden: 'Te zwaar' })
    .doe('VR', 'profiel.voorgesteld', { profiel: 'ad-hoc', beargumentering: 'Lichter' })
    .doe('CP', 'profiel.ingestemd', { profiel: 'ad-hoc' })
    .beide('profielkeuze.definitief')
    .doe('CP', 'verkenning.afgerond');

const verbeterpunten = () => {
  const spel = openCase({ veiligheidsregio: 'VR02', crisispartner: 'kustwacht' })
    .naarUitwerking('structureel')
    .doe('CP', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piketbriefing' })
    .gereed(...lijst.structureel)
    .plan()
    .vraagAan()
    .doe('RG', 'akkoord.gegeven')
    .doe('VR', 'plan.uitgevoerd', { datum: '2026-05-20' })
    .doe('VR', 'oefening.gehouden', { datum: '2026-06-01' })
    .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'Sneller opschalen' });
  return spel
    .doe('CP', 'verbeterpunt.afgesproken', { verbeterpunt: 'V1', wat: 'Oefenen', wie: 'CP', wanneer: '2026-09-01' })
    .doe('VR', 'golive.bevestigd', { datum: '2026-06-01' })
    .doe('CP', 'verbeterpunt.opgelost', { verbeterpunt: 'V1', datum: '2026-08-01' })
    .doe('VR', 'regio.betrokken', { regio: 'VR10' });
};

const beeindigd = () =>
  openCase({ veiligheidsregio: 'VR01', crisispartner: 'gasunie' })
    .kies('kern')
    .doe('CP', 'samenwerking.beeindigd', { reden: 'Geen behoefte' });

/** The roads of the scenarios, each to the end of what is told of it. */
export const roads: Readonly<Record<string, () => Spel>> = {
  eenRegio,
  bezwaar,
  rivaal,
  koppel,
  afronden,
  kern,
  geenAkkoord,
  herzien,
  verbeterpunten,
  beeindigd,
};

/** Every state along the way, the first included. */
export function statesOf({ input, journal }: { input: StartInput; journal: readonly SamenwerkingEvent[] }) {
  let snapshot = start(stappenplanMachine, input) as SamenwerkingSnapshot;
  return [snapshot, ...journal.map((event) => (snapshot = step(snapshot, event)))];
}
