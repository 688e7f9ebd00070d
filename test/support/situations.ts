import { type Policy, type ProfielId, signalsFor, tasksFor } from '../../src/index.js';
import { lijst, metAdoptie, openCase } from './case.js';

export type Spel = ReturnType<typeof openCase>;

/** The day the situations go live, and of whatever needs no day of its own. */
export const datum = '2026-06-01';

/** One region and a partner. */
export const een = (policy: Partial<Policy> = {}): Spel =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', policy });

/** Three regions and a partner; VR07 has the lead. */
export const meer = (policy: Partial<Policy> = {}): Spel =>
  openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01', 'VR15'], policy });

/** One region more. */
export const vier = (): Spel =>
  openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01', 'VR15', 'VR17'] });

// Stap 1.
export const kandidaat = (spel = meer()): Spel => spel.doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' });
/** A candidate that may be confirmed. */
export const gesteund = (spel = meer()): Spel =>
  kandidaat(spel)
    .doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' });
/** Beside whoever stands. */
export const metRivaal = (spel = kandidaat()): Spel => spel.doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
/** VR01, asked for by the partner, may be confirmed. */
export const rivaalAangemeld = (spel = meer()): Spel =>
  spel
    .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR01' })
    .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum });
/** VR01 takes the lead. */
export const neemtOver = (spel?: Spel): Spel =>
  rivaalAangemeld(spel).doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });

// The choice, and how far it takes a case.
export const voorstel = (spel = een(), profiel: ProfielId = 'kern'): Spel =>
  spel.doe('VR', 'profiel.voorgesteld', { profiel, beargumentering: 'x' });
export const standBy = (spel = een()): Spel => spel.naarUitwerking('stand-by');
export const koppel = (spel = een()): Spel => spel.naarUitwerking('koppel');
/** All agreements made and a plan that is scheduled. */
export const klaar = (spel = een()): Spel =>
  standBy(spel)
    .gereed(...lijst['stand-by'])
    .plan();
export const aangevraagd = (spel?: Spel): Spel => klaar(spel).vraagAan();
export const onthouden = (over: string, spel?: Spel): Spel =>
  aangevraagd(spel).doe('RG', 'akkoord.onthouden', { redenen: [{ over, toelichting: 'Te vaag' }] });
/** Another profile, chosen and declared definitive by both. */
export const herkiest = (spel: Spel, profiel: ProfielId): Spel =>
  voorstel(spel, profiel).doe('CP', 'profiel.ingestemd', { profiel }).beide('profielkeuze.definitief');

/** Three regions of which one adopts the partner on behalf of all, and everything done but asking for the toetsing. */
export const metRegios = (spel = metAdoptie(meer())): Spel =>
  spel
    .naarUitwerking('stand-by', 'Later')
    .doe('VR', 'overleg.gevoerd', { datum, met: ['VR01', 'VR15'] })
    .gereed(...lijst['stand-by'])
    .plan();

// After the akkoord.
export const uitvoering = (spel?: Spel): Spel => aangevraagd(spel).doe('RG', 'akkoord.gegeven');
export const uitgevoerd = (spel?: Spel): Spel => uitvoering(spel).doe('VR', 'plan.uitgevoerd', { datum });
/** With a point of improvement that waits for an agreement. */
export const geoefend = (spel?: Spel): Spel =>
  uitgevoerd(spel)
    .doe('VR', 'oefening.gehouden', { datum })
    .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' });
export const live = (spel?: Spel): Spel =>
  uitgevoerd(spel).doe('VR', 'oefening.gehouden', { datum }).doe('VR', 'golive.bevestigd', { datum });

// What is seen of it.
export const taak = (spel: Spel, id: string) => tasksFor(spel.snapshot()).find((task) => task.id === id);
/** What a signal of this code is about, by id. */
export const gemist = (spel: Spel, code: string): string[] =>
  signalsFor(spel.snapshot()).flatMap((signal) => (signal.code === code ? signal.missing.map(({ id }) => id) : []));
/** … and in words, where it has them. */
export const gezien = (spel: Spel, code: string): string[] =>
  signalsFor(spel.snapshot()).flatMap((signal) =>
    signal.code === code ? signal.missing.map(({ id, text }) => text?.nl ?? id) : [],
  );
