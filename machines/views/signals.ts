import { signalWords } from '../../src/content/signals.js';
import type { SignalCode } from '../../src/domain/blockers.js';
import type { By } from '../../src/domain/by.js';
import type { RolId, StapId } from '../../src/domain/ids.js';
import type { Signal } from '../../src/procedure/task.js';
import { plays } from '../queries/partijen.js';
import type { SamenwerkingSnapshot } from '../types.js';
import { signalRules } from '../work/signals.js';
import { isDue } from '../work/work.js';
import { faseOf, isClosed } from './fase.js';
import { memo } from './memo.js';

const computed = memo((snapshot: SamenwerkingSnapshot, who?: By): readonly Signal<StapId, SignalCode, RolId>[] => {
  if (isClosed(snapshot)) return [];
  const facts = snapshot.context;
  if (who !== undefined && !plays(facts, who)) return [];
  const fase = faseOf(snapshot);
  return signalRules
    .filter(({ rollen }) => who === undefined || (rollen as readonly string[]).includes(who.rol))
    .flatMap(({ visible, code, ...rule }) =>
      visible(facts).map(({ over, stap = rule.stap, missing }) => ({
        ...rule,
        id: over === undefined ? code : `${code}/${over}`,
        code,
        stap,
        text: signalWords[code],
        missing,
      })),
    )
    .filter(({ stap }) => isDue(stap, fase));
});

/** What is visible but stops nothing; with `who` only what concerns that role. */
export const signalsFor = (snapshot: SamenwerkingSnapshot, who?: By): readonly Signal<StapId, SignalCode, RolId>[] =>
  computed(snapshot, who);
