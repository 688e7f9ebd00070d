import type { EventOf } from '../../src/domain/events/event.js';
import type { AfspraakFeit, Samenwerking } from '../../src/domain/samenwerking.js';
import { factOf, minimumItem } from '../queries/afspraken.js';
import { isPartij } from '../queries/partijen.js';
import { deadlineconflicten, isPlanCompleet } from '../queries/plan.js';
import { bothParties, chosenProfiel } from '../queries/profielkeuze.js';
import { akkoord } from '../queries/toetsing.js';
import { asStated, defined, type FactsDraft, type Notings, stampOf } from './noting.js';
import { lapse } from './punten.js';
import { noLongerDefinitief } from './verkenning.js';

/** What was declared definitive is no longer what lies there; after the akkoord nothing the toetsing covers changes. */
function afsprakenChanged(draft: FactsDraft, facts: Samenwerking): void {
  if (!akkoord(facts)) noLongerDefinitief(draft);
}

export function setAfspraken(draft: FactsDraft, facts: Samenwerking, ...stated: readonly AfspraakFeit[]): void {
  const others = facts.afspraken.filter(({ afspraak }) => !stated.some((now) => now.afspraak === afspraak));
  draft.afspraken = [...others, ...stated];
  afsprakenChanged(draft, facts);
}

const setStatus =
  (status: AfspraakFeit['status']) =>
  (draft: FactsDraft, event: EventOf<'afspraak.opgepakt' | 'afspraak.heropend'>, facts: Samenwerking): void => {
    const known = factOf(facts, event.afspraak);
    setAfspraken(draft, facts, { ...known, afspraak: event.afspraak, status, ...stampOf(event) });
  };

function coverDeelafspraken(
  draft: FactsDraft,
  facts: Samenwerking,
  event: EventOf<'afspraak.gereed' | 'deelafspraak.gereed'>,
  ids: readonly Samenwerking['deelafspraken'][number]['deelafspraak'][],
): void {
  for (const deelafspraak of new Set(ids)) {
    if (facts.deelafspraken.some((known) => known.deelafspraak === deelafspraak)) continue;
    draft.deelafspraken.push({ deelafspraak, ...stampOf(event) });
  }
}

type UitwerkingEvent =
  | 'afspraak.gereed'
  | 'afspraak.opgepakt'
  | 'afspraak.heropend'
  | 'afspraak.vervallen'
  | 'deelafspraak.gereed'
  | 'eigen-afspraak.toegevoegd'
  | 'systeem.gekozen'
  | 'plan.opgesteld'
  | 'planning.vastgesteld'
  | 'deadlineconflict.aanvaard'
  | 'deadline.vervallen'
  | 'werkgroep.benaderd'
  | 'afspraken.definitief';

/** Stap 6 to 9. */
export const uitwerking: Notings<UitwerkingEvent> = {
  'afspraak.gereed': (draft, event, facts) => {
    const { afspraak, herkomst, verwijzing, datum } = event;
    const code = minimumItem(facts, afspraak)?.code;
    const stated = { afspraak, status: 'gereed', code, herkomst, verwijzing, datum, ...stampOf(event) } as const;
    setAfspraken(draft, facts, defined(stated));
    coverDeelafspraken(draft, facts, event, event.deelafspraken ?? []);
  },
  'afspraak.opgepakt': (draft, event, facts) => {
    if (factOf(facts, event.afspraak)?.status === 'gereed') draft.teruggenomen.push(event);
    setStatus('in-bewerking')(draft, event, facts);
  },
  'afspraak.heropend': (draft, event, facts) => {
    setStatus('open')(draft, event, facts);
    draft.teruggenomen.push(event);
  },
  'afspraak.vervallen': (draft, event, facts) => {
    const { reden } = event;
    const dropped = facts.eigenAfspraken.filter(({ id }) => id === event.afspraak);
    draft.vervallenAfspraken.push(...dropped.map((own) => defined({ ...own, reden, ...stampOf(event) })));
    draft.eigenAfspraken = facts.eigenAfspraken.filter(({ id }) => id !== event.afspraak);
    draft.afspraken = facts.afspraken.filter(({ afspraak }) => afspraak !== event.afspraak);
    afsprakenChanged(draft, facts);
  },
  'deelafspraak.gereed': (draft, event, facts) => {
    if (facts.deelafspraken.some(({ deelafspraak }) => deelafspraak === event.deelafspraak)) return;
    coverDeelafspraken(draft, facts, event, [event.deelafspraak]);
    afsprakenChanged(draft, facts);
  },
  'eigen-afspraak.toegevoegd': (draft, event, facts) => {
    const { id, gebied, tekst, verplichtVoorToetsing = false } = event;
    draft.eigenAfspraken.push({ id, gebied, tekst, verplichtVoorToetsing, toegevoegd: stampOf(event) });
    afsprakenChanged(draft, facts);
  },
  'systeem.gekozen': (draft, event, facts) => {
    if (draft.systeem) draft.eerdereSystemen.push(draft.systeem);
    draft.systeem = asStated(event);
    afsprakenChanged(draft, facts);
  },
  'plan.opgesteld': (draft, event, facts) => {
    // Stryker disable next-line ArrayDeclaration: the lists are replaced below; nothing accepted matches a strange one
    draft.plan ??= { activiteiten: [], planning: [], aanvaard: [], vervallenDeadlines: [], ...stampOf(event) };
    const { plan } = draft;
    const ids = event.activiteiten.map(({ id }) => id);
    plan.activiteiten = [...event.activiteiten];
    plan.planning = plan.planning.filter(({ activiteit }) => ids.includes(activiteit));
    // A deadline does not go away with the activity it was about: it is one for going live until the planning says otherwise.
    for (const deadline of plan.hardeDeadlines ?? []) {
      if (deadline.activiteit !== undefined && !ids.includes(deadline.activiteit)) delete deadline.activiteit;
    }
    if (plan.prioriteiten) plan.prioriteiten = plan.prioriteiten.filter((activiteit) => ids.includes(activiteit));
    const profiel = chosenProfiel(facts);
    if (profiel) plan.profiel = profiel;
    else delete plan.profiel;
    Object.assign(plan, stampOf(event));
    // Another plan, a voluntary one, still has to be carried out (I-19). `assign` merges, so a key cannot be deleted.
    if (draft.planUitgevoerd) {
      draft.eerderUitgevoerd.push(draft.planUitgevoerd);
      draft.planUitgevoerd = null;
    }
    lapse(draft, facts, 'plan-van-aanpak-uitvoeren');
  },
  'planning.vastgesteld': ({ plan }, event) => {
    // Stryker disable next-line ConditionalExpression: for the compiler: a condition refused the event without a plan
    if (!plan) return;
    for (const planned of event.activiteiten ?? []) {
      plan.planning = plan.planning.filter(({ activiteit }) => activiteit !== planned.activiteit);
      plan.planning.push(planned);
    }
    if (event.goLiveDatum) plan.goLiveDatum = event.goLiveDatum;
    // A list adds and moves earlier; what it leaves out stays (I-65).
    const given = event.hardeDeadlines;
    if (given)
      plan.hardeDeadlines = [
        ...(plan.hardeDeadlines ?? []).filter(({ id }) => !given.some((deadline) => deadline.id === id)),
        ...given.map((deadline) => ({ ...plan.hardeDeadlines?.find(({ id }) => id === deadline.id), ...deadline })),
      ];
    if (event.prioriteiten) plan.prioriteiten = [...event.prioriteiten];
  },
  'deadlineconflict.aanvaard': (draft, event, facts) => {
    const conflict = deadlineconflicten(facts, event.gepland).find(({ deadline }) => deadline.id === event.deadline);
    // Stryker disable next-line ConditionalExpression, LogicalOperator: for the compiler: there is one
    if (!conflict || !draft.plan) return;
    const { deadline, gepland } = conflict;
    draft.plan.aanvaard.push({
      deadline: deadline.id,
      datum: deadline.datum,
      gepland,
      // Stryker disable next-line StringLiteral: for the compiler: a condition refused the event without a reason
      reden: event.reden ?? '',
      ...stampOf(event),
    });
  },
  'deadline.vervallen': ({ plan }, event) => {
    const deadline = plan?.hardeDeadlines?.find(({ id }) => id === event.deadline);
    // Stryker disable next-line ConditionalExpression: for the compiler: a condition refused the event without one
    if (!plan || !deadline || !isPartij(event.by.rol)) return;
    const vervallen = { ...deadline.vervallen, [event.by.rol]: { reden: event.reden ?? '', ...stampOf(event) } };
    if (!bothParties(vervallen)) {
      deadline.vervallen = vervallen;
      return;
    }
    plan.vervallenDeadlines.push({ ...deadline, vervallen });
    plan.hardeDeadlines = plan.hardeDeadlines?.filter(({ id }) => id !== event.deadline) ?? [];
  },
  'werkgroep.benaderd': (draft, event, facts) => {
    draft.werkgroepContact.push({ ...asStated(event), ...(isPlanCompleet(facts) ? { planCompleet: true } : {}) });
  },
  'afspraken.definitief': ({ afsprakenDefinitief }, event) => {
    // Stryker disable next-line ConditionalExpression: for the compiler: nobody else gets here
    if (isPartij(event.by.rol)) afsprakenDefinitief[event.by.rol] ??= stampOf(event);
  },
};
