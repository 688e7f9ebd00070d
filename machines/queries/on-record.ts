import type { By, Stamp } from '../../src/domain/by.js';
import type { EventOf, EventType, SamenwerkingEvent } from '../../src/domain/events/event.js';
import type { Profielkeuze, Samenwerking, TerugType } from '../../src/domain/samenwerking.js';
import { isSame } from '../../src/procedure/same.js';
import { isBlank } from '../../src/procedure/values.js';
import { allDeelnemers, isPartij } from './partijen.js';

type OnRecord<T extends EventType> = (facts: Samenwerking, event: EventOf<T>) => boolean;

const hasStamp = (known: Stamp | null | undefined, { by, at }: Stamp): boolean =>
  known?.at === at && isSame(known.by, by);

/** Stated by the same at the same moment, with these words; what is kept beside them does not matter. */
const says = (known: (Stamp & object) | null | undefined, event: Stamp, words: object): boolean =>
  hasStamp(known, event) &&
  Object.entries(words).every(([field, value]) => isSame((known as unknown as Record<string, unknown>)[field], value));

/** … with all that the event says: a field that it leaves out is not there either. */
const saysAll =
  (event: Stamp & { type: string }, ...kept: readonly string[]) =>
  (known: (Stamp & object) | null | undefined): boolean => {
    const { type: _type, by: _by, at: _at, ...words } = event;
    const beside = ['by', 'at', ...kept];
    return says(known, event, words) && Object.keys(known ?? {}).every((key) => beside.includes(key) || key in words);
  };

const keuzes = ({ profielkeuze, eerdereKeuzes }: Samenwerking): readonly Profielkeuze[] =>
  profielkeuze ? [...eerdereKeuzes, profielkeuze] : eerdereKeuzes;

const ofPartij = <V>(perPartij: { readonly [P in 'veiligheidsregio' | 'crisispartner']?: V }, { rol }: By) =>
  isPartij(rol) ? perPartij[rol] : undefined;

const takenBack = (facts: Samenwerking, event: EventOf<TerugType>): boolean =>
  facts.teruggenomen.some((known) => isSame(known, event));

const views = ({ adoptie }: Samenwerking) => [...adoptie.standpunten, ...adoptie.eerdereStandpunten];
const punten = (facts: Samenwerking) => [...facts.punten, ...facts.eerderePunten];
const decided = (facts: Samenwerking) => facts.toetsingen.map(({ besluit }) => besluit);

const perEvent: { readonly [T in EventType]: OnRecord<T> } = {
  // doorlopend
  'regio.betrokken': (facts, event) =>
    [...facts.regios, ...facts.eerdereRegios].some(
      (regio) => regio.id === event.regio && hasStamp(regio.betrokken, event),
    ),
  'regio.vertrokken': takenBack,
  'overleg.gevoerd': (facts, event) => facts.overleg.some(saysAll(event)),
  'organisatie.bijgepraat': (facts, event) => facts.bijgepraat.some(saysAll(event)),
  'organisatie.hernoemd': (facts, event) =>
    allDeelnemers(facts).some(({ hernoemd = [] }) => hernoemd.some(saysAll(event, 'eerder'))),
  'ervaring.gedeeld': (facts, event) => facts.ervaringen.some(saysAll(event)),
  'product.bijgewerkt': (facts, event) => facts.producten.some(saysAll(event)),
  'punt.gereed': (facts, event) =>
    punten(facts).some((known) => known.status === 'gereed' && saysAll(event, 'status')(known)),
  'punt.overgeslagen': (facts, event) =>
    event.punten.every((punt) =>
      punten(facts).some((known) => says(known, event, { punt, status: 'overgeslagen', reden: event.reden })),
    ),
  'termijn.verstreken': (facts, event) => facts.verstreken.some(saysAll(event)),
  'samenwerking.beeindigd': ({ beeindigd }, event) => says(beeindigd, event, { reden: event.reden }),
  // stap 1
  'adoptieregio.voorgesteld': ({ adoptie }, event) =>
    adoptie.kandidaten.some(saysAll(event, 'aangemeld', 'eerderAangemeld', 'ingetrokken')),
  'adoptieregio.aangemeld': ({ adoptie }, event) =>
    adoptie.kandidaten.some(
      ({ regio, aangemeld, eerderAangemeld = [] }) =>
        regio === event.regio &&
        [aangemeld, ...eerderAangemeld].some((told) => says(told, event, { datum: event.datum })),
    ),
  'adoptieregio.gesteund': (facts, event) =>
    views(facts).some((view) => says(view, event, { soort: 'steun', regio: event.regio })),
  'steun.ingetrokken': takenBack,
  'bezwaar.gemaakt': (facts, event) =>
    views(facts).some((view) => says(view, event, { soort: 'bezwaar', regio: event.regio, reden: event.reden })),
  'bezwaar.ingetrokken': takenBack,
  'kandidatuur.ingetrokken': ({ adoptie }, event) =>
    adoptie.kandidaten.some(
      ({ regio, ingetrokken }) => regio === event.by.organisatie && says(ingetrokken, event, { reden: event.reden }),
    ),
  'adoptieregio.bevestigd': ({ adoptie }, event) =>
    [adoptie.bevestigd, ...adoptie.eerderBevestigd].some(saysAll(event)),
  // stap 2, 3, 4
  'notitie.vastgelegd': ({ notities }, { resultaten, contactpersonen, ...event }) =>
    // Contacts that were erased do not come back with a late repeat.
    (ofPartij(notities, event.by) ?? []).some(
      (note) =>
        says(note, event, { resultaten }) && (!note.contactpersonen || isSame(note.contactpersonen, contactpersonen)),
    ),
  'contactpersonen.gewist': () => false, // nothing of it is kept
  'inschatting.gemaakt': ({ inschattingen }, event) => saysAll(event, 'gedeeld')(ofPartij(inschattingen, event.by)),
  'inschatting.gedeeld': ({ inschattingen }, event) => hasStamp(ofPartij(inschattingen, event.by)?.gedeeld, event),
  'verwachtingen.gedeeld': ({ verwachtingen }, { type: _type, ...event }) =>
    says(
      ofPartij(verwachtingen, event.by),
      event,
      Object.fromEntries(Object.entries(event).filter(([, words]) => typeof words !== 'string' || !isBlank(words))),
    ),
  'bespreekpunt.beantwoord': ({ antwoorden }, event) => antwoorden.some(saysAll(event)),
  // stap 5
  'profiel.afgestemd': ({ afstemming }, event) => afstemming.some(saysAll(event, 'keuzeVersie', 'besproken')),
  'profiel.voorgesteld': (facts, event) =>
    keuzes(facts).some((keuze) =>
      says(keuze, event, { profiel: event.profiel, beargumentering: event.beargumentering ?? '' }),
    ),
  'profiel.ingestemd': (facts, event) =>
    keuzes(facts).some(
      (keuze) =>
        keuze.profiel === event.profiel &&
        hasStamp(ofPartij(keuze.ingestemd, event.by), event) &&
        !hasStamp(keuze, event),
    ),
  'profielkeuze.definitief': (facts, event) =>
    keuzes(facts).some(({ definitief, eerderDefinitief = [] }) =>
      [ofPartij(definitief, event.by), ...eerderDefinitief].some(saysAll(event)),
    ),
  'keuzewijziging.gewenst': (facts, event) =>
    takenBack(facts, event) ||
    keuzes(facts).some(({ wijziging }) => says(ofPartij(wijziging, event.by), event, { reden: event.reden })),
  'keuzewijziging.afgewezen': takenBack,
  'keuzewijziging.ingetrokken': takenBack,
  'profielkeuze.besproken': (facts, event) =>
    keuzes(facts).some(({ besproken, eerderBesproken = [] }) => [besproken, ...eerderBesproken].some(saysAll(event))),
  'verkenning.afgerond': (facts, event) => keuzes(facts).some(({ afgerond }) => hasStamp(afgerond, event)),
  // stap 6 tot en met 9
  'afspraak.gereed': (facts, { deelafspraken: _covered, ...event }) =>
    facts.afspraken.some((known) => known.status === 'gereed' && saysAll(event, 'status', 'code')(known)),
  'afspraak.opgepakt': (facts, event) =>
    takenBack(facts, event) ||
    facts.afspraken.some((known) => says(known, event, { afspraak: event.afspraak, status: 'in-bewerking' })),
  'afspraak.heropend': takenBack,
  'afspraak.vervallen': ({ vervallenAfspraken }, event) =>
    vervallenAfspraken.some((known) => says(known, event, { id: event.afspraak, reden: event.reden })),
  'deelafspraak.gereed': (facts, event) => [...facts.deelafspraken, ...facts.eerdereDeelafspraken].some(saysAll(event)),
  'eigen-afspraak.toegevoegd': ({ eigenAfspraken, vervallenAfspraken }, event) =>
    [...eigenAfspraken, ...vervallenAfspraken].some(
      ({ id, tekst, toegevoegd }) => id === event.id && tekst === event.tekst && hasStamp(toegevoegd, event),
    ),
  'systeem.gekozen': ({ systeem, eerdereSystemen }, event) => [systeem, ...eerdereSystemen].some(saysAll(event)),
  'plan.opgesteld': ({ plan }, event) => says(plan, event, { activiteiten: event.activiteiten }),
  'planning.vastgesteld': () => false, // dates are kept, not who set them
  'deadline.vervallen': ({ plan }, event) =>
    [...(plan?.hardeDeadlines ?? []), ...(plan?.vervallenDeadlines ?? [])].some(
      ({ id, vervallen }) =>
        id === event.deadline && says(ofPartij(vervallen ?? {}, event.by), event, { reden: event.reden }),
    ),
  'deadlineconflict.aanvaard': ({ plan }, event) =>
    (plan?.aanvaard ?? []).some((known) => says(known, event, { deadline: event.deadline, reden: event.reden })),
  'werkgroep.benaderd': ({ werkgroepContact }, event) => werkgroepContact.some(saysAll(event, 'planCompleet')),
  // stap 10
  'afspraken.definitief': (facts, event) =>
    [facts.afsprakenDefinitief, ...facts.toetsingen.map(({ definitief }) => definitief)].some((perPartij) =>
      hasStamp(ofPartij(perPartij, event.by), event),
    ) || facts.eerderDefinitief.some((known) => hasStamp(known, event)),
  'toetsing.aangevraagd': ({ toetsingen }, event) =>
    toetsingen.some((known) => says(known, event, { toetsers: event.toetsers ?? [] })),
  'toetsing.ingetrokken': (facts, event) =>
    decided(facts).some((besluit) => says(besluit, event, { uitkomst: 'ingetrokken', reden: event.reden })),
  'bevinding.vastgelegd': ({ toetsingen }, event) =>
    toetsingen.some(({ bevindingen }) => bevindingen.some(saysAll(event))),
  'akkoord.gegeven': (facts, event) =>
    decided(facts).some(
      (besluit) =>
        says(besluit, event, { uitkomst: 'akkoord' }) &&
        isSame(
          besluit?.aandachtspunten?.map(({ id, omschrijving }) => ({ id, omschrijving })),
          event.aandachtspunten ?? [],
        ),
    ),
  'akkoord.onthouden': (facts, event) =>
    decided(facts).some(
      (besluit) =>
        says(besluit, event, { uitkomst: 'geen-akkoord' }) &&
        isSame(
          besluit?.redenen?.map(({ over, toelichting }) => ({ over, toelichting })),
          event.redenen,
        ),
    ),
  'reden.beantwoord': (facts, event) =>
    decided(facts).some((besluit) =>
      says(besluit?.redenen?.[event.nr - 1]?.beantwoord, event, { antwoord: event.antwoord }),
    ),
  // stap 11 tot en met 13
  'plan.uitgevoerd': ({ planUitgevoerd, eerderUitgevoerd }, event) =>
    [planUitgevoerd, ...eerderUitgevoerd].some(saysAll(event)),
  'aandachtspunt.afgehandeld': (facts, event) =>
    decided(facts).some((besluit) =>
      besluit?.aandachtspunten?.some(
        ({ id, afgehandeld }) =>
          id === event.aandachtspunt && says(afgehandeld, event, { toelichting: event.toelichting }),
      ),
    ),
  'oefening.gehouden': ({ oefeningen }, event) => oefeningen.some(saysAll(event)),
  'verbeterpunt.genoteerd': ({ verbeterpunten }, event) =>
    verbeterpunten.some((known) => says(known, event, { id: event.id, omschrijving: event.omschrijving })),
  'verbeterpunt.afgesproken': ({ verbeterpunten }, { verbeterpunt, wat, wie, wanneer, ...event }) =>
    verbeterpunten.some(
      ({ id, afspraak, eerdereAfspraken }) =>
        id === verbeterpunt &&
        [...eerdereAfspraken, afspraak].some((known) => says(known, event, { wat, wie, wanneer })),
    ),
  'verbeterpunt.opgelost': ({ verbeterpunten }, event) =>
    verbeterpunten.some(
      ({ id, opgelost }) => id === event.verbeterpunt && says(opgelost, event, { datum: event.datum }),
    ),
  'golive.bevestigd': ({ goLive }, event) => saysAll(event)(goLive),
  'evaluatieritme.vastgesteld': ({ evaluatieritme }, event) => saysAll(event)(evaluatieritme),
  'incident.gemeld': ({ incidenten }, event) => incidenten.some(saysAll(event)),
  'evaluatie.gehouden': ({ evaluaties }, event) => evaluaties.some(saysAll(event)),
};

/**
 * The very same statement, by the same at the same moment, is on record: as it counts, or in the history of what was replaced
 * (I-69). What no fact remembers any more is for whoever keeps the events to notice, by their ids.
 */
export const isOnRecord = (facts: Samenwerking, event: SamenwerkingEvent): boolean =>
  (perEvent[event.type] as OnRecord<EventType>)(facts, event as never);
