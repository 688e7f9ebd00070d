import { allOpenDeelafspraken, factOf, openEigenAfspraken } from '../queries/afspraken.js';
import { latestToetsing, runningToetsing } from '../queries/toetsing.js';
import { type Notings, stampOf } from './noting.js';
import { setAfspraak } from './uitwerking.js';
import { reopenProfielkeuze } from './verkenning.js';

type ToetsingEvent =
  | 'toetsing.aangevraagd'
  | 'toetsing.ingetrokken'
  | 'bevinding.vastgelegd'
  | 'akkoord.gegeven'
  | 'akkoord.onthouden'
  | 'aandachtspunt.afgehandeld';

/** Stap 10 and the decision of the Regiegroep: a round each. */
export const toetsing: Notings<ToetsingEvent> = {
  'toetsing.aangevraagd': (facts, event) => {
    if (!facts.profielkeuze) return;
    const { profiel, versie: keuzeVersie } = facts.profielkeuze;
    facts.toetsingen.push({
      versie: facts.toetsingen.length + 1,
      profiel,
      keuzeVersie,
      toetsers: [...(event.toetsers ?? [])],
      definitief: { ...facts.afsprakenDefinitief },
      open: {
        deelafspraken: allOpenDeelafspraken(facts).map(({ id }) => id),
        eigenAfspraken: openEigenAfspraken(facts).map(({ id }) => id),
      },
      bevindingen: [],
      ...stampOf(event),
    });
  },
  'toetsing.ingetrokken': (facts, event) => {
    const pending = runningToetsing(facts);
    if (pending) pending.besluit = { uitkomst: 'ingetrokken', reden: event.reden, ...stampOf(event) };
  },
  'bevinding.vastgelegd': (facts, event) => {
    const { toetser, bevinding } = event;
    latestToetsing(facts)?.bevindingen.push({ toetser, bevinding, ...stampOf(event) });
  },
  'akkoord.gegeven': (facts, event) => {
    const pending = runningToetsing(facts);
    if (!pending) return;
    pending.besluit = {
      uitkomst: 'akkoord',
      aandachtspunten: (event.aandachtspunten ?? []).map((point) => ({ ...point })),
      ...stampOf(event),
    };
  },
  // Reopens exactly what the reasons name (I-34); all else stays as it was.
  'akkoord.onthouden': (facts, event) => {
    const pending = runningToetsing(facts);
    if (!pending) return;
    const redenen = [...(event.redenen ?? [])];
    pending.besluit = { uitkomst: 'geen-akkoord', redenen, ...stampOf(event) };
    for (const { over } of redenen) {
      if (over === 'profielkeuze') continue;
      setAfspraak(facts, { ...factOf(facts, over), afspraak: over, status: 'in-bewerking', ...stampOf(event) });
    }
    if (redenen.some(({ over }) => over === 'profielkeuze')) reopenProfielkeuze(facts);
  },
  'aandachtspunt.afgehandeld': (facts, event) => {
    const points = latestToetsing(facts)?.besluit?.aandachtspunten ?? [];
    for (const point of points) {
      if (point.id === event.aandachtspunt) point.afgehandeld = { toelichting: event.toelichting, ...stampOf(event) };
    }
  },
};
