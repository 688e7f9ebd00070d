import type { Kandidaat, Samenwerking, Standpunt } from '../../src/domain/samenwerking.js';
import { hasLeft, hasSeveralRegios, isInvolved } from './partijen.js';
import { rememberOf } from './remember.js';

/** Candidates that did not withdraw. */
export const kandidaten = ({ adoptie }: Samenwerking): readonly Kandidaat[] =>
  adoptie.kandidaten.filter(({ ingetrokken }) => !ingetrokken);

export const kandidaat = (facts: Samenwerking, regio: string): Kandidaat | undefined =>
  kandidaten(facts).find((candidate) => candidate.regio === regio);

/** What an organisation thinks of the candidates: it supports one at most, and objects to any. */
export const standpunten = ({ adoptie }: Samenwerking, organisatie: string): readonly Standpunt[] =>
  adoptie.standpunten.filter((view) => view.organisatie === organisatie);

export const supports = (facts: Samenwerking, organisatie: string, regio: string): boolean =>
  standpunten(facts, organisatie).some((view) => view.soort === 'steun' && view.regio === regio);

/** Regions that said nothing of any candidate, and are none themselves. */
export function silentRegios(facts: Samenwerking): readonly string[] {
  const heard = new Set([
    ...facts.adoptie.standpunten.map(({ organisatie }) => organisatie),
    ...kandidaten(facts).map(({ regio }) => regio),
  ]);
  return facts.regios.map(({ id }) => id).filter((id) => !heard.has(id));
}

/** The partner stands behind this region (I-27). */
export const partnerSupports = (facts: Samenwerking, regio: string): boolean =>
  supports(facts, facts.crisispartner.id, regio);

/** Stap 1 was passed because no region wants to adopt: each then speaks for itself (I-30). */
export const nobodyAdopts = (facts: Samenwerking): boolean =>
  kandidaten(facts).length === 0 && facts.punten.some(({ punt }) => punt === 'steun-en-melding');

/** Candidates among whom is still to be chosen; none once a region is confirmed and supported. */
export function openKandidaten(facts: Samenwerking): readonly Kandidaat[] {
  const { bevestigd } = facts.adoptie;
  if (bevestigd && partnerSupports(facts, bevestigd.regio)) return [];
  return kandidaten(facts).filter(({ regio }) => regio !== bevestigd?.regio);
}

/** The region this is about: the confirmed one, or the only candidate. */
function intendedRegio(facts: Samenwerking): string | undefined {
  if (facts.adoptie.bevestigd) return facts.adoptie.bevestigd.regio;
  const [first, ...others] = kandidaten(facts);
  return others.length === 0 ? first?.regio : undefined;
}

/** Objections of regions to the confirmed region or, before that, to any candidate. */
export function bezwaren(facts: Samenwerking): readonly Standpunt[] {
  const { bevestigd, standpunten } = facts.adoptie;
  const candidates = bevestigd ? [bevestigd.regio] : kandidaten(facts).map(({ regio }) => regio);
  return standpunten.filter(
    ({ soort, regio, organisatie }) =>
      soort === 'bezwaar' && candidates.includes(regio) && isInvolved(facts, organisatie),
  );
}

/** … and those of regions that left: they stay visible until the region itself takes them back (I-70). */
export function zichtbareBezwaren(facts: Samenwerking): readonly Standpunt[] {
  const left = facts.adoptie.standpunten.filter(
    ({ soort, organisatie, regio }) =>
      soort === 'bezwaar' && hasLeft(facts, organisatie) && kandidaat(facts, regio) !== undefined,
  );
  return [...bezwaren(facts), ...left];
}

/** The objections of the partner to the confirmed region or to a candidate: it has no adoptieregio then (I-27). */
export const bezwarenOfPartner = (facts: Samenwerking): readonly Standpunt[] =>
  standpunten(facts, facts.crisispartner.id).filter(
    ({ soort, regio }) => soort === 'bezwaar' && kandidaat(facts, regio) !== undefined,
  );

/**
 * The regions on whose behalf the leading region acts: all that do not object (lines 109-113, I-27). Where nobody adopts, each goes
 * its own way (I-30): it acts for itself (I-80).
 */
export function representedRegios(facts: Samenwerking): readonly string[] {
  if (nobodyAdopts(facts)) return [facts.veiligheidsregio];
  const beoogd = intendedRegio(facts);
  const tegen = bezwaren(facts)
    .filter(({ regio }) => regio === beoogd)
    .map(({ organisatie }) => organisatie);
  return facts.regios.map(({ id }) => id).filter((id) => !tegen.includes(id));
}

/** The other regions on whose behalf it acts: those to align and consult with. */
export const otherRepresentedRegios = (facts: Samenwerking): readonly string[] =>
  representedRegios(facts).filter((regio) => regio !== facts.veiligheidsregio);

/** The regions that took part in a consultation between regions, on either side of the table. */
const consulted = rememberOf(
  (overleg: Samenwerking['overleg'], regios: Samenwerking['regios']): ReadonlySet<string> => {
    const involved = new Set(regios.map(({ id }) => id));
    const found = new Set<string>();
    for (const { met, by } of overleg) {
      const table = [by.organisatie, ...met].filter((organisatie) => involved.has(organisatie));
      if (table.length > 1) for (const regio of table) found.add(regio);
    }
    return found;
  },
);

/** The represented regions that took part in no consultation between regions yet. */
export const withoutOverleg = (facts: Samenwerking): readonly string[] =>
  otherRepresentedRegios(facts).filter((regio) => !consulted(facts.overleg, facts.regios).has(regio));

/** A confirmed adoptieregio that the partner still stands behind; or one region only, where none is needed. */
export const adoptieSettled = (facts: Samenwerking): boolean =>
  !hasSeveralRegios(facts) ||
  (facts.adoptie.bevestigd !== undefined && partnerSupports(facts, facts.adoptie.bevestigd.regio));
