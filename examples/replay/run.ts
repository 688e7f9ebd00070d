import {
  attempt,
  type Blocker,
  type BlockerCode,
  type Change,
  explain,
  type RolId,
  type SamenwerkingSnapshot,
  stappenplanMachine,
} from 'netcentrisch-stappenplan';
import { createActor } from 'xstate';
import type { CaseFile, Gebeurtenis, Proef } from '../case-file/schema.js';

/** An event that was accepted, with the case before and after it. */
export interface Moment extends Gebeurtenis {
  nr: number;
  changes: readonly Change[];
  before: SamenwerkingSnapshot;
  after: SamenwerkingSnapshot;
}

/** A dry run and its answer; nothing in the way means it would have been possible. */
export interface Antwoord extends Proef {
  blockers: readonly Blocker<BlockerCode, RolId>[];
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

/** An event of the case that the procedure refuses, with the case before it. */
export interface Geweigerd extends Gebeurtenis {
  nr: number;
  blockers: readonly Blocker<BlockerCode, RolId>[];
  before: SamenwerkingSnapshot;
}

/** The replay ends where the procedure refuses an event of the case. */
export class Refusal extends Error {
  readonly casus: CaseFile;
  readonly geweigerd: Geweigerd;

  constructor(casus: CaseFile, geweigerd: Geweigerd) {
    super(`event ${geweigerd.nr} is refused`);
    this.casus = casus;
    this.geweigerd = geweigerd;
  }
}

/**
 * Sends the events of a case to the stappenplan, one by one, and asks the dry runs at their moment.
 * @throws {Refusal} when the procedure refuses an event of the case.
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
    const nr = index + 1;
    const before = actor.getSnapshot();
    const outcome = attempt(actor, gebeurtenis.event);
    if (!outcome.ok) throw new Refusal(casus, { ...gebeurtenis, nr, blockers: outcome.blockers, before });
    momenten.push({ ...gebeurtenis, nr, changes: outcome.changes, before, after: actor.getSnapshot() });
    ask(nr);
  }
  return { casus, begin, momenten, antwoorden, final: actor.getSnapshot() };
}
