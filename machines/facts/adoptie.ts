import type { Stempel } from '../../src/domain/by.js';
import type { Samenwerking, Standpunt } from '../../src/domain/samenwerking.js';
import { kandidaat } from '../queries/adoptie.js';
import { meerRegios } from '../queries/partijen.js';
import { keuzeDefinitief, zonderToetsing } from '../queries/profielkeuze.js';
import { akkoord } from '../queries/toetsing.js';
import { type Notings, stempel } from './noting.js';
import { heropenKeuze } from './verkenning.js';

function neemStandpunt({ adoptie }: Samenwerking, view: Standpunt): void {
  trekStandpuntIn(adoptie, view.organisatie);
  adoptie.standpunten.push(view);
}

/** These no longer count; they stay on record. */
function laatVervallen(adoptie: Samenwerking['adoptie'], gone: (view: Standpunt) => boolean): void {
  adoptie.eerdereStandpunten.push(...adoptie.standpunten.filter(gone));
  adoptie.standpunten = adoptie.standpunten.filter((view) => !gone(view));
}

const trekStandpuntIn = (adoptie: Samenwerking['adoptie'], organisatie: string): void =>
  laatVervallen(adoptie, (view) => view.organisatie === organisatie);

/** Who stands again later is supported, or not, again. */
const vergeetStandpuntenOver = (adoptie: Samenwerking['adoptie'], regio: string): void =>
  laatVervallen(adoptie, (view) => view.regio === regio);

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
    if (candidate) candidate.aangemeld = { datum: event.datum, ...stempel(event) };
  },
  'adoptieregio.gesteund': (facts, event) =>
    neemStandpunt(facts, { organisatie: event.by.organisatie, regio: event.regio, soort: 'steun', ...stempel(event) }),
  'steun.ingetrokken': (facts, event) => {
    trekStandpuntIn(facts.adoptie, event.by.organisatie);
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
    trekStandpuntIn(facts.adoptie, event.by.organisatie);
    facts.teruggenomen.push(event);
  },
  'kandidatuur.ingetrokken': ({ adoptie: facts }, event) => {
    const regio = event.by.organisatie;
    for (const candidate of facts.kandidaten) {
      if (candidate.regio === regio) candidate.ingetrokken ??= { reden: event.reden, ...stempel(event) };
    }
    vergeetStandpuntenOver(facts, regio);
    if (facts.bevestigd?.regio === regio) delete facts.bevestigd;
  },
  'adoptieregio.bevestigd': (facts, event) => {
    facts.adoptie.bevestigd = { regio: event.regio, reden: event.reden, ...stempel(event) };
    if (event.reden?.trim()) bespreekBezwaren(facts, ({ regio }) => regio === event.regio, stempel(event));
    if (facts.veiligheidsregio === event.regio) return;
    facts.veiligheidsregio = event.regio;
    // Another region takes the lead. What was approved stands; before that, it did not agree to anything itself yet.
    if (akkoord(facts) || (zonderToetsing(facts) && keuzeDefinitief(facts))) return;
    heropenKeuze(facts);
    delete facts.profielkeuze?.ingestemd.veiligheidsregio;
  },
  'regio.betrokken': (facts, event) => {
    facts.regios.push({ id: event.regio, naam: event.naam });
  },
  'regio.vertrokken': (facts, event) => {
    facts.regios = facts.regios.filter(({ id }) => id !== event.regio);
    facts.adoptie.kandidaten = facts.adoptie.kandidaten.filter(({ regio }) => regio !== event.regio);
    trekStandpuntIn(facts.adoptie, event.regio);
    vergeetStandpuntenOver(facts.adoptie, event.regio);
    // One region left: no adoptieregio is needed (lines 115-117).
    if (!meerRegios(facts)) {
      laatVervallen(facts.adoptie, () => true);
      facts.adoptie = { kandidaten: [], standpunten: [], eerdereStandpunten: facts.adoptie.eerdereStandpunten };
    }
    facts.teruggenomen.push(event);
  },
};
