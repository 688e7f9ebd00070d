// The fourteen steps in the order of the text, lines 101-522.
import type { Stap } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';
import { uitvoering } from './uitvoering.js';
import { uitwerking } from './uitwerking.js';
import { verkenning } from './verkenning.js';

/** The fourteen stappen with their points, in the order of the text. */
export const stappen: readonly Stap[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ [verkenning, uitwerking, uitvoering].flat(),
);
