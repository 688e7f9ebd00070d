import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { byCurrent, isPartij } from '../queries/partijen.js';
import { bothParties } from '../queries/profielkeuze.js';
import { runningToetsing } from '../queries/toetsing.js';
import { asStated, type Notings, stampOf } from './noting.js';
import { lapse } from './punten.js';

/** A choice is open again: chosen, not definitive; what was said so far stays on record (I-21). */
export function reopenProfielkeuze(facts: Samenwerking): void {
  if (!facts.profielkeuze) return;
  facts.eerdereKeuzes.push(facts.profielkeuze);
  const { afgerond: _left, eerderDefinitief: _said, eerderBesproken: _told, ...keuze } = facts.profielkeuze;
  const ingestemd = { ...keuze.ingestemd }; // its own: what happens to the new choice leaves the old one as it was
  facts.profielkeuze = { ...keuze, versie: keuze.versie + 1, ingestemd, definitief: {}, herziening: {} };
  noLongerDefinitief(facts);
}

/** What was declared definitive is no longer what lies there; that it was declared stays on record. */
export function noLongerDefinitief(facts: Samenwerking): void {
  facts.eerderDefinitief.push(...Object.values(facts.afsprakenDefinitief));
  facts.afsprakenDefinitief = {};
}

type VerkenningEvent =
  | 'notitie.vastgelegd'
  | 'contactpersonen.gewist'
  | 'inschatting.gemaakt'
  | 'inschatting.gedeeld'
  | 'verwachtingen.gedeeld'
  | 'bespreekpunt.beantwoord'
  | 'profiel.afgestemd'
  | 'profiel.voorgesteld'
  | 'profiel.ingestemd'
  | 'profielkeuze.definitief'
  | 'profielkeuze.herzien'
  | 'profielkeuze.besproken'
  | 'verkenning.afgerond';

/** Stap 2 to 5. */
export const verkenning: Notings<VerkenningEvent> = {
  'notitie.vastgelegd': (facts, event) => {
    if (!isPartij(event.by.rol)) return;
    facts.notities[event.by.rol] = [...(facts.notities[event.by.rol] ?? []), asStated(event)];
  },
  'contactpersonen.gewist': ({ notities }, event) => {
    for (const note of Object.values(notities).flat()) {
      if (note.by.organisatie === event.by.organisatie) delete note.contactpersonen;
    }
  },
  'inschatting.gemaakt': (facts, event) => {
    if (isPartij(event.by.rol)) facts.inschattingen[event.by.rol] = asStated(event);
  },
  'inschatting.gedeeld': (facts, event) => {
    const estimate = isPartij(event.by.rol) ? facts.inschattingen[event.by.rol] : undefined;
    if (estimate) estimate.gedeeld ??= stampOf(event);
  },
  'verwachtingen.gedeeld': (facts, event) => {
    if (!isPartij(event.by.rol)) return;
    const { kerntaken, ambities, verwachtingen } = event;
    const known = byCurrent(facts, event.by.rol, facts.verwachtingen[event.by.rol]);
    const said = Object.entries({ kerntaken, ambities, verwachtingen }).filter(([, words]) => words?.trim());
    facts.verwachtingen[event.by.rol] = {
      ...(known ? facts.verwachtingen[event.by.rol] : {}),
      ...Object.fromEntries(said),
      ...stampOf(event),
    };
  },
  'bespreekpunt.beantwoord': (facts, event) => {
    facts.antwoorden = facts.antwoorden.filter(
      ({ bespreekpunt, over }) => bespreekpunt !== event.bespreekpunt || over !== event.over,
    );
    facts.antwoorden.push(asStated(event));
  },
  'profiel.afgestemd': (facts, event) => {
    facts.afstemming.push(asStated(event));
  },
  'profiel.voorgesteld': (facts, event) => {
    if (!isPartij(event.by.rol)) return;
    if (facts.profielkeuze) facts.eerdereKeuzes.push(facts.profielkeuze);
    if (facts.profielkeuze?.profiel !== event.profiel) lapse(facts, 'keuze-bespreken'); // I-23
    facts.profielkeuze = {
      versie: (facts.profielkeuze?.versie ?? 0) + 1,
      profiel: event.profiel,
      beargumentering: event.beargumentering ?? '',
      ingestemd: { [event.by.rol]: stampOf(event) },
      definitief: {},
      herziening: {},
      ...stampOf(event),
    };
  },
  'profiel.ingestemd': ({ profielkeuze }, event) => {
    if (profielkeuze && isPartij(event.by.rol)) profielkeuze.ingestemd[event.by.rol] = stampOf(event);
  },
  'profielkeuze.definitief': ({ profielkeuze, teruggenomen }, event) => {
    if (!profielkeuze || !isPartij(event.by.rol)) return;
    // Declared again, it is no longer to be revised; that somebody wanted it stays on record.
    const wish = profielkeuze.herziening[event.by.rol];
    if (wish) teruggenomen.push({ type: 'profielkeuze.herzien', ...wish });
    delete profielkeuze.herziening[event.by.rol];
    const before = profielkeuze.definitief[event.by.rol];
    if (before && !event.reden?.trim()) return; // said before, with its reason
    if (before) profielkeuze.eerderDefinitief = [...(profielkeuze.eerderDefinitief ?? []), before];
    profielkeuze.definitief[event.by.rol] = { reden: event.reden, ...stampOf(event) };
  },
  'profielkeuze.herzien': (facts, event) => {
    if (!facts.profielkeuze || !isPartij(event.by.rol)) return;
    facts.profielkeuze.herziening[event.by.rol] = { reden: event.reden ?? '', ...stampOf(event) };
    if (!bothParties(facts.profielkeuze.herziening)) return;
    const pending = runningToetsing(facts);
    if (pending) pending.besluit = { uitkomst: 'vervallen', reden: event.reden, ...stampOf(event) };
    reopenProfielkeuze(facts);
  },
  'profielkeuze.besproken': ({ profielkeuze }, event) => {
    if (!profielkeuze) return;
    const { besproken, eerderBesproken = [] } = profielkeuze;
    if (besproken) profielkeuze.eerderBesproken = [...eerderBesproken, besproken];
    profielkeuze.besproken = { datum: event.datum, ...stampOf(event) };
  },
  'verkenning.afgerond': ({ profielkeuze }, event) => {
    if (profielkeuze) profielkeuze.afgerond = stampOf(event);
  },
};
