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
    .doe('VR17', 'profiel.afgestemd', { regios: ['VR17'], profiel: 'stand-by', datum: '2026-01-07' })
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
    .beide('keuzewijziging.gewenst', { reden: 'Te zwaar' })
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

/** Much is said in the verkenning, some of it twice; regions come and go, and a rival thinks better of it. */
const gesprek = () =>
  openCase({
    veiligheidsregio: { id: 'VR07', naam: 'Gelderland-Midden' },
    crisispartner: 'gasunie',
    andereRegios: ['VR01', 'VR15'],
  })
    .doe('CP', 'organisatie.bijgepraat', { datum: '2026-01-06', onderwerp: 'Netcentrisch werken' })
    .beide('notitie.vastgelegd', { resultaten: 'Oefening 2024', contactpersonen: ['J. de Vries'] })
    .doe('CP', 'contactpersonen.gewist')
    .doe('CP', 'product.bijgewerkt', { product: 'convenant', status: 'concept', datum: '2026-01-06' })
    .doe('VR', 'product.bijgewerkt', { product: 'piketrichtlijnen', status: 'concept', datum: '2026-01-06' })
    .doe('VR', 'product.bijgewerkt', { product: 'convenant', status: 'vastgesteld', datum: '2026-01-07' })
    .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' })
    .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
    .doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum: '2026-01-07' })
    .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum: '2026-01-08' })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' })
    .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'Te ver weg' })
    .doe('VR01', 'overleg.gevoerd', { datum: '2026-01-09', met: ['VR15'], vorm: 'overleg' })
    .doe('VR01', 'kandidatuur.ingetrokken', { reden: 'Te druk' })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' })
    .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' })
    .doe('VR', 'regio.betrokken', { regio: 'VR22', naam: 'Zuidoost' })
    .doe('VR', 'regio.vertrokken', { regio: 'VR22', reden: 'Toch niet betrokken' })
    .doe('VR', 'adoptieregio.bevestigd', { regio: 'VR07', reden: 'VR15 doet niet mee' })
    .doe('CP', 'verwachtingen.gedeeld', { kerntaken: 'Gas', ambities: ' ' })
    .doe('CP', 'verwachtingen.gedeeld', { ambities: 'Sneller', verwachtingen: 'Eén loket' })
    .doe('CP', 'bespreekpunt.beantwoord', { bespreekpunt: 'A1', antwoord: 'Eerst', over: 'crisispartner' })
    .doe('VR', 'bespreekpunt.beantwoord', { bespreekpunt: 'A1', antwoord: 'Wij', over: 'veiligheidsregio' })
    .doe('CP', 'bespreekpunt.beantwoord', { bespreekpunt: 'A2', antwoord: 'Ook', over: 'crisispartner' })
    .doe('CP', 'bespreekpunt.beantwoord', { bespreekpunt: 'A1', antwoord: 'Beter', over: 'crisispartner' })
    .doe('CP', 'inschatting.gemaakt', { profiel: 'stand-by', toelichting: 'Voorlopig' })
    .doe('CP', 'inschatting.gedeeld')
    .doe('CP', 'punt.overgeslagen', { punten: ['profiel-inschatten', 'kerntaken-nagaan'], reden: 'Weten we al' })
    .doe('CP', 'punt.gereed', { punt: 'operationele-incidenten', herkomst: 'reeds-aanwezig', verwijzing: 'Dossier 12' })
    .doe('CP', 'punt.gereed', { punt: 'operationele-incidenten' })
    .doe('VR', 'ervaring.gedeeld', { datum: '2026-01-10', omschrijving: 'Het gesprek loopt' })
    .doe('VR', 'regio.vertrokken', { regio: 'VR15', reden: 'Fusie' })
    .doe('VR01', 'regio.vertrokken', { regio: 'VR01' });

/** What was there already when the case was opened. */
const bestaand = () =>
  openCase({
    veiligheidsregio: 'VR19',
    crisispartner: 'rws',
    andereRegios: ['VR17'],
    bestaand: {
      by: { rol: 'veiligheidsregio', organisatie: 'VR19' },
      at: '2025-12-01T09:00:00Z',
      adoptieregio: { regio: 'VR19' },
      verwachtingen: { crisispartner: { kerntaken: 'Wegen', ambities: 'Samen', verwachtingen: 'Snel' } },
      profielkeuze: { profiel: 'kern', beargumentering: 'Vaste partner', definitief: true },
      afspraken: [
        { afspraak: 'convenant', verwijzing: 'Convenant 2019', datum: '2019-03-06' },
        { afspraak: 'aanspreekpunt-informatie', verwijzing: 'Convenant 2019' },
      ],
      systeem: { systeem: 'Eigen', communiceertMetLcms: true, randvoorwaarden: ['Koppeling'] },
      producten: [{ product: 'convenant', status: 'ondertekend', datum: '2019-03-06' }],
    },
  })
    .doe('VR', 'verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' })
    .doe('CP', 'verkenning.afgerond');

/** Agreements and plan are adjusted along the way; the Regiegroep withholds for two reasons, the profile among them. */
const bijstellen = () =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' })
    .naarUitwerking('stand-by')
    .doe('CP', 'afspraak.opgepakt', { afspraak: 'convenant' })
    .gereed(...lijst['stand-by'])
    .doe('CP', 'afspraak.gereed', {
      afspraak: 'alarmering',
      herkomst: 'reeds-aanwezig',
      verwijzing: 'Draaiboek',
      datum: '2024-05-01',
      deelafspraken: ['6.P1'],
    })
    .doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.P1' })
    .doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.T1' })
    .doe('VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket', verplichtVoorToetsing: true })
    .doe('CP', 'eigen-afspraak.toegevoegd', { id: 'E2', gebied: 'techniek', tekst: 'AIS' })
    .gereed('E1', 'E2')
    .doe('CP', 'afspraak.vervallen', { afspraak: 'E2', reden: 'Niet nodig' })
    .doe('VR', 'plan.opgesteld', {
      activiteiten: [
        { id: 'a', omschrijving: 'Opleiden' },
        { id: 'b', omschrijving: 'Inrichten', wie: 'Liander' },
      ],
    })
    .doe('VR', 'planning.vastgesteld', {
      activiteiten: [
        { activiteit: 'a', dagen: 30, start: '2026-02-01' },
        { activiteit: 'b', dagen: 10 },
      ],
      goLiveDatum: '2026-06-01',
      hardeDeadlines: [
        { id: 'wet', omschrijving: 'Wet', datum: '2026-02-15', activiteit: 'a' },
        { id: 'eis', omschrijving: 'Eis', datum: '2026-07-01', activiteit: 'b' },
      ],
      prioriteiten: ['b', 'a'],
    })
    .beide('deadlineconflict.aanvaard', { deadline: 'wet', reden: 'Uitstel gekregen' })
    .doe('VR', 'planning.vastgesteld', { activiteiten: [{ activiteit: 'b', dagen: 12, start: '2026-03-01' }] })
    .doe('CP', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'Opleiden en oefenen' }] })
    .doe('CP', 'werkgroep.benaderd', { datum: '2026-01-20', advies: 'Betrek de buurregio' })
    .beide('afspraken.definitief')
    .doe('VR', 'toetsing.aangevraagd', { toetsers: ['VR10', 'VR11'] })
    .doe('VR', 'bevinding.vastgelegd', { toetser: 'VR10', bevinding: 'Eenduidig' })
    .doe('RG', 'akkoord.onthouden', {
      redenen: [
        { over: 'E1', toelichting: 'Te vaag' },
        { over: 'profielkeuze', toelichting: 'Te licht' },
      ],
    })
    .beide('profielkeuze.definitief')
    .doe('VR', 'verkenning.afgerond')
    .gereed('E1')
    .doe('CP', 'reden.beantwoord', { nr: 2, antwoord: 'Stand-by volstaat: wij werken hooguit eens per jaar samen' })
    .vraagAan()
    .doe('RG', 'akkoord.gegeven', {
      aandachtspunten: [
        { id: 'budget', omschrijving: 'Budget' },
        { id: 'piket', omschrijving: 'Piket' },
      ],
    })
    .doe('VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'piket', toelichting: 'Rooster ligt er' })
    .doe('VR', 'punt.overgeslagen', { punten: ['plan-van-aanpak-uitvoeren'], reden: 'Is er al' })
    .doe('VR', 'golive.bevestigd', { datum: '2026-06-01', reden: 'Oefening volgt' })
    .doe('CP', 'oefening.gehouden', { datum: '2026-06-08', omschrijving: 'Storing', tegenspelers: ['VR10'] });

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
  gesprek,
  bestaand,
  bijstellen,
};

/** Every state along the way, the first included. */
export function statesOf({ input, journal }: { input: StartInput; journal: readonly SamenwerkingEvent[] }) {
  let snapshot = start(stappenplanMachine, input) as SamenwerkingSnapshot;
  return [snapshot, ...journal.map((event) => (snapshot = step(snapshot, event)))];
}

/** Every state of every road, with where it stands. */
export const allStates = (): readonly [where: string, snapshot: SamenwerkingSnapshot][] =>
  Object.entries(roads).flatMap(([name, road]) =>
    statesOf(road()).map((snapshot, index): [string, SamenwerkingSnapshot] => [`${name} after ${index}`, snapshot]),
  );
