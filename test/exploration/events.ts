import type { ChecklistItem } from '../../src/content/index.js';
import type { By, EventType, PayloadOf, ProfielId } from '../../src/index.js';

const at = '2026-03-01T12:00:00Z';
const datum = '2026-03-01';
const told = { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' };
export const vr: By = { rol: 'veiligheidsregio', organisatie: 'VR01' };
export const cp: By = { rol: 'crisispartner', organisatie: 'partner' };
const rg: By = { rol: 'regiegroep', organisatie: 'regiegroep' };
const wg: By = { rol: 'werkgroep', organisatie: 'werkgroep-crisispartners' };
const regio: By = { rol: 'andere-regio', organisatie: 'VR02' };

export const event = <T extends EventType>(by: By, type: T, data: PayloadOf<T>) => ({ ...data, type, by, at });
const both = <T extends EventType>(type: T, data: PayloadOf<T>) => [event(vr, type, data), event(cp, type, data)];

/** One of each kind, by each party whose word counts: enough to take every road; the akkoord also by those who may not give it. */
export const pool = (
  profiel: ProfielId,
  laatste: Pick<ChecklistItem, 'id' | 'deelafspraken'>,
  meerRegios: boolean,
  alles: boolean,
) => [
  ...(meerRegios
    ? [
        event(cp, 'adoptieregio.voorgesteld', { regio: 'VR01' }),
        event(vr, 'adoptieregio.aangemeld', { regio: 'VR01', datum }),
        event(vr, 'adoptieregio.bevestigd', { regio: 'VR01' }),
        event(regio, 'adoptieregio.gesteund', { regio: 'VR01' }),
        event(regio, 'bezwaar.gemaakt', { regio: 'VR01' }),
        event(cp, 'adoptieregio.gesteund', { regio: 'VR01' }),
        event(cp, 'steun.ingetrokken', {}),
        event(vr, 'profiel.afgestemd', { profiel, regios: ['VR02'], datum }),
      ]
    : []),
  // Each of these doubles the number of states or more, and holds up a gate in the same way as others do.
  ...(alles
    ? [
        event(vr, 'systeem.gekozen', { systeem: 'Eigen' }),
        event(vr, 'systeem.gekozen', { systeem: 'LCMS' }),
        event(vr, 'planning.vastgesteld', { hardeDeadlines: [{ id: 'wet', omschrijving: 'x', datum: '2026-05-01' }] }),
        ...both('deadlineconflict.aanvaard', { deadline: 'wet', reden: 'x' }),
        event(vr, 'evaluatieritme.vastgesteld', { maanden: 12, vanaf: datum }),
        event(vr, 'ervaring.gedeeld', { datum, omschrijving: 'x' }),
      ]
    : []),
  ...both('verwachtingen.gedeeld', told),
  event(cp, 'overleg.gevoerd', { datum, met: ['VR01'] }),
  event(vr, 'profiel.voorgesteld', { profiel, beargumentering: 'x' }),
  event(cp, 'profiel.ingestemd', { profiel }),
  ...both('profielkeuze.definitief', {}),
  ...both('keuzewijziging.gewenst', { reden: 'x' }),
  ...both('keuzewijziging.afgewezen', { reden: 'x' }),
  ...both('keuzewijziging.ingetrokken', {}),
  event(wg, 'profielkeuze.besproken', { datum }),
  event(vr, 'verkenning.afgerond', {}),
  event(cp, 'afspraak.gereed', { afspraak: laatste.id, deelafspraken: laatste.deelafspraken }),
  event(vr, 'afspraak.heropend', { afspraak: laatste.id }),
  event(vr, 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] }),
  event(vr, 'planning.vastgesteld', {
    activiteiten: [{ activiteit: 'a', dagen: 10, start: datum }],
    goLiveDatum: '2026-06-01',
    hardeDeadlines: [],
    prioriteiten: ['a'],
  }),
  event(wg, 'werkgroep.benaderd', { datum }),
  ...both('afspraken.definitief', {}),
  event(vr, 'toetsing.aangevraagd', {}),
  event(vr, 'toetsing.ingetrokken', {}),
  event(vr, 'akkoord.gegeven', {}),
  event(wg, 'akkoord.gegeven', {}),
  event(rg, 'akkoord.gegeven', { aandachtspunten: [{ id: 'p', omschrijving: 'x' }] }),
  event(rg, 'akkoord.onthouden', { redenen: [{ over: laatste.id, toelichting: 'x' }] }),
  event(rg, 'akkoord.onthouden', { redenen: [{ over: 'profielkeuze', toelichting: 'x' }] }),
  event(cp, 'reden.beantwoord', { nr: 1, antwoord: 'x' }),
  event(vr, 'aandachtspunt.afgehandeld', { aandachtspunt: 'p' }),
  event(vr, 'plan.uitgevoerd', { datum }),
  event(vr, 'oefening.gehouden', { datum }),
  event(vr, 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' }),
  event(vr, 'verbeterpunt.afgesproken', { verbeterpunt: 'V1', wat: 'x', wie: 'y', wanneer: datum }),
  event(vr, 'verbeterpunt.opgelost', { verbeterpunt: 'V1', datum }),
  event(vr, 'golive.bevestigd', { datum }),
  event(vr, 'golive.bevestigd', { datum, reden: 'x' }),
  event(vr, 'samenwerking.beeindigd', { reden: 'x' }),
];
