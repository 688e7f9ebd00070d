import { describe, expect, test } from 'vitest';
import {
  type Blocker,
  type BlockerCode,
  blockerCodes,
  type EventType,
  explain,
  type PayloadOf,
  type Policy,
} from '../../src/index.js';
import { lijst, openCase, type Wie } from '../support/case.js';
import { geenAkkoord, rivaal } from '../support/roads.js';

const datum = '2026-06-01';
const een1 = { id: 'a', omschrijving: 'x' };
const duur = [{ activiteit: 'a', dagen: 3, start: '2026-02-01' }];

type Spel = ReturnType<typeof openCase>;
type Situation = [
  claim: string,
  spel: () => Spel,
  wie: Wie,
  type: EventType,
  data: object,
  codes: readonly BlockerCode[],
];

const een = (policy: Partial<Policy> = {}) => openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', policy });
const meer = (policy: Partial<Policy> = {}) =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', andereRegios: ['VR01', 'VR02'], policy });
const kandidaat = (policy: Partial<Policy> = {}) =>
  meer(policy).doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR12' });
const standBy = (policy: Partial<Policy> = {}) => een(policy).naarUitwerking('stand-by');
const klaar = () =>
  standBy()
    .gereed(...lijst['stand-by'])
    .plan();
const uitvoering = () => klaar().vraagAan().doe('RG', 'akkoord.gegeven');
const geoefend = () =>
  uitvoering()
    .doe('VR', 'plan.uitgevoerd', { datum: '2026-05-20' })
    .doe('VR', 'oefening.gehouden', { datum: '2026-06-01' })
    .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' });
const live = () =>
  uitvoering()
    .doe('VR', 'plan.uitgevoerd', { datum })
    .doe('VR', 'oefening.gehouden', { datum })
    .doe('VR', 'golive.bevestigd', { datum });
const conflict = () =>
  klaar()
    .doe('VR', 'planning.vastgesteld', {
      hardeDeadlines: [{ id: 'wet', omschrijving: 'Wet', datum: '2026-05-01' }],
    })
    .doe('VR', 'deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' });
const gesteund = (policy: Partial<Policy> = {}) =>
  kandidaat(policy)
    .doe('WG', 'adoptieregio.aangemeld', { regio: 'VR12', datum })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR12' });
const rivalen = () => gesteund().doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
const voorstel = (spel = een()) => spel.doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' });
const gekozen = (policy: Partial<Policy> = {}) =>
  voorstel(meer(policy)).doe('CP', 'profiel.ingestemd', { profiel: 'kern' });
const onbekenden = () =>
  voorstel().doe('CP', 'profiel.ingestemd', { profiel: 'kern' }).beide('profielkeuze.definitief');
const zonderAdoptie = () =>
  meer()
    .naarUitwerking('stand-by', 'Later')
    .doe('VR', 'overleg.gevoerd', { datum, met: ['VR01'] })
    .gereed(...lijst['stand-by'])
    .plan()
    .beide('afspraken.definitief');
const alleAfspraken = (policy: Partial<Policy>) =>
  een(policy)
    .naarUitwerking('structureel')
    .gereed(...lijst.structureel)
    .plan()
    .beide('afspraken.definitief');
/** Agreements and a plan that is scheduled but for what is left out. */
const gepland = (planning: PayloadOf<'planning.vastgesteld'>) =>
  standBy()
    .gereed(...lijst['stand-by'])
    .doe('VR', 'plan.opgesteld', { activiteiten: [een1] })
    .doe('VR', 'planning.vastgesteld', { hardeDeadlines: [], prioriteiten: ['a'], ...planning })
    .beide('afspraken.definitief');
const benaderd = (planning: PayloadOf<'planning.vastgesteld'>) =>
  gepland(planning).doe('CP', 'werkgroep.benaderd', { datum });

// biome-ignore format: a table is read by the row
const situations: readonly Situation[] = [
  // the door
  ['a note without words has not the right form', een, 'VR', 'notitie.vastgelegd', {}, ['ongeldige-invoer']],
  ['what is behind does not come back', standBy, 'VR', 'verkenning.afgerond', {}, ['niet-in-deze-fase']],
  ['after the end nothing is stated', () => een().doe('CP', 'samenwerking.beeindigd', { reden: 'x' }), 'VR', 'ervaring.gedeeld', { datum, omschrijving: 'x' }, ['afgesloten']],
  ['the werkgroep makes no choice', een, 'WG', 'profiel.ingestemd', { profiel: 'kern' }, ['verkeerde-rol', 'voorstel-ontbreekt']],
  ['a region the case does not know does not object', kandidaat, 'VR25', 'bezwaar.gemaakt', { regio: 'VR12' }, ['verkeerde-organisatie']],
  // reasons
  ['ending takes a reason', een, 'VR', 'samenwerking.beeindigd', { reden: ' ' }, ['reden-ontbreekt']],
  ['revising takes a reason (I-21)', () => een().kies('kern'), 'CP', 'profielkeuze.herzien', {}, ['reden-ontbreekt']],
  ['skipping takes a reason (I-36)', een, 'VR', 'punt.overgeslagen', { punten: ['resultaten-noteren'] }, ['reden-ontbreekt']],
  ['a proposal is argued', een, 'CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: ' ' }, ['beargumentering-ontbreekt']],
  ['what exists is referred to (I-12)', een, 'CP', 'punt.gereed', { punt: 'kerntaken-nagaan', herkomst: 'reeds-aanwezig' }, ['verwijzing-ontbreekt']],
  // step 1
  ['with one region nobody adopts (I-28)', een, 'CP', 'adoptieregio.voorgesteld', { regio: 'VR12' }, ['een-regio']],
  ['a region that is not involved cannot be asked', meer, 'CP', 'adoptieregio.voorgesteld', { regio: 'VR25' }, ['onbekende-regio']],
  ['a region that is not involved cannot leave', meer, 'VR', 'regio.vertrokken', { regio: 'VR25' }, ['onbekende-regio']],
  ['a region comes in once', meer, 'VR', 'regio.betrokken', { regio: 'VR01' }, ['regio-al-betrokken']],
  ['the partner is not a region as well', meer, 'VR', 'regio.betrokken', { regio: 'liander' }, ['regio-al-betrokken']],
  ['the leading region does not leave', meer, 'CP', 'regio.vertrokken', { regio: 'VR12' }, ['leidende-regio']],
  ['support is for a candidate', meer, 'CP', 'adoptieregio.gesteund', { regio: 'VR01' }, ['geen-kandidaat']],
  ['who does not stand cannot withdraw', meer, 'VR01', 'kandidatuur.ingetrokken', {}, ['geen-kandidaat']],
  ['a candidate stands once', kandidaat, 'CP', 'adoptieregio.voorgesteld', { regio: 'VR12' }, ['al-kandidaat']],
  ['a region puts itself forward, no other', meer, 'VR01', 'adoptieregio.voorgesteld', { regio: 'VR02' }, ['niet-de-kandidaat']],
  ['a region tells of itself, not of another', kandidaat, 'VR01', 'adoptieregio.aangemeld', { regio: 'VR12', datum }, ['niet-de-kandidaat']],
  ['the werkgroep is told, and the partner stands behind it, before it is confirmed (I-27)', kandidaat, 'VR', 'adoptieregio.bevestigd', { regio: 'VR12' }, ['niet-aangemeld', 'steun-partner-ontbreekt']],
  ['unanimous: every region has to support it', () => gesteund({ steunRegios: 'unaniem' }), 'VR', 'adoptieregio.bevestigd', { regio: 'VR12' }, ['steun-regio-ontbreekt']],
  ['of two candidates none is confirmed', rivalen, 'VR', 'adoptieregio.bevestigd', { regio: 'VR12' }, ['meer-kandidaten']],
  ['beside a confirmed adoptieregio nobody stands', rivaal, 'VR07', 'adoptieregio.voorgesteld', { regio: 'VR07' }, ['adoptieregio-bevestigd']],
  ['who speaks for the regions is settled before the toetsing', zonderAdoptie, 'VR', 'toetsing.aangevraagd', {}, ['adoptieregio-ontbreekt']],
  ['there is no support to withdraw', kandidaat, 'CP', 'steun.ingetrokken', {}, ['geen-standpunt']],
  ['there is no objection to withdraw', () => kandidaat().doe('VR01', 'adoptieregio.gesteund', { regio: 'VR12' }), 'VR01', 'bezwaar.ingetrokken', {}, ['geen-standpunt']],
  // steps 2 to 5
  ['an estimate is made before it is shared (I-24)', een, 'CP', 'inschatting.gedeeld', {}, ['inschatting-ontbreekt']],
  ['a region does not share the estimate of the region before it', rivaal, 'VR', 'inschatting.gedeeld', {}, ['inschatting-ontbreekt']],
  ['what is not noted is not erased (I-55)', een, 'CP', 'contactpersonen.gewist', {}, ['geen-contactpersonen']],
  ['a note says something', een, 'VR', 'notitie.vastgelegd', { resultaten: ' ' }, ['niets-vermeld']],
  ['who tells, tells something', een, 'CP', 'verwachtingen.gedeeld', { ambities: '' }, ['niets-vermeld']],
  ['a question for each party is answered for one (bijlage A)', een, 'VR', 'bespreekpunt.beantwoord', { bespreekpunt: 'A1', antwoord: 'x' }, ['antwoordvak-onbekend']],
  ['a question for both is answered once (bijlage A)', een, 'VR', 'bespreekpunt.beantwoord', { bespreekpunt: 'A8', antwoord: 'x', over: 'crisispartner' }, ['antwoordvak-onbekend']],
  ['without knowing each other nobody moves on (I-25)', onbekenden, 'VR', 'verkenning.afgerond', {}, ['wederzijds-onbekend']],
  ['there is nothing to agree to', een, 'CP', 'profiel.ingestemd', { profiel: 'kern' }, ['voorstel-ontbreekt']],
  ['one agrees to what was proposed', voorstel, 'CP', 'profiel.ingestemd', { profiel: 'koppel' }, ['ander-profiel-voorgesteld']],
  ['nobody agrees to its own proposal', voorstel, 'VR', 'profiel.ingestemd', { profiel: 'kern' }, ['eigen-voorstel']],
  ['a choice is made by two', voorstel, 'VR', 'profielkeuze.definitief', {}, ['instemming-ontbreekt']],
  ['a definitive choice is first revised by both (I-21)', () => een().kies('kern'), 'VR', 'profiel.voorgesteld', { profiel: 'koppel', beargumentering: 'x' }, ['keuze-definitief']],
  ['what is not definitive is not revised', een, 'VR', 'profielkeuze.herzien', { reden: 'x' }, ['keuze-niet-definitief']],
  ['by policy the regions are aligned with, reason or not (I-22)', () => gekozen({ afstemmingRegios: 'vereist' }), 'VR', 'profielkeuze.definitief', { reden: 'Geen tijd' }, ['afstemming-ontbreekt']],
  ['a region aligns for itself only', meer, 'VR01', 'profiel.afgestemd', { profiel: 'kern', regios: ['VR02'], datum }, ['verkeerde-organisatie']],
  // steps 6 to 10
  ['a koppel partner is not tested (lines 80-82)', () => een().naarUitwerking('koppel'), 'VR', 'toetsing.aangevraagd', {}, ['profiel-niet-getoetst']],
  ['under afronden there is no uitvoering (I-19)', () => een({ zonderToetsing: 'afronden' }).kies('koppel'), 'VR', 'golive.bevestigd', { datum }, ['eindigt-na-verkenning']],
  ['what is tested stands still', () => klaar().vraagAan(), 'CP', 'afspraak.gereed', { afspraak: 'convenant' }, ['toetsing-loopt']],
  ['a request lies there once', () => klaar().vraagAan(), 'VR', 'toetsing.aangevraagd', {}, ['toetsing-loopt']],
  ['what was approved is not agreed again', uitvoering, 'CP', 'afspraak.gereed', { afspraak: 'convenant' }, ['afspraken-liggen-vast']],
  ['the plan that was approved is not drawn up again', uitvoering, 'CP', 'plan.opgesteld', { activiteiten: [een1] }, ['afspraken-liggen-vast']],
  ['an item of another profile is not on the list', standBy, 'CP', 'afspraak.gereed', { afspraak: 'gebruikersovereenkomst' }, ['onbekende-afspraak']],
  ['an own agreement is not called after the minimum (I-15)', standBy, 'CP', 'eigen-afspraak.toegevoegd', { id: 'ke11', gebied: 'mens', tekst: 'x' }, ['afspraak-bestaat-al']],
  ['a minimum agreement does not lapse (I-12)', standBy, 'CP', 'afspraak.vervallen', { afspraak: 'convenant' }, ['minimumafspraak-vervalt-niet']],
  ['an item does not cover what belongs to another', standBy, 'CP', 'afspraak.gereed', { afspraak: 'convenant', deelafspraken: ['6.P1'] }, ['deelafspraak-hoort-elders']],
  ['a deelafspraak of bijlage C is not for stand-by', standBy, 'CP', 'deelafspraak.gereed', { deelafspraak: 'C.P1' }, ['deelafspraak-hoort-elders']],
  ['a system has to communicate with LCMS (lines 375-377)', standBy, 'CP', 'systeem.gekozen', { systeem: 'Eigen', communiceertMetLcms: false }, ['lcms-communicatie']],
  ['without a plan there is nothing to schedule', standBy, 'VR', 'planning.vastgesteld', { goLiveDatum: datum }, ['plan-ontbreekt']],
  ['a planning speaks of the plan', klaar, 'VR', 'planning.vastgesteld', { prioriteiten: ['feest'] }, ['onbekende-activiteit']],
  ['an activity is named once', standBy, 'VR', 'plan.opgesteld', { activiteiten: [een1, een1] }, ['dubbel-genoemd']],
  ['a point of attention is named once', () => klaar().vraagAan(), 'RG', 'akkoord.gegeven', { aandachtspunten: [een1, een1] }, ['dubbel-genoemd']],
  ['every activity has its duration and its place in time (I-37)', () => benaderd({ goLiveDatum: datum }), 'VR', 'toetsing.aangevraagd', {}, ['doorlooptijd-ontbreekt']],
  ['going live has a date (I-37)', () => benaderd({ activiteiten: duur }), 'VR', 'toetsing.aangevraagd', {}, ['go-live-datum-ontbreekt']],
  ['a hard deadline is met, or accepted by both (I-38)', () => conflict().beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {}, ['deadlineconflict']],
  ['there is no conflict to accept', klaar, 'VR', 'deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' }, ['geen-deadlineconflict']],
  ['a party accepts a conflict once', conflict, 'VR', 'deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' }, ['al-vastgelegd']],
  ['the minimum is complete before the toetsing', () => klaar().doe('VR', 'afspraak.opgepakt', { afspraak: 'convenant' }).beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {}, ['checklist-onvolledig']],
  ['by policy so are the additional agreements (I-06)', () => alleAfspraken({ deelafspraken: 'vereist' }), 'VR', 'toetsing.aangevraagd', {}, ['deelafspraken-open']],
  ['both declare the agreements definitive', () => klaar().doe('CP', 'afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {}, ['afspraken-niet-definitief']],
  ['contact with the werkgroep is made, or passed with a reason (I-36)', () => gepland({ activiteiten: duur, goLiveDatum: datum }), 'VR', 'toetsing.aangevraagd', {}, ['verwacht-werk-open']],
  ['there is no request to decide on', klaar, 'RG', 'akkoord.gegeven', {}, ['toetsing-niet-aangevraagd']],
  ['without the akkoord nothing is carried out (lines 480-482)', () => klaar().vraagAan(), 'VR', 'plan.uitgevoerd', { datum }, ['akkoord-ontbreekt']],
  // steps 11 to 14
  ['without a plan nothing is carried out (I-19)', () => een().naarUitwerking('koppel').doe('VR', 'systeem.gekozen', { systeem: 'LCMS' }), 'VR', 'plan.uitgevoerd', { datum }, ['geen-plan']],
  ['going live is confirmed once', live, 'CP', 'golive.bevestigd', { datum }, ['al-vastgelegd']],
  ['an exercise is held, or a reason given (I-33)', () => uitvoering().doe('VR', 'plan.uitgevoerd', { datum }), 'VR', 'golive.bevestigd', { datum }, ['oefening-ontbreekt']],
  ['the exercise comes after the plan', uitvoering, 'VR', 'oefening.gehouden', { datum }, ['plan-niet-uitgevoerd']],
  ['a planning says something', klaar, 'VR', 'planning.vastgesteld', {}, ['niets-vermeld']],
  ['the same proposal is made once', () => een().doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' }), 'VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' }, ['al-vastgelegd']],
  ['after the akkoord nothing is added or reopened', uitvoering, 'VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'x' }, ['afspraken-liggen-vast']],
  ['a rhythm of evaluating waits for going live (I-40)', uitvoering, 'VR', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum }, ['niet-live']],
  ['points of improvement come from an exercise', () => uitvoering().doe('VR', 'plan.uitgevoerd', { datum }), 'VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' }, ['oefening-ontbreekt']],
  ['a point of improvement is noted once', geoefend, 'VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' }, ['dubbel-genoemd']],
  ['every point of improvement has an agreement (I-39)', geoefend, 'VR', 'golive.bevestigd', { datum }, ['verbeterpunt-zonder-afspraak']],
  ['an agreement is about a point that was noted', geoefend, 'VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V9', wat: 'x', wie: 'y', wanneer: datum }, ['onbekend-verbeterpunt']],
  ['a point of attention is one of the akkoord', uitvoering, 'VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'x' }, ['onbekend-aandachtspunt']],
  ['a point of attention is dealt with once', geenAkkoord, 'VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'budget' }, ['onbekend-aandachtspunt']],
  ['an evaluation is of an incident that was reported', live, 'VR', 'evaluatie.gehouden', { datum, incident: 'I9' }, ['onbekend-incident']],
  ['an incident is reported once', () => live().doe('VR', 'incident.gemeld', { id: 'I1', datum }), 'CP', 'incident.gemeld', { id: 'I1', datum }, ['dubbel-genoemd']],
  // throughout
  ['what has an event of its own is not ticked', een, 'VR', 'punt.gereed', { punt: 'contact-opnemen' }, ['heeft-eigen-gebeurtenis']],
  ['what the text demands is not skipped', een, 'VR', 'punt.overgeslagen', { punten: ['gezamenlijke-keuze'], reden: 'x' }, ['niet-over-te-slaan']],
  ['knowing each other is not skipped (I-25)', een, 'VR', 'punt.overgeslagen', { punten: ['verkennende-gesprekken'], reden: 'x' }, ['niet-over-te-slaan']],
  ['a term belongs to open work', live, 'VR', 'termijn.verstreken', { taak: 'go-live/bekrachtigen' }, ['onbekende-taak']],
  ['a term that still runs has not passed', uitvoering, 'VR', 'termijn.verstreken', { taak: 'go-live/bekrachtigen' }, ['termijn-loopt-nog']],
];

/** A refusal as it reaches people: the lines it rests on, who can lift it, and below it what is missing. */
const told = ({ code, source, interpretation, missing, resolvers }: Blocker) =>
  [
    `${code} (${[source.lines, interpretation ?? []].flat().join(', ')}) → ${resolvers.join(', ')}`,
    ...missing.map(({ id, text }) => (text ? `  ${id}: ${text.nl} | ${text.en}` : `  ${id}`)),
  ].join('\n');

describe('what is missing and who can lift it is told', () => {
  test.each(situations)('%s', (_, begin, wie, type, data) => {
    const spel = begin();
    const { blockers } = explain(spel.snapshot(), spel.event(wie, type, data as PayloadOf<EventType>));
    expect(blockers.map(told).join('\n')).toMatchSnapshot();
  });
});

describe('refused, and for nothing else', () => {
  test.each(situations)('%s', (_, begin, wie, type, data, codes) => {
    expect(begin().weigert(wie, type, data as PayloadOf<EventType>)).toEqual(codes);
  });

  test('every reason the procedure has is given in one of these situations', () => {
    const given = new Set(situations.flatMap(([, , , , , codes]) => codes));
    expect(blockerCodes.filter((code) => !given.has(code))).toEqual(['niet-actief', 'bezig']); // that is about the program: test/engine/attempt
  });
});
