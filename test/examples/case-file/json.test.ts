import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../examples/case-file/fault.js';
import { parseJson } from '../../../examples/case-file/json.js';

const parse = (json: string) => parseJson(json, { nl: 'zaak.json', en: 'zaak.json' }, 'zaak.json');

/** Title, place, value and expectation of the first problem, in Dutch. */
function refusal(json: string) {
  try {
    return { accepted: parse(json) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const [first] = error.problems;
    return { title: error.title.nl, path: first?.path, value: first?.value, expected: first?.expected.nl };
  }
}

const wrong: [json: string, place: string, expected: RegExp][] = [
  ['', '1:1', /een waarde/],
  ['{"a": 1,}', '1:9', /veldnaam/],
  ['{\n  "a": 1,\n  b: 2\n}', '3:3', /een waarde|veldnaam/],
  ['{\r\n  "a" 1\r\n}', '2:7', /dubbele punt/],
  ['{\n  "a": 1\n  "b": 2\n}', '3:3', /komma/],
  ['[1, 2', '1:6', /\]/],
  ['{"a": 1', '1:8', /\}/],
  ['{"a": tru}', '1:7', /een waarde/],
  ['{"a": 1.}', '1:7', /getal/],
  ['{"a": "een\ntwee"}', '1:7', /op één regel/],
  ['{"a": "\\x"}', '1:7', /aanhalingsteken/],
  ['{"a": "\u0007"}', '1:7', /aanhalingsteken/],
  ['{"a": 1} // klaar', '1:10', /commentaar/],
  ['{"a": 1} {}', '1:10', /niets meer/],
  ["{'a': 1}", '1:2', /een waarde|veldnaam/],
];

describe('what is no JSON is refused with line and column', () => {
  test.each(wrong)('%j at %s', (json, place, expected) => {
    const found = refusal(json);
    expect(found).toMatchObject({ title: 'zaak.json bevat geen geldige JSON.', path: `zaak.json:${place}` });
    const [line, column] = place.split(':');
    expect(found.expected).toContain(`regel ${line}, kolom ${column}`);
    expect(found.expected).toMatch(expected);
  });
});

const twice: [what: string, json: string, place: string, earlier: string][] = [
  ['at the top', '{"a": 1, "a": 2}', '1:10', 'regel 1, kolom 2'],
  ['with the same value', '{"a": 1, "a": 1}', '1:10', 'regel 1, kolom 2'],
  ['deep', '{\n  "a": [\n    { "b": { "c": 1,\n      "c": 2 } }\n  ]\n}', '4:7', 'regel 3, kolom 14'],
  ['spelt another way', '{"a": 1, "\\u0061": 2}', '1:10', 'regel 1, kolom 2'],
  ['with a name every object has', '{"constructor": 1, "constructor": 2}', '1:20', 'regel 1, kolom 2'],
  ['with a name that is no field in JavaScript', '{"__proto__": 1, "__proto__": 2}', '1:18', 'regel 1, kolom 2'],
  ['after an object that closed', '{"a": {"b": 1}, "b": 2, "a": 3}', '1:25', 'regel 1, kolom 2'],
];

describe('a field that stands twice is refused with both places', () => {
  test.each(twice)('%s', (_, json, place, earlier) => {
    const found = refusal(json);
    expect(found).toMatchObject({ title: 'zaak.json noemt een veld twee keer.', path: `zaak.json:${place}` });
    expect(found.expected).toContain(`staat er al, op ${earlier}`);
  });

  test('all of them at once, ten at most', () => {
    const pairs = Array.from({ length: 12 }, (_, index) => `"f${index}": 1, "f${index}": 2`);
    expect(() => parse(`{${pairs.slice(0, 3).join()}}`)).toThrow(
      expect.objectContaining({ problems: expect.toSatisfy((problems) => problems.length === 3) }),
    );
    expect(() => parse(`{${pairs.join()}}`)).toThrow(
      expect.objectContaining({ problems: expect.toSatisfy((problems) => problems.length === 10) }),
    );
  });

  test('a third time too, against the first', () => {
    const problems = ['1:10', '1:18'].map((place) =>
      expect.objectContaining({
        path: `zaak.json:${place}`,
        expected: expect.objectContaining({ nl: expect.stringContaining('al, op regel 1, kolom 2') }),
      }),
    );
    expect(() => parse('{"a": 1, "a": 2, "a": 3}')).toThrow(expect.objectContaining({ problems }));
  });

  test('not the same name in another object, or in text', () => {
    expect(parse('[{"a": 1}, {"a": {"a": "\\"a\\": 1, \\"a\\": 2"}}]')).toEqual([
      { a: 1 },
      { a: { a: '"a": 1, "a": 2' } },
    ]);
  });
});

test('what is nested deeper than any case is refused with the place, however deep', () => {
  expect(parse('['.repeat(64) + ']'.repeat(64))).toBeTypeOf('object');
  expect(refusal('['.repeat(1_000_000))).toMatchObject({
    path: 'zaak.json:1:65',
    title: 'zaak.json is te diep genest.',
  });
});

test('every JSON text without a field that stands twice is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (json) => {
      expect(parse(json)).toEqual(JSON.parse(json));
    }),
  );
});

test('nothing passes that JSON.parse refuses', () => {
  const sign = fc.constantFrom(...'{}[],:"\\ \n\t0123456789.eE+-truefalsn/*\u00a0\ufeff\u0001é'.split(''));
  const damaged = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), sign)
    .map(([json, at, added]) => json.slice(0, at % (json.length + 1)) + added + json.slice(at % (json.length + 1)));
  fc.assert(
    fc.property(damaged, (json) => {
      let valid = true;
      try {
        JSON.parse(json);
      } catch {
        valid = false;
      }
      if (!valid) expect(() => parse(json)).toThrow(Fault);
    }),
    { numRuns: 1000 },
  );
});
