import { describe, expect, test } from 'vitest';
import { blockerCodes, type EventType, explain, type PayloadOf } from '../../../src/index.js';
import { situations as adoptie } from './situations/adoptie.js';
import { situations as afspraken } from './situations/afspraken.js';
import { situations as bevoegd } from './situations/bevoegd.js';
import { situations as doorlopend } from './situations/doorlopend.js';
import { situations as plan } from './situations/plan.js';
import { situations as profielkeuze } from './situations/profielkeuze.js';
import { situations as redenen } from './situations/redenen.js';
import { type Situation, told } from './situations/situation.js';
import { situations as toetsing } from './situations/toetsing.js';
import { situations as uitvoering } from './situations/uitvoering.js';

const bySubject = { bevoegd, redenen, adoptie, profielkeuze, afspraken, plan, toetsing, uitvoering, doorlopend };
const all = Object.values(bySubject).flat();
const isRefused = ([, , , , , refusals]: Situation) => refusals.length > 0;

const blockersIn = ([, begin, wie, type, data]: Situation) => {
  const spel = begin();
  return explain(spel.snapshot(), spel.event(wie, type, data as PayloadOf<EventType>)).blockers;
};

describe.each(Object.entries(bySubject))('%s', (_, situations) => {
  test.each(situations)('%s', (...situation) => {
    expect(blockersIn(situation).map(told)).toEqual(situation[5]);
  });
});

describe('stated all the same, it is refused for that and nothing else, and nothing changes', () => {
  test.each(all.filter(isRefused))('%s', (_, begin, wie, type, data, refusals) => {
    const codes = refusals.map((refusal) => refusal.split(' ')[0]);
    expect(begin().weigert(wie, type, data as PayloadOf<EventType>)).toEqual(codes);
  });
});

test('every reason the procedure has is given in one of these situations', () => {
  const given = new Set(all.flatMap(([, , , , , refusals]) => refusals.map((refusal) => refusal.split(' ')[0])));
  // Those four are about the program: test/engine/attempt and test/machines/answers/not-running.
  expect(blockerCodes.filter((code) => !given.has(code))).toEqual([
    'niet-actief',
    'bezig',
    'niet-vastgelegd',
    'gestopt',
  ]);
});
