// Stands in for what your application knows: who is logged in, and what people fill in.
import type { By, EventType, PayloadOf, StapId, StartInput, Task } from 'netcentrisch-stappenplan';

export const start: StartInput = {
  veiligheidsregio: { id: 'VR25', naam: 'Veiligheidsregio Flevoland' },
  crisispartner: { id: 'zuiderzeeland', naam: 'Waterschap Zuiderzeeland' },
};

export const spelers: readonly By[] = [
  { rol: 'veiligheidsregio', organisatie: 'VR25' },
  { rol: 'crisispartner', organisatie: 'zuiderzeeland' },
  { rol: 'werkgroep', organisatie: 'werkgroep-crisispartners' },
  { rol: 'regiegroep', organisatie: 'regiegroep' },
];

const datum = new Date().toISOString().slice(0, 10);

/** Instead of a form for each event: what somebody might fill in. */
const ingevuld: { readonly [T in EventType]?: PayloadOf<T> } = {
  'notitie.vastgelegd': { resultaten: 'Oefening 2024; er ligt een convenant' },
  'overleg.gevoerd': { datum, met: ['VR25', 'zuiderzeeland'] },
  'inschatting.gemaakt': { profiel: 'stand-by' },
  'verwachtingen.gedeeld': { kerntaken: 'Waterbeheer', ambities: 'Eén beeld', verwachtingen: 'Snel alarmeren' },
  'profiel.voorgesteld': { profiel: 'stand-by', beargumentering: 'Samen aan de slag bij hoogwater' },
  'profiel.ingestemd': { profiel: 'stand-by' },
  'profielkeuze.definitief': {},
  'profielkeuze.besproken': { datum },
  'verkenning.afgerond': {},
  'plan.opgesteld': { activiteiten: [{ id: 'opleiden', omschrijving: 'Medewerkers opleiden' }] },
  'planning.vastgesteld': {
    activiteiten: [{ activiteit: 'opleiden', dagen: 30 }],
    goLiveDatum: datum,
    hardeDeadlines: [],
    prioriteiten: ['opleiden'],
  },
  'werkgroep.benaderd': { datum },
  'afspraken.definitief': {},
  'toetsing.aangevraagd': {},
  'akkoord.gegeven': {},
  'plan.uitgevoerd': { datum },
  'oefening.gehouden': { datum },
  'golive.bevestigd': { datum },
  'organisatie.bijgepraat': { datum },
  'evaluatieritme.vastgesteld': { maanden: 6, vanaf: datum },
  'ervaring.gedeeld': { datum, omschrijving: 'De eerste inzet verliep goed' },
};

export const eventTypes = Object.keys(ingevuld) as readonly EventType[];

/** The events that close this task, in so far as this page can fill them in. */
export const knoppen = (task: Task<StapId, EventType>): readonly EventType[] =>
  task.closesWith.filter((type, index) => type in ingevuld || (index === 0 && task.fields.length === 0));

/** An event as it leaves the page: what was filled in, by whom, and when. `attempt` checks whether it has the right form. */
export function eventOf(by: By, type: EventType, task?: Task): unknown {
  const known = task?.closesWith[0] === type ? task.data : {};
  return { ...ingevuld[type], ...known, type, by, at: new Date().toISOString() };
}
