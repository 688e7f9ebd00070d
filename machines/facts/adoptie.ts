import type { Stempel } from '../../src/domain/by.js';
import type { Kandidaat, Samenwerking, Standpunt } from '../../src/domain/samenwerking.js';
import { kandidaat } from '../queries/adoptie.js';
import { meerRegios } from '../queries/partijen.js';
import { keuzeStaat } from '../queries/toetsing.js';
import { type Notings, stempel } from './noting.js';
import { vervalt } from './punten.js';
import { heropenKeuze } from './verkenning.js';

/** These no longer count; they stay on record. */
function laatVervallen(adoptie: Samenwerking['adoptie'], gone: (view: Standpunt) => boolean): void {
  adoptie.eerdereStandpunten.push(...adoptie.standpunten.filter(gone));
  adoptie.standpunten = adoptie.standpunten.filter((view) => !gone(view));
}

/** Support goes to one region at a time; an objection is about the region it names, and leaves support for another as it is. */
function neemStandpunt({ adoptie }: Samenwerking, view: Standpunt): void {
  const said = ({ organisatie, regio, soort, reden }: Standpunt) =>
    organisatie === view.organisatie && regio === view.regio && soort === view.soort && reden === view.reden;
  if (adoptie.standpunten.some(said)) return;
  laatVervallen(
    adoptie,
    ({ organisatie, regio, soort }) =>
      organisatie === view.organisatie && (regio === view.regio || (soort === 'steun' && view.soort === 'steun')),
  );
  adoptie.standpunten.push(view);
}

/** Who stands again later is supported, or not, again. */
const vergeetStandpuntenOver = (adoptie: Samenwerking['adoptie'], regio: string): void =>
  laatVervallen(adoptie, (view) => view.regio === regio);

/** The region no longer stands; that it did, and was confirmed, stays on record. */
function trektZichTerug(adoptie: Samenwerking['adoptie'], regio: string, terug: NonNullable<Kandidaat['ingetrokken']>) {
  for (const candidate of adoptie.kandidaten) if (candidate.regio === regio) candidate.ingetrokken ??= terug;
  vergeetStandpuntenOver(adoptie, regio);
  if (adoptie.bevestigd?.regio !== regio) return;
  adoptie.eerderBevestigd.push(adoptie.bevestigd);
  delete adoptie.bevestigd;
}

/** The order in which things are stated decides what was talked over, not what the clocks of those who stated them said. */
export function bespreekBezwaren({ adoptie }: Samenwerking, met: (view: Standpunt) => boolean, stamp: Stempel): void {
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
    facts.adoptie.kandidaten.push({ regio: event.regio, toelichting: event.toelichting, ...stempel(event) });
    // Who asks a region to adopt it stands behind that region.
    if (event.by.rol !== 'crisispartner') return;
    neemStandpunt(facts, { organisatie: event.by.organisatie, regio: event.regio, soort: 'steun', ...stempel(event) });
  },
  'adoptieregio.aangemeld': (facts, event) => {
    const candidate = kandidaat(facts, event.regio);
    if (!candidate) return;
    const { aangemeld, eerderAangemeld = [] } = candidate;
    if (aangemeld) candidate.eerderAangemeld = [...eerderAangemeld, aangemeld];
    candidate.aangemeld = { datum: event.datum, ...stempel(event) };
  },
  'adoptieregio.gesteund': (facts, event) =>
    neemStandpunt(facts, { organisatie: event.by.organisatie, regio: event.regio, soort: 'steun', ...stempel(event) }),
  'steun.ingetrokken': (facts, event) => {
    const { organisatie } = event.by;
    laatVervallen(facts.adoptie, (view) => view.organisatie === organisatie && view.soort === 'steun');
    facts.teruggenomen.push(event);
  },
  'bezwaar.gemaakt': (facts, event) =>
    neemStandpunt(facts, {
      organisatie: event.by.organisatie,
      regio: event.regio,
      soort: 'bezwaar',
      reden: event.reden,
      ...stempel(event),
    }),
  'bezwaar.ingetrokken': (facts, event) => {
    const own = ({ organisatie, regio, soort }: Standpunt) =>
      organisatie === event.by.organisatie && soort === 'bezwaar' && (event.regio ?? regio) === regio;
    laatVervallen(facts.adoptie, own);
    facts.teruggenomen.push(event);
  },
  'kandidatuur.ingetrokken': (facts, event) =>
    trektZichTerug(facts.adoptie, event.by.organisatie, { reden: event.reden, ...stempel(event) }),
  'adoptieregio.bevestigd': (facts, event) => {
    // A region confirmed before that the partner no longer supports makes room.
    const before = facts.adoptie.bevestigd?.regio;
    if (before !== undefined && before !== event.regio) trektZichTerug(facts.adoptie, before, stempel(event));
    facts.adoptie.bevestigd = { regio: event.regio, reden: event.reden, ...stempel(event) };
    if (event.reden?.trim()) bespreekBezwaren(facts, ({ regio }) => regio === event.regio, stempel(event));
    if (facts.veiligheidsregio === event.regio) return;
    facts.veiligheidsregio = event.regio;
    // Another region takes the lead. What was approved or left behind stands; before that, it did not agree to anything itself yet.
    if (keuzeStaat(facts)) return;
    heropenKeuze(facts);
    delete facts.profielkeuze?.ingestemd.veiligheidsregio;
  },
  'regio.betrokken': (facts, event) => {
    if (!meerRegios(facts)) vervalt(facts, 'steun-en-melding'); // a second region reopens stap 1 (I-29)
    facts.regios.push({ id: event.regio, naam: event.naam });
  },
  'regio.vertrokken': (facts, event) => {
    facts.regios = facts.regios.filter(({ id }) => id !== event.regio);
    const terug = { reden: event.reden, ...stempel(event) };
    trektZichTerug(facts.adoptie, event.regio, terug);
    laatVervallen(facts.adoptie, ({ organisatie }) => organisatie === event.regio);
    // One region left: no adoptieregio is needed (lines 115-117).
    if (!meerRegios(facts)) {
      trektZichTerug(facts.adoptie, facts.veiligheidsregio, terug);
      laatVervallen(facts.adoptie, () => true);
    }
    facts.teruggenomen.push(event);
  },
};
