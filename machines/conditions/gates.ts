import { eventWords } from '../../src/content/events.js';
import { fasen } from '../../src/content/fasen.js';
import type { BlockerCode } from '../../src/domain/blockers.js';
import type { SamenwerkingEvent } from '../../src/domain/events/event.js';
import { type FaseId, partijIds, type RolId } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Phase } from '../../src/procedure/procedure.js';
import type { Text } from '../../src/procedure/text.js';
import { adoptieIsGeregeld } from './adoptieregio.js';
import * as afspraken from './afspraken.js';
import type { ConditionOn } from './condition.js';
import { verwachtVoorGoLive, verwachtVoorToetsing } from './doorlopend.js';
import * as plan from './plan.js';
import * as keuze from './profielkeuze.js';
import * as toetsing from './toetsing.js';
import * as uitvoering from './uitvoering.js';
import { wederzijdsBekend } from './verkenning.js';

/** What holds up asking for the toetsing. */
export const beforeToetsing: readonly ConditionOn[] = [
  keuze.profielWordtGetoetst,
  keuze.keuzeIsDefinitief,
  adoptieIsGeregeld,
  afspraken.checklistCompleet,
  afspraken.deelafsprakenGemaakt,
  afspraken.systeemCommuniceert,
  plan.planCompleet,
  plan.deadlinesGehaald,
  verwachtVoorToetsing,
  toetsing.afsprakenZijnDefinitief,
  toetsing.redenenBeantwoord,
];

/** What holds up confirming go-live; what belongs before a gate that was passed no longer does (I-61). */
export const beforeGoLive: readonly ConditionOn[] = [
  afspraken.systeemCommuniceert,
  verwachtVoorGoLive,
  plan.deadlinesGehaaldBijGoLive,
  uitvoering.geoefendOfVerantwoord,
  uitvoering.verbeterpuntenAfgesproken,
];

/** What holds up leaving the verkenning. */
export const beforeUitwerking: readonly ConditionOn[] = [
  wederzijdsBekend,
  keuze.samenGekozen,
  keuze.beargumenteerd,
  keuze.keuzeIsDefinitief,
];

/** A condition that counts while this does not stand in the way. */
const unless =
  (exempting: ConditionOn) =>
  (condition: ConditionOn): ConditionOn => ({
    ...condition,
    blockers: (facts, event) => (exempting.blockers(facts, event).length > 0 ? [] : condition.blockers(facts, event)),
  });

/** The road of a profile that is not tested, chosen or only proposed, has no toetsing. */
const onTheWayToToetsing = unless(keuze.profielWordtGetoetst);
/** What was met when the request was made no longer counts once it lies with the Regiegroep. */
const untilAanvraag = unless(toetsing.toetsingLooptNiet);

const naam = (fase: FaseId): Text => fasen.find(({ id }) => id === fase)?.blok ?? { nl: fase, en: fase };

/** What holds up entering and leaving each phase, for an event that belongs to a later one, and what leaves it. */
export const phaseGates: readonly Phase<Samenwerking, SamenwerkingEvent, BlockerCode, RolId>[] = [
  {
    id: 'verkenning',
    text: naam('verkenning'),
    enter: [],
    leave: beforeUitwerking,
    next: {
      event: { id: 'verkenning.afgerond', text: eventWords['verkenning.afgerond'].naam },
      rollen: partijIds,
    },
  },
  {
    id: 'uitwerking',
    text: naam('uitwerking'),
    enter: [keuze.profielWordtGetoetst],
    leave: [...beforeToetsing.slice(1).map(untilAanvraag), toetsing.regiegroepAkkoord].map(onTheWayToToetsing),
  },
  { id: 'uitvoering', text: naam('uitvoering'), enter: [keuze.gaatVerder], leave: beforeGoLive },
];
