import type { Stamp } from './by.js';
import type { EigenAfspraak, Policy } from './content.js';
import type { Herkomst, ProductStatus } from './events/doorlopend.js';
import type { EventOf, EventType, PayloadOf } from './events/event.js';
import type { Aandachtspunt, Activiteit, HardeDeadline, Planning, RedenGeenAkkoord } from './events/uitwerking.js';
import type { AfspraakId, DeelafspraakId, PartijId, ProductId, ProfielId, PuntId } from './ids.js';

/** An organisation as the case knows it. */
export interface Organisatie {
  id: string;
  naam?: string | undefined;
}

/** What was stated, with its stamp: the payload of the event, by whom and when. */
export type Stated<T extends EventType> = PayloadOf<T> & Stamp;

/** One of the two parties, or neither yet. */
export type PerPartij<T> = Partial<Record<PartijId, T>>;

/** Events that take something back. */
export type TerugType =
  | 'steun.ingetrokken'
  | 'bezwaar.ingetrokken'
  | 'profielkeuze.herzien'
  | 'afspraak.opgepakt'
  | 'afspraak.heropend'
  | 'regio.vertrokken';

/** A region that stands, or stood, as candidate to adopt the partner. */
export interface Kandidaat extends Stamp {
  regio: string;
  toelichting?: string | undefined;
  aangemeld?: Stamp & { datum: string };
  /** That the werkgroep was told before. */
  eerderAangemeld?: (Stamp & { datum: string })[];
  ingetrokken?: Stamp & { reden?: string | undefined };
}

/** What an organisation thinks of a candidate; it supports one at most, and the latest counts. */
export interface Standpunt extends Stamp {
  organisatie: string;
  regio: string;
  soort: 'steun' | 'bezwaar';
  reden?: string | undefined;
  /** An objection that was talked over with that region, or answered by the reason it was confirmed with. */
  besproken?: Stamp;
}

/** Who wants to adopt the partner, who stands behind whom, and what was confirmed (stap 1, lines 101-125). */
export interface Adoptie {
  kandidaten: Kandidaat[];
  standpunten: Standpunt[];
  /** Those that no longer count: taken back, replaced, or about a region that no longer stands. */
  eerdereStandpunten: Standpunt[];
  bevestigd?: { regio: string; reden?: string | undefined } & Stamp;
  /** Confirmations that no longer hold. */
  eerderBevestigd: ({ regio: string; reden?: string | undefined } & Stamp)[];
}

/** A proposed or made choice; a new proposal gets the next version. */
export interface Profielkeuze extends Stamp {
  versie: number;
  profiel: ProfielId;
  beargumentering: string;
  /** Who proposed or agreed. Both: the choice is made. */
  ingestemd: PerPartij<Stamp>;
  /** Who declared it definitive; the reason says why other regions were passed over (I-22). */
  definitief: PerPartij<Stamp & { reden?: string | undefined }>;
  /** What was declared before with another reason. */
  eerderDefinitief?: (Stamp & { reden?: string | undefined })[];
  /** Who wants to revise a choice that both had declared definitive. */
  herziening: PerPartij<Stamp & { reden: string }>;
  besproken?: Stamp & { datum: string };
  /** That it was discussed before. */
  eerderBesproken?: (Stamp & { datum: string })[];
  /** The parties left the verkenning with this choice. */
  afgerond?: Stamp;
}

/** A point that was declared done, or passed with a reason. */
export interface PuntFeit extends Stamp {
  punt: PuntId;
  status: 'gereed' | 'overgeslagen';
  reden?: string | undefined;
  herkomst?: Herkomst | undefined;
  verwijzing?: string | undefined;
}

/** How far an agreement is, and under which wording (`code`) that was said; another wording counts as in bewerking. */
export interface AfspraakFeit extends Stamp {
  afspraak: string;
  status: 'open' | 'in-bewerking' | 'gereed';
  code?: string | undefined;
  herkomst?: Herkomst | undefined;
  verwijzing?: string | undefined;
  datum?: string | undefined;
}

/** The plan van aanpak (stap 6) and its planning (stap 8). */
export interface Plan extends Stamp {
  /** The profile it was drawn up for: a plan left from another one is no voluntary plan (I-19). */
  profiel?: ProfielId | undefined;
  activiteiten: Activiteit[];
  planning: Planning[];
  goLiveDatum?: string | undefined;
  /** Absent: not asked yet. Empty: there are none. */
  hardeDeadlines?: HardeDeadline[] | undefined;
  prioriteiten?: string[] | undefined;
  /** Accepted conflicts; each holds only for the two dates it was accepted for. */
  aanvaard: (Stamp & { deadline: string; datum: string; gepland: string; reden: string })[];
}

/** One round of the toetsing; a repeated request is a new version. */
export interface Toetsing extends Stamp {
  versie: number;
  profiel: ProfielId;
  keuzeVersie: number;
  toetsers: string[];
  /** Who had declared the agreements definitive that were asked to be tested. */
  definitief: PerPartij<Stamp>;
  /** What was open when it was asked for, and told to the Regiegroep (I-05, I-15). */
  open: { deelafspraken: DeelafspraakId[]; eigenAfspraken: string[] };
  bevindingen: ({ toetser: string; bevinding: string } & Stamp)[];
  besluit?: Stamp & {
    uitkomst: 'akkoord' | 'geen-akkoord' | 'ingetrokken' | 'vervallen';
    redenen?: RedenGeenAkkoord[];
    reden?: string | undefined;
    aandachtspunten?: (Aandachtspunt & { afgehandeld?: Stamp & { toelichting?: string | undefined } })[];
  };
}

/** A point of improvement that came out of an exercise, and what was agreed about it (stap 12). */
export interface Verbeterpunt extends Stamp {
  id: string;
  omschrijving: string;
  afspraak?: Stamp & { wat: string; wie: string; wanneer: string };
  /** What was agreed about it before. */
  eerdereAfspraken: (Stamp & { wat: string; wie: string; wanneer: string })[];
  opgelost?: Stamp & { datum: string };
}

/**
 * The facts of one collaboration: plain JSON, ISO-8601 strings for time. Nothing derived, nothing that says where we are.
 * They hold everything anybody stated, private notes included: show a party only what `viewFor` gives it.
 */
export interface Samenwerking {
  /** Fixed for the case. */
  policy: Policy;
  crisispartner: Organisatie;
  /** The leading region: the initiatiefnemer until an adoptieregio is confirmed, then that region. */
  veiligheidsregio: string;
  /** All regions involved, the leading one among them. */
  regios: Organisatie[];
  werkgroep: Organisatie;
  regiegroep: Organisatie;

  adoptie: Adoptie;
  punten: PuntFeit[];
  /** Waivers and statements that were replaced, or whose subject changed. */
  eerderePunten: PuntFeit[];
  notities: PerPartij<Stated<'notitie.vastgelegd'>[]>;
  inschattingen: PerPartij<Stated<'inschatting.gemaakt'> & { gedeeld?: Stamp }>;
  verwachtingen: PerPartij<{ kerntaken?: string; ambities?: string; verwachtingen?: string } & Stamp>;
  antwoorden: Stated<'bespreekpunt.beantwoord'>[];
  afstemming: Stated<'profiel.afgestemd'>[];
  profielkeuze?: Profielkeuze;
  eerdereKeuzes: Profielkeuze[];

  afspraken: AfspraakFeit[];
  deelafspraken: ({ deelafspraak: DeelafspraakId } & Stamp)[];
  eigenAfspraken: EigenAfspraak[];
  /** Own agreements the parties dropped. */
  vervallenAfspraken: (EigenAfspraak & Stamp & { reden?: string | undefined })[];
  systeem?: Stated<'systeem.gekozen'>;
  eerdereSystemen: Stated<'systeem.gekozen'>[];
  plan?: Plan;
  werkgroepContact: Stated<'werkgroep.benaderd'>[];
  afsprakenDefinitief: PerPartij<Stamp>;
  /** Declarations of the agreements that a change or a withheld akkoord made void. */
  eerderDefinitief: Stamp[];
  toetsingen: Toetsing[];

  planUitgevoerd?: Stated<'plan.uitgevoerd'> | undefined;
  /** Plans carried out before another one was drawn up. */
  eerderUitgevoerd: Stated<'plan.uitgevoerd'>[];
  oefeningen: Stated<'oefening.gehouden'>[];
  verbeterpunten: Verbeterpunt[];
  goLive?: Stated<'golive.bevestigd'>;
  evaluatieritme?: Stated<'evaluatieritme.vastgesteld'>;
  incidenten: Stated<'incident.gemeld'>[];
  evaluaties: Stated<'evaluatie.gehouden'>[];

  overleg: Stated<'overleg.gevoerd'>[];
  bijgepraat: Stated<'organisatie.bijgepraat'>[];
  ervaringen: Stated<'ervaring.gedeeld'>[];
  producten: ({
    product: ProductId;
    status: ProductStatus;
    datum: string;
    verwijzing?: string | undefined;
  } & Stamp)[];
  /** What was taken back or undone, with the reason given. */
  teruggenomen: EventOf<TerugType>[];
  /** Terms the host reported as passed. */
  verstreken: ({ taak: string } & Stamp)[];
  beeindigd?: { reden: string } & Stamp;
}

/** What a case starts with. */
export interface StartInput {
  /** The leading region: the one that takes, or is asked to take, the initiative; or the only one. */
  veiligheidsregio: Organisatie | string;
  crisispartner: Organisatie | string;
  /** The other regions involved; none: stap 1 does not apply (I-28). */
  andereRegios?: readonly (Organisatie | string)[];
  /** Only the options that differ from `defaultPolicy`. Fixed for the case. */
  policy?: Partial<Policy>;
  /** The group that receives contact; its id is `werkgroep-crisispartners` unless given. */
  werkgroep?: Organisatie | string;
  /** The body that gives the akkoord; its id is `regiegroep` unless given. */
  regiegroep?: Organisatie | string;
  /** What exists already when the case starts ("Kijk eerst naar wat er al aanwezig is", lines 37-39). */
  bestaand?: Bestaand;
}

/**
 * What the parties bring in. It fills in facts and passes no gate: leaving the verkenning is stated as ever, and an akkoord
 * is only ever given by the Regiegroep itself.
 */
export interface Bestaand extends Stamp {
  /** A region that already adopted this partner. */
  adoptieregio?: { regio: string };
  verwachtingen?: PerPartij<{ kerntaken: string; ambities: string; verwachtingen: string }>;
  /** `definitief`: both parties declared it so before the case was opened; leaving the verkenning still has to be stated. */
  profielkeuze?: { profiel: ProfielId; beargumentering: string; definitief?: boolean };
  /** Counts as gereed under the wording of the chosen profile; without one as in bewerking. */
  afspraken?: readonly { afspraak: AfspraakId; verwijzing: string; datum?: string }[];
  systeem?: PayloadOf<'systeem.gekozen'>;
  producten?: readonly PayloadOf<'product.bijgewerkt'>[];
}
