import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acts, refusals, signals } from './codes.js';

const here = new URL('.', import.meta.url);
const told = readdirSync(here)
  .filter((name) => /^\d.*\.test\.ts$/.test(name))
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n');
const unseen = (codes: readonly string[]) => codes.filter((code) => !told.includes(`'${code}'`));

// No row of these scenarios asks for them: a hard deadline (test/machines/deadlineconflict), a second adoptieregio
// (adoptie, rework), and what is not exchanged or declared in the verkenning (start, explain).
const elsewhere = [
  'adoptieregio-bevestigd',
  'deadlineconflict',
  'doorlooptijd-ontbreekt',
  'keuze-niet-definitief',
  'wederzijds-onbekend',
];

test('every code of the scenarios is met in one of them', () => {
  expect(unseen(Object.values(refusals).flat()).sort()).toEqual(elsewhere);
  expect(unseen(Object.values(signals))).toEqual([]);
});

test('every act is one that is tried in them, or on the way there', () => {
  const support = readFileSync(new URL('../../support/case.ts', here), 'utf8');
  expect(Object.values(acts).filter((type) => !told.includes(type) && !support.includes(type))).toEqual([]);
});
