import { describe, expect, test } from 'vitest';
import { normOf, type Owed, type WorkRule } from '../../../machines/work/rule.js';
import { workRules } from '../../../machines/work/work.js';
import { partijIds } from '../../../src/domain/ids.js';
import type { Samenwerking } from '../../../src/index.js';
import { roads, statesOf } from '../../support/roads.js';

const by = { rol: 'veiligheidsregio', organisatie: 'VR01' } as const;

/** The same facts under the policy that asks most, and with a system of which it is not known whether it fits. */
const variants = (facts: Samenwerking): Samenwerking[] => [
  facts,
  {
    ...facts,
    policy: { ...facts.policy, deelafspraken: 'vereist', afstemmingRegios: 'vereist', steunRegios: 'unaniem' },
  },
  { ...facts, systeem: { systeem: 'Eigen systeem', by, at: '2026-01-05T09:00:00Z' } },
];

const states = Object.values(roads).flatMap((road) => statesOf(road()).flatMap(({ context }) => variants(context)));
const owedUnder = new Map<WorkRule, readonly Owed[]>(workRules.map((rule) => [rule, states.flatMap(rule.open)]));
const cases = workRules.map((rule) => ({ name: `${rule.stap}/${rule.id}`, rule, owed: owedUnder.get(rule) ?? [] }));

describe('a work rule says before any case what its work will be', () => {
  test.each(cases)('$name: how hard it is', ({ rule, owed }) => {
    const met = new Set(owed.map(({ norm }) => norm ?? normOf(rule)));
    expect(met).toEqual(new Set([normOf(rule), ...(rule.orNorm ? [rule.orNorm] : [])]));
  });

  test.each(cases)('$name: who may owe it', ({ rule, owed }) => {
    expect(owed).not.toEqual([]);
    expect(owed.flatMap(({ rollen }) => rollen).filter((rol) => !rule.rollen.includes(rol))).toEqual([]);
  });

  test.each(cases)('$name: whether each party owes its own part', ({ rule, owed }) => {
    const ofBoth = partijIds.every((partij) => rule.rollen.includes(partij));
    const apart = owed.every(({ rollen }) => rollen.length === 1);
    expect(ofBoth && apart && rule.rollen.length === 2).toBe(rule.perPartij ?? false);
  });
});
