import {
  attempt,
  type Blocker,
  type Change,
  explain,
  type SamenwerkingSnapshot,
  stappenplanMachine,
} from 'netcentrisch-stappenplan';
import { createActor } from 'xstate';
import type { CaseFile, Gebeurtenis, Proef } from './case-schema.js';
import { Fault, shorten } from './fault.js';

/** An event that was accepted, with the case before and after it. */
export interface Moment extends Gebeurtenis {
  nr: number;
  changes: readonly Change[];
  before: SamenwerkingSnapshot;
  after: SamenwerkingSnapshot;
}

/** A dry run and its answer; nothing in the way means it would have been possible. */
export interface Antwoord extends Proef {
  blockers: readonly Blocker[];
  changes: readonly Change[];
  snapshot: SamenwerkingSnapshot;
}

export interface Replay {
  casus: CaseFile;
  begin: SamenwerkingSnapshot;
  momenten: readonly Moment[];
  antwoorden: readonly Antwoord[];
  final: SamenwerkingSnapshot;
}

/**
 * Sends the events of a case to the stappenplan, one by one, and asks the dry runs at their moment.
 * @throws {Fault} when the procedure refuses an event of the case.
 */
export function replay(casus: CaseFile): Replay {
  const actor = createActor(stappenplanMachine, { input: casus.start }).start();
  const begin = actor.getSnapshot();
  const momenten: Moment[] = [];
  const antwoorden: Antwoord[] = [];
  const ask = (after: number) => {
    const snapshot = actor.getSnapshot();
    for (const proef of casus.proeven.filter(({ na }) => na === after)) {
      antwoorden.push({ ...proef, ...explain(snapshot, proef.event), snapshot });
    }
  };
  ask(0);
  for (const [index, gebeurtenis] of casus.gebeurtenissen.entries()) {
    const before = actor.getSnapshot();
    const outcome = attempt(actor, gebeurtenis.event);
    if (!outcome.ok) throw refused(index, gebeurtenis, outcome.blockers);
    const { changes } = outcome;
    momenten.push({ ...gebeurtenis, nr: index + 1, changes, before, after: actor.getSnapshot() });
    ask(index + 1);
  }
  return { casus, begin, momenten, antwoorden, final: actor.getSnapshot() };
}

function refused(index: number, { event }: Gebeurtenis, blockers: readonly Blocker[]): Fault {
  const path = `gebeurtenissen[${index}].event`;
  const problems = blockers.map(({ code, text, missing, source }) => {
    const ids = missing.length > 0 ? ` [${missing.map(({ id }) => id).join(', ')}]` : '';
    return {
      path,
      value: shorten(event),
      expected: {
        nl: `${text.nl}${ids} (${code}; regel ${source.lines})`,
        en: `${text.en}${ids} (${code}; lines ${source.lines})`,
      },
    };
  });
  return new Fault(
    {
      nl: `Het stappenplan weigert gebeurtenis ${index + 1}, ${event.type}.`,
      en: `The step-by-step plan refuses event ${index + 1}, ${event.type}.`,
    },
    problems,
  );
}
