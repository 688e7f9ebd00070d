import { eventWords } from '../src/content/events.js';
import { type EventType, eventTypes, payloadDefinitions } from '../src/domain/events/event.js';
import { adoptieIsGeregeld } from './conditions/adoptie-geregeld.js';
import * as adoptie from './conditions/adoptieregio.js';
import * as afspraken from './conditions/afspraken.js';
import { bevoegd } from './conditions/bevoegd.js';
import type { Rule } from './conditions/condition.js';
import * as doorlopend from './conditions/doorlopend.js';
import * as plan from './conditions/plan.js';
import { gaatVerder, profielWordtGetoetst } from './conditions/profiel-wordt-getoetst.js';
import * as keuze from './conditions/profielkeuze.js';
import * as redenen from './conditions/redenen.js';
import * as regios from './conditions/regios.js';
import { regiosAfgestemd } from './conditions/regios-afgestemd.js';
import * as standpunten from './conditions/standpunten.js';
import * as toetsing from './conditions/toetsing.js';
import * as uitvoering from './conditions/uitvoering.js';
import * as verkenning from './conditions/verkenning.js';
import { verwachtVoorGoLive, verwachtVoorToetsing } from './conditions/verwacht-werk.js';
import { wederzijdsBekend } from './conditions/wederzijds-bekend.js';

type Rules = { readonly [T in EventType]: readonly Rule<T>[] };

/** What holds up asking for the toetsing. */
const beforeToetsing: readonly Rule[] = [
  profielWordtGetoetst,
  keuze.keuzeIsDefinitief,
  adoptieIsGeregeld,
  afspraken.checklistCompleet,
  afspraken.deelafsprakenGemaakt,
  afspraken.systeemCommuniceert,
  plan.planCompleet,
  plan.deadlinesGehaald,
  verwachtVoorToetsing,
  toetsing.afsprakenZijnDefinitief,
];

/** What holds up confirming go-live. */
const beforeGoLive: readonly Rule[] = [
  adoptieIsGeregeld,
  afspraken.systeemCommuniceert,
  verwachtVoorGoLive,
  uitvoering.geoefendOfVerantwoord,
  uitvoering.verbeterpuntenAfgesproken,
];

/** What holds up leaving the verkenning. */
const beforeUitwerking: readonly Rule[] = [
  wederzijdsBekend,
  keuze.samenGekozen,
  keuze.beargumenteerd,
  keuze.keuzeIsDefinitief,
];

const inUitwerking = [profielWordtGetoetst, toetsing.toetsingLooptNiet, afspraken.nogGeenAkkoord] as const;

/** Per event the conditions that have to hold, beside who may state it. */
const rules: Rules = {
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
  'regio.betrokken': [regios.nieuweRegio],
  'regio.vertrokken': [regios.regioBetrokken, regios.nietDeLeidendeRegio, regios.vertrektZelf],
  // stap 2, 3, 4
  'notitie.vastgelegd': [verkenning.notitieGevuld],
  'contactpersonen.gewist': [verkenning.heeftContactpersonen],
  'inschatting.gemaakt': [],
  'inschatting.gedeeld': [verkenning.heeftInschatting],
  'verwachtingen.gedeeld': [verkenning.ietsGedeeld],
  'bespreekpunt.beantwoord': [verkenning.antwoordvakBestaat],
  // stap 5
  'profiel.afgestemd': [regios.regioBetrokken, regios.voorZichzelfAfgestemd],
  'profiel.voorgesteld': [redenen.metBeargumentering, keuze.keuzeNogVrij, keuze.nogNietVoorgesteld],
  'profiel.ingestemd': [keuze.stemtInMetDeAnder],
  'profielkeuze.definitief': [keuze.samenGekozen, keuze.beargumenteerd, regiosAfgestemd],
  'profielkeuze.herzien': [keuze.keuzeIsDefinitief, keuze.herzietNogNiet, redenen.herzienMetReden],
  'profielkeuze.besproken': [keuze.samenGekozen],
  'verkenning.afgerond': beforeUitwerking,
  // stap 6, 7
  'afspraak.gereed': [
    profielWordtGetoetst,
    afspraken.afspraakBestaat,
    redenen.metVerwijzing,
    afspraken.deelafsprakenHorenErbij,
    toetsing.toetsingLooptNiet,
    afspraken.nogNietGoedgekeurd,
  ],
  'afspraak.opgepakt': [...inUitwerking, afspraken.afspraakBestaat],
  'afspraak.heropend': [...inUitwerking, afspraken.afspraakBestaat],
  'afspraak.vervallen': [
    profielWordtGetoetst,
    toetsing.toetsingLooptNiet,
    afspraken.afspraakBestaat,
    afspraken.geenMinimumafspraak,
    afspraken.nogNietGoedgekeurd,
  ],
  'deelafspraak.gereed': [afspraken.deelafspraakVanProfiel, toetsing.toetsingLooptNiet],
  'eigen-afspraak.toegevoegd': [...inUitwerking, afspraken.nieuweAfspraak],
  'systeem.gekozen': [toetsing.toetsingLooptNiet, toetsing.vrijwilligPlan, afspraken.systeemSluitNietUit],
  'plan.opgesteld': [toetsing.toetsingLooptNiet, toetsing.vrijwilligPlan, plan.nietsDubbel],
  // stap 8, 9
  'planning.vastgesteld': [
    plan.ietsGepland,
    toetsing.toetsingLooptNiet,
    plan.planBestaat,
    plan.activiteitenBestaan,
    plan.nietsDubbel,
  ],
  'deadlineconflict.aanvaard': [plan.conflictBestaat, redenen.aanvaardMetReden],
  'werkgroep.benaderd': [],
  // stap 10
  'afspraken.definitief': [...inUitwerking, afspraken.systeemCommuniceert],
  'toetsing.aangevraagd': [...beforeToetsing, toetsing.toetsingLooptNiet],
  'toetsing.ingetrokken': [toetsing.toetsingLoopt],
  'bevinding.vastgelegd': [toetsing.isAangevraagd, toetsing.voorZichzelfGetoetst],
  'akkoord.gegeven': [toetsing.toetsingLoopt, toetsing.aandachtspuntenEenmaal],
  'akkoord.onthouden': [toetsing.toetsingLoopt, redenen.metRedenenGeenAkkoord, toetsing.redenenWijzenErgensNaar],
  // stap 11
  'plan.uitgevoerd': [toetsing.regiegroepAkkoord, uitvoering.heeftPlan, uitvoering.nogNietUitgevoerd],
  'aandachtspunt.afgehandeld': [uitvoering.aandachtspuntOpen],
  // stap 12
  'oefening.gehouden': [toetsing.regiegroepAkkoord, uitvoering.planIsUitgevoerd],
  'verbeterpunt.genoteerd': [uitvoering.uitOefening, uitvoering.nieuwVerbeterpunt],
  'verbeterpunt.afgesproken': [uitvoering.verbeterpuntBestaat, uitvoering.nogNietOpgelost],
  'verbeterpunt.opgelost': [uitvoering.verbeterpuntBestaat, uitvoering.afgesprokenEnOpen],
  'golive.bevestigd': [toetsing.regiegroepAkkoord, ...beforeGoLive, uitvoering.nogNietBekrachtigd],
  // stap 13
  'evaluatieritme.vastgesteld': [uitvoering.samenwerkingLoopt],
  'incident.gemeld': [uitvoering.nieuwIncident],
  'evaluatie.gehouden': [uitvoering.samenwerkingLoopt, uitvoering.incidentBestaat],
  // doorlopend
  'overleg.gevoerd': [],
  'organisatie.bijgepraat': [],
  'ervaring.gedeeld': [],
  'product.bijgewerkt': [doorlopend.geenPriveProduct],
  'punt.gereed': [doorlopend.geenEigenGebeurtenis, redenen.metVerwijzing],
  'punt.overgeslagen': [doorlopend.magOvergeslagen, redenen.overgeslagenMetReden],
  'termijn.verstreken': [doorlopend.termijnVoorbij],
  'samenwerking.beeindigd': [redenen.beeindigdMetReden],
};

/** The guard of an event has one name everywhere: in the charts, in `explain`, in the docs and in BPMN. */
export type GuardName = `mag ${EventType}`;
export const guardName = <T extends EventType>(type: T): `mag ${T}` => `mag ${type}`;

/** The conditions behind each guard: first who, then what. */
export const guardConditions = Object.fromEntries(
  eventTypes.map((type) => [guardName(type), [bevoegd, ...rules[type]]]),
) as unknown as Readonly<Record<GuardName, readonly Rule[]>>;

/** A condition that counts while this does not stand in the way. */
const unless =
  (exempting: Rule) =>
  (condition: Rule): Rule => ({
    ...condition,
    blockers: (facts, event) => (exempting.blockers(facts, event).length > 0 ? [] : condition.blockers(facts, event)),
  });

/** The road of a profile that is not tested, chosen or only proposed, has no toetsing. */
const onTheWayToToetsing = unless(profielWordtGetoetst);
/** What was met when the request was made no longer counts once it lies with the Regiegroep. */
const untilAanvraag = unless(toetsing.toetsingLooptNiet);

/** What holds up entering and leaving each phase, for an event that belongs to a later one, and what leaves it. */
export const phaseGates = [
  {
    id: 'verkenning',
    enter: [],
    leave: beforeUitwerking,
    next: {
      event: { id: 'verkenning.afgerond', text: eventWords['verkenning.afgerond'].naam },
      resolvers: payloadDefinitions['verkenning.afgerond'].door,
    },
  },
  {
    id: 'uitwerking',
    enter: [profielWordtGetoetst],
    leave: [...beforeToetsing.slice(1).map(untilAanvraag), toetsing.regiegroepAkkoord].map(onTheWayToToetsing),
  },
  { id: 'uitvoering', enter: [gaatVerder], leave: beforeGoLive },
] as const;
