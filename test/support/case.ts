import { createActor } from 'xstate';
import {
  actingAs,
  attempt,
  type By,
  type EventType,
  explain,
  type PayloadOf,
  type ProfielId,
  processchema,
  progress,
  type SamenwerkingEvent,
  type SamenwerkingSnapshot,
  type StartInput,
  signalsFor,
  stappenplanMachine,
  stapStatus,
  tasksFor,
} from '../../src/index.js';

/** Who acts in a test: the parties and groups by their initials, any other region by its code. */
export type Wie = 'VR' | 'CP' | 'WG' | 'RG' | (string & {});

/** A case under test: `doe` has to succeed, `weigert` has to be refused and tells why. */
export function openCase(input: StartInput, at = '2026-01-05T09:00:00Z') {
  const actor = createActor(stappenplanMachine, { input }).start();
  let clock = Date.parse(at);
  const now = () => {
    clock += 60_000;
    return new Date(clock);
  };
  const snapshot = () => actor.getSnapshot() as unknown as SamenwerkingSnapshot;
  const by = (wie: Wie): By => {
    const facts = snapshot().context;
    if (wie === 'CP') return { rol: 'crisispartner', organisatie: facts.crisispartner.id };
    if (wie === 'WG') return { rol: 'werkgroep', organisatie: facts.werkgroep.id };
    if (wie === 'RG') return { rol: 'regiegroep', organisatie: facts.regiegroep.id };
    if (wie === 'VR' || wie === facts.veiligheidsregio) {
      return { rol: 'veiligheidsregio', organisatie: facts.veiligheidsregio };
    }
    return { rol: 'andere-regio', organisatie: wie };
  };
  const journal: SamenwerkingEvent[] = [];
  const event = <T extends EventType>(wie: Wie, type: T, data?: PayloadOf<T>) =>
    (actingAs(by(wie), now) as (type: T, data?: PayloadOf<T>) => unknown)(type, data);

  const spel = {
    actor,
    input,
    /** The events that were accepted, in order. */
    journal,
    by,
    event,
    snapshot,
    facts: () => snapshot().context,
    fase: () => {
      const { value } = snapshot();
      return typeof value === 'string' ? value : (Object.keys(value)[0] as string);
    },
    /** States the event; fails the test when it is refused. */
    doe<T extends EventType>(wie: Wie, type: T, data?: PayloadOf<T>) {
      const stated = event(wie, type, data);
      const outcome = attempt(actor, stated);
      if (!outcome.ok)
        throw new Error(
          `${wie} ${type}: ${outcome.blockers.map(({ code, missing }) => `${code} [${missing.map(({ id }) => id)}]`).join(', ')}`,
        );
      journal.push(stated as SamenwerkingEvent);
      return spel;
    },
    /** Both parties state the same. */
    beide<T extends EventType>(type: T, data?: PayloadOf<T>) {
      return spel.doe('VR', type, data).doe('CP', type, data);
    },
    /** The codes for which it is refused; fails the test when it is not, or when anything changed. */
    weigert<T extends EventType>(wie: Wie, type: T, data?: PayloadOf<T>): string[] {
      const before = JSON.stringify(actor.getPersistedSnapshot());
      const outcome = attempt(actor, event(wie, type, data));
      if (outcome.ok) throw new Error(`${wie} ${type} was accepted`);
      if (JSON.stringify(actor.getPersistedSnapshot()) !== before)
        throw new Error(`${wie} ${type} was refused but changed something`);
      return outcome.blockers.map(({ code }) => code);
    },
    /** What is missing under one code. */
    mist<T extends EventType>(code: string, wie: Wie, type: T, data?: PayloadOf<T>): string[] {
      const { blockers } = explain(snapshot(), event(wie, type, data));
      return blockers.filter((blocker) => blocker.code === code).flatMap(({ missing }) => missing.map(({ id }) => id));
    },
    taken: (wie?: Wie) => tasksFor(snapshot(), wie && by(wie)).map(({ id }) => id),
    signalen: (wie?: Wie) => signalsFor(snapshot(), wie && by(wie)).map(({ code }) => code),
    stap: (id: keyof ReturnType<typeof stapStatus>) => stapStatus(snapshot())[id],
    rijen: () => processchema(snapshot()).map(({ status }) => status),
    voortgang: () => progress(snapshot()),

    // Roads that many tests have to travel.
    /** Steps 2 to 5 up to a choice that both declared definitive. */
    kies(profiel: ProfielId, reden?: string) {
      return spel
        .doe('VR', 'notitie.vastgelegd', { resultaten: 'Oefening 2024' })
        .doe('CP', 'notitie.vastgelegd', { resultaten: 'Convenant 2019' })
        .doe('VR', 'overleg.gevoerd', { datum: '2026-01-05', met: [spel.facts().crisispartner.id] })
        .beide('inschatting.gemaakt', { profiel })
        .beide('verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' })
        .doe('VR', 'profiel.voorgesteld', { profiel, beargumentering: 'Past bij wat beide willen' })
        .doe('CP', 'profiel.ingestemd', { profiel })
        .doe('VR', 'profielkeuze.definitief', { reden })
        .doe('CP', 'profielkeuze.definitief');
    },
    /** The chosen profile in the uitwerkingsfase, discussed with the werkgroep. */
    naarUitwerking(profiel: ProfielId, reden?: string) {
      return spel
        .kies(profiel, reden)
        .doe('VR', 'profielkeuze.besproken', { datum: '2026-01-06' })
        .doe('VR', 'verkenning.afgerond');
    },
    gereed(...afspraken: string[]) {
      for (const afspraak of afspraken) spel.doe('CP', 'afspraak.gereed', { afspraak });
      return spel;
    },
    /** Plan, planning and contact with the werkgroep. */
    plan() {
      return spel
        .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'opleiden', omschrijving: 'Medewerkers opleiden' }] })
        .doe('VR', 'planning.vastgesteld', {
          activiteiten: [{ activiteit: 'opleiden', dagen: 30, start: '2026-02-01' }],
          goLiveDatum: '2026-06-01',
          hardeDeadlines: [],
          prioriteiten: ['opleiden'],
        })
        .doe('VR', 'werkgroep.benaderd', { datum: '2026-01-20' });
    },
    vraagAan() {
      return spel.beide('afspraken.definitief').doe('VR', 'toetsing.aangevraagd');
    },
  };
  return spel;
}

/** The items of each printed list, by id. */
export const lijst = {
  'stand-by': [
    'alarmering',
    'aanspreekpunt-informatie',
    'aanspreekpunt-dilemmas',
    'informatie-delen',
    'foutieve-informatie',
    'convenant',
    'opleiden-trainen-oefenen',
    'geheimhouding',
  ],
  structureel: [
    'alarmering',
    'informatie-delen',
    'regie-op-informatie',
    'foutieve-informatie',
    'betrokkenheid-partner',
    'functies',
    'convenant',
    'opleiden-trainen-oefenen',
    'geheimhouding',
    'gebruikersovereenkomst',
  ],
  kern: [
    'alarmering',
    'informatiemanagement',
    'leiding-en-coordinatie',
    'informatie-delen',
    'regie-op-informatie',
    'foutieve-informatie',
    'betrokkenheid-partner',
    'convenant',
    'opleiden-trainen-oefenen',
    'geheimhouding',
    'gebruikersovereenkomst',
  ],
} as const;

/** An adoptieregio that the partner asked for and the others support. */
export function metAdoptie(spel: ReturnType<typeof openCase>) {
  const regio = spel.facts().veiligheidsregio;
  spel
    .doe('CP', 'adoptieregio.voorgesteld', { regio })
    .doe('VR', 'adoptieregio.aangemeld', { regio, datum: '2026-01-05' });
  for (const { id } of spel.facts().regios) if (id !== regio) spel.doe(id, 'adoptieregio.gesteund', { regio });
  return spel.doe('VR', 'adoptieregio.bevestigd', { regio });
}
