import { describe, expect, test } from 'vitest';
import {
  blockerWords,
  eventWords,
  normWords,
  profielStatusWords,
  signalWords,
  stapStatusWords,
  toetsingStatusWords,
} from '../../src/content/index.js';
import { blockerCodes, signalCodes } from '../../src/domain/blockers.js';
import { eventTypes } from '../../src/domain/events/event.js';
import type { Text } from '../../src/procedure/text.js';
import { dutchIn } from '../support/dutch.js';

type Named = [path: string, text: Text];

const named = (list: string, words: Readonly<Record<string, Text>>): Named[] =>
  Object.entries(words).map(([code, text]) => [`${list} ${code}`, text]);
const partOf = (part: 'naam' | 'uitleg') =>
  Object.fromEntries(Object.entries(eventWords).map(([type, words]) => [type, words[part]]));

const codes = [...named('blocker', blockerWords), ...named('signal', signalWords)];
const explanations = named('uitleg', partOf('uitleg'));
const names = named('naam', partOf('naam'));
const labels = [
  ...named('stapStatus', stapStatusWords),
  ...named('norm', normWords),
  ...named('toetsingStatus', toetsingStatusWords),
  ...named('profielStatus', profielStatusWords),
];
const sentences = [...codes, ...explanations];
const all = [...sentences, ...names, ...labels];

const languages = ['nl', 'en'] as const;
const where = (items: readonly Named[], wrong: (text: string) => boolean) =>
  items.flatMap(([path, text]) => languages.filter((language) => wrong(text[language])).map((l) => `${path} (${l})`));

describe('every code has its words', () => {
  test.each([
    ['blockers', Object.keys(blockerWords), blockerCodes],
    ['signals', Object.keys(signalWords), signalCodes],
    ['events', Object.keys(eventWords), eventTypes],
  ])('%s', (_, found, expected) => {
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('in both languages, without stray spaces', () => {
    expect(where(all, (words) => words === '' || words !== words.trim() || words.includes('  '))).toEqual([]);
  });
});

describe('words tell things apart', () => {
  test.each([
    ['codes', codes],
    ['explanations of events', explanations],
    ['names of events', names],
    ['statuses of a step', named('stapStatus', stapStatusWords)],
    ['norms', named('norm', normWords)],
    ['statuses of the toetsing', named('toetsingStatus', toetsingStatusWords)],
    ['statuses of the choice', named('profielStatus', profielStatusWords)],
  ])('no two %s read the same', (_, items) => {
    for (const language of languages) {
      const words = items.map(([, text]) => text[language].toLowerCase());
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });
});

describe('words are plain', () => {
  test('whole sentences end with a full stop, names and labels do not', () => {
    expect(where(sentences, (words) => !words.endsWith('.'))).toEqual([]);
    expect(where([...names, ...labels], (words) => words.endsWith('.'))).toEqual([]);
  });

  test('nothing is longer than it takes to read at a glance', () => {
    expect(where(sentences, (words) => words.length > 220)).toEqual([]);
    expect(where([...names, ...labels], (words) => words.length > 60)).toEqual([]);
  });

  test('nothing starts without a capital, is exclaimed, or calls a refusal an error', () => {
    expect(where(all, (words) => !/^\p{Lu}/u.test(words))).toEqual([]);
    expect(where(all, (words) => /!|\bfout|\berror\b/i.test(words))).toEqual([]);
  });

  test('no Dutch remains in the English', () => {
    expect(all.flatMap(([path, { en }]) => dutchIn(en).map((word) => `${path}: ${word}`))).toEqual([]);
  });

  test('the translation is one', () => {
    expect(sentences.filter(([, { nl, en }]) => nl === en)).toEqual([]);
  });
});
