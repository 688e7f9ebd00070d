import type { EventType, SamenwerkingEvent } from 'netcentrisch-stappenplan';
import { bespreekpunten, producten } from 'netcentrisch-stappenplan/content';
import {
  afspraak,
  company,
  labelled,
  many,
  onderwerp,
  puntCode,
  recorded,
  reden,
  regio,
  regioMetReden,
  type Telling,
  verbeterpunt,
} from './phrases.js';
import type { Reader } from './reader.js';

const tellings: { readonly [T in EventType]: Telling<T> } = {
  'adoptieregio.voorgesteld': regio,
  'adoptieregio.aangemeld': regio,
  'adoptieregio.gesteund': regio,
  'steun.ingetrokken': reden,
  'bezwaar.gemaakt': regioMetReden,
  'bezwaar.ingetrokken': () => [],
  'kandidatuur.ingetrokken': reden,
  'adoptieregio.bevestigd': regioMetReden,
  // A note is its writer's own, and so is an estimate until it is shared.
  'notitie.vastgelegd': (_event, read) => [read.word('voorEigenGebruik')],
  'contactpersonen.gewist': () => [],
  'inschatting.gemaakt': (_event, read) => [read.word('voorEigenGebruik')],
  'inschatting.gedeeld': ({ by }, read) => {
    const own =
      by.rol === 'veiligheidsregio' || by.rol === 'crisispartner' ? read.facts.inschattingen[by.rol] : undefined;
    return [own && read.profiel(own.profiel)];
  },
  'verwachtingen.gedeeld': (event, read) => {
    const told = (['kerntaken', 'ambities', 'verwachtingen'] as const).filter((key) => event[key]);
    return [told.length === 3 ? read.word('alleDrie') : read.list(told.map(read.word))];
  },
  'bespreekpunt.beantwoord': ({ bespreekpunt, antwoord }, read) => {
    const asked = bespreekpunten.find(({ id }) => id === bespreekpunt)?.vraag.tekst;
    return [asked ? `${bespreekpunt} ${read.text(asked)}` : bespreekpunt, recorded(antwoord, read)];
  },
  'profiel.afgestemd': ({ profiel, regios }, read) => [
    `${read.profiel(profiel)}, ${read.word('met')} ${many(regios, read)}`,
  ],
  'profiel.voorgesteld': ({ profiel, beargumentering }, read) => [
    read.profiel(profiel),
    recorded(beargumentering, read),
  ],
  'profiel.ingestemd': ({ profiel }, read) => [read.profiel(profiel)],
  'profielkeuze.definitief': ({ reden }, read) => [
    read.facts.profielkeuze && read.profiel(read.facts.profielkeuze.profiel),
    recorded(reden, read),
  ],
  'keuzewijziging.gewenst': reden,
  'keuzewijziging.afgewezen': reden,
  'keuzewijziging.ingetrokken': () => [],
  'profielkeuze.besproken': () => [],
  'verkenning.afgerond': () => [],
  'afspraak.gereed': ({ afspraak, herkomst, verwijzing }, read) => [
    read.afspraak(afspraak),
    herkomst === 'reeds-aanwezig' ? read.word('wasErAl') : undefined,
    recorded(verwijzing, read),
  ],
  'afspraak.opgepakt': afspraak,
  'afspraak.heropend': afspraak,
  'afspraak.vervallen': afspraak,
  'deelafspraak.gereed': ({ deelafspraak }, read) => [read.deelafspraak(deelafspraak)],
  'eigen-afspraak.toegevoegd': ({ id, tekst }, read) => [`${id} ${read.quote(tekst)}`],
  'systeem.gekozen': ({ systeem }) => [systeem],
  'plan.opgesteld': ({ activiteiten }, read) => [
    read.list(activiteiten.map(({ omschrijving }) => read.quote(omschrijving))),
  ],
  'planning.vastgesteld': ({ activiteiten, goLiveDatum, hardeDeadlines }, read) => [
    activiteiten && `${activiteiten.length} ${read.word('activiteiten')}`,
    goLiveDatum && `${read.word('goLiveOp')} ${read.date(goLiveDatum)}`,
    hardeDeadlines &&
      (hardeDeadlines.length === 0
        ? read.word('geenHardeDeadlines')
        : `${read.word('hardeDeadlines')}: ${read.list(hardeDeadlines.map(({ omschrijving, datum }) => `${read.quote(omschrijving)} (${read.date(datum)})`))}`),
  ],
  'deadline.vervallen': ({ deadline, reden }, read) => [deadline, recorded(reden, read)],
  'deadlineconflict.aanvaard': ({ deadline, reden }, read) => [deadline, recorded(reden, read)],
  'werkgroep.benaderd': ({ advies }, read) => [recorded(advies, read)],
  'afspraken.definitief': () => [],
  'toetsing.aangevraagd': ({ toetsers }, read) => [labelled(read.word('toetsers'), toetsers, read)],
  'toetsing.ingetrokken': reden,
  'bevinding.vastgelegd': ({ toetser, bevinding, by }, read) => [
    toetser === by.organisatie
      ? read.org(toetser)
      : `${read.org(toetser)} (${read.word('genoteerdDoor')} ${read.org(by.organisatie)})`,
    recorded(bevinding, read),
  ],
  'akkoord.gegeven': ({ aandachtspunten = [] }, read) => [
    aandachtspunten.length > 0
      ? `${read.word('aandachtspunten')}: ${read.list(aandachtspunten.map(({ omschrijving }) => read.quote(omschrijving)))}`
      : undefined,
  ],
  'akkoord.onthouden': ({ redenen = [] }, read) =>
    redenen.map(({ over, toelichting }) => `${read.afspraak(over)}: ${read.quote(toelichting)}`),
  'reden.beantwoord': ({ nr, antwoord }, read) => [`${nr} ${read.quote(antwoord)}`],
  'plan.uitgevoerd': () => [],
  'aandachtspunt.afgehandeld': ({ aandachtspunt, toelichting }, read) => [aandachtspunt, recorded(toelichting, read)],
  'oefening.gehouden': ({ omschrijving, waarnemers, tegenspelers }, read) => [
    recorded(omschrijving, read),
    labelled(read.word('waarnemers'), waarnemers, read),
    labelled(read.word('tegenspelers'), tegenspelers, read),
  ],
  'verbeterpunt.genoteerd': ({ id, omschrijving }, read) => [`${id} ${read.quote(omschrijving)}`],
  'verbeterpunt.afgesproken': ({ verbeterpunt: id, wat, wie, wanneer }, read) => [
    id,
    `${read.quote(wat)}, ${read.word('door')} ${wie}, ${read.word('uiterlijk')} ${read.date(wanneer)}`,
  ],
  'verbeterpunt.opgelost': ({ verbeterpunt: id }, read) => [verbeterpunt(id, read)],
  'golive.bevestigd': reden,
  'evaluatieritme.vastgesteld': ({ maanden, vanaf }, read) => [
    `${read.word('elke')} ${read.months(maanden)}, ${read.word('vanaf')} ${read.date(vanaf)}`,
  ],
  'incident.gemeld': ({ id, omschrijving }, read) => [id, recorded(omschrijving, read)],
  'evaluatie.gehouden': ({ incident, uitkomst }, read) => [incident, recorded(uitkomst, read)],
  'regio.betrokken': ({ regio, naam }) => [naam ?? regio],
  'regio.vertrokken': regioMetReden,
  'overleg.gevoerd': (event, read) => [
    event.vorm && event.vorm !== 'overleg' ? read.word(event.vorm) : undefined,
    `${read.word('met')} ${company(event.met, read)}`,
    ...onderwerp(event, read),
  ],
  'organisatie.bijgepraat': onderwerp,
  'organisatie.hernoemd': ({ naam }) => [naam],
  'ervaring.gedeeld': ({ omschrijving }, read) => [recorded(omschrijving, read)],
  'product.bijgewerkt': ({ product, status }, read) => {
    const naam = producten.find(({ id }) => id === product)?.naam;
    return [`${naam ? read.text(naam) : product} ${read.word(status)}`];
  },
  'punt.gereed': ({ punt, verwijzing }, read) => [puntCode(punt), recorded(verwijzing, read)],
  'punt.overgeslagen': ({ punten, reden }, read) => [read.list(punten.map(puntCode)), recorded(reden, read)],
  'termijn.verstreken': ({ taak }) => [taak],
  'samenwerking.beeindigd': reden,
};

/** The telling details of an event; words the parties recorded stay out where a note of the file says it better. */
export function detailsOf(event: SamenwerkingEvent, read: Reader, hasNote = false): readonly string[] {
  const telling = tellings[event.type] as Telling<EventType>;
  return telling(event, read)
    .filter((detail): detail is string => Boolean(detail))
    .filter((detail) => !hasNote || !detail.startsWith('“'));
}
