import { current, type Draft } from 'immer';
import type { PartijId } from '../../src/domain/ids.js';
import type { Profielkeuze } from '../../src/domain/samenwerking.js';
import { isBlank } from '../../src/procedure/values.js';
import { byCurrent, isPartij, otherPartijen } from '../queries/partijen.js';
import { bothParties } from '../queries/profielkeuze.js';
import { runningToetsing } from '../queries/toetsing.js';
import { asStated, defined, type FactsDraft, type Notings, stampOf } from './noting.js';
import { lapse } from './punten.js';

/** A choice is open again: chosen, not definitive; what was said so far stays on record (I-21). */
export function reopenProfielkeuze(draft: FactsDraft): void {
  if (!draft.profielkeuze) return;
  const before = current(draft.profielkeuze) as Draft<Profielkeuze>;
  draft.eerdereKeuzes.push(before);
  const { afgerond: _left, eerderDefinitief: _said, eerderBesproken: _told, ...keuze } = before;
  const ingestemd = { ...keuze.ingestemd }; // its own: what happens to the new choice leaves the old one as it was
  draft.profielkeuze = { ...keuze, versie: keuze.versie + 1, ingestemd, definitief: {}, wijziging: {} };
  noLongerDefinitief(draft);
}

/** What was declared definitive is no longer what lies there; that it was declared stays on record. */
export function noLongerDefinitief(draft: FactsDraft): void {
  const declared = Object.values(draft.afsprakenDefinitief);
  if (declared.length === 0) return;
  draft.eerderDefinitief.push(...declared);
  draft.afsprakenDefinitief = {};
}

/** A party no longer wishes the choice to be changed, or was told no; that it wished so stays on record (I-74). */
function dropWish({ profielkeuze, teruggenomen }: FactsDraft, partij: PartijId): void {
  const wish = profielkeuze?.wijziging[partij];
  if (!profielkeuze || !wish) return;
  teruggenomen.push({ type: 'keuzewijziging.gewenst', ...wish });
  delete profielkeuze.wijziging[partij];
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
  | 'keuzewijziging.gewenst'
  | 'keuzewijziging.afgewezen'
  | 'keuzewijziging.ingetrokken'
  | 'profielkeuze.besproken'
  | 'verkenning.afgerond';

// Whether there is a choice, and whether a party speaks, is asked for the compiler: conditions refused all else.

/** Stap 2 to 5. */
export const verkenning: Notings<VerkenningEvent> = {
  'notitie.vastgelegd': (draft, event, facts) => {
    if (!isPartij(event.by.rol)) return;
    const before = (facts.notities[event.by.rol] ?? []) as NonNullable<FactsDraft['notities'][PartijId]>;
    draft.notities[event.by.rol] = [...before, asStated(event)];
  },
  'contactpersonen.gewist': ({ notities }, event) => {
    for (const note of Object.values(notities).flat()) {
      if (note.by.organisatie === event.by.organisatie) delete note.contactpersonen;
    }
  },
  'inschatting.gemaakt': (draft, event) => {
    if (isPartij(event.by.rol)) draft.inschattingen[event.by.rol] = asStated(event);
  },
  'inschatting.gedeeld': (draft, event) => {
    const estimate = isPartij(event.by.rol) ? draft.inschattingen[event.by.rol] : undefined;
    if (estimate) estimate.gedeeld ??= stampOf(event);
  },
  'verwachtingen.gedeeld': (draft, event, facts) => {
    if (!isPartij(event.by.rol)) return;
    const { kerntaken, ambities, verwachtingen } = event;
    const known = byCurrent(facts, event.by.rol, facts.verwachtingen[event.by.rol]);
    const said = Object.entries({ kerntaken, ambities, verwachtingen }).filter(([, words]) => !isBlank(words));
    draft.verwachtingen[event.by.rol] = {
      ...(known ? facts.verwachtingen[event.by.rol] : {}),
      ...Object.fromEntries(said),
      ...stampOf(event),
    };
  },
  'bespreekpunt.beantwoord': (draft, event, facts) => {
    const others = facts.antwoorden.filter(
      ({ bespreekpunt, over }) => bespreekpunt !== event.bespreekpunt || over !== event.over,
    );
    draft.antwoorden = [...others, asStated(event)];
  },
  'profiel.afgestemd': (draft, event, facts) => {
    draft.afstemming.push({ ...asStated(event), keuzeVersie: facts.profielkeuze?.versie ?? 0, besproken: [] });
  },
  'profiel.voorgesteld': (draft, event, facts) => {
    if (!isPartij(event.by.rol)) return;
    if (draft.profielkeuze) draft.eerdereKeuzes.push(draft.profielkeuze);
    if (facts.profielkeuze?.profiel !== event.profiel) lapse(draft, facts, 'keuze-bespreken'); // I-23
    draft.profielkeuze = {
      versie: (facts.profielkeuze?.versie ?? 0) + 1,
      profiel: event.profiel,
      beargumentering: event.beargumentering ?? '',
      ingestemd: { [event.by.rol]: stampOf(event) },
      definitief: {},
      wijziging: {},
      ...stampOf(event),
    };
  },
  'profiel.ingestemd': ({ profielkeuze }, event) => {
    if (profielkeuze && isPartij(event.by.rol)) profielkeuze.ingestemd[event.by.rol] = stampOf(event);
  },
  'profielkeuze.definitief': (draft, event) => {
    const { profielkeuze } = draft;
    if (!profielkeuze || !isPartij(event.by.rol)) return;
    dropWish(draft, event.by.rol); // declared again, it is no longer to be changed
    const before = profielkeuze.definitief[event.by.rol];
    if (before && isBlank(event.reden)) return; // said before, with its reason
    if (before) profielkeuze.eerderDefinitief = [...(profielkeuze.eerderDefinitief ?? []), before];
    profielkeuze.definitief[event.by.rol] = defined({ reden: event.reden, ...stampOf(event) });
  },
  'keuzewijziging.gewenst': (draft, event, facts) => {
    if (!draft.profielkeuze || !isPartij(event.by.rol)) return;
    draft.profielkeuze.wijziging[event.by.rol] = { reden: event.reden ?? '', ...stampOf(event) };
    if (!bothParties(draft.profielkeuze.wijziging)) return;
    const pending = runningToetsing(facts) && draft.toetsingen.at(-1);
    if (pending) pending.besluit = defined({ uitkomst: 'vervallen', reden: event.reden, ...stampOf(event) } as const);
    reopenProfielkeuze(draft);
  },
  'keuzewijziging.afgewezen': (draft, event) => {
    for (const partij of otherPartijen(event.by.rol)) dropWish(draft, partij);
    draft.teruggenomen.push(event);
  },
  'keuzewijziging.ingetrokken': (draft, event) => {
    if (isPartij(event.by.rol)) dropWish(draft, event.by.rol);
    draft.teruggenomen.push(event);
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
