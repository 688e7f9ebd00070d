import { getoetsteProfielIds } from '../src/domain/ids.js';
import type { Samenwerking, StartInput } from '../src/domain/samenwerking.js';
import { EngineError } from '../src/procedure/errors.js';
import { deepFreeze } from '../src/procedure/freeze.js';
import { shorten } from '../src/procedure/input.js';
import type { Text } from '../src/procedure/text.js';
import { startSamenwerking } from './facts/start.js';
import { chosenProfiel, testedProfiel, untestedChosen } from './queries/profielkeuze.js';
import { mayCarryOut } from './queries/toetsing.js';
import type {
  FaseInput,
  StappenplanOutput,
  UitvoeringOutput,
  UitwerkingInput,
  UitwerkingOutput,
  VerkenningOutput,
} from './types.js';

type Args<Input> = { input: Input };
type Facts = { context: Samenwerking };

export const fromStart = ({ input }: Args<StartInput>): Samenwerking => startSamenwerking(input);

function invalid(path: string, given: unknown, expected: Text): never {
  const value = shorten(given);
  throw new EngineError(
    'invalid-input',
    { path, value, expected },
    { message: `Cannot start this phase: ${path} is ${value}. ${expected.en}.` },
  );
}

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

/** The facts of a case: what `startSamenwerking` makes, or what another phase ended with. */
function factsOf(input: Partial<FaseInput> | null | undefined): Samenwerking {
  const given = (input?.samenwerking ?? {}) as Partial<Record<string, unknown>>;
  const example = startSamenwerking({ veiligheidsregio: 'veiligheidsregio', crisispartner: 'crisispartner' });
  const isWhole = Object.entries(example).every(([key, value]) => kindOf(given[key]) === kindOf(value));
  if (input?.samenwerking && isWhole) return deepFreeze(input.samenwerking);
  return invalid('samenwerking', input?.samenwerking, {
    nl: 'Verwacht de feiten van een samenwerking: de uitkomst van een andere fase, of van startSamenwerking',
    en: 'Expected the facts of a samenwerking: the outcome of another phase, or of startSamenwerking',
  });
}

export const fromFacts = ({ input }: Args<FaseInput>): Samenwerking => factsOf(input);

export const fromStartOrFacts = ({ input }: Args<StartInput | FaseInput>): Samenwerking =>
  typeof input === 'object' && input !== null && 'samenwerking' in input ? factsOf(input) : startSamenwerking(input);

/** The profile given is one that is tested, and the one the facts hold; another would be tested against the wrong checklist. */
export function withProfiel({ input }: Args<UitwerkingInput>): Samenwerking {
  const facts = factsOf(input);
  const chosen = chosenProfiel(facts);
  const allowed = chosen === undefined ? getoetsteProfielIds : getoetsteProfielIds.filter((id) => id === chosen);
  if (allowed.includes(input.profiel)) return facts;
  const names = allowed.join(', ');
  return allowed.length > 0
    ? invalid('profiel', input.profiel, {
        nl: `Verwacht ${names}, ${chosen ? 'het gekozen profiel' : 'een profiel dat wordt getoetst'}`,
        en: `Expected ${names}, ${chosen ? 'the chosen profile' : 'a profile that is tested'}`,
      })
    : invalid('samenwerking.profielkeuze.profiel', chosen, {
        nl: `Verwacht ${getoetsteProfielIds.join(', ')}: een profiel dat wordt getoetst`,
        en: `Expected ${getoetsteProfielIds.join(', ')}: a profile that is tested`,
      });
}

export const outcomeOfStappenplan = ({ context }: Facts): StappenplanOutput => ({
  uitkomst: context.beeindigd ? 'beeindigd' : 'verkenning-afgerond',
  samenwerking: deepFreeze(context),
});

export function outcomeOfVerkenning({ context }: Facts): VerkenningOutput {
  const next = (): VerkenningOutput['uitkomst'] => {
    if (context.beeindigd) return 'beeindigd';
    if (testedProfiel(context)) return 'naar-uitwerking';
    return untestedChosen(context) && context.policy.zonderToetsing === 'uitvoering'
      ? 'naar-uitvoering'
      : 'verkenning-afgerond';
  };
  return { uitkomst: next(), samenwerking: deepFreeze(context) };
}

export function outcomeOfUitwerking({ context }: Facts): UitwerkingOutput {
  if (context.beeindigd) return { uitkomst: 'beeindigd', samenwerking: deepFreeze(context) };
  return { uitkomst: mayCarryOut(context) ? 'akkoord' : 'terug-naar-profielkeuze', samenwerking: deepFreeze(context) };
}

export const outcomeOfUitvoering = ({ context }: Facts): UitvoeringOutput => ({
  uitkomst: 'beeindigd',
  samenwerking: deepFreeze(context),
});
