import type { Stamp } from '../../src/domain/by.js';
import type { Kandidaat, Samenwerking, Standpunt } from '../../src/domain/samenwerking.js';
import { kandidaat } from '../queries/adoptie.js';
import { hasSeveralRegios } from '../queries/partijen.js';
import { isProfielSettled } from '../queries/toetsing.js';
import { type Notings, stampOf } from './noting.js';
import { lapse } from './punten.js';
import { reopenProfielkeuze } from './verkenning.js';

/** These no longer count; they stay on record. */
function dropStandpunten(adoptie: Samenwerking['adoptie'], gone: (view: Standpunt) => boolean): void {
  adoptie.eerdereStandpunten.push(...adoptie.standpunten.filter(gone));
  adoptie.standpunten = adoptie.standpunten.filter((view) => !gone(view));
}

/** Support goes to one region at a time; an objection is about the region it names, and leaves support for another as it is. */
function takeStandpunt({ adoptie }: Samenwerking, view: Standpunt): void {
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
function stepBack(adoptie: Samenwerking['adoptie'], regio: string, terug: NonNullable<Kandidaat['ingetrokken']>) {
  for (const candidate of adoptie.kandidaten) if (candidate.regio === regio) candidate.ingetrokken ??= terug;
  dropStandpunten(adoptie, (view) => view.regio === regio);
  if (adoptie.bevestigd?.regio !== regio) return;
  adoptie.eerderBevestigd.push(adoptie.bevestigd);
  delete adoptie.bevestigd;
}

/** The order in which things are stated decides what was talked over, not what the clocks of those who stated them said. */
export function markBezwarenDiscussed(
  { adoptie }: Samenwerking,
  met: (view: Standpunt) => boolean,
  stamp: Stamp,
): void {
  for (const view of adoptie.standpunten) if (view.soort === 'bezwaar' && met(view)) view.besproken ??= stamp;
}

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
  'adoptieregio.voorgesteld': (facts, event) => {
    facts.adoptie.kandidaten.push({ regio: event.regio, toelichting: event.toelichting, ...stampOf(event) });
    // Who asks a region to adopt it stands behind that region.
    if (event.by.rol !== 'crisispartner') return;
    takeStandpunt(facts, { organisatie: event.by.organisatie, regio: event.regio, soort: 'steun', ...stampOf(event) });
  },
  'adoptieregio.aangemeld': (facts, event) => {
    const candidate = kandidaat(facts, event.regio);
    if (!candidate) return;
    const { aangemeld, eerderAangemeld = [] } = candidate;
    if (aangemeld) candidate.eerderAangemeld = [...eerderAangemeld, aangemeld];
    candidate.aangemeld = { datum: event.datum, ...stampOf(event) };
  },
  'adoptieregio.gesteund': (facts, event) =>
    takeStandpunt(facts, { organisatie: event.by.organisatie, regio: event.regio, soort: 'steun', ...stampOf(event) }),
  'steun.ingetrokken': (facts, event) => {
    const { organisatie } = event.by;
    dropStandpunten(facts.adoptie, (view) => view.organisatie === organisatie && view.soort === 'steun');
    facts.teruggenomen.push(event);
  },
  'bezwaar.gemaakt': (facts, event) =>
    takeStandpunt(facts, {
      organisatie: event.by.organisatie,
      regio: event.regio,
      soort: 'bezwaar',
      reden: event.reden,
      ...stampOf(event),
    }),
  'bezwaar.ingetrokken': (facts, event) => {
    const own = ({ organisatie, regio, soort }: Standpunt) =>
      organisatie === event.by.organisatie && soort === 'bezwaar' && (event.regio ?? regio) === regio;
    dropStandpunten(facts.adoptie, own);
    facts.teruggenomen.push(event);
  },
  'kandidatuur.ingetrokken': (facts, event) =>
    stepBack(facts.adoptie, event.by.organisatie, { reden: event.reden, ...stampOf(event) }),
  'adoptieregio.bevestigd': (facts, event) => {
    // A region confirmed before that the partner no longer supports makes room.
    const before = facts.adoptie.bevestigd?.regio;
    if (before !== undefined && before !== event.regio) stepBack(facts.adoptie, before, stampOf(event));
    facts.adoptie.bevestigd = { regio: event.regio, reden: event.reden, ...stampOf(event) };
    if (event.reden?.trim()) markBezwarenDiscussed(facts, ({ regio }) => regio === event.regio, stampOf(event));
    if (facts.veiligheidsregio === event.regio) return;
    facts.veiligheidsregio = event.regio;
    // Another region takes the lead. What was approved or left behind stands; before that, it did not agree to anything itself yet.
    if (isProfielSettled(facts)) return;
    reopenProfielkeuze(facts);
    delete facts.profielkeuze?.ingestemd.veiligheidsregio;
  },
  'regio.betrokken': (facts, event) => {
    if (!hasSeveralRegios(facts)) lapse(facts, 'steun-en-melding'); // a second region reopens stap 1 (I-29)
    facts.regios.push({ id: event.regio, naam: event.naam });
  },
  'regio.vertrokken': (facts, event) => {
    facts.regios = facts.regios.filter(({ id }) => id !== event.regio);
    const terug = { reden: event.reden, ...stampOf(event) };
    stepBack(facts.adoptie, event.regio, terug);
    dropStandpunten(facts.adoptie, ({ organisatie }) => organisatie === event.regio);
    // One region left: no adoptieregio is needed (lines 115-117).
    if (!hasSeveralRegios(facts)) stepBack(facts.adoptie, facts.veiligheidsregio, terug);
    facts.teruggenomen.push(event);
  },
};
