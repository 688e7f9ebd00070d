import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  attempt,
  checklistStatus,
  explain,
  type SamenwerkingEvent,
  signalsFor,
  tasksFor,
  uitvoeringsfaseMachine,
} from '../../../src/index.js';
import { lijst, metAdoptie, openCase } from '../../support/case.js';

// What the mutants that survived in machines/queries had in common: nobody had said the following.

const datum = '2026-06-01';
const een = () => openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' });
const meer = () =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', andereRegios: ['VR01', 'VR02', 'VR03'] });
type Spel = ReturnType<typeof openCase>;

const gemist = (spel: Spel, code: string) =>
  signalsFor(spel.snapshot()).flatMap((signal) => (signal.code === code ? signal.missing.map(({ id }) => id) : []));
const voorgesteld = (spel: Spel) =>
  spel.doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Landelijk' });

test('a region that objects to the only candidate is not represented by it; beside a rival that is still open', () => {
  const spel = voorgesteld(meer().doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR12' }));
  spel.doe('VR02', 'bezwaar.gemaakt', { regio: 'VR12', reden: 'Eigen afspraken' });
  expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR03']);
  spel.doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
  expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR02', 'VR03']);
});

test('an objection to one rival says nothing about the other', () => {
  const spel = voorgesteld(meer().doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR12' }));
  spel.doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
  spel.doe('VR02', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'Te ver weg' });
  expect(gemist(spel, 'bezwaar-regio')).toEqual(['VR02']);
  spel.doe('VR01', 'kandidatuur.ingetrokken');
  expect(gemist(spel, 'bezwaar-regio')).toEqual([]);
  expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR02', 'VR03']);
});

test('alignment counts for the profile it was about', () => {
  const spel = voorgesteld(metAdoptie(meer())).doe('VR', 'profiel.afgestemd', {
    profiel: 'stand-by',
    regios: ['VR01'],
    datum,
  });
  expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR02', 'VR03']);
  spel.doe('VR', 'profiel.afgestemd', { profiel: 'kern', regios: ['VR01'], datum });
  expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR02', 'VR03']);
});

test('a region consulted others when one of them is a region involved, whoever else sat at the table', () => {
  const spel = metAdoptie(meer()).naarUitwerking('kern', 'Later');
  expect(gemist(spel, 'overleg-ontbreekt')).toEqual(['VR01', 'VR02', 'VR03']);
  spel.doe('VR01', 'overleg.gevoerd', { datum, met: ['liander'] });
  expect(gemist(spel, 'overleg-ontbreekt')).toEqual(['VR01', 'VR02', 'VR03']);
  spel.doe('VR01', 'overleg.gevoerd', { datum, met: ['VR12', 'liander'] });
  expect(gemist(spel, 'overleg-ontbreekt')).toEqual(['VR02', 'VR03']);
});

test('the leading region is not another region', () => {
  const spel = meer().doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR12' });
  const by = { rol: 'andere-regio', organisatie: 'VR12' };
  const event = { type: 'bezwaar.gemaakt', regio: 'VR12', reden: 'x', by, at: '2026-02-01T09:00:00Z' };
  expect(explain(spel.snapshot(), event).blockers.map(({ code }) => code)).toContain('verkeerde-organisatie');
  expect(tasksFor(spel.snapshot(), { rol: 'andere-regio', organisatie: 'VR12' })).toEqual([]);
});

test('the checklist says open, in bewerking after a change of wording, and gereed', () => {
  const spel = een()
    .naarUitwerking('structureel')
    .doe('CP', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket' })
    .gereed('alarmering', 'opleiden-trainen-oefenen');
  const status = () => {
    const { minimum, eigen } = checklistStatus(spel.snapshot());
    const said = (id: string) => minimum.find(({ item }) => item.id === id)?.status;
    return [said('alarmering'), said('opleiden-trainen-oefenen'), said('functies'), eigen[0]?.status];
  };
  expect(status()).toEqual(['gereed', 'gereed', 'open', 'open']);
  spel
    .beide('profielkeuze.herzien', { reden: 'Toch groter' })
    .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Landelijk' })
    .doe('CP', 'profiel.ingestemd', { profiel: 'kern' });
  expect(status()).toEqual(['gereed', 'in-bewerking', undefined, 'open']);
});

test('what stands on the list itself is not also part of a wider item', () => {
  const deel = (checklist: 'gedrukt' | 'cumulatief') => {
    const spel = openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', policy: { checklist } });
    const { minimum } = checklistStatus(spel.naarUitwerking('structureel').snapshot());
    return minimum.flatMap(({ openDeelafspraken }) => openDeelafspraken.map(({ id }) => id));
  };
  expect(deel('gedrukt')).toContain('SB2');
  expect(deel('cumulatief')).not.toContain('SB2');
  expect(deel('cumulatief')).toContain('B.P1');
});

test('LCMS is LCMS, however it is spelled', () => {
  const spel = een().naarUitwerking('stand-by').doe('CP', 'systeem.gekozen', { systeem: ' lcms ' });
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).not.toContain('lcms-communicatie');
  spel.doe('CP', 'systeem.gekozen', { systeem: 'Eigen' });
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toContain('lcms-communicatie');
});

test('a hard deadline with nothing planned conflicts with nothing; accepting one accepts no other of the same day', () => {
  const wetten = [
    { id: 'wet', omschrijving: 'Wet', datum: '2026-05-01' },
    { id: 'eis', omschrijving: 'Eis', datum: '2026-05-01' },
  ];
  const spel = een()
    .naarUitwerking('stand-by')
    .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] })
    .doe('VR', 'planning.vastgesteld', { hardeDeadlines: wetten });
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).not.toContain('deadlineconflict');
  spel
    .doe('VR', 'planning.vastgesteld', { goLiveDatum: datum })
    .beide('deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' });
  expect(spel.mist('deadlineconflict', 'VR', 'toetsing.aangevraagd')).toEqual(['eis']);
});

const getoetst = () =>
  een()
    .naarUitwerking('stand-by')
    .gereed(...lijst['stand-by'])
    .plan()
    .vraagAan();

test('an akkoord on an earlier choice opens nothing', () => {
  const { context: samenwerking } = getoetst().doe('RG', 'akkoord.gegeven').snapshot();
  const keuze = samenwerking.profielkeuze as NonNullable<typeof samenwerking.profielkeuze>;
  const waar = (facts: typeof samenwerking) =>
    createActor(uitvoeringsfaseMachine, { input: { samenwerking: facts } })
      .start()
      .getSnapshot().value;
  expect(waar(samenwerking)).toEqual({ uitvoering: 'plan-uitvoeren' });
  expect(waar({ ...samenwerking, profielkeuze: { ...keuze, versie: keuze.versie + 1 } })).toEqual({
    uitvoering: 'wacht-op-akkoord',
  });
});

test('while the request lies with the Regiegroep, the akkoord is all that keeps the plan from being carried out', () => {
  const spel = getoetst().doe('VR', 'regio.betrokken', { regio: 'VR01' });
  expect(spel.taken('VR')).toContain('adoptieregio-bepalen/voorstellen');
  expect(spel.weigert('VR', 'plan.uitgevoerd', { datum })).toEqual(['akkoord-ontbreekt']);
});

test('an event of the wrong form, sent past attempt, is never noted', () => {
  const spel = een();
  const stated = spel.event('VR', 'notitie.vastgelegd', { resultaten: 'Oefening 2024' }) as SamenwerkingEvent;
  const before = spel.snapshot();
  spel.actor.send({ ...stated, resultaten: 7 } as never);
  spel.actor.send({ ...stated, extra: 1 } as never);
  expect(spel.snapshot().context).toEqual(before.context);
  expect(attempt(spel.actor, stated).ok).toBe(true);
  expect(spel.facts().notities.veiligheidsregio).toHaveLength(1);
});

test('nobody adopts where that was passed, not where something else was, nor once a region stands after all', () => {
  const overgeslagen = (punt: 'steun-en-melding' | 'profiel-inschatten') =>
    voorgesteld(meer()).doe('VR', 'punt.overgeslagen', { punten: [punt], reden: 'x' });
  expect(gemist(overgeslagen('profiel-inschatten'), 'afstemming-ontbreekt')).toEqual(['VR01', 'VR02', 'VR03']);
  const spel = overgeslagen('steun-en-melding');
  expect(gemist(spel, 'afstemming-ontbreekt')).toEqual([]);
  spel.doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR12' });
  expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR02', 'VR03']);
});

test('an organisation is called as the case calls it, then as the register does, then by its id', () => {
  const spel = openCase({
    veiligheidsregio: 'VR12',
    crisispartner: 'liander',
    andereRegios: [{ id: 'VR01', naam: 'Regio Noord' }, 'VR02', 'elders'],
  });
  const [signal] = signalsFor(voorgesteld(spel).snapshot()).filter(({ code }) => code === 'afstemming-ontbreekt');
  expect(signal?.missing.map(({ id, text }) => text?.en ?? id)).toEqual(['Regio Noord', 'Fryslân', 'elders']);
});

test('what existed for the partner stays told when the region that brought it in no longer leads', () => {
  const told = { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' };
  const spel = openCase({
    veiligheidsregio: 'VR07',
    crisispartner: 'tennet',
    andereRegios: ['VR01'],
    bestaand: {
      by: { rol: 'veiligheidsregio', organisatie: 'VR07' },
      at: '2026-01-01T00:00:00Z',
      verwachtingen: { veiligheidsregio: told, crisispartner: told },
    },
  })
    .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR01' })
    .doe('WG', 'adoptieregio.aangemeld', { regio: 'VR01', datum })
    .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });
  const { blockers } = explain(spel.snapshot(), spel.event('VR', 'verkenning.afgerond'));
  expect(blockers.find(({ code }) => code === 'wederzijds-onbekend')?.resolvers).toEqual(['veiligheidsregio']);
});

test('an item of another list that existed covers its sub-agreement, under a profile chosen later too', () => {
  const spel = openCase({
    veiligheidsregio: 'VR12',
    crisispartner: 'liander',
    bestaand: {
      by: { rol: 'veiligheidsregio', organisatie: 'VR12' },
      at: '2026-01-01T00:00:00Z',
      afspraken: [{ afspraak: 'aanspreekpunt-dilemmas', verwijzing: 'x' }],
    },
  });
  const open = () =>
    checklistStatus(spel.snapshot())
      .minimum.flatMap(({ openDeelafspraken }) => openDeelafspraken)
      .map(({ id }) => id);
  spel.naarUitwerking('structureel');
  expect(open()).not.toContain('SB3');
  expect(open()).toContain('SB2');
});

test('a choice is to be thought over again while it is the one that was definitive', () => {
  const spel = een().naarUitwerking('kern').beide('profielkeuze.herzien', { reden: 'Te zwaar' });
  expect(spel.taken()).toContain('profielkeuze/heroverwegen');
  spel.doe('VR', 'profiel.voorgesteld', { profiel: 'stand-by', beargumentering: 'x' });
  expect(spel.taken()).not.toContain('profielkeuze/heroverwegen');
});

test('the choice is open, estimated by both, chosen, definitive', () => {
  const spel = een();
  const stand = () => spel.voortgang().profiel;
  const seen = [stand()];
  seen.push(spel.doe('VR', 'inschatting.gemaakt', { profiel: 'kern' }) && stand());
  seen.push(spel.doe('CP', 'inschatting.gemaakt', { profiel: 'kern' }) && stand());
  seen.push(voorgesteld(spel) && stand());
  seen.push(spel.doe('CP', 'profiel.ingestemd', { profiel: 'kern' }) && stand());
  expect(seen).toEqual(['open', 'open', 'ingeschat', 'ingeschat', 'gekozen']);
});
