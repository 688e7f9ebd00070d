import type { Draft } from 'immer';
import type { Stamp } from '../../src/domain/by.js';
import type { Kandidaat, Samenwerking, Standpunt } from '../../src/domain/samenwerking.js';
import { isBlank } from '../../src/procedure/values.js';
import { kandidaten } from '../queries/adoptie.js';
import { hasSeveralRegios } from '../queries/partijen.js';
import { isProfielSettled } from '../queries/toetsing.js';
import { defined, type FactsDraft, type Notings, stampOf } from './noting.js';
import { lapse } from './punten.js';
import { reopenProfielkeuze } from './verkenning.js';

type AdoptieDraft = FactsDraft['adoptie'];

/** These no longer count; they stay on record. */
function dropStandpunten(adoptie: AdoptieDraft, gone: (view: Standpunt) => boolean): void {
  const dropped = adoptie.standpunten.filter(gone);
  if (dropped.length === 0) return;
  adoptie.eerdereStandpunten.push(...dropped);
  adoptie.standpunten = adoptie.standpunten.filter((view) => !gone(view));
}

/** Support goes to one region at a time; an objection is about the region it names, and leaves support for another as it is. */
function takeStandpunt({ adoptie }: FactsDraft, view: Standpunt): void {
  const said = ({ organisatie, regio, soort, reden }: Standpunt) =>
    organisatie === view.organisatie && regio === view.regio && soort === view.soort && reden === view.reden;
  if (adoptie.standpunten.some(said)) return;
  dropStandpunten(
    adoptie,
    ({ organisatie, regio, soort }) =>
      organisatie === view.organisatie && (regio === view.regio || (soort === 'steun' && view.soort === 'steun')),
  );
  adoptie.standpunten.push(view);
}

/** The region no longer stands; that it did, and was confirmed, stays on record. Who stands again is supported, or not, again. */
function stepBack(adoptie: AdoptieDraft, regio: string, terug: NonNullable<Kandidaat['ingetrokken']>): void {
  for (const candidate of adoptie.kandidaten) if (candidate.regio === regio) candidate.ingetrokken ??= terug;
  dropStandpunten(adoptie, (view) => view.regio === regio);
  if (adoptie.bevestigd?.regio !== regio) return;
  adoptie.eerderBevestigd.push(adoptie.bevestigd);
  delete adoptie.bevestigd;
}

/** The order in which things are stated decides what was talked over, not what the clocks of those who stated them said. */
export function markBezwarenDiscussed({ adoptie }: FactsDraft, met: (view: Standpunt) => boolean, stamp: Stamp): void {
  for (const view of adoptie.standpunten) if (view.soort === 'bezwaar' && met(view)) view.besproken ??= stamp;
}

/** The candidate as it stands in the draft. */
const candidateIn = ({ adoptie }: FactsDraft, facts: Samenwerking, regio: string): Draft<Kandidaat> | undefined => {
  const stands = kandidaten(facts).some((candidate) => candidate.regio === regio);
  return stands
    ? adoptie.kandidaten.find((candidate) => candidate.regio === regio && !candidate.ingetrokken)
    : undefined;
};

type AdoptieEvent =
  | 'adoptieregio.voorgesteld'
  | 'adoptieregio.aangemeld'
  | 'adoptieregio.gesteund'
  | 'steun.ingetrokken'
  | 'bezwaar.gemaakt'
  | 'bezwaar.ingetrokken'
  | 'kandidatuur.ingetrokken'
  | 'adoptieregio.bevestigd'
  | 'regio.betrokken'
  | 'regio.vertrokken';

/** Stap 1, and which regions are involved (I-29). */
export const adoptie: Notings<AdoptieEvent> = {
  'adoptieregio.voorgesteld': (draft, event) => {
    const { regio, toelichting } = event;
    draft.adoptie.kandidaten.push(defined({ regio, toelichting, ...stampOf(event) }));
    // Who asks a region to adopt it stands behind that region.
    if (event.by.rol !== 'crisispartner') return;
    takeStandpunt(draft, { organisatie: event.by.organisatie, regio, soort: 'steun', ...stampOf(event) });
  },
  'adoptieregio.aangemeld': (draft, event, facts) => {
    const candidate = candidateIn(draft, facts, event.regio);
    // Stryker disable next-line ConditionalExpression: for the compiler: a condition refused the event without one
    if (!candidate) return;
    const { aangemeld, eerderAangemeld = [] } = candidate;
    if (aangemeld) candidate.eerderAangemeld = [...eerderAangemeld, aangemeld];
    candidate.aangemeld = { datum: event.datum, ...stampOf(event) };
  },
  'adoptieregio.gesteund': (draft, event) =>
    takeStandpunt(draft, { organisatie: event.by.organisatie, regio: event.regio, soort: 'steun', ...stampOf(event) }),
  'steun.ingetrokken': (draft, event) => {
    const { organisatie } = event.by;
    dropStandpunten(draft.adoptie, (view) => view.organisatie === organisatie && view.soort === 'steun');
    draft.teruggenomen.push(event);
  },
  'bezwaar.gemaakt': (draft, event) => {
    const { by, regio, reden } = event;
    takeStandpunt(
      draft,
      defined({ organisatie: by.organisatie, regio, soort: 'bezwaar', reden, ...stampOf(event) } as const),
    );
  },
  'bezwaar.ingetrokken': (draft, event) => {
    const own = ({ organisatie, regio, soort }: Standpunt) =>
      organisatie === event.by.organisatie && soort === 'bezwaar' && (event.regio ?? regio) === regio;
    dropStandpunten(draft.adoptie, own);
    draft.teruggenomen.push(event);
  },
  'kandidatuur.ingetrokken': (draft, event) =>
    stepBack(draft.adoptie, event.by.organisatie, defined({ reden: event.reden, ...stampOf(event) })),
  'adoptieregio.bevestigd': (draft, event, facts) => {
    const { regio, reden } = event;
    // A region confirmed before that the partner no longer supports makes room.
    const before = facts.adoptie.bevestigd?.regio;
    if (before !== undefined && before !== regio) stepBack(draft.adoptie, before, stampOf(event));
    draft.adoptie.bevestigd = defined({ regio, reden, ...stampOf(event) });
    if (!isBlank(reden)) markBezwarenDiscussed(draft, (view) => view.regio === regio, stampOf(event));
    if (facts.veiligheidsregio === regio) return;
    draft.veiligheidsregio = regio;
    // Another region takes the lead. What was approved or left behind stands; before that, it did not agree to anything itself yet.
    if (isProfielSettled(facts)) return;
    reopenProfielkeuze(draft);
    delete draft.profielkeuze?.ingestemd.veiligheidsregio;
  },
  'regio.betrokken': (draft, event, facts) => {
    if (!hasSeveralRegios(facts)) lapse(draft, facts, 'steun-en-melding'); // a second region reopens stap 1 (I-29)
    const before = facts.eerdereRegios.filter(({ id }) => id === event.regio).at(-1); // who comes back keeps its name (I-71)
    draft.regios.push(defined({ id: event.regio, naam: event.naam ?? before?.naam, betrokken: stampOf(event) }));
  },
  'regio.vertrokken': (draft, event, facts) => {
    const terug = defined({ reden: event.reden, ...stampOf(event) });
    const left = draft.regios.filter(({ id }) => id === event.regio);
    draft.eerdereRegios.push(...left.map((regio) => ({ ...regio, vertrokken: terug })));
    draft.regios = draft.regios.filter(({ id }) => id !== event.regio);
    stepBack(draft.adoptie, event.regio, terug);
    // Its support counts no more; its objection stays until it takes that back itself (I-70).
    dropStandpunten(draft.adoptie, ({ organisatie, soort }) => organisatie === event.regio && soort === 'steun');
    // One region left: no adoptieregio is needed (lines 115-117).
    if (draft.regios.length < 2) stepBack(draft.adoptie, facts.veiligheidsregio, terug);
    draft.teruggenomen.push(event);
  },
};
