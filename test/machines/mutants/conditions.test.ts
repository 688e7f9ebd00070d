import { describe, expect, test } from 'vitest';
import { type EventType, explain, type PayloadOf, type Policy } from '../../../src/index.js';
import { lijst, metAdoptie, openCase, type Wie } from '../../support/case.js';

// What the mutants that survived the other tests had in common: nobody had said the following.

type Spel = ReturnType<typeof openCase>;
const datum = '2026-06-01';
const een = (policy: Partial<Policy> = {}, at?: string) =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', policy }, at);
const meer = (policy: Partial<Policy> = {}) =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', andereRegios: ['VR01', 'VR02'], policy });
const kandidaat = (policy: Partial<Policy> = {}) =>
  meer(policy).doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR12' });
const standBy = (spel = een()) => spel.naarUitwerking('stand-by');
const metEigen = (spel: Spel, verplichtVoorToetsing?: boolean) =>
  spel.doe('CP', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket', verplichtVoorToetsing });
const klaar = (spel = standBy()) => spel.gereed(...lijst['stand-by']).plan();
const uitvoering = (spel = klaar()) => spel.vraagAan().doe('RG', 'akkoord.gegeven', { aandachtspunten: [punt] });
const punt = { id: 'budget', omschrijving: 'x' };
const uitgevoerd = () => uitvoering().doe('VR', 'plan.uitgevoerd', { datum });
const geoefend = () =>
  uitgevoerd()
    .doe('VR', 'oefening.gehouden', { datum })
    .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' })
    .doe('VR', 'verbeterpunt.genoteerd', { id: 'V2', omschrijving: 'y' });
const afgesproken = () =>
  geoefend().doe('VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V2', wat: 'x', wie: 'y', wanneer: datum });
const koppel = () => een().naarUitwerking('koppel');
const metRegios = (spel = metAdoptie(meer())) =>
  klaar(spel.naarUitwerking('stand-by', 'Later').doe('VR', 'overleg.gevoerd', { datum, met: ['VR01', 'VR02'] }));
const zonderTijd = () =>
  standBy()
    .gereed(...lijst['stand-by'])
    .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] })
    .doe('VR', 'planning.vastgesteld', { hardeDeadlines: [], prioriteiten: ['a'] })
    .doe('CP', 'werkgroep.benaderd', { datum })
    .beide('afspraken.definitief');
const wet = { id: 'wet', omschrijving: 'Wet', datum: '2026-05-01' };
const verstreken = () =>
  uitvoering(klaar(standBy(een({}, '2027-01-05T09:00:00Z')))).doe('VR', 'termijn.verstreken', {
    taak: 'go-live/bekrachtigen',
  });

type Situation = [claim: string, spel: () => Spel, wie: Wie, type: EventType, data: object];

// biome-ignore format: a table is read by the row
const refused: readonly [...Situation, told: readonly string[]][] = [
  ['the leading region does not support its own candidacy', kandidaat, 'VR', 'adoptieregio.gesteund', { regio: 'VR12' }, ['verkeerde-organisatie (119-121) [VR12] → crisispartner, andere-regio']],
  ['a rival does not object to its own candidacy', () => kandidaat().doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' }), 'VR01', 'bezwaar.gemaakt', { regio: 'VR01' }, ['verkeerde-organisatie (119-121) [VR01] → crisispartner, andere-regio']],
  ['the support of the partner for another candidate is not support for this one', () => kandidaat().doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' }).doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' }), 'VR', 'adoptieregio.bevestigd', { regio: 'VR12' }, ['niet-aangemeld (121-123) [VR12] → veiligheidsregio, andere-regio', 'steun-partner-ontbreekt (119-121) [liander] → crisispartner', 'meer-kandidaten (103) [VR12, VR01] → veiligheidsregio, andere-regio']],
  ['a region that does not stand is not confirmed', meer, 'VR01', 'adoptieregio.bevestigd', { regio: 'VR01' }, ['geen-kandidaat (119) [VR01] → veiligheidsregio, andere-regio', 'niet-aangemeld (121-123) [VR01] → veiligheidsregio, andere-regio', 'steun-partner-ontbreekt (119-121) [liander] → crisispartner']],
  ['the partner does not object while the toetsing runs', () => metRegios().vraagAan(), 'CP', 'bezwaar.gemaakt', { regio: 'VR12' }, ['toetsing-loopt (469-471) [] → veiligheidsregio']],
  ['a partner that withdrew its support has to give it again before the toetsing', () => metRegios().beide('afspraken.definitief').doe('CP', 'steun.ingetrokken'), 'VR', 'toetsing.aangevraagd', {}, ['steun-partner-ontbreekt (109-111) [liander] → crisispartner']],
  ['only the Regiegroep gives the akkoord: the refusal rests on its line', () => klaar().vraagAan(), 'WG', 'akkoord.gegeven', {}, ['verkeerde-rol (480) [regiegroep] → regiegroep']],
  ['what is on no list is not called approved', uitvoering, 'CP', 'afspraak.gereed', { afspraak: 'gebruikersovereenkomst' }, ['onbekende-afspraak (391-393) [gebruikersovereenkomst] → veiligheidsregio, crisispartner']],
  ['an own agreement that was approved is not made again', () => uitvoering(klaar(metEigen(standBy()).gereed('E1'))), 'CP', 'afspraak.gereed', { afspraak: 'E1' }, ['afspraken-liggen-vast (480) [E1] → veiligheidsregio, crisispartner']],
  ['an own agreement made a condition holds up the toetsing, in its own words (I-15)', () => klaar(metEigen(standBy(), true)).beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {}, ['checklist-onvolledig (391-393) [E1 Piket | Piket] → veiligheidsregio, crisispartner']],
  ['an unknown link with LCMS holds up the agreements (lines 375-377)', () => standBy().doe('CP', 'systeem.gekozen', { systeem: 'Eigen' }), 'CP', 'afspraken.definitief', {}, ['lcms-communicatie (375-377) [Eigen] → veiligheidsregio, crisispartner']],
  ['without a plan no activity is unknown', standBy, 'VR', 'planning.vastgesteld', { prioriteiten: ['feest'] }, ['plan-ontbreekt (443) [] → veiligheidsregio, crisispartner']],
  ['a duration is given once, a deadline and a priority are named once', klaar, 'VR', 'planning.vastgesteld', { activiteiten: [{ activiteit: 'opleiden', dagen: 3 }, { activiteit: 'opleiden', dagen: 4 }], hardeDeadlines: [wet, wet], prioriteiten: ['opleiden', 'opleiden'] }, ['dubbel-genoemd (443) [opleiden, wet, opleiden] → veiligheidsregio, crisispartner']],
  ['accepting one conflict accepts no other', () => klaar().doe('VR', 'planning.vastgesteld', { hardeDeadlines: [wet] }), 'VR', 'deadlineconflict.aanvaard', { deadline: 'eis', reden: 'x' }, ['geen-deadlineconflict (455) [eis] → veiligheidsregio, crisispartner']],
  ['every reason for withholding is explained', () => klaar().vraagAan(), 'RG', 'akkoord.onthouden', { redenen: [{ over: 'convenant', toelichting: 'x' }, { over: 'alarmering', toelichting: ' ' }] }, ['reden-ontbreekt (480) [redenen redenen: waarover (over), elk met een toelichting | redenen: about what (over), each with an explanation (toelichting)] → regiegroep']],
  ['beside an own agreement another one stays unknown', () => metEigen(standBy()), 'CP', 'afspraak.gereed', { afspraak: 'E2' }, ['onbekende-afspraak (391-393) [E2] → veiligheidsregio, crisispartner']],
  ['an activity without a duration is named, beside one that has it', () => zonderTijd().doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }, { id: 'b', omschrijving: 'y' }] }).doe('VR', 'planning.vastgesteld', { activiteiten: [{ activiteit: 'a', dagen: 3 }], goLiveDatum: datum, hardeDeadlines: [], prioriteiten: ['a'] }).beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {}, ['doorlooptijd-ontbreekt (461) [b] → veiligheidsregio, crisispartner']],
  ['a reason for withholding points at an agreement of this case', () => klaar().vraagAan(), 'RG', 'akkoord.onthouden', { redenen: [{ over: 'feest', toelichting: 'x' }] }, ['onbekende-afspraak (480) [feest] → regiegroep']],
  ['an akkoord that was given is not given again', uitvoering, 'RG', 'akkoord.gegeven', {}, ['niet-in-deze-fase (467) [] → ']],
  ['for a koppel partner there is no akkoord to give (lines 80-82)', koppel, 'RG', 'akkoord.gegeven', {}, ['profiel-niet-getoetst (80-82) [koppel] → veiligheidsregio, crisispartner']],
  ['the plan is carried out once', uitgevoerd, 'VR', 'plan.uitgevoerd', { datum }, ['al-vastgelegd (490) [plan-van-aanpak-uitvoeren] → veiligheidsregio, crisispartner']],
  ['passing another point does not stand in for the exercise (I-33)', () => uitgevoerd().doe('VR', 'punt.overgeslagen', { punten: ['resultaten-noteren'], reden: 'x' }), 'VR', 'golive.bevestigd', { datum }, ['oefening-ontbreekt (475-477) [] → veiligheidsregio, crisispartner']],
  ['a point of improvement is agreed before it is solved (I-39)', afgesproken, 'VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V1', datum }, ['verbeterpunt-zonder-afspraak (500) [V1] → veiligheidsregio, crisispartner']],
  ['a point of improvement is solved once', () => afgesproken().doe('VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V2', datum }), 'VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V2', datum }, ['al-vastgelegd (500) [V2] → veiligheidsregio, crisispartner']],
  ['what was never noted cannot be solved', geoefend, 'VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V9', datum }, ['onbekend-verbeterpunt (500) [V9] → veiligheidsregio, crisispartner']],
  ['beside an open point of attention another one stays unknown', uitvoering, 'VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'feest' }, ['onbekend-aandachtspunt (480) [feest] → veiligheidsregio, crisispartner']],
  ['without an akkoord there are no points of attention', koppel, 'VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'budget' }, ['onbekend-aandachtspunt (480) [budget] → veiligheidsregio, crisispartner']],
  ['beside a reported incident another one stays unknown', () => uitgevoerd().doe('VR', 'incident.gemeld', { id: 'I1', datum }), 'VR', 'evaluatie.gehouden', { datum, incident: 'I2' }, ['onbekend-incident (512) [I2] → veiligheidsregio, crisispartner']],
  ['a rhythm of evaluating is agreed once the samenwerking runs (I-40)', uitgevoerd, 'VR', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum }, ['niet-live (506-508) [] → veiligheidsregio, crisispartner']],
  ['work without a date has no term to pass', een, 'VR', 'termijn.verstreken', { taak: 'wat-is-er-al/noteren' }, ['onbekende-taak (443) [wat-is-er-al/noteren] → veiligheidsregio, crisispartner']],
  ['a term passes once', verstreken, 'VR', 'termijn.verstreken', { taak: 'go-live/bekrachtigen' }, ['al-vastgelegd (443) [go-live/bekrachtigen] → veiligheidsregio, crisispartner']],
  ['one that was confirmed and lost its partner counts as a candidate beside its rival', () => metAdoptie(meer()).doe('CP', 'steun.ingetrokken').doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' }), 'VR', 'adoptieregio.bevestigd', { regio: 'VR12' }, ['steun-partner-ontbreekt (119-121) [liander] → crisispartner', 'meer-kandidaten (103) [VR12, VR01] → veiligheidsregio, andere-regio']],
  ['a region puts itself forward, not another', meer, 'VR01', 'adoptieregio.voorgesteld', { regio: 'VR02' }, ['niet-de-kandidaat (119) [VR02] → andere-regio, crisispartner']],
  ['nor the leading one in its place', meer, 'VR01', 'adoptieregio.voorgesteld', { regio: 'VR12' }, ['niet-de-kandidaat (119) [VR12] → veiligheidsregio, crisispartner']],
  ['a region leaves for itself', meer, 'VR01', 'regio.vertrokken', { regio: 'VR02' }, ['verkeerde-organisatie (282) [VR02] → veiligheidsregio, crisispartner']],
  ['an objection is taken back by whom it is of, and about whom it was', () => kandidaat().doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' }).doe('VR02', 'bezwaar.gemaakt', { regio: 'VR12', reden: 'x' }), 'VR02', 'bezwaar.ingetrokken', { regio: 'VR01' }, ['geen-standpunt (119-121) [VR01] → andere-regio']],
  ['support is no objection to take back', () => kandidaat().doe('VR02', 'adoptieregio.gesteund', { regio: 'VR12' }), 'VR02', 'bezwaar.ingetrokken', {}, ['geen-standpunt (119-121) [] → andere-regio']],
  ['the task of telling is the candidate’s, whoever it is', () => kandidaat().doe('VR12', 'kandidatuur.ingetrokken').doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' }).doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' }), 'VR01', 'adoptieregio.bevestigd', { regio: 'VR01' }, ['niet-aangemeld (121-123) [VR01] → veiligheidsregio, andere-regio']],
  ['a proposal is made once', () => een().doe('CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' }), 'CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' }, ['al-vastgelegd (196) [kern] → veiligheidsregio, crisispartner']],
  ['a party says once that it wants the choice revised', () => standBy().doe('CP', 'profielkeuze.herzien', { reden: 'x' }), 'CP', 'profielkeuze.herzien', { reden: 'y' }, ['al-vastgelegd (196) [crisispartner] → crisispartner']],
  ['a region records what it found, not what another did', () => metRegios().vraagAan(), 'VR01', 'bevinding.vastgelegd', { toetser: 'VR02', bevinding: 'x' }, ['verkeerde-organisatie (467) [VR02] → veiligheidsregio, andere-regio']],
  ['what was solved needs no other agreement', () => afgesproken().doe('VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V2', datum }), 'VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V2', wat: 'x', wie: 'y', wanneer: datum }, ['al-vastgelegd (500) [V2] → veiligheidsregio, crisispartner']],
  ['a regular evaluation waits for going live (I-40)', uitgevoerd, 'VR', 'evaluatie.gehouden', { datum }, ['niet-live (506-508) [] → veiligheidsregio, crisispartner']],
  ['what has an event of its own is not declared done', een, 'VR', 'punt.gereed', { punt: 'profiel-inschatten' }, ['heeft-eigen-gebeurtenis (258-260) [inschatting.gemaakt] → veiligheidsregio, crisispartner']],
  ['what a party notes for itself is no product to share', een, 'VR', 'product.bijgewerkt', { product: 'analysenotities', status: 'concept', datum }, ['heeft-eigen-gebeurtenis (164) [notitie.vastgelegd] → veiligheidsregio, crisispartner']],
  ['withholding without reasons', () => klaar().vraagAan(), 'RG', 'akkoord.onthouden', {}, ['reden-ontbreekt (480) [redenen redenen: waarover (over), elk met een toelichting | redenen: about what (over), each with an explanation (toelichting)] → regiegroep']],
  ['a blank reason does not stand in for the exercise', uitgevoerd, 'VR', 'golive.bevestigd', { datum, reden: ' ' }, ['oefening-ontbreekt (475-477) [] → veiligheidsregio, crisispartner']],
];

// biome-ignore format: a table is read by the row
const accepted: readonly Situation[] = [
  ['the leading region supports another candidate', () => meer().doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' }), 'VR', 'adoptieregio.gesteund', { regio: 'VR01' }],
  ['a region objects while the toetsing runs', () => metRegios().vraagAan(), 'VR01', 'bezwaar.gemaakt', { regio: 'VR12' }],
  ['unanimous: with every region behind it the adoptieregio is confirmed', () => kandidaat({ steunRegios: 'unaniem' }).doe('WG', 'adoptieregio.aangemeld', { regio: 'VR12', datum }).doe('CP', 'adoptieregio.gesteund', { regio: 'VR12' }).doe('VR01', 'adoptieregio.gesteund', { regio: 'VR12' }).doe('VR02', 'adoptieregio.gesteund', { regio: 'VR12' }), 'VR', 'adoptieregio.bevestigd', { regio: 'VR12' }],
  ['passing the adoption with a reason clears the toetsing (I-30)', () => metRegios(meer()).doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'x' }).beide('afspraken.definitief'), 'VR', 'toetsing.aangevraagd', {}],
  ['one thing told is enough to share it', een, 'CP', 'verwachtingen.gedeeld', { ambities: 'x' }],
  ['an own agreement lapses', () => metEigen(standBy()), 'CP', 'afspraak.vervallen', { afspraak: 'E1' }],
  ['an own agreement that was open at the akkoord is still made (I-41)', () => uitvoering(klaar(metEigen(standBy()))), 'CP', 'afspraak.gereed', { afspraak: 'E1' }],
  ['an additional agreement of bijlage B is made by itself', () => een().naarUitwerking('structureel'), 'CP', 'deelafspraak.gereed', { deelafspraak: 'B.P1' }],
  ['LCMS communicates with LCMS, however it is spelled', standBy, 'CP', 'systeem.gekozen', { systeem: ' lcms ', communiceertMetLcms: false }],
  ['durations and a date passed with a reason do not hold up the toetsing (I-37)', () => zonderTijd().doe('VR', 'punt.overgeslagen', { punten: ['doorlooptijd-geven', 'go-live-datum'], reden: 'x' }), 'VR', 'toetsing.aangevraagd', {}],
  ['a toetser records a finding on a request', () => klaar().vraagAan(), 'VR', 'bevinding.vastgelegd', { toetser: 'VR25', bevinding: 'x' }],
  ['passing the point of going live stands in for the exercise (I-33)', () => uitgevoerd().doe('VR', 'punt.overgeslagen', { punten: ['go-live-bekrachtigen'], reden: 'x' }), 'VR', 'golive.bevestigd', { datum }],
  ['a point of improvement that was agreed is solved, the others waiting', afgesproken, 'VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V2', datum }],
  ['a second incident is reported', () => uitgevoerd().doe('VR', 'incident.gemeld', { id: 'I1', datum }), 'VR', 'incident.gemeld', { id: 'I2', datum }],
  ['an incident is evaluated before going live (I-40)', () => uitgevoerd().doe('VR', 'incident.gemeld', { id: 'I1', datum }), 'VR', 'evaluatie.gehouden', { datum, incident: 'I1' }],
  ['the same proposal by the other party is another proposal', () => een().doe('CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' }), 'VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' }],
  ['the other party wants it revised too', () => standBy().doe('CP', 'profielkeuze.herzien', { reden: 'x' }), 'VR', 'profielkeuze.herzien', { reden: 'y' }],
  ['beside a solved point another one is agreed again', () => afgesproken().doe('VR', 'verbeterpunt.opgelost', { verbeterpunt: 'V2', datum }), 'VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V1', wat: 'x', wie: 'y', wanneer: datum }],
  ['expected homework without an event of its own is passed with a reason (I-36)', een, 'VR', 'punt.overgeslagen', { punten: ['kerntaken-nagaan'], reden: 'x' }],
];

const explained = (spel: Spel, wie: Wie, type: EventType, data: object) =>
  explain(spel.snapshot(), spel.event(wie, type, data as PayloadOf<EventType>)).blockers.map(
    ({ code, source, missing, resolvers }) => {
      const told = ['checklist-onvolledig', 'reden-ontbreekt'].includes(code);
      const lacks = missing.map(({ id, text }) => (told ? `${id} ${text?.nl} | ${text?.en}` : id));
      return `${code} (${source.lines}) [${lacks.join(', ')}] → ${resolvers.join(', ')}`;
    },
  );

describe('refused', () => {
  test.each(refused)('%s', (_, begin, wie, type, data, told) => {
    expect(explained(begin(), wie, type, data)).toEqual(told);
  });
});

describe('accepted', () => {
  test.each(accepted)('%s', (_, begin, wie, type, data) => {
    expect(explained(begin(), wie, type, data)).toEqual([]);
  });

  test('with every additional agreement made the toetsing is asked for under the policy that demands them (I-06)', () => {
    const spel = een({ deelafspraken: 'vereist' })
      .naarUitwerking('structureel')
      .gereed(...lijst.structureel)
      .plan()
      .beide('afspraken.definitief');
    const open = spel.mist('deelafspraken-open', 'VR', 'toetsing.aangevraagd');
    for (const deelafspraak of open) spel.doe('CP', 'deelafspraak.gereed', { deelafspraak } as never);
    expect(open.length).toBeGreaterThan(5);
    expect(spel.mist('deelafspraken-open', 'VR', 'toetsing.aangevraagd')).toEqual([]);
    expect(explained(spel, 'VR', 'toetsing.aangevraagd', {}).join()).not.toContain('deelafspraken-open');
  });
});
