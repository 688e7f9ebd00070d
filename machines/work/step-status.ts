import { stappen } from '../../src/content/stappen.js';
import { type FaseId, type StapId, stapIds } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Source } from '../../src/procedure/text.js';
import { adoptieSettled } from '../queries/adoptie.js';
import { minimum, statusOf } from '../queries/afspraken.js';
import { hasSeveralRegios } from '../queries/partijen.js';
import { untestedChosen } from '../queries/profielkeuze.js';
import { akkoord, toetsingStatus } from '../queries/toetsing.js';
import { hasPlanToCarryOut } from '../queries/uitvoering.js';
import { isWaived, type StapDeel, type WorkRule } from './rule.js';
import { counts, isDue, openUnder, workRules } from './work.js';

/** How far a step is: nothing done, under way, nothing due, passed with a reason, not asked of this case (I-52). */
export type StapStatus = 'open' | 'bezig' | 'gereed' | 'overgeslagen' | 'niet-van-toepassing';

/** Nothing of these rules is due any more. */
const nothingOpen = (facts: Samenwerking, rules: readonly WorkRule[]): boolean =>
  rules.every((rule) => openUnder(facts, rule).every((owed) => !counts({ rule, owed })));

const rulesByStap = new Map<StapId, readonly WorkRule[]>(
  stapIds.map((id) => [id, workRules.filter(({ stap }) => stap === id)]),
);

const rulesOf = (stap: StapId, deel?: WorkRule['deel']): readonly WorkRule[] => {
  const rules = rulesByStap.get(stap) ?? [];
  return deel === undefined ? rules : rules.filter((rule) => rule.deel === deel);
};

/** Nothing of this step is due any more. */
export const isStapDone = (facts: Samenwerking, stap: StapId): boolean => nothingOpen(facts, rulesOf(stap));

const has = (record: object): boolean => Object.keys(record).length > 0;

/** The halves of step 6 that Bijlage D tells apart. */
const partStarted: Readonly<Record<NonNullable<WorkRule['deel']>, (facts: Samenwerking) => boolean>> = {
  plan: ({ plan }) => plan !== undefined,
  afspraken: (facts) => facts.afspraken.length > 0 || facts.systeem !== undefined || facts.eigenAfspraken.length > 0,
};

/** Something was stated that belongs to this step. */
const started: Readonly<Record<StapId, (facts: Samenwerking) => boolean>> = {
  'adoptieregio-bepalen': ({ adoptie }) => adoptie.kandidaten.length > 0 || adoptie.standpunten.length > 0,
  'wat-is-er-al': ({ notities }) => has(notities),
  'eerste-inschatting': ({ inschattingen }) => has(inschattingen),
  afstemming: ({ verwachtingen, antwoorden }) => has(verwachtingen) || antwoorden.length > 0,
  profielkeuze: ({ profielkeuze }) => profielkeuze !== undefined,
  'afspraken-en-plan': (facts) => partStarted.plan(facts) || partStarted.afspraken(facts),
  'check-op-afspraken': (facts) => minimum(facts).some((item) => statusOf(facts, item) !== 'open'),
  'wegzetten-in-de-tijd': ({ plan }) =>
    plan !== undefined &&
    (plan.planning.length > 0 || plan.goLiveDatum !== undefined || plan.hardeDeadlines !== undefined),
  'contact-werkgroep': ({ werkgroepContact }) => werkgroepContact.length > 0,
  'intercollegiale-toetsing': (facts) => facts.toetsingen.length > 0 || has(facts.afsprakenDefinitief),
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
const withoutUitwerking: Source = {
  lines: '80-82',
  quote:
    'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst.',
};

/** Why the text does not ask this step of this case (I-19, I-28); nothing where it does. */
export function whyNot(facts: Samenwerking, stap: StapId): Source | undefined {
  if (stap === 'adoptieregio-bepalen') return hasSeveralRegios(facts) ? undefined : eenRegio;
  if (!untestedChosen(facts)) return undefined;
  const fase = stappen.find(({ id }) => id === stap)?.fase;
  const left =
    fase === 'uitwerking' ||
    (fase === 'uitvoering' && facts.policy.zonderToetsing === 'afronden') ||
    (stap === 'plan-uitvoeren' && !hasPlanToCarryOut(facts));
  return left ? withoutUitwerking : undefined;
}

/** Steps 13 and 14 go on as long as the samenwerking does (I-40, I-42). */
const doorlopend: readonly StapId[] = ['monitoren-en-evalueren', 'ervaringen-delen'];

/** The part of the toetsing that is done in practice: the go-live exercise (I-32, I-33). */
function statusPraktijktoets(facts: Samenwerking): StapStatus {
  if (facts.oefeningen.length === 0 || !akkoord(facts)) return 'open';
  return toetsingStatus(facts) === 'afgerond' ? 'gereed' : 'bezig';
}

/** How far a step is, or the part of it that Bijlage D means. */
export function statusOfStap(facts: Samenwerking, fase: FaseId, stap: StapId, deel?: StapDeel): StapStatus {
  if (whyNot(facts, stap)) return 'niet-van-toepassing';
  if (deel === 'praktijktoets') return statusPraktijktoets(facts);
  const hasStarted = (deel ? partStarted[deel] : started[stap])(facts);
  if (!isDue(stap, fase) || doorlopend.includes(stap)) return hasStarted ? 'bezig' : 'open';
  const rules = rulesOf(stap, deel);
  if (!nothingOpen(facts, rules)) return hasStarted ? 'bezig' : 'open';
  if (stap === 'go-live' && !hasPlanToCarryOut(facts) && !facts.goLive) return 'open'; // optional (I-19)
  const waived = rules.some((rule) => rule.open(facts).some((owed) => isWaived(facts, rule, owed)));
  const withoutAdoptieregio = stap === 'adoptieregio-bepalen' && !adoptieSettled(facts); // whoever stood as candidate (I-30)
  return withoutAdoptieregio || (waived && !hasStarted) ? 'overgeslagen' : 'gereed';
}
