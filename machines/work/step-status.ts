import { stappen } from '../../src/content/stappen.js';
import type { FaseId, StapId } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Source } from '../../src/domain/text.js';
import { adoptieGeregeld } from '../queries/adoptie.js';
import { minimum, statusVan } from '../queries/afspraken.js';
import { meerRegios } from '../queries/partijen.js';
import { zonderToetsing } from '../queries/profielkeuze.js';
import { akkoord, toetsingStatus } from '../queries/toetsing.js';
import { planTeVoeren } from '../queries/uitvoering.js';
import { isWaived, type StapDeel, type WorkRule } from './rule.js';
import { isAanDeOrde, openUnder, telt, workRules } from './work.js';

/** How far a step is: nothing done, under way, nothing due, passed with a reason, not asked of this case (I-52). */
export type StapStatus = 'open' | 'bezig' | 'gereed' | 'overgeslagen' | 'niet-van-toepassing';

/** Nothing of these rules is due any more. */
const nietsOpen = (facts: Samenwerking, rules: readonly WorkRule[]): boolean =>
  rules.every((rule) => openUnder(facts, rule).every((owed) => !telt({ rule, owed })));

const rulesPerStap = Map.groupBy(workRules, ({ stap }) => stap);

const rulesOf = (stap: StapId, deel?: WorkRule['deel']): readonly WorkRule[] => {
  const rules = rulesPerStap.get(stap) ?? [];
  return deel === undefined ? rules : rules.filter((rule) => rule.deel === deel);
};

/** Nothing of this step is due any more. */
export const isStapGereed = (facts: Samenwerking, stap: StapId): boolean => nietsOpen(facts, rulesOf(stap));

const heeft = (record: object): boolean => Object.keys(record).length > 0;

/** The halves of step 6 that Bijlage D tells apart. */
const deelBegonnen: Readonly<Record<NonNullable<WorkRule['deel']>, (facts: Samenwerking) => boolean>> = {
  plan: ({ plan }) => plan !== undefined,
  afspraken: (facts) => facts.afspraken.length > 0 || facts.systeem !== undefined || facts.eigenAfspraken.length > 0,
};

/** Something was stated that belongs to this step. */
const begonnen: Readonly<Record<StapId, (facts: Samenwerking) => boolean>> = {
  'adoptieregio-bepalen': ({ adoptie }) => adoptie.kandidaten.length > 0 || adoptie.standpunten.length > 0,
  'wat-is-er-al': ({ notities }) => heeft(notities),
  'eerste-inschatting': ({ inschattingen }) => heeft(inschattingen),
  afstemming: ({ verwachtingen, antwoorden }) => heeft(verwachtingen) || antwoorden.length > 0,
  profielkeuze: ({ profielkeuze }) => profielkeuze !== undefined,
  'afspraken-en-plan': (facts) => deelBegonnen.plan(facts) || deelBegonnen.afspraken(facts),
  'check-op-afspraken': (facts) => minimum(facts).some((item) => statusVan(facts, item) !== 'open'),
  'wegzetten-in-de-tijd': ({ plan }) =>
    plan !== undefined &&
    (plan.planning.length > 0 || plan.goLiveDatum !== undefined || plan.hardeDeadlines !== undefined),
  'contact-werkgroep': ({ werkgroepContact }) => werkgroepContact.length > 0,
  'intercollegiale-toetsing': (facts) => facts.toetsingen.length > 0 || heeft(facts.afsprakenDefinitief),
  'plan-uitvoeren': () => false,
  'go-live': ({ oefeningen, goLive }) => oefeningen.length > 0 || goLive !== undefined,
  'monitoren-en-evalueren': (facts) =>
    facts.goLive !== undefined || facts.evaluaties.length > 0 || facts.evaluatieritme !== undefined,
  'ervaringen-delen': ({ ervaringen }) => ervaringen.length > 0,
};

const eenRegio: Source = {
  lines: '115',
  quote: 'Is er maar één veiligheidsregio betrokken bij de samenwerking met de partner?',
};
const zonderUitwerking: Source = {
  lines: '80-82',
  quote:
    'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst.',
};

/** Why the text does not ask this step of this case (I-19, I-28); nothing where it does. */
export function waaromNiet(facts: Samenwerking, stap: StapId): Source | undefined {
  if (stap === 'adoptieregio-bepalen') return meerRegios(facts) ? undefined : eenRegio;
  if (!zonderToetsing(facts)) return undefined;
  const fase = stappen.find(({ id }) => id === stap)?.fase;
  const left =
    fase === 'uitwerking' ||
    (fase === 'uitvoering' && facts.policy.zonderToetsing === 'afronden') ||
    (stap === 'plan-uitvoeren' && !planTeVoeren(facts));
  return left ? zonderUitwerking : undefined;
}

/** Steps 13 and 14 go on as long as the samenwerking does (I-40, I-42). */
const doorlopend: readonly StapId[] = ['monitoren-en-evalueren', 'ervaringen-delen'];

/** The part of the toetsing that is done in practice: the go-live exercise (I-32, I-33). */
function statusPraktijktoets(facts: Samenwerking): StapStatus {
  if (facts.oefeningen.length === 0 || !akkoord(facts)) return 'open';
  return toetsingStatus(facts) === 'afgerond' ? 'gereed' : 'bezig';
}

/** How far a step is, or the part of it that Bijlage D means. */
export function statusVanStap(facts: Samenwerking, fase: FaseId, stap: StapId, deel?: StapDeel): StapStatus {
  if (waaromNiet(facts, stap)) return 'niet-van-toepassing';
  if (deel === 'praktijktoets') return statusPraktijktoets(facts);
  const started = (deel ? deelBegonnen[deel] : begonnen[stap])(facts);
  if (!isAanDeOrde(stap, fase) || doorlopend.includes(stap)) return started ? 'bezig' : 'open';
  const rules = rulesOf(stap, deel);
  if (!nietsOpen(facts, rules)) return started ? 'bezig' : 'open';
  if (stap === 'go-live' && !planTeVoeren(facts) && !facts.goLive) return 'open'; // optional (I-19)
  const waived = rules.some((rule) => isWaived(facts, rule) && rule.open(facts).length > 0);
  const withoutAdoptieregio = stap === 'adoptieregio-bepalen' && !adoptieGeregeld(facts); // whoever stood as candidate (I-30)
  return withoutAdoptieregio || (waived && !started) ? 'overgeslagen' : 'gereed';
}
