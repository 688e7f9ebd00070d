// All 28 sub-agreements: the themes of step 6 (lines 302-381), SB2 and SB3 (405-413), Bijlage B and C (656-823).
import type { Deelafspraak } from '../domain/content.js';
import type { DeelafspraakId } from '../domain/ids.js';
import { deelafspraakIds, getoetsteProfielIds } from '../domain/ids.js';
import { deepFreeze } from '../procedure/freeze.js';
import { checklists } from './checklists.js';
import { extraAfspraken } from './extra-afspraken.js';
import { uitwerking } from './uitwerking.js';

const isDeelafspraakId = (code: string): code is DeelafspraakId => deelafspraakIds.some((id) => id === code);

const themas = (): readonly Deelafspraak[] =>
  uitwerking
    .flatMap((stap) => stap.punten)
    .flatMap(({ code, gebied, tekst, lines, norm }) =>
      gebied && isDeelafspraakId(code)
        ? [{ id: code, herkomst: 'stap-6', gebied, tekst, lines, norm, profielen: getoetsteProfielIds }]
        : [],
    );

// Only the stand-by list names these as items; for the other profiles they are part of a wider one (I-05).
const vanStandBy = (): readonly Deelafspraak[] =>
  checklists['stand-by'].items.flatMap(({ code, gebied, tekst, lines }) =>
    code === 'SB2' || code === 'SB3'
      ? [{ id: code, herkomst: 'stand-by', gebied, tekst, lines, norm: 'vereist', profielen: ['structureel', 'kern'] }]
      : [],
  );

const alle = (): readonly Deelafspraak[] => [...themas(), ...vanStandBy(), ...extraAfspraken];

/** Everything an item of a checklist may have to cover, in the order of the ids. */
export const deelafspraken: readonly Deelafspraak[] = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ alle());
