import type { By } from '../../src/domain/by.js';
import type { CaseSummary } from '../../src/procedure/procedure.js';
import { nameOf, plays } from '../queries/partijen.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { faseOf } from './fase.js';
import { memo } from './memo.js';
import { signalsFor } from './signals.js';
import { tasksFor } from './tasks.js';

const computed = memo((snapshot: SamenwerkingSnapshot, who?: By): CaseSummary => {
  const facts = snapshot.context;
  const parties = [facts.crisispartner.id, facts.veiligheidsregio].map((id) => nameOf(facts, id)).join(' – ');
  const tasks = tasksFor(snapshot, who);
  const [dueAt] = tasks.flatMap((task) => task.dueAt ?? []).sort();
  return {
    text: { nl: parties, en: parties },
    phase: faseOf(snapshot),
    status: snapshot.status,
    tasks: tasks.length,
    signals: signalsFor(snapshot, who).length,
    ...(dueAt === undefined ? {} : { dueAt }),
  };
});

const unseen = (snapshot: SamenwerkingSnapshot): CaseSummary => ({
  text: { nl: '–', en: '–' },
  phase: faseOf(snapshot),
  status: snapshot.status,
  tasks: 0,
  signals: 0,
});

/** The case in one row: who with whom, where it is, and how much work there is for this organisation. No part in it, no names. */
export const summaryFor = (snapshot: SamenwerkingSnapshot, who: By): CaseSummary =>
  plays(snapshot.context, who) ? computed(snapshot, who) : unseen(snapshot);
