import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { deepFreeze } from '../../src/procedure/freeze.js';

const known = new WeakMap<Samenwerking, Samenwerking>();
let last: Samenwerking | undefined;

function holdTheSame(one: Samenwerking, other: Samenwerking): boolean {
  for (const key in one) if (one[key as keyof Samenwerking] !== other[key as keyof Samenwerking]) return false;
  return Object.keys(one).length === Object.keys(other).length;
}

/**
 * One object for the same facts, frozen all through: XState copies them at every transition, and a step that is tried before it
 * is sent makes them twice.
 */
export function settled(facts: Samenwerking): Samenwerking {
  if (facts === last) return facts;
  const before = known.get(facts);
  if (before) return before;
  const same = last && holdTheSame(last, facts) ? last : facts;
  known.set(Object.freeze(facts), same);
  if (same === facts) last = deepFrozen(facts);
  return same;
}

/** The facts themselves are frozen by now, what they hold may not be. */
function deepFrozen(facts: Samenwerking): Samenwerking {
  for (const key in facts) deepFreeze(facts[key as keyof Samenwerking]);
  return facts;
}

/** Answers a question about facts once. They are frozen when they are first asked about, so an answer cannot grow stale. */
export function remember<Answer extends object>(ask: (facts: Samenwerking) => Answer): (facts: Samenwerking) => Answer {
  const answers = new WeakMap<Samenwerking, Answer>();
  let asked: Samenwerking | undefined;
  let answered: Answer | undefined;
  return (facts) => {
    if (facts === asked && answered) return answered;
    const own = settled(facts);
    let answer = answers.get(own);
    if (!answer) {
      answer = ask(own);
      answers.set(own, answer);
    }
    asked = facts;
    answered = answer;
    return answer;
  };
}

interface Known<Answer> {
  answer?: Answer;
  next: WeakMap<object, Known<Answer>>;
}

/**
 * Answers a question about lists of facts once: most events leave most lists as they are, so what is asked of a list of
 * thousands is asked again only when it grew.
 */
export function rememberOf<Lists extends readonly (readonly object[])[], Answer>(
  ask: (...lists: Lists) => Answer,
): (...lists: Lists) => Answer {
  const first: Known<Answer> = { next: new WeakMap() };
  return (...lists) => {
    let at = first;
    for (const list of lists) {
      const next = at.next.get(list) ?? { next: new WeakMap() };
      at.next.set(list, next);
      at = next;
    }
    if (!('answer' in at)) at.answer = ask(...lists);
    return at.answer as Answer;
  };
}
