import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { doorHuidige, isPartij } from '../queries/partijen.js';
import { beide } from '../queries/profielkeuze.js';
import { lopendeToetsing } from '../queries/toetsing.js';
import { gesteld, type Notings, stempel } from './noting.js';

/** A choice is open again: chosen, not definitive; what was said so far stays on record (I-21). */
export function heropenKeuze(facts: Samenwerking): void {
  if (!facts.profielkeuze) return;
  facts.eerdereKeuzes.push(facts.profielkeuze);
  facts.profielkeuze = { ...facts.profielkeuze, versie: facts.profielkeuze.versie + 1, definitief: {}, herziening: {} };
  facts.afsprakenDefinitief = {};
}

type VerkenningEvent =
  | 'notitie.vastgelegd'
  | 'inschatting.gemaakt'
  | 'inschatting.gedeeld'
  | 'verwachtingen.gedeeld'
  | 'bespreekpunt.beantwoord'
  | 'profiel.afgestemd'
  | 'profiel.voorgesteld'
  | 'profiel.ingestemd'
  | 'profielkeuze.definitief'
  | 'profielkeuze.herzien'
  | 'profielkeuze.besproken';

/** Stap 2 to 5. */
export const verkenning: Notings<VerkenningEvent> = {
  'notitie.vastgelegd': (facts, event) => {
    if (!isPartij(event.by.rol)) return;
    facts.notities[event.by.rol] = [...(facts.notities[event.by.rol] ?? []), gesteld(event)];
  },
  'inschatting.gemaakt': (facts, event) => {
    if (isPartij(event.by.rol)) facts.inschattingen[event.by.rol] = gesteld(event);
  },
  'inschatting.gedeeld': (facts, event) => {
    const estimate = isPartij(event.by.rol) ? facts.inschattingen[event.by.rol] : undefined;
    if (estimate) estimate.gedeeld = stempel(event);
  },
  'verwachtingen.gedeeld': (facts, event) => {
    if (!isPartij(event.by.rol)) return;
    const { kerntaken, ambities, verwachtingen } = event;
    const known = doorHuidige(facts, event.by.rol, facts.verwachtingen[event.by.rol]);
    const said = Object.entries({ kerntaken, ambities, verwachtingen }).filter(([, words]) => words?.trim());
    facts.verwachtingen[event.by.rol] = {
      ...(known ? facts.verwachtingen[event.by.rol] : {}),
      ...Object.fromEntries(said),
      ...stempel(event),
    };
  },
  'bespreekpunt.beantwoord': (facts, event) => {
    facts.antwoorden = facts.antwoorden.filter(
      ({ bespreekpunt, over }) => bespreekpunt !== event.bespreekpunt || over !== event.over,
    );
    facts.antwoorden.push(gesteld(event));
  },
  'profiel.afgestemd': (facts, event) => {
    facts.afstemming.push(gesteld(event));
  },
  'profiel.voorgesteld': (facts, event) => {
    if (!isPartij(event.by.rol)) return;
    if (facts.profielkeuze) facts.eerdereKeuzes.push(facts.profielkeuze);
    facts.profielkeuze = {
      versie: (facts.profielkeuze?.versie ?? 0) + 1,
      profiel: event.profiel,
      beargumentering: event.beargumentering ?? '',
      ingestemd: { [event.by.rol]: stempel(event) },
      definitief: {},
      herziening: {},
      ...stempel(event),
    };
    facts.afsprakenDefinitief = {};
  },
  'profiel.ingestemd': ({ profielkeuze }, event) => {
    if (profielkeuze && isPartij(event.by.rol)) profielkeuze.ingestemd[event.by.rol] = stempel(event);
  },
  'profielkeuze.definitief': ({ profielkeuze }, event) => {
    if (!profielkeuze || !isPartij(event.by.rol)) return;
    profielkeuze.definitief[event.by.rol] = { reden: event.reden, ...stempel(event) };
  },
  'profielkeuze.herzien': (facts, event) => {
    if (!facts.profielkeuze || !isPartij(event.by.rol)) return;
    facts.profielkeuze.herziening[event.by.rol] = { reden: event.reden ?? '', ...stempel(event) };
    if (!beide(facts.profielkeuze.herziening)) return;
    const pending = lopendeToetsing(facts);
    if (pending) pending.besluit = { uitkomst: 'vervallen', reden: event.reden, ...stempel(event) };
    heropenKeuze(facts);
  },
  'profielkeuze.besproken': ({ profielkeuze }, event) => {
    if (profielkeuze) profielkeuze.besproken = { datum: event.datum, ...stempel(event) };
  },
};
