import {
  apply,
  attempt,
  type By,
  type Form,
  formFor,
  type Outcome,
  persist,
  replayEvents,
  restore,
  type SamenwerkingEvent,
  type StappenplanActor,
  stamp,
  stappenplanMachine,
} from 'netcentrisch-stappenplan';
import { useCallback, useState } from 'react';
import { createActor } from 'xstate';
import type { Example } from './cases.js';

/** What was stated, with the form it was filled in on: that has the words of what could be chosen then. */
export interface Entry {
  event: SamenwerkingEvent;
  form: Form;
}

interface Case {
  actor: StappenplanActor;
  history: readonly Entry[];
}

/** The case after its events, as an actor that goes on from there. */
function open({ start, events }: Example): Case {
  let snapshot = replayEvents(start, []);
  const history = events.map((event): Entry => {
    const form = formFor(snapshot, event.type, { who: event.by });
    const next = apply(snapshot, event);
    if (!next.ok) throw new Error(next.blockers[0]?.text.en);
    snapshot = next.snapshot;
    return { event: event as SamenwerkingEvent, form };
  });
  return { actor: createActor(stappenplanMachine, restore(persist(snapshot))).start(), history };
}

/** States what was filled in on a form, on behalf of somebody. */
export type State = (who: By, form: Form, payload: object) => Outcome;

/** A running case, everything that was stated in it, and the way to state more. */
export function useCase(example: Example): Case & { state: State } {
  const [opened, setOpened] = useState(() => open(example));
  const { actor } = opened;
  const state = useCallback<State>(
    (who, form, payload) => {
      const event = stamp(who, { ...payload, type: form.type });
      const outcome = attempt(actor, event);
      const entry = { event: event as unknown as SamenwerkingEvent, form };
      if (outcome.ok) setOpened(({ history }) => ({ actor, history: [...history, entry] }));
      return outcome;
    },
    [actor],
  );
  return { ...opened, state };
}
