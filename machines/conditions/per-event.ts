import type { EventType } from '../../src/domain/events/event.js';
import * as adoptie from './adoptieregio.js';
import * as afspraken from './afspraken.js';
import type { ConditionOn } from './condition.js';
import * as doorlopend from './doorlopend.js';
import { beforeGoLive, beforeToetsing, beforeUitwerking } from './gates.js';
import * as plan from './plan.js';
import * as keuze from './profielkeuze.js';
import * as redenen from './redenen.js';
import * as regios from './regios.js';
import * as standpunten from './standpunten.js';
import * as toetsing from './toetsing.js';
import * as uitvoering from './uitvoering.js';
import * as verkenning from './verkenning.js';

const inUitwerking = [keuze.profielWordtGetoetst, toetsing.toetsingLooptNiet, afspraken.nogGeenAkkoord] as const;

/** Per event what has to hold, beside who may state it. */
export const conditionsPerEvent: { readonly [T in EventType]: readonly ConditionOn<T>[] } = {
  // stap 1
  'adoptieregio.voorgesteld': [
    regios.meerdereRegios,
    regios.regioBetrokken,
    adoptie.steltZichzelfVoor,
    adoptie.nogGeenKandidaat,
    adoptie.nogNietBevestigd,
  ],
  'adoptieregio.aangemeld': [
    regios.meerdereRegios,
    adoptie.isKandidaat,
    adoptie.isDeKandidaat,
    adoptie.nogNietBevestigd,
  ],
  'adoptieregio.gesteund': [regios.meerdereRegios, standpunten.overEenAndereRegio, adoptie.isKandidaat],
  'steun.ingetrokken': [standpunten.heeftStandpunt, standpunten.partnerTrektSteunNietIn],
  'bezwaar.gemaakt': [
    regios.meerdereRegios,
    standpunten.overEenAndereRegio,
    adoptie.isKandidaat,
    standpunten.partnerTrektSteunNietIn,
  ],
  'bezwaar.ingetrokken': [standpunten.heeftStandpunt],
  'kandidatuur.ingetrokken': [adoptie.heeftKandidatuur, adoptie.leidendeTrektZichNietTerug],
  'adoptieregio.bevestigd': [
    regios.meerdereRegios,
    adoptie.isKandidaat,
    adoptie.isDeKandidaat,
    adoptie.nogNietBevestigd,
    adoptie.bijWerkgroepAangemeld,
    standpunten.partnerSteunt,
    adoptie.enigeKandidaat,
    standpunten.regiosSteunen,
    adoptie.leidingWisseltNietTijdensToetsing,
  ],
  'regio.betrokken': [regios.nieuweRegio, regios.komtZelfTerug],
  'regio.vertrokken': [
    regios.regioBetrokken,
    regios.nietDeLeidendeRegio,
    regios.vertrektZelf,
    regios.verwijderdMetReden,
  ],
  // stap 2, 3, 4
  'notitie.vastgelegd': [verkenning.notitieGevuld],
  'contactpersonen.gewist': [verkenning.heeftContactpersonen],
  'inschatting.gemaakt': [],
  'inschatting.gedeeld': [verkenning.heeftInschatting],
  'verwachtingen.gedeeld': [verkenning.ietsGedeeld],
  'bespreekpunt.beantwoord': [verkenning.antwoordvakBestaat],
  // stap 5
  'profiel.afgestemd': [regios.regioBetrokken, regios.voorZichzelfAfgestemd],
  'profiel.voorgesteld': [
    keuze.herzieningBegintMetEvaluatie,
    redenen.metBeargumentering,
    keuze.keuzeNogVrij,
    keuze.nogNietVoorgesteld,
  ],
  'profiel.ingestemd': [keuze.stemtInMetDeAnder],
  'profielkeuze.definitief': [keuze.samenGekozen, keuze.beargumenteerd, keuze.regiosAfgestemd],
  'keuzewijziging.gewenst': [
    keuze.herzieningBegintMetEvaluatie,
    keuze.keuzeIsDefinitief,
    keuze.wenstNogGeenWijziging,
    redenen.wijzigtMetReden,
  ],
  'keuzewijziging.afgewezen': [keuze.herzieningBegintMetEvaluatie, keuze.anderWenstWijziging, redenen.wijzigtMetReden],
  'keuzewijziging.ingetrokken': [keuze.herzieningBegintMetEvaluatie, keuze.wenstZelfWijziging],
  'profielkeuze.besproken': [keuze.samenGekozen],
  'verkenning.afgerond': beforeUitwerking,
  // stap 6, 7
  'afspraak.gereed': [
    keuze.profielWordtGetoetst,
    afspraken.afspraakBestaat,
    redenen.metVerwijzing,
    afspraken.deelafsprakenHorenErbij,
    toetsing.toetsingLooptNiet,
    afspraken.nogNietGoedgekeurd,
  ],
  'afspraak.opgepakt': [...inUitwerking, afspraken.afspraakBestaat],
  'afspraak.heropend': [...inUitwerking, afspraken.afspraakBestaat],
  'afspraak.vervallen': [
    keuze.profielWordtGetoetst,
    toetsing.toetsingLooptNiet,
    afspraken.afspraakBestaat,
    afspraken.geenMinimumafspraak,
    afspraken.nogNietGoedgekeurd,
  ],
  'deelafspraak.gereed': [afspraken.deelafspraakVanProfiel, toetsing.toetsingLooptNiet],
  'eigen-afspraak.toegevoegd': [...inUitwerking, afspraken.nieuweAfspraak],
  'systeem.gekozen': [toetsing.toetsingLooptNiet, toetsing.systeemNogTeKiezen, afspraken.systeemSluitNietUit],
  'plan.opgesteld': [toetsing.toetsingLooptNiet, plan.nietsDubbel],
  // stap 8, 9
  'planning.vastgesteld': [
    plan.ietsGepland,
    toetsing.toetsingLooptNiet,
    plan.planBestaat,
    plan.activiteitenBestaan,
    plan.nietsDubbel,
    plan.deadlinesBlijvenStaan,
  ],
  'deadline.vervallen': [plan.deadlineBestaat, redenen.vervallenMetReden, toetsing.toetsingLooptNiet],
  'deadlineconflict.aanvaard': [plan.conflictBestaat, redenen.aanvaardMetReden],
  'werkgroep.benaderd': [],
  // stap 10
  'afspraken.definitief': [...inUitwerking, afspraken.systeemCommuniceert],
  'toetsing.aangevraagd': [...beforeToetsing, toetsing.toetsingLooptNiet],
  'toetsing.ingetrokken': [toetsing.toetsingLoopt],
  'bevinding.vastgelegd': [toetsing.isAangevraagd, toetsing.voorZichzelfGetoetst],
  'akkoord.gegeven': [toetsing.toetsingLoopt, toetsing.aandachtspuntenEenmaal],
  'akkoord.onthouden': [toetsing.toetsingLoopt, redenen.metRedenenGeenAkkoord, toetsing.redenenWijzenErgensNaar],
  'reden.beantwoord': [toetsing.redenVraagtAntwoord],
  // stap 11
  'plan.uitgevoerd': [toetsing.regiegroepAkkoord, uitvoering.heeftPlan, uitvoering.nogNietUitgevoerd],
  'aandachtspunt.afgehandeld': [uitvoering.aandachtspuntOpen],
  // stap 12
  'oefening.gehouden': [toetsing.regiegroepAkkoord],
  'verbeterpunt.genoteerd': [uitvoering.uitOefening, uitvoering.nieuwVerbeterpunt],
  'verbeterpunt.afgesproken': [uitvoering.verbeterpuntBestaat, uitvoering.nogNietOpgelost],
  'verbeterpunt.opgelost': [uitvoering.verbeterpuntBestaat, uitvoering.afgesprokenEnOpen],
  'golive.bevestigd': [toetsing.regiegroepAkkoord, ...beforeGoLive, uitvoering.nogNietBekrachtigd],
  // stap 13
  'evaluatieritme.vastgesteld': [keuze.keuzeIsDefinitief],
  'incident.gemeld': [uitvoering.nieuwIncident],
  'evaluatie.gehouden': [keuze.keuzeIsDefinitief, uitvoering.incidentBestaat],
  // doorlopend
  'overleg.gevoerd': [],
  'organisatie.bijgepraat': [],
  'organisatie.hernoemd': [doorlopend.andereNaam],
  'ervaring.gedeeld': [],
  'product.bijgewerkt': [doorlopend.geenPriveProduct],
  'punt.gereed': [doorlopend.geenEigenGebeurtenis, redenen.metVerwijzing],
  'punt.overgeslagen': [doorlopend.magOvergeslagen, redenen.overgeslagenMetReden],
  'termijn.verstreken': [doorlopend.termijnVoorbij],
  'samenwerking.beeindigd': [redenen.beeindigdMetReden],
};
