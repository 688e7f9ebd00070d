import type { Activiteit, HardeDeadline } from '../../src/domain/events/uitwerking.js';
import { type PartijId, type PuntId, partijIds } from '../../src/domain/ids.js';
import type { Plan, Samenwerking } from '../../src/domain/samenwerking.js';
import { plusDays } from './dagen.js';
import { byCurrent } from './partijen.js';

const isPassed = ({ punten }: Samenwerking, punt: PuntId): boolean => punten.some((stated) => stated.punt === punt);

/** What the plan still lacks: activities, a duration for each, a date for going live; the last two unless passed with a reason (I-37). */
export function planLacks(facts: Samenwerking) {
  const { plan } = facts;
  return {
    plan: !plan?.activiteiten.length,
    doorlooptijd: plan && !isPassed(facts, 'doorlooptijd-geven') ? withoutDoorlooptijd(plan) : [],
    goLiveDatum: !plan?.goLiveDatum && !isPassed(facts, 'go-live-datum'),
  };
}

/** Everything a complete plan has. */
export function isPlanCompleet(facts: Samenwerking): boolean {
  const { plan, doorlooptijd, goLiveDatum } = planLacks(facts);
  return !plan && doorlooptijd.length === 0 && !goLiveDatum;
}

export const withoutDoorlooptijd = (plan: Plan): readonly Activiteit[] =>
  plan.activiteiten.filter(({ id }) => !plan.planning.some(({ activiteit }) => activiteit === id));

/** The last day on which what the deadline is about is planned: of its activity, or going live where that has no start yet. */
function plannedFor(plan: Plan, deadline: HardeDeadline): string | undefined {
  const planned = plan.planning.find(({ activiteit }) => activiteit === deadline.activiteit);
  return planned?.start ? plusDays(planned.start, planned.dagen - 1) : plan.goLiveDatum;
}

/** Activities whose last day is planned after going live (I-66). */
export function plannedAfterGoLive({ plan }: Samenwerking): readonly Activiteit[] {
  const { goLiveDatum, activiteiten = [], planning = [] } = plan ?? {};
  if (goLiveDatum === undefined) return [];
  return activiteiten.filter(({ id }) =>
    planning.some(
      ({ activiteit, start, dagen }) =>
        activiteit === id && start !== undefined && plusDays(start, dagen - 1) > goLiveDatum,
    ),
  );
}

export interface Deadlineconflict {
  deadline: HardeDeadline;
  gepland: string;
  /** Parties that accepted exactly these two dates. */
  aanvaardDoor: readonly PartijId[];
}

/** Hard deadlines that the planning does not meet, accepted or not (I-38). */
export function deadlineconflicten(facts: Samenwerking): readonly Deadlineconflict[] {
  const { plan } = facts;
  if (!plan?.hardeDeadlines) return [];
  return plan.hardeDeadlines.flatMap((deadline) => {
    const gepland = plannedFor(plan, deadline);
    if (gepland === undefined || gepland <= deadline.datum) return [];
    const accepted = plan.aanvaard.filter(
      (a) => a.deadline === deadline.id && a.datum === deadline.datum && a.gepland === gepland,
    );
    const aanvaardDoor = partijIds.filter((partij) =>
      accepted.some((a) => a.by.rol === partij && byCurrent(facts, partij, a)),
    );
    return [{ deadline, gepland, aanvaardDoor }];
  });
}

/** Both parties accepted it with a reason. */
export const isAccepted = ({ aanvaardDoor }: Deadlineconflict): boolean => aanvaardDoor.length === partijIds.length;

export const openConflicts = (facts: Samenwerking): readonly Deadlineconflict[] =>
  deadlineconflicten(facts).filter((conflict) => !isAccepted(conflict));
