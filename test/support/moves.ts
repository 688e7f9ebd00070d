import fc from 'fast-check';
import { minimum } from '../../machines/queries/afspraken.js';
import { deelafspraken } from '../../src/content/index.js';
import { bespreekpuntIds, gebiedIds, onderwerpIds, productIds, profielIds, puntIds } from '../../src/domain/ids.js';
import {
  type By,
  type EventType,
  eventTypes,
  type PayloadOf,
  type Policy,
  type Samenwerking,
  type SamenwerkingSnapshot,
  type StartInput,
  tasksFor,
} from '../../src/index.js';

/** One move: numbers that become an event once the case it is played in is known. */
export interface Move {
  road: number;
  pick: number;
  who: number;
  a: number;
  b: number;
}

const nat = fc.nat({ max: 9999 });
export const moveArbitrary: fc.Arbitrary<Move> = fc.record({
  road: fc.nat({ max: 99 }),
  pick: nat,
  who: fc.nat({ max: 99 }),
  a: nat,
  b: nat,
});

const option = <T extends string>(...values: T[]) => fc.constantFrom(...values);
const policyArbitrary: fc.Arbitrary<Policy> = fc.record({
  checklist: option('gedrukt', 'cumulatief'),
  deelafspraken: option('signaal', 'vereist'),
  zonderToetsing: option('uitvoering', 'afronden'),
  afstemmingRegios: option('aanbevolen', 'vereist'),
  steunRegios: option('bezwaar-zichtbaar', 'unaniem'),
  overname: option('vanaf-definitief', 'na-akkoord'),
  oefening: option('sluit-toetsing', 'vereist-voor-go-live'),
});

const by: By = { rol: 'veiligheidsregio', organisatie: 'VR01' };
const told = { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' };

/** Every policy, one to three regions, from nothing or from what exists already. */
export const startArbitrary: fc.Arbitrary<StartInput> = fc
  .record({
    regios: fc.subarray(['VR02', 'VR03']),
    policy: policyArbitrary,
    profiel: fc.option(fc.constantFrom(...profielIds), { nil: undefined }),
    adoptie: fc.boolean(),
  })
  .map(({ regios, policy, profiel, adoptie }) => ({
    veiligheidsregio: 'VR01',
    crisispartner: 'partner',
    andereRegios: regios,
    policy,
    ...(profiel
      ? {
          bestaand: {
            by,
            at: '2026-01-01T00:00:00Z',
            verwachtingen: { veiligheidsregio: told, crisispartner: told },
            profielkeuze: { profiel, beargumentering: 'Zo werken we al' },
            ...(adoptie && regios.length > 0 ? { adoptieregio: { regio: 'VR01' } } : {}),
          },
        }
      : {}),
  }));

/** The role that may state this event, as the case has it. */
function rightful(facts: Samenwerking, type: EventType, n: number): By {
  const other = facts.regios.filter(({ id }) => id !== facts.veiligheidsregio);
  const region = other.length > 0 ? other[n % other.length]?.id : undefined;
  if (type.startsWith('akkoord.')) return { rol: 'regiegroep', organisatie: facts.regiegroep.id };
  if (type === 'adoptieregio.gesteund' || type === 'bezwaar.gemaakt' || type.endsWith('.ingetrokken')) {
    if (type !== 'toetsing.ingetrokken' && type !== 'kandidatuur.ingetrokken') {
      return n % 2 === 0 || !region
        ? { rol: 'crisispartner', organisatie: facts.crisispartner.id }
        : { rol: 'andere-regio', organisatie: region };
    }
  }
  const solo = type.startsWith('toetsing.') || type.startsWith('adoptieregio.') || type === 'kandidatuur.ingetrokken';
  return solo || n % 2 === 0
    ? { rol: 'veiligheidsregio', organisatie: facts.veiligheidsregio }
    : { rol: 'crisispartner', organisatie: facts.crisispartner.id };
}

/** Anyone: the wrong role, the wrong organisation, an outsider. */
function anyone(facts: Samenwerking, n: number): By {
  const rollen = ['veiligheidsregio', 'andere-regio', 'crisispartner', 'werkgroep', 'regiegroep'] as const;
  const ids = [
    ...facts.regios.map(({ id }) => id),
    facts.crisispartner.id,
    facts.werkgroep.id,
    facts.regiegroep.id,
    'buitenstaander',
  ];
  return { rol: rollen[n % rollen.length] as By['rol'], organisatie: ids[(n * 7) % ids.length] as string };
}

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + (n % 900))).toISOString().slice(0, 10);

/** A payload of the right form; what it says may or may not fit the case. */
function payload<T extends EventType>(facts: Samenwerking, type: T, { a, b }: Move): PayloadOf<T> {
  const regios = facts.regios.map(({ id }) => id);
  const afspraken = [...minimum(facts).map(({ id }) => id), ...facts.eigenAfspraken.map(({ id }) => id), 'onbekend'];
  const activiteiten = facts.plan?.activiteiten.map(({ id }) => id) ?? [];
  const profiel = a % 3 === 0 ? at(profielIds, b) : (facts.profielkeuze?.profiel ?? at(profielIds, b));
  const reden = a % 5 === 0 ? ' ' : 'Een reden';
  const datum = day(a);
  const payloads: { [K in EventType]: () => PayloadOf<K> } = {
    'regio.betrokken': () => ({ regio: at(['VR02', 'VR03', 'VR04', 'partner'], a) }),
    'regio.vertrokken': () => ({ regio: at(regios, a), reden }),
    'overleg.gevoerd': () => ({ datum, met: [at([...regios, facts.crisispartner.id], b)] }),
    'organisatie.bijgepraat': () => ({ datum }),
    'organisatie.hernoemd': () => ({ naam: at(['Nieuwe naam', 'Andere naam'], a) }),
    'ervaring.gedeeld': () => ({ datum, omschrijving: 'x' }),
    'product.bijgewerkt': () => ({ product: at(productIds, a), status: 'vastgesteld', datum }),
    'punt.gereed': () => ({ punt: at(puntIds, a) }),
    'punt.overgeslagen': () => ({ punten: [at(puntIds, a)], reden }),
    'termijn.verstreken': () => ({ taak: at(['go-live/bekrachtigen', 'x'], a) }),
    'samenwerking.beeindigd': () => ({ reden: a % 40 === 0 ? 'Klaar' : ' ' }),
    'adoptieregio.voorgesteld': () => ({ regio: at(regios, a % 4 === 0 ? b : 0) }),
    'adoptieregio.aangemeld': () => ({ regio: facts.veiligheidsregio, datum }),
    'adoptieregio.gesteund': () => ({ regio: at(regios, a % 4 === 0 ? b : 0) }),
    'steun.ingetrokken': () => ({}),
    'bezwaar.gemaakt': () => ({ regio: at(regios, 0), reden }),
    'bezwaar.ingetrokken': () => ({}),
    'kandidatuur.ingetrokken': () => ({}),
    'adoptieregio.bevestigd': () => ({ regio: at(regios, a % 4 === 0 ? b : 0) }),
    'notitie.vastgelegd': () => ({ resultaten: reden, ...(a % 2 ? { contactpersonen: ['x'] } : {}) }),
    'contactpersonen.gewist': () => ({}),
    'inschatting.gemaakt': () => ({ profiel }),
    'inschatting.gedeeld': () => ({}),
    'verwachtingen.gedeeld': () => told,
    'bespreekpunt.beantwoord': () => ({
      bespreekpunt: at(bespreekpuntIds, a),
      antwoord: 'x',
      ...(b % 2 ? { over: 'crisispartner' as const } : {}),
    }),
    'profiel.afgestemd': () => ({ profiel, regios, datum }),
    'profiel.voorgesteld': () => ({ profiel, beargumentering: reden }),
    'profiel.ingestemd': () => ({ profiel }),
    'profielkeuze.definitief': () => ({ reden }),
    'keuzewijziging.gewenst': () => ({ reden }),
    'keuzewijziging.afgewezen': () => ({ reden }),
    'keuzewijziging.ingetrokken': () => ({}),
    'profielkeuze.besproken': () => ({ datum }),
    'verkenning.afgerond': () => ({}),
    'afspraak.gereed': () => ({ afspraak: at(afspraken, b) }),
    'afspraak.opgepakt': () => ({ afspraak: at(afspraken, b) }),
    'afspraak.heropend': () => ({ afspraak: at(afspraken, b) }),
    'afspraak.vervallen': () => ({ afspraak: at(afspraken, b) }),
    'deelafspraak.gereed': () => ({ deelafspraak: at(deelafspraken, b).id }),
    'eigen-afspraak.toegevoegd': () => ({
      id: at(['E1', 'E2', 'SB3', 'convenant'], a),
      gebied: at(gebiedIds, b),
      tekst: 'x',
      verplichtVoorToetsing: b % 2 === 0,
    }),
    'systeem.gekozen': () => ({
      systeem: at(['LCMS', 'Eigen'], a),
      ...(b % 3 ? { communiceertMetLcms: b % 3 === 1 } : {}),
    }),
    'plan.opgesteld': () => ({ activiteiten: [{ id: at(['x', 'y'], a), omschrijving: 'x' }] }),
    'planning.vastgesteld': () => ({
      activiteiten: activiteiten.map((activiteit) => ({ activiteit, dagen: 1 + (a % 30), start: day(b) })),
      goLiveDatum: day(b),
      hardeDeadlines: a % 3 ? [] : [{ id: 'wet', omschrijving: 'x', datum: day(a) }],
      prioriteiten: activiteiten,
    }),
    'deadlineconflict.aanvaard': () => ({ deadline: 'wet', reden, ...(b % 2 ? { gepland: datum } : {}) }),
    'deadline.vervallen': () => ({ deadline: 'wet', reden }),
    'werkgroep.benaderd': () => ({ datum }),
    'afspraken.definitief': () => ({}),
    'toetsing.aangevraagd': () => ({}),
    'toetsing.ingetrokken': () => ({}),
    'bevinding.vastgelegd': () => ({ toetser: 'VR09', bevinding: 'x' }),
    'akkoord.gegeven': () => ({ aandachtspunten: a % 2 ? [] : [{ id: 'p', omschrijving: 'x' }] }),
    'akkoord.onthouden': () => ({
      redenen: [
        {
          over: a % 3 ? at([...afspraken, ...onderwerpIds, at(deelafspraken, a).id], b) : 'profielkeuze',
          toelichting: reden,
        },
      ],
    }),
    'reden.beantwoord': () => ({ nr: 1 + (a % 2), antwoord: 'x' }),
    'plan.uitgevoerd': () => ({ datum }),
    'aandachtspunt.afgehandeld': () => ({ aandachtspunt: 'p' }),
    'oefening.gehouden': () => ({ datum }),
    'verbeterpunt.genoteerd': () => ({ id: at(['V1', 'V2'], a), omschrijving: 'x' }),
    'verbeterpunt.afgesproken': () => ({ verbeterpunt: at(['V1', 'V2'], a), wat: 'x', wie: 'y', wanneer: datum }),
    'verbeterpunt.opgelost': () => ({ verbeterpunt: at(['V1', 'V2'], a), datum }),
    'golive.bevestigd': () => ({ datum, reden }),
    'evaluatieritme.vastgesteld': () => ({ maanden: 12, vanaf: datum }),
    'incident.gemeld': () => ({ id: at(['I1', 'I2'], a), datum }),
    'evaluatie.gehouden': () => ({ datum, ...(a % 2 ? { incident: 'I1' } : {}) }),
  };
  return payloads[type]();
}

const vooruit: readonly EventType[] = [
  'verkenning.afgerond',
  'afspraken.definitief',
  'toetsing.aangevraagd',
  'akkoord.gegeven',
  'golive.bevestigd',
  'profiel.ingestemd',
  'profielkeuze.definitief',
];

/** The event this move makes in this case: mostly work that is open, sometimes anything, by the right role or any. */
export function eventOf(
  snapshot: SamenwerkingSnapshot,
  move: Move,
  moment = '2026-02-01T12:00:00Z',
): { type: EventType; by: By; at: string } {
  const facts = snapshot.context;
  const open = tasksFor(snapshot);
  const task = open.length > 0 && move.road < 55 ? at(open, move.pick) : undefined;
  const type = task ? at(task.closesWith, move.a) : move.road < 75 ? at(vooruit, move.pick) : at(eventTypes, move.pick);
  const stated = payload(facts, type, move);
  const subject = task?.id.split('/')[2];
  if (task?.id.includes('/afspraak/') || task?.id.includes('/eigen-afspraak/'))
    Object.assign(stated, { afspraak: subject });
  const by = move.who < 90 ? owner(facts, task, type, move.who) : anyone(facts, move.b);
  return { ...stated, type, by, at: moment };
}

function owner(
  facts: Samenwerking,
  task: ReturnType<typeof tasksFor>[number] | undefined,
  type: EventType,
  n: number,
): By {
  const rol = task && at(task.rollen, n);
  if (rol === 'crisispartner') return { rol, organisatie: facts.crisispartner.id };
  if (rol === 'andere-regio' && task?.organisatie && task.organisatie !== facts.veiligheidsregio)
    return { rol, organisatie: task.organisatie };
  return rightful(facts, type, n);
}
