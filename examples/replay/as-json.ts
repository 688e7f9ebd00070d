import { processchema, progress, signalsFor, stapStatus, tasksFor, viewFor } from 'netcentrisch-stappenplan';
import type { Replay } from './run.js';

/** The replay for programs: what happened, what was refused, and where the case stands. */
export function asJson({ momenten, antwoorden, final }: Replay) {
  const leading = { rol: 'veiligheidsregio', organisatie: final.context.veiligheidsregio } as const;
  return {
    events: momenten.map(({ nr, bron, feit, datering = 'dag', toelichting, event, changes }) => ({
      nr,
      ...(bron ? { bron } : {}),
      ...(feit ? { feit } : {}),
      datering,
      ...(toelichting ? { toelichting } : {}),
      event,
      changes,
    })),
    refusals: antwoorden.map(({ na, titel, event, blockers }) => ({ na, titel, event, blockers })),
    final: {
      fase: viewFor(final, leading).fase,
      value: final.value,
      stapStatus: stapStatus(final),
      processchema: processchema(final),
      progress: progress(final),
      tasks: tasksFor(final),
      signals: signalsFor(final),
    },
  };
}
