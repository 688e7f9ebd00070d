// The gaps and contradictions of the text and how we read them, by the number of the dossier (INC-05 is I-05).
import type { Interpretation } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';
import { interpretationsAfspraken } from './interpretations-afspraken.js';
import { interpretationsOverig } from './interpretations-overig.js';
import { interpretationsToetsing } from './interpretations-toetsing.js';
import { interpretationsVerkenning } from './interpretations-verkenning.js';
import { interpretationsVervolg } from './interpretations-vervolg.js';

/** Every gap of the text that touches behaviour, how we read it, and who may decide otherwise. */
export const interpretations: readonly Interpretation[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ [
    interpretationsAfspraken,
    interpretationsVerkenning,
    interpretationsToetsing,
    interpretationsOverig,
    interpretationsVervolg,
  ].flat(),
);
