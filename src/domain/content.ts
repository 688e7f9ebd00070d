import type { Lines, Norm, Source, Text } from '../procedure/text.js';
import type {
  AfspraakId,
  BespreekpuntId,
  DeelafspraakId,
  FaseId,
  GebiedId,
  GetoetstProfielId,
  InleidingId,
  InterpretationId,
  KaderId,
  PartijId,
  ProductId,
  ProfielId,
  PuntId,
  RolId,
  StapId,
} from './ids.js';

/** A sentence of the stappenplan with its translation and its lines. */
export interface Passage {
  readonly tekst: Text;
  readonly lines: Lines;
}

/** What the machine does about a point: refuse, keep a task open, show a signal, give a hint, nothing. */
export type Effect = 'weigert' | 'taak' | 'signaal' | 'hint' | 'geen';

/** What happens instead of what follows from the norm, and the interpretation that says so. */
export interface AnderEffect {
  readonly soort: Effect;
  readonly interpretation: InterpretationId;
}

/** A sentence that asks something outside the points of a step. */
export interface NormZin extends Source {
  readonly norm: Norm;
  readonly effect?: AnderEffect;
  readonly wie: readonly RolId[];
}

/** A paragraph that introduces, and those of its sentences that ask something. */
export interface Alinea extends Passage {
  readonly normen?: readonly NormZin[];
}

/** A chapter without steps: the Inleiding, the Leeswijzer, or an appendix with what stands above its table. */
export interface Inleiding {
  readonly id: InleidingId;
  /** The heading, verbatim. */
  readonly titel: Text;
  readonly lines: Lines;
  readonly alineas: readonly Alinea[];
}

/** A phase of the stappenplan. */
export interface Fase {
  readonly id: FaseId;
  /** The chapter heading, verbatim. */
  readonly titel: Text;
  /** The name of the block in Bijlage D, verbatim. */
  readonly blok: Text;
  readonly lines: Lines;
  readonly inleiding: Alinea;
  readonly stappen: readonly StapId[];
}

/** A step, with the points it consists of in the order of the text. */
export interface Stap {
  readonly id: StapId;
  readonly nr: number;
  readonly fase: FaseId;
  readonly titel: Text;
  readonly lines: Lines;
  readonly punten: readonly Punt[];
}

/** A point of a step: one bullet of the text. */
export interface Punt {
  readonly id: PuntId;
  /** The number people use for it: `9.1`, `6.P1`. */
  readonly code: string;
  readonly tekst: Text;
  readonly lines: Lines;
  readonly norm: Norm;
  /** The interpretation behind the norm, where the words alone do not settle it. */
  readonly normVolgens?: InterpretationId;
  /** Only where an interpretation makes the effect another than the norm's own. */
  readonly effect?: AnderEffect;
  /** Who is addressed. */
  readonly wie: readonly RolId[];
  /** Only for the themes of step 6. */
  readonly gebied?: GebiedId;
  /** A requirement that applies only in a named case. */
  readonly voorwaarde?: { readonly als: Text; readonly norm: Norm; readonly source: Source };
}

/** An area of step 6, with the sentence that introduces it. */
export interface Gebied {
  readonly id: GebiedId;
  readonly naam: Text;
  readonly inleiding: Passage;
}

/** A boxed text: attached to the steps it speaks of, not to the spot on the page where it floats (I-51). */
export interface Kader {
  readonly id: KaderId;
  readonly soort: 'tip' | 'tips-uit-de-praktijk' | 'nb' | 'let-op';
  readonly tekst: Text;
  readonly lines: Lines;
  readonly punten?: readonly Passage[];
  readonly norm: Norm;
  /** The interpretation behind the norm, where the words alone do not settle it. */
  readonly normVolgens?: InterpretationId;
  /** Only where an interpretation makes the effect another than the norm's own, or adds to it. */
  readonly effect?: AnderEffect;
  /** Empty: holds throughout the whole procedure. */
  readonly stappen: readonly StapId[];
  /** The step under which it is printed. */
  readonly gedruktBij: StapId;
}

/** A samenwerkingsprofiel: only its name and what the text itself attaches to it; the Beleidskader defines it (I-20). */
export interface Profiel {
  readonly id: ProfielId;
  readonly naam: Text;
  /** Has an uitwerkingsfase (lines 66-82). */
  readonly uitgewerkt: boolean;
  /** Is submitted for the intercollegiale toetsing (lines 80-82). */
  readonly getoetst: boolean;
  /** The appendices with additional agreements. */
  readonly bijlagen: readonly ('B' | 'C')[];
  /** What the text says about it. */
  readonly source: readonly Source[];
}

/** A role that can act in the procedure. */
export interface Rol {
  readonly id: RolId;
  readonly naam: Text;
  /** In our own words. */
  readonly beschrijving: Text;
  readonly source: readonly Source[];
}

/** Somebody the text names who has no role in the procedure. */
export interface Genoemde {
  readonly naam: Text;
  readonly source: readonly Source[];
}

/** A document, agreement or result the text names. */
export interface Product {
  readonly id: ProductId;
  readonly naam: Text;
  readonly soort: 'kader' | 'bestaand' | 'notitie' | 'besluit' | 'afspraak' | 'document' | 'gebeurtenis' | 'overzicht';
  readonly stappen: readonly StapId[];
  readonly source: readonly Source[];
}

/** An item of a minimum checklist. */
export interface ChecklistItem {
  readonly id: AfspraakId;
  /** The subject, where two items of another list share one: KE2 and KE3 both stand for `functies`. */
  readonly concept: AfspraakId;
  /** `SB1`, `ST1`, `KE1`: number on the printed list of the profile. */
  readonly code: string;
  readonly tekst: Text;
  readonly lines: Lines;
  readonly gebied: GebiedId;
  /** What this item covers; an open one is a signal, not a refusal (I-05, I-06). */
  readonly deelafspraken: readonly DeelafspraakId[];
}

/** The printed minimum checklist of a profile. */
export interface Checklist {
  readonly profiel: GetoetstProfielId;
  /** Verbatim heading, where the text has one. */
  readonly titel: Text;
  readonly toelichting: Passage;
  readonly items: readonly ChecklistItem[];
}

/** A theme or additional agreement that an item of the checklist covers. */
export interface Deelafspraak {
  readonly id: DeelafspraakId;
  readonly herkomst: 'stap-6' | 'stand-by' | 'bijlage-b' | 'bijlage-c';
  readonly gebied: GebiedId;
  readonly tekst: Text;
  readonly lines: Lines;
  readonly norm: Norm;
  /** The profiles for which it is one of the agreements to make. */
  readonly profielen: readonly GetoetstProfielId[];
  /** For kern, Bijlage C takes the place of what Bijlage B says on the same subject (I-08). */
  readonly vervangenDoor?: DeelafspraakId;
}

/** A question of Bijlage A; where split, each party has an answer slot of its own. */
export interface Bespreekpunt {
  readonly id: BespreekpuntId;
  readonly vraag: Passage;
  readonly perPartij?: Readonly<Record<PartijId, Passage>>;
}

/** A row of Bijlage D and the steps of the text it condenses (I-01). */
export interface ProcesschemaRij {
  readonly nr: number;
  readonly fase: FaseId;
  readonly tekst: Text;
  readonly lines: Lines;
  /** With `deel` where only a part of that step is meant. */
  readonly stappen: readonly { readonly stap: StapId; readonly deel?: 'plan' | 'afspraken' | 'praktijktoets' }[];
}

/** A gap or contradiction of the text, how we read it, and who may decide otherwise. */
export interface Interpretation {
  readonly id: InterpretationId;
  readonly vraag: Text;
  readonly lezing: Text;
  readonly alternatief: Text;
  /** Who may decide: an option of the policy, the parties, or the owner of the text. */
  readonly wieBeslist: 'policy' | 'partijen' | 'werkgroep' | 'regiegroep' | 'uitgever';
  /** The policy option, where there is one. */
  readonly optie?: keyof Policy;
  readonly source: readonly Source[];
}

/** Where the text allows two readings that change what the machine does; fixed for a case. */
export interface Policy {
  /** I-05: the printed list of the profile (8, 10, 11), or the union by concept (8, 12, 13). */
  readonly checklist: 'gedrukt' | 'cumulatief';
  /** I-06: an open deelafspraak is a signal, or refuses the toetsing. */
  readonly deelafspraken: 'signaal' | 'vereist';
  /** I-19: ad-hoc and koppel go straight on, or end after the verkenning. */
  readonly zonderToetsing: 'uitvoering' | 'afronden';
  /** I-22: alignment of the profile with the other regions may be passed with a reason, or not at all. */
  readonly afstemmingRegios: 'aanbevolen' | 'vereist';
  /** I-27: an objection of a region stays visible, or refuses the confirmation. */
  readonly steunRegios: 'bezwaar-zichtbaar' | 'unaniem';
  /** I-31: other regions may take over once the agreements are definitive, or only after the akkoord. */
  readonly overname: 'vanaf-definitief' | 'na-akkoord';
  /** I-33: the exercise closes the toetsing, or is a condition for confirming go-live. */
  readonly oefening: 'sluit-toetsing' | 'vereist-voor-go-live';
}

/** A veiligheidsregio: reference data, not part of the text. */
export interface Veiligheidsregio {
  /** `VR01` … `VR25`. */
  readonly code: string;
  readonly naam: string;
  /** TOOI identifier without its prefix: `so/so0823`. */
  readonly tooi: string;
}

/** An agreement the parties add to the minimum. */
export interface EigenAfspraak {
  readonly id: string;
  readonly gebied: GebiedId;
  readonly tekst: string;
  /** Holds up the toetsing only when the parties say so (I-15). */
  readonly verplichtVoorToetsing?: boolean;
}
