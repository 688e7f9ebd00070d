import { type CaseState, open, state } from '../../src/engine/case.js';
import type { Stated } from '../../src/engine/journal.js';
import { type Secrets, secretsOf, withSecrets } from '../../src/engine/seal.js';
import type { StoredEntry } from '../../src/engine/store.js';
import type { By } from '../../src/procedure/by.js';
import type { AnyProcedure } from '../../src/procedure/procedure.js';

/** A case with its journal, kept in memory by the engine's own core. */
export interface Kept {
  state: CaseState;
  entries: readonly StoredEntry[];
  secrets: Secrets;
}

/** Begins a case. */
function begun(procedure: AnyProcedure, id: string, input: unknown, by: By, at = '2026-01-05T09:00:00.000Z'): Kept {
  const written = open(procedure, id, input, { id: 'open', at, by });
  return { state: written.state, entries: written.entries, secrets: secretsOf(written.fresh) };
}

/** The case after this event; throws with the codes when it is refused. */
function after(
  procedure: AnyProcedure,
  kept: Kept,
  by: By,
  event: Stated,
  at: string,
  id = `e${kept.state.seq}`,
): Kept {
  const written = state(procedure, kept.state, event, { id, at, by }, kept.secrets);
  if (!written.ok) throw new Error(`${event.type}: ${written.blockers.map(({ code }) => code).join(', ')}`);
  return {
    state: written.state,
    entries: [...kept.entries, ...written.entries],
    secrets: withSecrets(kept.secrets, written.fresh),
  };
}

const [owner, mechanic]: By[] = [
  { rol: 'owner', organisatie: 'ada', naam: 'Ada Lovelace' },
  { rol: 'mechanic', organisatie: 'shop', naam: 'Bert de Vries' },
];

/** Who states what in a repair with a name in every place that takes one. */
const jobEvents: readonly (readonly [By, Stated])[] = [
  [
    owner as By,
    { type: 'note.made', text: 'It squeaks, says Ada Lovelace', contacts: ['Bert de Vries', 'Cor de Wit'] },
  ],
  [mechanic as By, { type: 'quoted', until: '2026-02-01', remark: 'Told Ada Lovelace' }],
  [mechanic as By, { type: 'note.made', text: ' ', contacts: ['Cor de Wit'] }],
  [owner as By, { type: 'accepted' }],
  [owner as By, { type: 'paid' }],
  [owner as By, { type: 'collected' }],
];

/** A repair from beginning to end. */
export function job(procedure: AnyProcedure, id = 'job-1', count = jobEvents.length): Kept {
  const first = begun(procedure, id, { owner: 'ada', mechanic: 'shop' }, owner as By);
  return jobEvents
    .slice(0, count)
    .reduce((kept, [by, event], at) => after(procedure, kept, by, event, `2026-01-05T10:0${at}:00.000Z`), first);
}
