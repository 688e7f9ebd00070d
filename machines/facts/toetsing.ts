import type { Draft } from 'immer';
import type { Samenwerking, Toetsing } from '../../src/domain/samenwerking.js';
import {
  allOpenDeelafspraken,
  eigenAfspraak,
  factOf,
  minimumItem,
  openEigenAfspraken,
  withoutSysteem,
} from '../queries/afspraken.js';
import { runningToetsing } from '../queries/toetsing.js';
import { defined, type FactsDraft, type Notings, stampOf } from './noting.js';
import { setAfspraken } from './uitwerking.js';
import { reopenProfielkeuze } from './verkenning.js';

type ToetsingEvent =
  | 'toetsing.aangevraagd'
  | 'toetsing.ingetrokken'
  | 'bevinding.vastgelegd'
  | 'akkoord.gegeven'
  | 'akkoord.onthouden'
  | 'reden.beantwoord'
  | 'aandachtspunt.afgehandeld';

/** Ends the round that waits for the Regiegroep. */
function decide(draft: FactsDraft, facts: Samenwerking, besluit: NonNullable<Toetsing['besluit']>): void {
  const pending = runningToetsing(facts) && draft.toetsingen.at(-1);
  if (pending) pending.besluit = besluit as Draft<typeof besluit>;
}

/** Stap 10 and the decision of the Regiegroep: a round each. */
export const toetsing: Notings<ToetsingEvent> = {
  'toetsing.aangevraagd': (draft, event, facts) => {
    // Stryker disable next-line ConditionalExpression: for the compiler: a condition refused the event without a choice
    if (!facts.profielkeuze) return;
    const { profiel, versie: keuzeVersie } = facts.profielkeuze;
    draft.toetsingen.push({
      versie: facts.toetsingen.length + 1,
      profiel,
      keuzeVersie,
      toetsers: [...(event.toetsers ?? [])],
      definitief: { ...facts.afsprakenDefinitief },
      open: {
        deelafspraken: allOpenDeelafspraken(facts).map(({ id }) => id),
        eigenAfspraken: openEigenAfspraken(facts).map(({ id }) => id),
        ...(withoutSysteem(facts) ? { systeem: true } : {}),
      },
      bevindingen: [],
      ...stampOf(event),
    });
  },
  'toetsing.ingetrokken': (draft, event, facts) => {
    decide(draft, facts, defined({ uitkomst: 'ingetrokken', reden: event.reden, ...stampOf(event) } as const));
  },
  'bevinding.vastgelegd': (draft, event) => {
    const { toetser, bevinding } = event;
    // Stryker disable next-line OptionalChaining: for the compiler: a condition refused the event without a request
    draft.toetsingen.at(-1)?.bevindingen.push({ toetser, bevinding, ...stampOf(event) });
  },
  'akkoord.gegeven': (draft, event, facts) => {
    const aandachtspunten = [...(event.aandachtspunten ?? [])];
    decide(draft, facts, { uitkomst: 'akkoord', aandachtspunten, ...stampOf(event) });
  },
  // Reopens exactly what the reasons name (I-34); all else stays as it was.
  'akkoord.onthouden': (draft, event, facts) => {
    // Stryker disable next-line ArrayDeclaration: for the compiler: a condition refused the event without reasons
    const redenen = [...(event.redenen ?? [])];
    decide(draft, facts, { uitkomst: 'geen-akkoord', redenen, ...stampOf(event) });
    const named = new Set(redenen.map(({ over }) => over));
    const reopened = [...named].filter((over) => minimumItem(facts, over) || eigenAfspraak(facts, over));
    const deel = facts.deelafspraken.filter(({ deelafspraak }) => named.has(deelafspraak));
    if (deel.length > 0) {
      draft.eerdereDeelafspraken.push(...deel);
      draft.deelafspraken = facts.deelafspraken.filter((made) => !deel.includes(made));
      setAfspraken(draft, facts); // what was declared definitive is no longer what lies there
    }
    const open = { status: 'in-bewerking', ...stampOf(event) } as const;
    if (reopened.length > 0)
      setAfspraken(draft, facts, ...reopened.map((over) => ({ ...factOf(facts, over), afspraak: over, ...open })));
    if (named.has('profielkeuze')) reopenProfielkeuze(draft);
  },
  'reden.beantwoord': (draft, event) => {
    const reden = draft.toetsingen.filter(({ besluit }) => besluit?.redenen).at(-1)?.besluit?.redenen?.[event.nr - 1];
    // Stryker disable next-line ConditionalExpression: for the compiler: a condition refused the event without one
    if (reden) reden.beantwoord = { antwoord: event.antwoord, ...stampOf(event) };
  },
  'aandachtspunt.afgehandeld': (draft, event) => {
    const { aandachtspunt, toelichting } = event;
    // Stryker disable next-line OptionalChaining, ArrayDeclaration: for the compiler: there is such a point
    for (const point of draft.toetsingen.at(-1)?.besluit?.aandachtspunten ?? []) {
      if (point.id === aandachtspunt) point.afgehandeld = defined({ toelichting, ...stampOf(event) });
    }
  },
};
