import { base } from './base.js';
import * as io from './input.js';
import type {
  StappenplanMachine,
  UitvoeringsfaseMachine,
  UitwerkingsfaseMachine,
  VerkenningsfaseMachine,
} from './types.js';
import { uitvoering } from './uitvoeringsfase.js';
import { uitwerking } from './uitwerkingsfase.js';
import { verkenning } from './verkenningsfase.js';

// An `always` that never settles is a defect: fail instead of hanging.
const options = { maxIterations: 100 };

/** The whole stappenplan: the three phases in a row, one flat machine. */
export const stappenplanMachine = base.createMachine({
  id: 'stappenplan',
  options,
  context: io.fromStart as never,
  output: io.outcomeOfStappenplan,
  initial: 'verkenning',
  states: {
    verkenning: {
      ...verkenning,
      onDone: [
        { guard: 'isBeeindigd', target: 'beeindigd' },
        { guard: 'wordtGetoetst', target: 'uitwerking' },
        { guard: 'gaatZonderToetsingVerder', target: 'uitvoering' }, // I-19
        { guard: 'eindigtNaVerkenning', target: 'verkenning-afgerond' },
      ],
    },
    uitwerking: {
      ...uitwerking,
      onDone: [
        { guard: 'isBeeindigd', target: 'beeindigd' },
        { guard: 'magUitvoeren', target: 'uitvoering' },
        { guard: 'profielkeuzeOpen', target: 'verkenning' }, // back to step 5 (I-21, I-34)
      ],
    },
    uitvoering: { ...uitvoering, onDone: { guard: 'isBeeindigd', target: 'beeindigd' } },
    'verkenning-afgerond': { type: 'final' },
    beeindigd: { type: 'final' },
  },
}) as unknown as StappenplanMachine;

/** Stap 1 to 5 on their own. */
export const verkenningsfaseMachine = base.createMachine({
  id: 'verkenningsfase',
  options,
  context: io.fromStartOrFacts as never,
  output: io.outcomeOfVerkenning,
  initial: 'verkenning',
  states: {
    verkenning: {
      ...verkenning,
      onDone: [
        { guard: 'isBeeindigd', target: 'beeindigd' },
        { guard: 'wordtGetoetst', target: 'naar-uitwerking' },
        { guard: 'gaatZonderToetsingVerder', target: 'naar-uitvoering' },
        { guard: 'eindigtNaVerkenning', target: 'verkenning-afgerond' },
      ],
    },
    'naar-uitwerking': { type: 'final' },
    'naar-uitvoering': { type: 'final' },
    'verkenning-afgerond': { type: 'final' },
    beeindigd: { type: 'final' },
  },
}) as unknown as VerkenningsfaseMachine;

/** Stap 6 to 10 on their own, for a profile that is tested. */
export const uitwerkingsfaseMachine = base.createMachine({
  id: 'uitwerkingsfase',
  options,
  context: io.withProfiel as never,
  output: io.outcomeOfUitwerking,
  initial: 'uitwerking',
  states: {
    uitwerking: {
      ...uitwerking,
      onDone: [
        { guard: 'isBeeindigd', target: 'beeindigd' },
        { guard: 'magUitvoeren', target: 'akkoord' },
        { guard: 'profielkeuzeOpen', target: 'terug-naar-profielkeuze' },
      ],
    },
    akkoord: { type: 'final' },
    'terug-naar-profielkeuze': { type: 'final' },
    beeindigd: { type: 'final' },
  },
}) as unknown as UitwerkingsfaseMachine;

/** Stap 11 to 14 on their own; waits for the akkoord under the same condition as the whole. */
export const uitvoeringsfaseMachine = base.createMachine({
  id: 'uitvoeringsfase',
  options,
  context: io.fromFacts as never,
  output: io.outcomeOfUitvoering,
  initial: 'uitvoering',
  states: {
    uitvoering: { ...uitvoering, onDone: { guard: 'isBeeindigd', target: 'beeindigd' } },
    beeindigd: { type: 'final' },
  },
}) as unknown as UitvoeringsfaseMachine;
