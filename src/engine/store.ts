// The port: what the engine asks of a place to keep cases. Types only, so that a store depends on nothing else of the engine.

/** What kind of entry it is: the beginning, an event, a case brought to newer rules, persons taken out. */
export type EntryKind = 'opened' | 'event' | 'migrated' | 'erased';

/** An entry of a journal: the very text that was hashed, and what it is found by. */
export interface StoredEntry {
  readonly case: string;
  readonly seq: number;
  readonly id: string;
  readonly kind: EntryKind;
  readonly at: string;
  /** SHA-256 of `body`, in hexadecimal. */
  readonly hash: string;
  readonly body: string;
}

/** An entry with its place among those of all cases, in the order in which they were committed. */
export interface FeedEntry extends StoredEntry {
  readonly pos: number;
}

/** A personal value, the one place where it is kept. */
export interface SecretRow {
  readonly token: string;
  readonly field: string;
  readonly salt: string;
  readonly value: string;
}

/** An organisation of a case. */
export interface PartyRow {
  readonly organisatie: string;
  readonly rol: string;
}

/** Open work, once for each organisation that owes it. */
export interface TaskRow extends PartyRow {
  readonly task: string;
  readonly stap: string;
  /** The last calendar day; null where there is none. */
  readonly due: string | null;
  /** Nothing is in its way. */
  readonly possible: boolean;
}

/** A term: work, or anything else, that is late once this calendar day has passed. */
export interface TermRow {
  readonly key: string;
  readonly day: string;
}

/** What changes in what a case is found by: first rows go, then rows come. `all`: what was there before goes, whatever it was. */
export interface IndexChange {
  readonly all: boolean;
  readonly parties: { readonly drop: readonly PartyRow[]; readonly put: readonly PartyRow[] };
  readonly tasks: { readonly drop: readonly TaskRow[]; readonly put: readonly TaskRow[] };
  readonly terms: { readonly drop: readonly TermRow[]; readonly put: readonly TermRow[] };
}

/** An event on its way to another case. */
export interface EffectRow {
  /** `<case>:<seq>:<nr>`: the id it has there too. */
  readonly id: string;
  readonly source: string;
  readonly seq: number;
  readonly nr: number;
  readonly target: string;
  /** The event as JSON, with the tokens of the case it comes from. */
  readonly event: string;
}

/** An effect that waits: where its target stood when it was refused, and why; null where it was not tried. */
export interface WaitingEffect extends EffectRow {
  readonly refusedAt: number | null;
  readonly reasons: readonly string[];
}

/** The head of a case. */
export interface HeadRow {
  readonly seq: number;
  readonly hash: string;
}

/** What is kept of a case beside its journal. */
export interface CaseRow {
  readonly procedure: string;
  readonly rules: number;
  /** `active` while it runs, else `done`. */
  readonly status: string;
  readonly phase: string;
  /** Under what its index rows were made; others are made again with its next entry. */
  readonly indexed: string;
  /** The text of its record. */
  readonly record: string;
}

/** One commit of one case. */
export interface Append {
  readonly case: string;
  /** The head it was judged on; null for a new case. */
  readonly head: HeadRow | null;
  /** One, or more that belong together; none where only what the case is found by changes. */
  readonly entries: readonly StoredEntry[];
  readonly row: CaseRow;
  readonly secrets: readonly SecretRow[];
  readonly index: IndexChange;
  readonly effects: readonly EffectRow[];
  /** The effect that arrives with it, and waits no longer. */
  readonly arrived?: string;
  /** Tokens whose value and salt go. */
  readonly forget?: readonly string[];
}

/** `duplicate`: the case has an entry with one of these ids. `conflict`: its head is another. In neither case anything is written. */
export type Appended = 'committed' | 'duplicate' | 'conflict';

/** A case as it is kept. */
export interface StoredHead extends HeadRow, CaseRow {
  readonly case: string;
  /** Its last entry. */
  readonly last: StoredEntry;
  readonly secrets: readonly SecretRow[];
}

/** `current`: its head is the one that was named. `purged`: a tombstone, of which the head is left. */
export type CaseRead = StoredHead | 'current' | { readonly purged: HeadRow } | undefined;

/** A page of the work of an organisation, first what is due first, what is never due last. */
export interface TaskQuery {
  readonly organisatie: string;
  readonly rol?: string | undefined;
  readonly stap?: string | undefined;
  /** Only what has to be done by a day before this one. */
  readonly dueBefore?: string | undefined;
  readonly possible?: boolean | undefined;
  readonly after?:
    | { readonly due: string | null; readonly case: string; readonly task: string; readonly rol: string }
    | undefined;
  readonly limit: number;
}

/** How a store is doing. */
export interface StoreStatus {
  readonly schema: number;
  readonly cases: number;
  readonly entries: number;
  /** The first day on which a term ends, of those that do not wait for their case to move. */
  readonly oldestTerm: string | null;
  readonly effects: readonly WaitingEffect[];
  /** Values that were erased may still be in the files, because somebody reads an old version of them. */
  readonly erasing: boolean;
}

/**
 * A place to keep cases. Several processes may use one at a time. What a promise of `append` said is on disk. Errors are
 * `EngineError`s with a code that names the cause; they hold no personal value.
 */
export interface Store {
  /** Commits these in order, each whole or not at all. Rejects when it is not known to have committed any of them. */
  append(items: readonly Append[]): Promise<readonly Appended[]>;
  /** The cases, in that order; `current` for one whose head is still the one named. */
  read(cases: readonly { readonly case: string; readonly known?: HeadRow }[]): Promise<readonly CaseRead[]>;
  /** Entries of a case from this seq on, in order. */
  entries(id: string, from: number, limit: number): Promise<readonly StoredEntry[]>;
  /** The entry with this id of its own. */
  entry(id: string, own: string): Promise<StoredEntry | undefined>;
  /** Entries of all cases after this place, in the order of their commits. */
  after(pos: number, limit: number): Promise<readonly FeedEntry[]>;
  /** What tells this store from another one, or from a copy put back; and the last place it gave out. */
  epoch(): Promise<{ readonly epoch: string; readonly last: number }>;
  tasks(query: TaskQuery): Promise<readonly (TaskRow & { readonly case: string })[]>;
  /** Cases in which the organisation has a part, in the order of their ids. */
  casesOf(organisatie: string, rol: string | undefined, after: string, limit: number): Promise<readonly string[]>;
  /** All cases, in the order of their ids; with `not` those indexed under something else. */
  cases(after: string, limit: number, not?: string): Promise<readonly string[]>;
  /** Terms whose day is before this one, first the oldest; not those that wait for their case to move. */
  terms(before: string, limit: number): Promise<readonly (TermRow & { readonly case: string })[]>;
  /** This term waits until the case moves on from `seq`. */
  holdTerm(id: string, key: string, seq: number): Promise<void>;
  /** Effects that can be tried: of each pair of cases the first, and not one that waits for its target to move. Are there any at all? */
  effects(limit: number): Promise<{ readonly ready: readonly EffectRow[]; readonly some: boolean }>;
  /** This effect waits until its target moves on from `seq` (0: until it exists). */
  holdEffect(effect: string, seq: number, reasons: readonly string[]): Promise<void>;
  /** Personal values of all cases, in the order of case and token. */
  secrets(
    after: { readonly case: string; readonly token: string },
    limit: number,
  ): Promise<readonly (SecretRow & { readonly case: string })[]>;
  /** Takes what was erased out of the files too; false while somebody's reading keeps it there. */
  scrub(): Promise<boolean>;
  /** Leaves of a case nothing but its head. False when it moved on, or when its effects wait. */
  purge(id: string, head: HeadRow): Promise<boolean>;
  status(): Promise<StoreStatus>;
  /** A whole copy, of its own epoch, while others write. Absent where a store has other means. */
  backup?(path: string): Promise<void>;
  /** Gives back what it holds; what was committed stays. */
  close(): Promise<void>;
}
