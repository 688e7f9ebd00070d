import { stappen } from '../../src/content/stappen.js';
import type { ProcesschemaRij, Punt } from '../../src/domain/content.js';
import type { EventType } from '../../src/domain/events/event.js';
import { type PuntId, partijIds, type RolId, type StapId } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Norm, Source, Text } from '../../src/procedure/text.js';
import { ownPunten, plays } from '../queries/partijen.js';

/** What is still owed under a rule: by whom, about what, and when. */
export interface Owed {
  rollen: readonly RolId[];
  /** Set where one particular organisation owes it. */
  organisatie?: string;
  /** Tells two debts under one rule apart. */
  over?: string;
  /** Words of its own, where it is about something in particular. */
  text?: Text;
  source?: Source;
  norm?: Norm;
  dueAt?: string | undefined;
  /** What the closing event still has to say, where that is not just what its form requires. */
  fields?: readonly string[];
  /** What the closing event has to name. */
  data?: Readonly<Record<string, unknown>>;
}

/** The part of a step that a row of Bijlage D can mean. */
export type StapDeel = NonNullable<ProcesschemaRij['stappen'][number]['deel']>;

/** Work the text asks for: on which point it rests, what closes it, and what is still open given the facts. */
export interface WorkRule {
  id: string;
  stap: StapId;
  punt: PuntId;
  /** What to do, in our own words; the sentence it rests on stands beside it. */
  text: Text;
  /** Who may owe it, whatever the facts. */
  rollen: readonly RolId[];
  /** Each of the parties owes its own part. */
  perPartij?: true;
  /** The sentence it rests on, where that is another than its point. */
  source?: Source;
  /** Which half of the step it is, where Bijlage D tells them apart. */
  deel?: Exclude<StapDeel, 'praktijktoets'>;
  /** The first is what `data` and `fields` are about. */
  closesWith: readonly [EventType, ...EventType[]];
  /** Tells how far its step is, and is no task: what there is to do stands under another rule. */
  statusOnly?: true;
  /** The norm, where it is another than that of the point, and why. */
  norm?: Norm;
  /** The norm that some of it has instead, by policy or for what it is about. */
  orNorm?: Norm;
  /** A gate names this by a code of its own, beside all other expected work. */
  eigenCode?: boolean;
  /** Stays open after the akkoord: what is left of it may still be done then. */
  naAkkoord?: boolean;
  /** May be passed with a reason; a point whose norm is `verwacht` may, unless said otherwise. */
  waivable?: boolean;
  /** … and only while this holds; a waiver stops counting when it does not. */
  waivableWhile?(facts: Samenwerking): boolean;
  open(facts: Samenwerking): readonly Owed[];
}

/** Either party can do it. */
export const parties: Owed = { rollen: partijIds };

const punten = new Map<PuntId, Punt>(stappen.flatMap((stap) => stap.punten.map((punt) => [punt.id, punt])));

export function puntOf(id: PuntId): Punt {
  const punt = punten.get(id);
  // Stryker disable next-line ConditionalExpression, StringLiteral: types and `follows-the-text` hold the ids
  if (!punt) throw new RangeError(`No point ${id} in the content`);
  return punt;
}

/** The sentence a rule rests on: its own, or else its point. */
export function sourceOfRule({ source, punt }: WorkRule): Source {
  const { lines, tekst } = puntOf(punt);
  return source ?? { lines, quote: tekst.nl };
}

/** How hard it is: as its own norm says, or else that of its point (I-57). */
export const normOf = (rule: WorkRule): Norm => rule.norm ?? puntOf(rule.punt).norm;

/** Only shown, by an interpretation: it neither holds up a step nor a gate. */
export const isSignal = (rule: WorkRule): boolean => puntOf(rule.punt).effect?.soort === 'signaal';

export const isWaivable = (rule: WorkRule): boolean => rule.waivable ?? normOf(rule) === 'verwacht';

/** May be passed with a reason as things stand. */
export const isNowWaivable = (facts: Samenwerking, rule: WorkRule): boolean =>
  isWaivable(rule) && (rule.waivableWhile?.(facts) ?? true);

/** Passed with a reason, or declared done where no event of its own exists; of what each owes for itself, by that party. */
export const isWaived = (facts: Samenwerking, rule: WorkRule, { rollen: [rol] }: Owed = parties): boolean =>
  isNowWaivable(facts, rule) &&
  facts.punten.some(
    (stated) =>
      stated.punt === rule.punt && (!ownPunten.has(stated.punt) || (rol === stated.by.rol && plays(facts, stated.by))),
  );

/** One debt, while this is open; the parties' unless said otherwise. */
export const owedIf = (open: boolean, owed: Owed = parties): readonly Owed[] => (open ? [owed] : []);
