import type { Activiteit, HardeDeadline } from '../../src/domain/events/uitwerking.js';
import type { Plan, Samenwerking } from '../../src/domain/samenwerking.js';
import { plusDays } from './dagen.js';

export const zonderDoorlooptijd = (plan: Plan): readonly Activiteit[] =>
  plan.activiteiten.filter(({ id }) => !plan.planning.some(({ activiteit }) => activiteit === id));

/** The last day on which what the deadline is about is planned: of its activity, or going live where that has no start yet. */
function geplandVoor(plan: Plan, deadline: HardeDeadline): string | undefined {
  const planned = plan.planning.find(({ activiteit }) => activiteit === deadline.activiteit);
  return planned?.start ? plusDays(planned.start, planned.dagen - 1) : plan.goLiveDatum;
}

export interface Deadlineconflict {
  deadline: HardeDeadline;
  gepland: string;
  /** Parties that accepted exactly these two dates. */
  aanvaardDoor: readonly string[];
}

/** Hard deadlines that the planning does not meet, accepted or not (I-38). */
export function deadlineconflicten({ plan }: Samenwerking): readonly Deadlineconflict[] {
  if (!plan?.hardeDeadlines) return [];
  return plan.hardeDeadlines.flatMap((deadline) => {
    const gepland = geplandVoor(plan, deadline);
    if (gepland === undefined || gepland <= deadline.datum) return [];
    const aanvaardDoor = plan.aanvaard
      .filter((a) => a.deadline === deadline.id && a.datum === deadline.datum && a.gepland === gepland)
      .map(({ by }) => by.rol);
    return [{ deadline, gepland, aanvaardDoor }];
  });
}

/** Both parties accepted it with a reason. */
export const isAanvaard = ({ aanvaardDoor }: Deadlineconflict): boolean =>
  aanvaardDoor.includes('veiligheidsregio') && aanvaardDoor.includes('crisispartner');

export const openConflicten = (facts: Samenwerking): readonly Deadlineconflict[] =>
  deadlineconflicten(facts).filter((conflict) => !isAanvaard(conflict));
