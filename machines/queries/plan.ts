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

/** The last day on which what the deadline is about takes place: of its activity, or going live where that has no start yet. */
function plannedFor(plan: Plan, deadline: HardeDeadline, goLive = plan.goLiveDatum): string | undefined {
  const planned = plan.planning.find(({ activiteit }) => activiteit === deadline.activiteit);
  return planned?.start ? plusDays(planned.start, planned.dagen - 1) : goLive;
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

/** Hard deadlines that the planning, or going live on this day, does not meet, accepted or not (I-38, I-64). */
export function deadlineconflicten(facts: Samenwerking, goLive?: string): readonly Deadlineconflict[] {
  const { plan } = facts;
  if (!plan?.hardeDeadlines) return [];
  return plan.hardeDeadlines.flatMap((deadline) => {
    const gepland = plannedFor(plan, deadline, goLive);
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

export const openConflicts = (facts: Samenwerking, goLive?: string): readonly Deadlineconflict[] =>
  deadlineconflicten(facts, goLive).filter((conflict) => !isAccepted(conflict));

/** Hard deadlines that were not met when the samenwerking went live, accepted, dropped or not: they stay in sight (I-64, I-65). */
export function missedDeadlines({
  plan,
  goLive,
}: Samenwerking): readonly (HardeDeadline & { op: string; vervallen: boolean })[] {
  if (!plan || !goLive) return [];
  const all = [
    ...(plan.hardeDeadlines ?? []).map((deadline) => ({ ...deadline, vervallen: false })),
    ...plan.vervallenDeadlines.map((deadline) => ({ ...deadline, vervallen: true })),
  ];
  return all.flatMap((deadline) => {
    const op = plannedFor(plan, deadline, goLive.datum) ?? goLive.datum;
    return op > deadline.datum ? [{ ...deadline, op }] : [];
  });
}
