import type { Explanation } from '../../procedure/answer.js';
import type { By } from '../../procedure/by.js';
import type { CaseSummary } from '../../procedure/procedure.js';
import type { Signal } from '../../procedure/task.js';
import { withChanges } from '../changes.js';
import { decide } from '../decide.js';
import { readBody, type Stated, statedIn } from '../journal.js';
import { type Possibility, possible } from '../possible.js';
import { unseal } from '../seal.js';
import { changesFor, tellBlockers } from './answers.js';
import { openOf, type Warm } from './cases.js';
import { cursorOf, placeAt, requireCaseId, requireEvent, requireLimit, requireWho } from './given.js';
import type { Action, Host } from './host.js';
import { formOf, requireLeave, speaker } from './send.js';

/** A case as one organisation may see it. */
export interface CaseView<Facts = unknown> {
  readonly case: string;
  /** The entry it is at: what `expectedSeq` of an event is held to. */
  readonly seq: number;
  /** In which role it was looked at. */
  readonly rol: string;
  readonly phase: string;
  readonly status: string;
  readonly facts: Facts;
  readonly steps: Readonly<Record<string, string>>;
  readonly signals: readonly Signal[];
  readonly summary: CaseSummary;
}

/** Something that was stated, as one organisation may see it. */
export interface HistoryItem {
  /** Counted over what this organisation may see. */
  readonly nr: number;
  readonly at: string;
  readonly event: Stated;
  /** Of what it stated itself: its receipt. */
  readonly receipt?: { readonly seq: number; readonly hash: string };
}

/** A page, and where the next one begins; no cursor: this was the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly cursor?: string;
}

/** Which part of it. */
export interface PageOptions {
  readonly limit?: number;
  readonly cursor?: string;
}

/** The case as it is now, and who looks at it. */
async function lookAt(host: Host, asking: unknown, caseId: unknown, action: Action, event?: Stated) {
  const who = requireWho(host, asking);
  const id = requireCaseId(caseId);
  await requireLeave(host, { who, action, caseId: id, ...(event ? { event } : {}) });
  await host.cases.current(id);
  const by = await speaker(host, id, who);
  const known: Warm = await host.cases.get(id);
  return { id, by, known, snapshot: openOf(known) };
}

export async function view(host: Host, asking: unknown, caseId: unknown): Promise<CaseView> {
  const { procedure } = host;
  const { id, by, known, snapshot } = await lookAt(host, asking, caseId, 'view');
  const summary = procedure.summaryFor(snapshot, by);
  return {
    case: id,
    seq: known.state.seq,
    rol: by.rol,
    phase: summary.phase,
    status: summary.status,
    facts: procedure.viewFor(snapshot, by),
    steps: procedure.stepStatus(snapshot),
    signals: procedure.signals(snapshot, by),
    summary,
  };
}

export async function explain(host: Host, asking: unknown, caseId: unknown, given: unknown): Promise<Explanation> {
  const { procedure } = host;
  const event = requireEvent(given);
  const { by, known, snapshot } = await lookAt(host, asking, caseId, 'explain', event);
  const malformed = formOf(host, event, by);
  if (malformed) return { blockers: malformed.blockers, changes: [] };
  const decision = decide(procedure, snapshot, { ...event, by, at: host.now() });
  if (!decision.ok) return { blockers: tellBlockers(decision.blockers, known.secrets), changes: [] };
  const { next, recorded } = decision;
  return withChanges({ blockers: [] }, () => (recorded ? changesFor(procedure, snapshot, next, by) : []));
}

export async function possibleFor(host: Host, asking: unknown, caseId: unknown): Promise<readonly Possibility[]> {
  const { by, snapshot } = await lookAt(host, asking, caseId, 'possible');
  return possible(host.procedure, snapshot, by);
}

const pageOfEntries = 500;

/** What was stated, oldest first, as far as this organisation may see it. */
export async function history(
  host: Host,
  asking: unknown,
  caseId: unknown,
  { limit, cursor }: PageOptions = {},
): Promise<Page<HistoryItem>> {
  const most = requireLimit(limit);
  const [after] = placeAt(cursor, 1) ?? [];
  const skipped = Number(after ?? 0) || 0;
  const { id, by, known, snapshot } = await lookAt(host, asking, caseId, 'history');
  const items: HistoryItem[] = [];
  let nr = 0;
  for (let from = 1; from <= known.state.seq; from += pageOfEntries) {
    for (const entry of await host.store.entries(id, from, pageOfEntries)) {
      if (entry.kind !== 'event') continue;
      const event = unseal(statedIn(readBody(entry)), known.secrets);
      const visible = host.procedure.eventFor(snapshot, event, by) as Stated | undefined;
      if (!visible) continue;
      nr += 1;
      if (nr <= skipped) continue;
      if (items.length === most) return { items, cursor: cursorOf([String(skipped + most)]) };
      items.push({ nr, at: entry.at, event: visible, ...receiptIn(entry, event as unknown as { by: By }, by) });
    }
  }
  return { items };
}

const receiptIn = ({ seq, hash }: { seq: number; hash: string }, event: { by: By }, who: By) =>
  event.by.organisatie === who.organisatie ? { receipt: { seq, hash } } : {};
