import { stappen } from '../../src/content/stappen.js';
import type { FaseId, PuntId, StapId } from '../../src/domain/ids.js';
import { faseIds, stapIds } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Source } from '../../src/procedure/text.js';
import { dayOf } from '../queries/dagen.js';
import { remember, rememberOf } from '../queries/remember.js';
import { isSignal, isWaivable, isWaived, normOf, type Owed, sourceOfRule, type WorkRule } from './rule.js';
import { uitvoeringWork } from './uitvoering.js';
import { uitwerkingWork } from './uitwerking.js';
import { verkenningWork } from './verkenning.js';

/** All work the text asks for, in its order. */
export const workRules: readonly WorkRule[] = [...verkenningWork, ...uitwerkingWork, ...uitvoeringWork];

const faseOfStap = new Map<StapId, FaseId>(stappen.map(({ id, fase }) => [id, fase]));

/** Work of this step counts in this phase: work left from an earlier phase stays, work of a later one is not due yet. */
export const isDue = (stap: StapId, fase: FaseId): boolean =>
  faseIds.indexOf(faseOfStap.get(stap) as FaseId) <= faseIds.indexOf(fase);

export interface OpenWork {
  rule: WorkRule;
  owed: Owed;
}

const none: readonly Owed[] = [];
const places = new Map(workRules.map((rule, place) => [rule, place]));
const answers = remember((): (readonly Owed[] | undefined)[] => []);

/** What is still owed under one rule; nothing once it was passed with a reason. */
export function openUnder(facts: Samenwerking, rule: WorkRule): readonly Owed[] {
  const known = answers(facts);
  const place = places.get(rule) ?? -1;
  const before = known[place];
  if (before) return before;
  const open = rule.open(facts).filter((owed) => !isWaived(facts, rule, owed));
  const answer = open.length > 0 ? open : none;
  if (place >= 0) known[place] = answer;
  return answer;
}

/** Everything still owed, whatever the phase. */
export const openWork = (facts: Samenwerking): readonly OpenWork[] =>
  workRules.flatMap((rule) => openUnder(facts, rule).map((owed) => ({ rule, owed })));

/** Holds up its step: hard or expected, and not turned into a signal by an interpretation. */
export const counts = ({ rule, owed }: OpenWork): boolean => {
  const norm = owed.norm ?? normOf(rule);
  return !isSignal(rule) && (norm === 'vereist' || norm === 'verwacht');
};

/** Expected work that is neither done nor passed with a reason, of these steps and those between them. */
export const openVerwachtWork = (
  facts: Samenwerking,
  totEnMet: StapId,
  vanaf: StapId = stapIds[0],
): readonly OpenWork[] => {
  const [first, last] = [vanaf, totEnMet].map((stap) => stapIds.indexOf(stap)) as [number, number];
  return openWork(facts).filter((work) => {
    const at = stapIds.indexOf(work.rule.stap);
    return counts(work) && isWaivable(work.rule) && at >= first && at <= last;
  });
};

export const taskId = ({ rule, owed }: OpenWork): string =>
  owed.over === undefined ? `${rule.stap}/${rule.id}` : `${rule.stap}/${rule.id}/${owed.over}`;

/** The sentence this work rests on. */
export const sourceOf = ({ rule, owed }: OpenWork): Source => owed.source ?? sourceOfRule(rule);

/** Per task the last day on which its term was reported as passed. */
const lastPassed = rememberOf((verstreken: Samenwerking['verstreken']): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  for (const { taak, at } of verstreken) {
    const day = dayOf(at);
    if (day > (days.get(taak) ?? '')) days.set(taak, day);
  }
  return days;
});

/** The host reported that the term of this work passed; a term that was moved since then starts anew. */
export const hasPassed = ({ verstreken }: Samenwerking, work: OpenWork): boolean => {
  const { dueAt } = work.owed;
  return dueAt !== undefined && (lastPassed(verstreken).get(taskId(work)) ?? '') > dueAt;
};

const byPunt = new Map<PuntId, readonly WorkRule[]>();
for (const rule of workRules) byPunt.set(rule.punt, [...(byPunt.get(rule.punt) ?? []), rule]);

/** The rules that rest on this point. */
export const rulesOfPunt = (punt: PuntId): readonly WorkRule[] => byPunt.get(punt) ?? [];
