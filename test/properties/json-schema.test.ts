import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventTypes, type JsonSchema, jsonSchemaFor, replayEvents, stappenplan } from '../../src/index.js';
import { eventOf, moveArbitrary, startArbitrary } from '../support/moves.js';

const ajv = new Ajv2020({ strict: false, formats: { date: true } });
const validators = new Map(eventTypes.map((type) => [type, ajv.compile(jsonSchemaFor(type, 'nl'))]));

/** What somebody may put where something else belongs; all of it in Unicode's composed form. */
const strange = [
  '',
  ' ',
  'constructor',
  '__proto__',
  'toString',
  '2026-02-30',
  '2026-03-02',
  '0500-01-01',
  'VR01',
  'a b',
  'a\nb',
  '\u0000',
  '\u200b',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(500),
  'x'.repeat(501),
  '😀'.repeat(300),
  'x'.repeat(10_001),
  '\ud800',
  '\u202e',
  0,
  1,
  12,
  1.5,
  -1,
  99_999,
  true,
  null,
  [],
  ['x'],
  ['x', 'x'],
  {},
  { id: 'x' },
];

/** The payload with something strange in one place, or one place left out. */
function changed(payload: Record<string, unknown>, place: number, what: unknown): Record<string, unknown> {
  const names = Object.keys(payload);
  const name = names[place % Math.max(1, names.length)] ?? 'iets';
  const value = payload[name];
  if (Array.isArray(value) && typeof value[0] === 'object' && place % 3 > 0)
    return { ...payload, [name]: [changed(value[0], place >> 2, what), ...value.slice(1)] };
  if (place % 7 === 0) return Object.fromEntries(Object.entries(payload).filter(([key]) => key !== name));
  return { ...payload, [name]: what };
}

/** Why the check refuses what the schema let through: the only reasons there are. */
const reasonFor = (payload: object): string => {
  const all = JSON.stringify(payload);
  if (/"(constructor|__proto__|toString)"/.test(all)) return 'an id that every object has';
  return all;
};

describe('the JSON schema of every event', () => {
  test('refuses nothing that the check accepts; what it lets through besides is a closed list', () => {
    const letThrough = new Set<string>();
    fc.assert(
      fc.property(
        startArbitrary,
        fc.array(fc.tuple(moveArbitrary, fc.nat(999), fc.constantFrom(...strange)), { minLength: 30, maxLength: 60 }),
        (input, moves) => {
          const snapshot = replayEvents(input, []);
          for (const [move, place, what] of moves) {
            const { type, by, at, ...payload } = eventOf(snapshot, move) as unknown as Record<string, unknown> & {
              type: (typeof eventTypes)[number];
            };
            for (const candidate of [payload, changed(payload, place, what)]) {
              const accepted = stappenplan.read({ ...candidate, type, by, at }).event !== undefined;
              const valid = validators.get(type)?.(structuredClone(candidate)) as boolean;
              if (accepted) expect([type, candidate, valid]).toEqual([type, candidate, true]);
              else if (valid) letThrough.add(reasonFor(candidate));
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    const closed = ['an id that every object has'];
    expect([...letThrough].filter((reason) => !closed.includes(reason))).toEqual([]);
  });

  test.each([['afspraak.opgepakt', { afspraak: 'constructor' }]] as const)(
    'lets through what the check refuses: %s',
    (type, payload) => {
      const by = { rol: 'veiligheidsregio', organisatie: 'VR01' };
      expect(validators.get(type)?.({ ...payload })).toBe(true);
      expect(stappenplan.read({ ...payload, type, by, at: '2026-03-02T09:00:00Z' }).event).toBeUndefined();
    },
  );

  const parts = (schema: JsonSchema, path = ''): [string, JsonSchema][] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]): [string, JsonSchema][] => [
      [`${path}${name}`, part],
      ...parts(part.items ?? {}, `${path}${name}[].`),
    ]),
  ];

  test.each(eventTypes)('%s: a title per field in either language, and patterns that hold in HTML', (type) => {
    const [nl, en] = [parts(jsonSchemaFor(type, 'nl')), parts(jsonSchemaFor(type, 'en'))];
    for (const [[path, dutch], [, english]] of nl.map((part, nr) => [part, en[nr] as (typeof en)[number]] as const)) {
      expect([path, dutch.title, english.title]).toEqual([
        path,
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S/),
      ]);
      for (const { pattern } of [dutch, dutch.items ?? {}])
        if (pattern !== undefined) expect(() => new RegExp(`^(?:${pattern})$`, 'v')).not.toThrow();
    }
  });
});
