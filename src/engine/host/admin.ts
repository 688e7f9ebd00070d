import { EngineError } from '../../procedure/errors.js';
import type { AnyProcedure } from '../../procedure/procedure.js';
import { migrate } from '../case.js';
import { indexedBy } from '../index-rows.js';
import { type Replayed, replayJournal } from '../replay-journal.js';
import type { StoredEntry, StoreStatus } from '../store.js';
import { type Receipt, type Verdict, verify } from '../verify.js';
import { unknownCase } from './cases.js';
import { commit } from './commit.js';
import { requireCaseId } from './given.js';
import type { Host } from './host.js';

/** How an engine is doing. */
export interface EngineStatus extends StoreStatus {
  readonly procedure: string;
  readonly rules: number;
  /** Commits that wait in this process. */
  readonly queue: number;
  /** The code of what the last delivery of effects stopped at. */
  readonly delivery?: string;
}

const pageSize = 500;

async function journalOf({ store }: Host, id: string): Promise<readonly StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for (;;) {
    const page = await store.entries(id, entries.length + 1, pageSize);
    entries.push(...page);
    if (page.length < pageSize) return entries;
  }
}

/** The case as it is kept, damaged or not, with its whole journal. */
async function keptOf(host: Host, id: string) {
  for (;;) {
    const [before] = await host.store.read([{ case: id }]);
    if (!before || before === 'current' || 'purged' in before) throw unknownCase(id);
    const entries = await journalOf(host, id);
    const [after] = await host.store.read([{ case: id, known: before }]);
    if (after === 'current') return { kept: before, entries }; // nobody wrote meanwhile
  }
}

/** Holds a case as it is kept against its journal, the rules, and receipts from elsewhere. */
export async function verifyCase(host: Host, caseId: unknown, receipts: readonly Receipt[] = []): Promise<Verdict> {
  const { kept, entries } = await keptOf(host, requireCaseId(caseId));
  return verify(host.procedure, entries, { receipts, head: kept, secrets: kept.secrets });
}

/** The journal of a case stated again, with names and texts in their places. */
export async function replayCase(host: Host, caseId: unknown): Promise<Iterable<Replayed>> {
  const { kept, entries } = await keptOf(host, requireCaseId(caseId));
  return replayJournal(host.procedure, entries, { secrets: kept.secrets });
}

/** Brings every case to the rules and the index of this version; answers how many were behind. */
export async function migrateAll(host: Host): Promise<number> {
  const indexed = indexedBy(host.procedure as AnyProcedure);
  let [count, after] = [0, ''];
  for (;;) {
    const ids = await host.store.cases(after, pageSize, indexed);
    for (const id of ids) if (await migrateOne(host, id)) count += 1;
    const last = ids.at(-1);
    if (last === undefined || ids.length < pageSize) return count;
    after = last;
  }
}

async function migrateOne(host: Host, id: string): Promise<boolean> {
  return host.serial(id, async () => {
    for (;;) {
      const [known] = await host.cases.all([id]); // those of another procedure are not ours
      if (!known || known.isIndexed) return false;
      const { outcome } = await commit(host, known, migrate(host.procedure, known.state, host.now()));
      if (outcome === 'committed') return true;
    }
  });
}

/** Leaves of a case nothing but its id and head. @throws {EngineError} `busy` while it moves or its effects wait. */
export async function purge(host: Host, caseId: unknown): Promise<{ pending: boolean }> {
  const id = requireCaseId(caseId);
  return host.serial(id, async () => {
    const { state } = await host.cases.current(id);
    if (!(await host.store.purge(id, state)))
      throw new EngineError(
        'busy',
        {},
        { message: `Case ${id} moves, or what it sent to other cases waits. See the status.` },
      );
    host.cases.drop(id);
    return { pending: !(await host.store.scrub()) };
  });
}
