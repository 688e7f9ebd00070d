import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guardConditions } from '../../machines/rules.js';
import { signalRules } from '../../machines/work/signals.js';
import { workRules } from '../../machines/work/work.js';
import {
  carriedBy,
  carriersOf,
  carriersOfAgreement,
  carriersOfPunt,
  isCarried,
} from '../../scripts/docs/model/carriers.js';
import { citations, isBehaviour, uncited } from '../../scripts/docs/model/citations.js';
import { conditionModules, conditions, conditionsOf, gatesOf } from '../../scripts/docs/model/conditions.js';
import { enginesOf } from '../../scripts/docs/model/engine.js';
import { namedRules } from '../../scripts/docs/model/work.js';
import { checklists, extraAfspraken, interpretations, kaders, stappen } from '../../src/content/index.js';
import { blockerCodes } from '../../src/domain/blockers.js';
import { eventTypes } from '../../src/domain/events/event.js';
import { faseIds, getoetsteProfielIds, type PuntId } from '../../src/domain/ids.js';
import { locate } from '../support/seed.js';

const punten = stappen.flatMap((stap) => stap.punten);
const binding = ['vereist', 'verwacht', 'aanbevolen'];

describe('from the text to the code', () => {
  test('every point that is required, expected or recommended is carried by code', () => {
    const left = punten.filter((punt) => binding.includes(punt.norm) && !isCarried(carriersOfPunt(punt)));
    expect(left.map(({ code, id }) => `${code} ${id}`)).toEqual([]);
  });

  test('every box with a norm is carried by code', () => {
    const asks = kaders.filter(({ norm, effect }) => binding.includes(norm) && effect?.soort !== 'geen');
    const left = asks.filter(({ lines }) => !isCarried(carriersOf(lines)));
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  test('a point that leans on the rule of another names one that exists, and has none of its own', () => {
    for (const [id, { rule }] of Object.entries(carriedBy)) {
      expect(namedRules.map(({ name }) => name)).toContain(rule);
      expect(workRules.filter(({ punt }) => punt === (id as PuntId))).toEqual([]);
    }
  });

  test.each(getoetsteProfielIds)(
    'every item of the checklist of %s is asked for by a task and a condition',
    (profiel) => {
      const { items } = checklists[profiel];
      for (const item of items) {
        const { conditions: asking, rules } = carriersOfAgreement(profiel, item, items);
        expect([asking.length, rules.length], item.code).toEqual([1, 1]);
      }
    },
  );

  test('every extra agreement is asked for, save what Bijlage C replaces for kern (I-08)', () => {
    const silent = extraAfspraken.flatMap((extra) =>
      extra.profielen
        .filter((profiel) => !isCarried(carriersOfAgreement(profiel, extra, checklists[profiel].items)))
        .map((profiel) => `${profiel} ${extra.id}`),
    );
    const replaced = extraAfspraken.filter(({ vervangenDoor }) => vervangenDoor).map(({ id }) => `kern ${id}`);
    expect(silent).toEqual(replaced);
  });
});

describe('from the code to the text', () => {
  const sources = [
    ...conditions.map(({ name, condition }) => [name, condition.source] as const),
    ...signalRules.map(({ code, source }) => [code, source] as const),
  ];

  test('every condition and signal quotes lines of the text, to the letter', () => {
    expect(sources.filter(([, { quote, lines }]) => !locate(quote, lines)).map(([name]) => name)).toEqual([]);
  });

  test('every file of conditions is read, and every condition behind a guard or a gate has its name', () => {
    const files = readdirSync(new URL('../../machines/conditions', import.meta.url)).map((name) =>
      name.replace('.ts', ''),
    );
    expect(Object.keys(conditionModules).sort()).toEqual(files.filter((name) => name !== 'condition').sort());
    for (const type of eventTypes) expect(conditionsOf(type)).toHaveLength(guardConditions[`mag ${type}`].length);
    for (const fase of faseIds) expect(gatesOf(fase).leave.length).toBeGreaterThan(0);
  });

  test('every condition is used', () => {
    const used = [
      ...eventTypes.flatMap(conditionsOf),
      ...faseIds.flatMap((fase) => [...gatesOf(fase).enter, ...gatesOf(fase).leave]),
    ].map(({ name }) => name);
    expect(conditions.filter(({ name }) => !used.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test('every condition gives a code, and every code is given by a condition or by the engine', () => {
    expect(conditions.filter(({ codes }) => codes.length === 0)).toEqual([]);
    const given = new Set(conditions.flatMap(({ codes }) => codes));
    expect(blockerCodes.filter((code) => !given.has(code) && enginesOf(code).length === 0)).toEqual([]);
  });

  test('every work rule is found in its source', () => {
    expect(namedRules.map(({ name }) => name)).toEqual(workRules.map(({ stap, id }) => `${stap}/${id}`));
  });
});

describe('interpretations and the code know each other', () => {
  const ids = interpretations.map(({ id }) => id);

  test('no code cites an interpretation that does not exist', () => {
    expect([...citations.keys()].filter((id) => !ids.includes(id as `I-${string}`))).toEqual([]);
  });

  test('an interpretation that no machine cites is listed with the reason, and no other is', () => {
    const cited = (id: string) => (citations.get(id) ?? []).some(isBehaviour);
    expect(ids.filter((id) => !cited(id)).sort()).toEqual(Object.keys(uncited).sort());
  });
});
