import type { AnyMachineSnapshot } from 'xstate';
import { phaseOf } from '../procedure/chart.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import type { CaseState } from './case.js';
import { tasksWithBlockers } from './possible.js';
import type { CaseRow, IndexChange, PartyRow, TaskRow, TermRow } from './store.js';
import { lib } from './version.js';

/** What a case is found by: ids and days, no words and no persons. */
export interface IndexRows {
  readonly parties: readonly PartyRow[];
  readonly tasks: readonly TaskRow[];
  readonly terms: readonly TermRow[];
}

const none: IndexRows = { parties: [], tasks: [], terms: [] };

/** Under what the rows are made: other rules, or another version, may find a case by something else. */
export const indexedBy = ({ rules }: AnyProcedure): string => `${rules}/${lib}`;

/** The rows of a case, from its record with its tokens. */
export function indexRows(procedure: AnyProcedure, snapshot: AnyMachineSnapshot): IndexRows {
  const parties = (procedure.parties?.(snapshot.context) ?? []).map(({ rol, organisatie }) => ({ rol, organisatie }));
  const tasks = tasksWithBlockers(procedure, snapshot, procedure.tasks(snapshot)).flatMap((task) => {
    const owing = parties.filter(
      ({ rol, organisatie }) =>
        task.rollen.includes(rol) && (task.organisatie === undefined || task.organisatie === organisatie),
    );
    if (owing.length === 0) return [];
    const row = { task: task.id, stap: task.stap, due: task.dueAt ?? null, possible: task.blockedBy.length === 0 };
    return owing.map((party) => ({ ...party, ...row }));
  });
  const terms = (procedure.terms?.(snapshot) ?? []).map(({ key, day }) => ({ key, day }));
  return { parties, tasks, terms };
}

/** A row that changed goes and comes. */
function changed<Row>(before: readonly Row[], after: readonly Row[]) {
  const keys = (rows: readonly Row[]) => new Set(rows.map((row) => JSON.stringify(row)));
  const [was, is] = [keys(before), keys(after)];
  return {
    drop: before.filter((row) => !is.has(JSON.stringify(row))),
    put: after.filter((row) => !was.has(JSON.stringify(row))),
  };
}

/** What differs between the rows that are there and those that should be; `all` where it is not known what is there. */
export function indexChange(before: IndexRows | undefined, after: IndexRows): IndexChange {
  const from = before ?? none;
  return {
    all: before === undefined,
    parties: changed(from.parties, after.parties),
    tasks: changed(from.tasks, after.tasks),
    terms: changed(from.terms, after.terms),
  };
}

/** What is kept of a case beside its journal. */
export const rowOf = (procedure: AnyProcedure, { snapshot, text }: CaseState): CaseRow => ({
  procedure: procedure.id,
  rules: procedure.rules,
  status: snapshot.status,
  phase: phaseOf(snapshot.value),
  indexed: indexedBy(procedure),
  record: text,
});
