import type { Stamp } from './by.js';
import type { EigenAfspraak, Policy } from './content.js';
import type { Herkomst, ProductStatus } from './events/doorlopend.js';
import type { EventOf, EventType, PayloadOf } from './events/event.js';
import type { Aandachtspunt, Activiteit, HardeDeadline, Planning, RedenGeenAkkoord } from './events/uitwerking.js';
import type { AfspraakId, DeelafspraakId, PartijId, ProductId, ProfielId, PuntId } from './ids.js';

/** An organisation: its id in the case, and what people call it. */
export interface Organisatie {
  readonly id: string;
  readonly naam?: string;
}

/** An organisation as the case knows it: the names it took since, and what it was called before; its id stays (I-71). */
export interface Deelnemer extends Organisatie {
  readonly hernoemd?: readonly (Stamp & { readonly naam: string; readonly eerder?: string })[];
}

/** What was stated, with its stamp: the payload of the event, by whom and when. */
export type Stated<T extends EventType> = Readonly<PayloadOf<T>> & Stamp;

/** One of the two parties, or neither yet. */
export type PerPartij<T> = Readonly<Partial<Record<PartijId, T>>>;

/** Events that take something back. */
export type TerugType =
  | 'steun.ingetrokken'
  | 'bezwaar.ingetrokken'
  | 'keuzewijziging.gewenst'
  | 'keuzewijziging.afgewezen'
  | 'keuzewijziging.ingetrokken'
  | 'afspraak.opgepakt'
  | 'afspraak.heropend'
  | 'regio.vertrokken';

/** A region that stands, or stood, as candidate to adopt the partner. */
export interface Kandidaat extends Stamp {
  readonly regio: string;
  readonly toelichting?: string;
  readonly aangemeld?: Stamp & { readonly datum: string };
  /** That the werkgroep was told before. */
  readonly eerderAangemeld?: readonly (Stamp & { readonly datum: string })[];
  readonly ingetrokken?: Stamp & { readonly reden?: string };
}

/** What an organisation thinks of a candidate; it supports one at most, and the latest counts. */
export interface Standpunt extends Stamp {
  readonly organisatie: string;
  readonly regio: string;
  readonly soort: 'steun' | 'bezwaar';
  readonly reden?: string;
  /** An objection that was talked over with that region, or answered by the reason it was confirmed with. */
  readonly besproken?: Stamp;
}

/** Who wants to adopt the partner, who stands behind whom, and what was confirmed (stap 1, lines 101-125). */
export interface Adoptie {
  readonly kandidaten: readonly Kandidaat[];
  readonly standpunten: readonly Standpunt[];
  /** Those that no longer count: taken back, replaced, or about a region that no longer stands. */
  readonly eerdereStandpunten: readonly Standpunt[];
  readonly bevestigd?: { readonly regio: string; readonly reden?: string } & Stamp;
  /** Confirmations that no longer hold. */
  readonly eerderBevestigd: readonly ({ readonly regio: string; readonly reden?: string } & Stamp)[];
}

/** What regions think of the profile, stated by themselves or recorded for them. */
export interface Regioblik extends Stated<'profiel.afgestemd'> {
  /** The version of the choice that lay there; 0: none yet. */
  readonly keuzeVersie: number;
  /** The regions with which the adopting region talked over that they want another profile. */
  readonly besproken: readonly (Stamp & { readonly regio: string })[];
}

/** A proposed or made choice; a new proposal gets the next version. */
export interface Profielkeuze extends Stamp {
  readonly versie: number;
  readonly profiel: ProfielId;
  readonly beargumentering: string;
  /** Who proposed or agreed. Both: the choice is made. */
  readonly ingestemd: PerPartij<Stamp>;
  /** Who declared it definitive; the reason says why other regions were passed over (I-22). */
  readonly definitief: PerPartij<Stamp & { readonly reden?: string }>;
  /** What was declared before with another reason. */
  readonly eerderDefinitief?: readonly (Stamp & { readonly reden?: string })[];
  /** Who wants to change a choice that both had declared definitive. */
  readonly wijziging: PerPartij<Stamp & { readonly reden: string }>;
  readonly besproken?: Stamp & { readonly datum: string };
  /** That it was discussed before. */
  readonly eerderBesproken?: readonly (Stamp & { readonly datum: string })[];
  /** The parties left the verkenning with this choice. */
  readonly afgerond?: Stamp;
}

/** A point that was declared done, or passed with a reason. */
export interface PuntFeit extends Stamp {
  readonly punt: PuntId;
  readonly status: 'gereed' | 'overgeslagen';
  readonly reden?: string;
  readonly herkomst?: Herkomst;
  readonly verwijzing?: string;
}

/** How far an agreement is, and under which wording (`code`) that was said; another wording counts as in bewerking. */
export interface AfspraakFeit extends Stamp {
  readonly afspraak: string;
  readonly status: 'open' | 'in-bewerking' | 'gereed';
  readonly code?: string;
  readonly herkomst?: Herkomst;
  readonly verwijzing?: string;
  readonly datum?: string;
}

/** The plan van aanpak (stap 6) and its planning (stap 8). */
export interface Plan extends Stamp {
  /** The profile it was drawn up for: a plan left from another one is no voluntary plan (I-19). */
  readonly profiel?: ProfielId;
  readonly activiteiten: readonly Activiteit[];
  readonly planning: readonly Planning[];
  readonly goLiveDatum?: string;
  /** Absent: not asked yet. Empty: there are none. */
  readonly hardeDeadlines?: readonly (HardeDeadline & {
    readonly vervallen?: PerPartij<Stamp & { readonly reden: string }>;
  })[];
  /** Those both parties dropped, with why (I-65). */
  readonly vervallenDeadlines: readonly (HardeDeadline & {
    readonly vervallen: PerPartij<Stamp & { readonly reden: string }>;
  })[];
  readonly prioriteiten?: readonly string[];
  /** Accepted conflicts; each holds only for the two dates it was accepted for. */
  readonly aanvaard: readonly (Stamp & {
    readonly deadline: string;
    readonly datum: string;
    readonly gepland: string;
    readonly reden: string;
  })[];
}

/** One round of the toetsing; a repeated request is a new version. */
export interface Toetsing extends Stamp {
  readonly versie: number;
  readonly profiel: ProfielId;
  readonly keuzeVersie: number;
  readonly toetsers: readonly string[];
  /** Who had declared the agreements definitive that were asked to be tested. */
  readonly definitief: PerPartij<Stamp>;
  /** What was open when it was asked for, and told to the Regiegroep (I-06, I-15). */
  readonly open: {
    readonly deelafspraken: readonly DeelafspraakId[];
    readonly eigenAfspraken: readonly string[];
    /** No system was on record for a profile that asks for one (I-78). */
    readonly systeem?: true;
  };
  readonly bevindingen: readonly ({ readonly toetser: string; readonly bevinding: string } & Stamp)[];
  readonly besluit?: Stamp & {
    readonly uitkomst: 'akkoord' | 'geen-akkoord' | 'ingetrokken' | 'vervallen';
    /** The first is number 1; `beantwoord` is what the parties say to it before they ask again (I-62). */
    readonly redenen?: readonly (RedenGeenAkkoord & { readonly beantwoord?: Stamp & { readonly antwoord: string } })[];
    readonly reden?: string;
    readonly aandachtspunten?: readonly (Aandachtspunt & {
      readonly afgehandeld?: Stamp & { readonly toelichting?: string };
    })[];
  };
}

/** A point of improvement that came out of an exercise, and what was agreed about it (stap 12). */
export interface Verbeterpunt extends Stamp {
  readonly id: string;
  readonly omschrijving: string;
  readonly afspraak?: Stamp & { readonly wat: string; readonly wie: string; readonly wanneer: string };
  /** What was agreed about it before. */
  readonly eerdereAfspraken: readonly (Stamp & {
    readonly wat: string;
    readonly wie: string;
    readonly wanneer: string;
  })[];
  readonly opgelost?: Stamp & { readonly datum: string };
}

/**
 * The facts of one collaboration: plain JSON, ISO-8601 strings for time. Nothing derived, nothing that says where we are.
 * They hold everything anybody stated, private notes included: show a party only what `viewFor` gives it.
 */
export interface Samenwerking {
  /** Fixed for the case. */
  readonly policy: Policy;
  readonly crisispartner: Deelnemer;
  /** The leading region: the initiatiefnemer until an adoptieregio is confirmed, then that region. */
  readonly veiligheidsregio: string;
  /** All regions involved, the leading one among them; `betrokken`: who involved it later. */
  readonly regios: readonly (Deelnemer & { readonly betrokken?: Stamp })[];
  /** Regions that left, or were removed: remembered, not represented (I-70). */
  readonly eerdereRegios: readonly (Deelnemer & {
    readonly betrokken?: Stamp;
    readonly vertrokken: Stamp & { readonly reden?: string };
  })[];
  readonly werkgroep: Deelnemer;
  readonly regiegroep: Deelnemer;

  readonly adoptie: Adoptie;
  readonly punten: readonly PuntFeit[];
  /** Waivers and statements that were replaced, or whose subject changed. */
  readonly eerderePunten: readonly PuntFeit[];
  readonly notities: PerPartij<readonly Stated<'notitie.vastgelegd'>[]>;
  readonly inschattingen: PerPartij<Stated<'inschatting.gemaakt'> & { readonly gedeeld?: Stamp }>;
  readonly verwachtingen: PerPartij<
    { readonly kerntaken?: string; readonly ambities?: string; readonly verwachtingen?: string } & Stamp
  >;
  readonly antwoorden: readonly Stated<'bespreekpunt.beantwoord'>[];
  readonly afstemming: readonly Regioblik[];
  readonly profielkeuze?: Profielkeuze;
  readonly eerdereKeuzes: readonly Profielkeuze[];

  readonly afspraken: readonly AfspraakFeit[];
  readonly deelafspraken: readonly ({ readonly deelafspraak: DeelafspraakId } & Stamp)[];
  /** Those that the Regiegroep reopened (I-62). */
  readonly eerdereDeelafspraken: readonly ({ readonly deelafspraak: DeelafspraakId } & Stamp)[];
  readonly eigenAfspraken: readonly (EigenAfspraak & { readonly toegevoegd?: Stamp })[];
  /** Own agreements the parties dropped. */
  readonly vervallenAfspraken: readonly (EigenAfspraak &
    Stamp & { readonly toegevoegd?: Stamp; readonly reden?: string })[];
  readonly systeem?: Stated<'systeem.gekozen'>;
  readonly eerdereSystemen: readonly Stated<'systeem.gekozen'>[];
  readonly plan?: Plan;
  /** `planCompleet`: the plan was complete when the contact was stated; that one closes step 9 (I-77). */
  readonly werkgroepContact: readonly (Stated<'werkgroep.benaderd'> & { readonly planCompleet?: true })[];
  readonly afsprakenDefinitief: PerPartij<Stamp>;
  /** Declarations of the agreements that a change or a withheld akkoord made void. */
  readonly eerderDefinitief: readonly Stamp[];
  readonly toetsingen: readonly Toetsing[];

  /** Null: another plan was drawn up since, which is still to be carried out. */
  readonly planUitgevoerd?: Stated<'plan.uitgevoerd'> | null;
  /** Plans carried out before another one was drawn up. */
  readonly eerderUitgevoerd: readonly Stated<'plan.uitgevoerd'>[];
  readonly oefeningen: readonly Stated<'oefening.gehouden'>[];
  readonly verbeterpunten: readonly Verbeterpunt[];
  readonly goLive?: Stated<'golive.bevestigd'>;
  readonly evaluatieritme?: Stated<'evaluatieritme.vastgesteld'>;
  readonly incidenten: readonly Stated<'incident.gemeld'>[];
  readonly evaluaties: readonly Stated<'evaluatie.gehouden'>[];

  readonly overleg: readonly Stated<'overleg.gevoerd'>[];
  readonly bijgepraat: readonly Stated<'organisatie.bijgepraat'>[];
  readonly ervaringen: readonly Stated<'ervaring.gedeeld'>[];
  readonly producten: readonly ({
    readonly product: ProductId;
    readonly status: ProductStatus;
    readonly datum: string;
    readonly verwijzing?: string;
  } & Stamp)[];
  /** What was taken back or undone, with the reason given. */
  readonly teruggenomen: readonly EventOf<TerugType>[];
  /** Terms the host reported as passed. */
  readonly verstreken: readonly ({ readonly taak: string } & Stamp)[];
  readonly beeindigd?: { readonly reden: string } & Stamp;
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
