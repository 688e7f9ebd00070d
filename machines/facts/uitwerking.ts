import type { EventOf } from '../../src/domain/events/event.js';
import type { AfspraakFeit, Samenwerking } from '../../src/domain/samenwerking.js';
import { minimumItem } from '../queries/afspraken.js';
import { isPartij } from '../queries/partijen.js';
import { deadlineconflicten } from '../queries/plan.js';
import { chosenProfiel } from '../queries/profielkeuze.js';
import { akkoord } from '../queries/toetsing.js';
import { asStated, type Notings, stampOf } from './noting.js';
import { lapse } from './punten.js';
import { noLongerDefinitief } from './verkenning.js';

/** What was declared definitive is no longer what lies there; after the akkoord nothing the toetsing covers changes. */
function afsprakenChanged(facts: Samenwerking): void {
  if (!akkoord(facts)) noLongerDefinitief(facts);
}

export function setAfspraak(facts: Samenwerking, stated: AfspraakFeit): void {
  facts.afspraken = facts.afspraken.filter(({ afspraak }) => afspraak !== stated.afspraak);
  facts.afspraken.push(stated);
  afsprakenChanged(facts);
}

const setStatus =
  (status: AfspraakFeit['status']) =>
  (facts: Samenwerking, event: EventOf<'afspraak.opgepakt' | 'afspraak.heropend'>): void => {
    const known = facts.afspraken.find(({ afspraak }) => afspraak === event.afspraak);
    setAfspraak(facts, { ...known, afspraak: event.afspraak, status, ...stampOf(event) });
  };

function coverDeelafspraken(
  facts: Samenwerking,
  event: EventOf<'afspraak.gereed' | 'deelafspraak.gereed'>,
  ids: readonly Samenwerking['deelafspraken'][number]['deelafspraak'][],
): void {
  for (const deelafspraak of ids) {
    if (facts.deelafspraken.some((known) => known.deelafspraak === deelafspraak)) continue;
    facts.deelafspraken.push({ deelafspraak, ...stampOf(event) });
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
  | 'werkgroep.benaderd'
  | 'afspraken.definitief';

/** Stap 6 to 9. */
export const uitwerking: Notings<UitwerkingEvent> = {
  'afspraak.gereed': (facts, event) => {
    const { afspraak, herkomst, verwijzing, datum } = event;
    const code = minimumItem(facts, afspraak)?.code;
    setAfspraak(facts, { afspraak, status: 'gereed', code, herkomst, verwijzing, datum, ...stampOf(event) });
    coverDeelafspraken(facts, event, event.deelafspraken ?? []);
  },
  'afspraak.opgepakt': (facts, event) => {
    if (facts.afspraken.some(({ afspraak, status }) => afspraak === event.afspraak && status === 'gereed'))
      facts.teruggenomen.push(event);
    setStatus('in-bewerking')(facts, event);
  },
  'afspraak.heropend': (facts, event) => {
    setStatus('open')(facts, event);
    facts.teruggenomen.push(event);
  },
  'afspraak.vervallen': (facts, event) => {
    const { reden } = event;
    const dropped = facts.eigenAfspraken.filter(({ id }) => id === event.afspraak);
    facts.vervallenAfspraken.push(...dropped.map((own) => ({ ...own, reden, ...stampOf(event) })));
    facts.eigenAfspraken = facts.eigenAfspraken.filter(({ id }) => id !== event.afspraak);
    facts.afspraken = facts.afspraken.filter(({ afspraak }) => afspraak !== event.afspraak);
    afsprakenChanged(facts);
  },
  'deelafspraak.gereed': (facts, event) => {
    if (facts.deelafspraken.some(({ deelafspraak }) => deelafspraak === event.deelafspraak)) return;
    coverDeelafspraken(facts, event, [event.deelafspraak]);
    afsprakenChanged(facts);
  },
  'eigen-afspraak.toegevoegd': (facts, event) => {
    const { id, gebied, tekst, verplichtVoorToetsing = false } = event;
    facts.eigenAfspraken.push({ id, gebied, tekst, verplichtVoorToetsing });
    afsprakenChanged(facts);
  },
  'systeem.gekozen': (facts, event) => {
    if (facts.systeem) facts.eerdereSystemen.push(facts.systeem);
    facts.systeem = asStated(event);
    afsprakenChanged(facts);
  },
  'plan.opgesteld': (facts, event) => {
    facts.plan ??= { activiteiten: [], planning: [], aanvaard: [], ...stampOf(event) };
    const { plan } = facts;
    const ids = event.activiteiten.map(({ id }) => id);
    plan.activiteiten = [...event.activiteiten];
    plan.planning = plan.planning.filter(({ activiteit }) => ids.includes(activiteit));
    // A deadline does not go away with the activity it was about: it is one for going live until the planning says otherwise.
    for (const deadline of plan.hardeDeadlines ?? []) {
      if (deadline.activiteit !== undefined && !ids.includes(deadline.activiteit)) delete deadline.activiteit;
    }
    if (plan.prioriteiten) plan.prioriteiten = plan.prioriteiten.filter((activiteit) => ids.includes(activiteit));
    Object.assign(plan, stampOf(event), { profiel: chosenProfiel(facts) });
    // Another plan, a voluntary one, still has to be carried out (I-19). `assign` merges, so a key is not deleted.
    if (facts.planUitgevoerd) facts.eerderUitgevoerd.push(facts.planUitgevoerd);
    facts.planUitgevoerd = undefined;
    lapse(facts, 'plan-van-aanpak-uitvoeren');
  },
  'planning.vastgesteld': ({ plan }, event) => {
    if (!plan) return;
    for (const planned of event.activiteiten ?? []) {
      plan.planning = plan.planning.filter(({ activiteit }) => activiteit !== planned.activiteit);
      plan.planning.push(planned);
    }
    if (event.goLiveDatum) plan.goLiveDatum = event.goLiveDatum;
    if (event.hardeDeadlines) plan.hardeDeadlines = [...event.hardeDeadlines];
    if (event.prioriteiten) plan.prioriteiten = [...event.prioriteiten];
  },
  'deadlineconflict.aanvaard': (facts, event) => {
    const conflict = deadlineconflicten(facts).find(({ deadline }) => deadline.id === event.deadline);
    if (!conflict || !facts.plan) return;
    const { deadline, gepland } = conflict;
    facts.plan.aanvaard.push({
      deadline: deadline.id,
      datum: deadline.datum,
      gepland,
      reden: event.reden ?? '',
      ...stampOf(event),
    });
  },
  'werkgroep.benaderd': (facts, event) => {
    facts.werkgroepContact.push(asStated(event));
  },
  'afspraken.definitief': ({ afsprakenDefinitief }, event) => {
    if (isPartij(event.by.rol)) afsprakenDefinitief[event.by.rol] ??= stampOf(event);
  },
};
