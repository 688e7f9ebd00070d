import type { By } from '../../procedure/by.js';
import type { CaseSummary } from '../../procedure/procedure.js';
import type { Task } from '../../procedure/task.js';
import { tasksWithBlockers } from '../possible.js';
import type { TaskQuery } from '../store.js';
import { openOf } from './cases.js';
import { cursorOf, placeAt, requireLimit, requireWho } from './given.js';
import { type Action, type Host, partiesOf, type Who } from './host.js';
import type { Page, PageOptions } from './views.js';

/** Open work of one organisation in one of its cases. */
export interface CaseTask {
  readonly case: string;
  readonly task: Task;
}

/** Which work. */
export interface TaskOptions extends PageOptions {
  readonly rol?: string;
  readonly stap?: string;
  /** Only what has to be done by a day before this one, `2018-07-12`. */
  readonly dueBefore?: string;
  /** Only what can be done now, or only what cannot. */
  readonly possible?: boolean;
}

/** A case in one row, as one organisation may see it. */
export interface OverviewRow extends CaseSummary {
  readonly case: string;
  readonly rol: string;
  /** The columns its procedure names. */
  readonly columns: Readonly<Record<string, unknown>>;
}

/** Nothing at all where the host says no. */
async function allowed(host: Host, who: Who, action: Action): Promise<boolean> {
  return !host.authorize || (await host.authorize({ who, action }));
}

/** Open work in all cases of this organisation, first what is due first. */
export async function tasks(host: Host, asking: unknown, options: TaskOptions = {}): Promise<Page<CaseTask>> {
  const { procedure, store, cases } = host;
  const who = requireWho(host, asking);
  const { rol = who.rol, stap, dueBefore, possible, cursor } = options;
  const limit = requireLimit(options.limit);
  const place = placeAt(cursor, 4);
  if (!(await allowed(host, who, 'tasks'))) return { items: [] };
  const [due = null, id = '', task = '', role = ''] = place ?? [];
  const after = place && { due, case: String(id), task: String(task), rol: String(role) };
  const query: TaskQuery = { organisatie: who.organisatie, rol, stap, dueBefore, possible, after, limit: limit + 1 };
  const found = await store.tasks(query);
  const page = found.slice(0, limit);
  const warm = new Map(
    (await cases.all([...new Set(page.map((row) => row.case))])).map((known) => [known.state.id, known]),
  );
  const items = page.flatMap((row): CaseTask[] => {
    const known = warm.get(row.case);
    // A case that moved since the page was looked up may owe it no more, or have another for it.
    if (!known || !partiesOf(host, known, who).some(({ rol: own }) => own === row.rol)) return [];
    const snapshot = openOf(known);
    const by: By = { rol: row.rol, organisatie: who.organisatie };
    const open = tasksWithBlockers(procedure, snapshot, procedure.tasks(snapshot, by));
    return open.filter((one) => one.id === row.task).map((one) => ({ case: row.case, task: one as Task }));
  });
  const end = page.at(-1);
  return found.length > limit && end ? { items, cursor: cursorOf([end.due, end.case, end.task, end.rol]) } : { items };
}

/** The cases of this organisation, a row each, in the order of their ids. */
export async function overview(host: Host, asking: unknown, options: PageOptions = {}): Promise<Page<OverviewRow>> {
  const { procedure, store, cases } = host;
  const who = requireWho(host, asking);
  const limit = requireLimit(options.limit);
  const [after] = placeAt(options.cursor, 1) ?? [];
  if (!(await allowed(host, who, 'overview'))) return { items: [] };
  const ids = await store.casesOf(who.organisatie, who.rol, after ?? '', limit + 1);
  const page = ids.slice(0, limit);
  const items = (await cases.all(page)).flatMap((known): OverviewRow[] => {
    const [party] = partiesOf(host, known, who);
    if (!party) return [];
    const { rol } = party;
    const snapshot = openOf(known);
    const by: By = { rol, organisatie: who.organisatie };
    const columns = procedure.overview?.rowFor(snapshot, by) ?? {};
    return [{ case: known.state.id, rol, ...procedure.summaryFor(snapshot, by), columns }];
  });
  return ids.length > limit ? { items, cursor: cursorOf([page.at(-1) ?? '']) } : { items };
}
