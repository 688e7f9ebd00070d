import type { By } from '../../procedure/by.js';
import { klok } from '../../procedure/by.js';
import type { AnyProcedure, Overview } from '../../procedure/procedure.js';
import type { Store } from '../store.js';
import type { Cases, Warm } from './cases.js';
import type { Committer } from './committer.js';

/** Who asks: an organisation, in one of the roles it has in the case; without `rol` in the one the case records for it. */
export interface Who<Rol extends string = string> {
  readonly organisatie: string;
  readonly rol?: Rol | undefined;
  readonly naam?: string | undefined;
}

/** What somebody wants to do. */
export type Action = 'open' | 'send' | 'view' | 'explain' | 'possible' | 'tasks' | 'overview' | 'history';

/** A question to the host: may they? `caseId` is absent for what goes across cases, `event` where nothing is stated. */
export interface Ask {
  readonly who: Who;
  readonly action: Action;
  readonly caseId?: string;
  readonly event?: Readonly<Record<string, unknown>>;
}

/** A procedure that can be kept: it says who has a part in a case, and what each may see. */
export type KeptProcedure = AnyProcedure &
  Required<Pick<AnyProcedure, 'parties' | 'viewFor'>> & { overview?: Overview };

/** What the parts of an engine share. */
export interface Host {
  readonly procedure: KeptProcedure;
  readonly store: Store;
  readonly cases: Cases;
  readonly committer: Committer;
  readonly clock: By;
  /** The moment, as ISO-8601 in UTC. */
  now(): string;
  authorize?(ask: Ask): boolean | Promise<boolean>;
  /** One at a time a case. */
  serial<T>(id: string, work: () => Promise<T>): Promise<T>;
  /** Something was committed; with effects they are to be delivered. */
  moved(effects: boolean): void;
}

/** The parts this organisation has in a case; with `rol` only that one. */
export const partiesOf = ({ procedure }: Host, { state }: Warm, { organisatie, rol }: Who) =>
  procedure
    .parties(state.snapshot.context)
    .filter((party) => party.organisatie === organisatie && (rol === undefined || party.rol === rol));

/** Runs a call by its name: counted, measured, and refused once the engine is closed. */
export type Call = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export const clockOf = ({ clock }: AnyProcedure): By => clock ?? klok;

/** Runs what is asked of one name one after another. */
export function serially(): Host['serial'] {
  const last = new Map<string, Promise<unknown>>();
  return (id, work) => {
    const next = (last.get(id) ?? Promise.resolve()).then(work, work);
    const done = next
      .catch(() => {})
      .then(() => {
        if (last.get(id) === done) last.delete(id);
      });
    last.set(id, done);
    return next;
  };
}
