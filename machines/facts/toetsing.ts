import { alleOpenDeelafspraken, feit, openEigenAfspraken } from '../queries/afspraken.js';
import { laatsteToetsing, lopendeToetsing } from '../queries/toetsing.js';
import { type Notings, stempel } from './noting.js';
import { zetAfspraak } from './uitwerking.js';
import { heropenKeuze, nietMeerDefinitief } from './verkenning.js';

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
        deelafspraken: alleOpenDeelafspraken(facts).map(({ id }) => id),
        eigenAfspraken: openEigenAfspraken(facts).map(({ id }) => id),
      },
      bevindingen: [],
      ...stempel(event),
    });
  },
  'toetsing.ingetrokken': (facts, event) => {
    const pending = lopendeToetsing(facts);
    if (pending) pending.besluit = { uitkomst: 'ingetrokken', reden: event.reden, ...stempel(event) };
  },
  'bevinding.vastgelegd': (facts, event) => {
    const { toetser, bevinding } = event;
    laatsteToetsing(facts)?.bevindingen.push({ toetser, bevinding, ...stempel(event) });
  },
  'akkoord.gegeven': (facts, event) => {
    const pending = lopendeToetsing(facts);
    if (!pending) return;
    pending.besluit = {
      uitkomst: 'akkoord',
      aandachtspunten: (event.aandachtspunten ?? []).map((point) => ({ ...point })),
      ...stempel(event),
    };
  },
  // Reopens exactly what the reasons name (I-34); all else stays as it was.
  'akkoord.onthouden': (facts, event) => {
    const pending = lopendeToetsing(facts);
    if (!pending) return;
    const redenen = [...(event.redenen ?? [])];
    pending.besluit = { uitkomst: 'geen-akkoord', redenen, ...stempel(event) };
    nietMeerDefinitief(facts);
    for (const { over } of redenen) {
      if (over === 'profielkeuze') continue;
      zetAfspraak(facts, { ...feit(facts, over), afspraak: over, status: 'in-bewerking', ...stempel(event) });
    }
    if (redenen.some(({ over }) => over === 'profielkeuze')) heropenKeuze(facts);
  },
  'aandachtspunt.afgehandeld': (facts, event) => {
    const points = laatsteToetsing(facts)?.besluit?.aandachtspunten ?? [];
    for (const point of points) {
      if (point.id === event.aandachtspunt) point.afgehandeld = { toelichting: event.toelichting, ...stempel(event) };
    }
  },
};
