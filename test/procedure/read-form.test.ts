import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { EventDefinition } from '../../src/procedure/event.js';
import { field } from '../../src/procedure/field.js';
import type { Form } from '../../src/procedure/form.js';
import { formFields } from '../../src/procedure/form-fields.js';
import { readFormWith } from '../../src/procedure/read-form.js';
import { day, line, listOf, ownId, paragraph } from '../../src/procedure/values.js';

// The bill of a bicycle repair has a field of every kind.
const payload = z.strictObject({
  title: line,
  remark: paragraph.optional(),
  ready: day.optional(),
  hours: z.int().min(1).max(40).optional(),
  paid: z.boolean().optional(),
  wheel: z.enum(['front', 'back']).optional(),
  brakes: listOf(z.enum(['rim', 'disc'])).optional(),
  mechanics: listOf(line).optional(),
  parts: listOf(z.strictObject({ id: ownId, price: z.int().min(0).max(900).optional() })).optional(),
  scratches: field(listOf(z.strictObject({ where: line })), { none: true }).optional(),
});
const names = Object.keys(payload.shape);
const words = { nl: 'Woorden', en: 'Words' };
const fields = {
  ...Object.fromEntries(
    [...names, 'parts[].id', 'parts[].price', 'scratches[].where'].map((name) => [name, { text: words }]),
  ),
  wheel: { text: words, values: { front: words, back: words } },
  brakes: { text: words, values: { rim: words, disc: words } },
};
const definition: EventDefinition = { by: ['mechanic'], text: words, payload, fields };
const bill: Form = { type: 'billed', text: words, fields: formFields(definition), known: {} };

/** The form with these fields required. */
const asking = (...asked: readonly string[]): Form => ({
  ...bill,
  fields: bill.fields.map((part) => ({ ...part, required: part.required || asked.includes(part.name) })),
});
const read = (data: unknown, form = bill) => readFormWith(payload, form, data).payload;
const wrong = (data: unknown, form = bill) => readFormWith(payload, form, data).problems.map(({ path }) => path);
const says = (data: unknown, form = bill) => readFormWith(payload, form, data).problems.map(({ text }) => text.en);

/** What a browser sends: names and texts. */
function sent(...entries: readonly [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('what a browser sends becomes a payload', () => {
  test('text, days, numbers, boxes, choices and rows', () => {
    const data = sent(
      ['title', ' Flat tyre '],
      ['remark', 'One\r\nTwo\r\n'],
      ['ready', '2026-03-01'],
      ['hours', '2'],
      ['paid', 'on'],
      ['wheel', 'back'],
      ['brakes', 'rim'],
      ['brakes', 'disc'],
      ['mechanics', 'Ada\r\nBen'],
      ['parts[0].id', 'tube'],
      ['parts[0].price', '12'],
      ['parts[1].id', 'valve'],
      ['scratches[0].where', 'Frame'],
    );
    const whole = {
      title: 'Flat tyre',
      remark: 'One\nTwo',
      ready: '2026-03-01',
      hours: 2,
      paid: true,
      wheel: 'back',
      brakes: ['rim', 'disc'],
      mechanics: ['Ada', 'Ben'],
      parts: [{ id: 'tube', price: 12 }, { id: 'valve' }],
      scratches: [{ where: 'Frame' }],
    };
    expect(read(data)).toEqual(whole);
    expect(read(new URLSearchParams([...data] as [string, string][]))).toEqual(whole);
    expect(read([...data])).toEqual(whole);
    expect(read(whole)).toEqual(whole);
  });

  test('an object of names and texts, as most parsers give one', () => {
    expect(read({ title: 'x', 'parts[0].id': 'tube', 'parts[0].price': '', brakes: 'rim', hours: 3 })).toEqual({
      title: 'x',
      parts: [{ id: 'tube' }],
      brakes: ['rim'],
      hours: 3,
    });
  });

  test('what was left open is left out: blanks, null, the number of an empty box, rows nobody filled in', () => {
    const open = { remark: '', ready: ' ', hours: Number.NaN, paid: null, wheel: '', brakes: ['', ''], mechanics: [] };
    const rows = { parts: [{ id: '', price: '' }, {}], scratches: [{ where: '\u200B' }] };
    expect(read({ title: 'x', ...open, ...rows })).toEqual({ title: 'x' });
  });

  test('no is an answer: a hidden no before a box, a choice of two, or the value itself', () => {
    expect(read(sent(['title', 'x'], ['paid', 'false']))).toEqual({ title: 'x', paid: false });
    expect(read(sent(['title', 'x'], ['paid', 'false'], ['paid', 'on']))).toEqual({ title: 'x', paid: true });
    expect(read({ title: 'x', paid: false })).toEqual({ title: 'x', paid: false });
  });

  test('it is text in its composed form, and nobody can change it', () => {
    const payload = read({ title: 'Cafe\u0301', parts: [{ id: 'tube' }] }) as { title: string; parts: object[] };
    expect(payload.title).toBe('Caf\u00E9');
    expect(read(sent(['title', 'Cafe\u0301']))).toEqual({ title: 'Caf\u00E9' });
    expect([payload, payload.parts, payload.parts[0]].every(Object.isFrozen)).toBe(true);
  });

  test('what is chosen twice is chosen once', () => {
    expect(read({ title: 'x', brakes: ['rim', 'rim'] })).toEqual({ title: 'x', brakes: ['rim'] });
  });
});

describe('an empty list', () => {
  test('says that there are none, where that is an answer: given as such, or asked for', () => {
    expect(read({ title: 'x', scratches: [] })).toEqual({ title: 'x', scratches: [] });
    expect(read(sent(['title', 'x'], ['scratches', '']))).toEqual({ title: 'x', scratches: [] });
    expect(read({ title: 'x' }, asking('scratches'))).toEqual({ title: 'x', scratches: [] });
    expect(read({ title: 'x' })).toEqual({ title: 'x' });
  });

  test('says nothing elsewhere', () => {
    expect(read({ title: 'x', parts: [], brakes: [] })).toEqual({ title: 'x' });
    expect(wrong({ title: 'x', parts: [], brakes: [] }, asking('parts', 'brakes'))).toEqual(['brakes', 'parts']);
  });
});

describe('what is known', () => {
  const known: Form = { ...bill, known: { title: 'Flat tyre', parts: [{ id: 'tube' }] } };

  test('holds for what was not mentioned, and gives way to what was', () => {
    expect(read({}, known)).toEqual({ title: 'Flat tyre', parts: [{ id: 'tube' }] });
    expect(read({ title: 'Chain', 'parts[0].id': 'link' }, known)).toEqual({ title: 'Chain', parts: [{ id: 'link' }] });
  });

  test('is not put back where somebody emptied it', () => {
    expect(wrong({ title: '' }, known)).toEqual(['title']);
  });
});

describe('what is wrong is said of the control it is about', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['nothing where something is needed', {}, 'title', /Missing/],
    ['a day that does not exist', { title: 'x', ready: '2026-02-30' }, 'ready', /existing date/],
    ['a number in words', { title: 'x', hours: 'two' }, 'hours', /number/],
    ['a part of a number', { title: 'x', hours: '1.5' }, 'hours', /number/],
    ['a number out of bounds', { title: 'x', hours: '41' }, 'hours', /at most 40/],
    ['neither yes nor no', { title: 'x', paid: 'perhaps' }, 'paid', /yes or no/],
    ['what was not offered', { title: 'x', wheel: 'third' }, 'wheel', /Choose one/],
    ['some of it not offered', { title: 'x', brakes: ['rim', 'coaster'] }, 'brakes', /Choose one/],
    ['more than one of what is one', { title: ['x', 'y'] }, 'title', /text/],
    ['an object for a text', { title: { toString: 'x' } }, 'title', /text/],
    ['a file for a text', [['title', new Blob(['x'])]], 'title', /text/],
    ['an id that every object has', { title: 'x', parts: [{ id: 'constructor' }] }, 'parts[0].id', /reserved/],
    ['text for rows', { title: 'x', parts: 'tube' }, 'parts', /list/],
    ['a field nobody asked for', { title: 'x', colour: 'red' }, 'colour', /Unknown/],
    ['a stamp of its own', { title: 'x', by: { rol: 'owner' } }, 'by', /Unknown/],
    [
      'a field that rows do not have',
      { title: 'x', parts: [{ id: 'a', colour: 'red' }] },
      'parts[0].colour',
      /Unknown/,
    ],
    ['rows of what has none', sent(['title', 'x'], ['remark[0].x', 'y']), 'remark[0].x', /Unknown/],
    ['a name every object has', JSON.parse('{"title":"x","__proto__":{"y":1}}'), '__proto__', /Unknown/],
  ])('%s', (_, data, path, text) => {
    expect(wrong(data)).toEqual([path]);
    expect(says(data)[0]).toMatch(text);
  });

  test('rows keep the number they were given under, whatever was left open before them', () => {
    const data = sent(['title', 'x'], ['parts[0].id', ''], ['parts[3].id', 'a b'], ['parts[7].price', '1']);
    expect(wrong(data)).toEqual(['parts[3].id', 'parts[7].id']);
  });

  test('all at once, in the order of the form, one for each control, in both languages', () => {
    const { problems } = readFormWith(payload, bill, { colour: 'red', wheel: 'third', hours: 'two', title: '' });
    expect(problems.map(({ path }) => path)).toEqual(['title', 'hours', 'wheel', 'colour']);
    expect(problems.map(({ text }) => text.nl)).toEqual([
      'Ontbreekt: vul dit veld in',
      'Verwacht een getal',
      'Kies een van de mogelijkheden',
      'Onbekend veld: laat het weg',
    ]);
  });
});

test('whatever is given, the answer is a problem and never an error', () => {
  const thrower = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('closed');
      },
    },
  );
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  function* forever() {
    for (;;) yield ['title', 'x'];
  }
  const cyclic: Record<string, unknown> = {};
  cyclic.title = cyclic;
  const hostile = [
    null,
    undefined,
    'title=x',
    7,
    () => 'x',
    thrower,
    proxy,
    forever(),
    cyclic,
    new Date(),
    [7],
    [null],
  ];
  const hostileValues = [Symbol('x'), 10n, () => 'x', new Date(), Number.POSITIVE_INFINITY, thrower, [[['x']]]];
  for (const data of [...hostile, [[{ toString: null }, 'x']], ...hostileValues.map((title) => ({ title }))])
    expect(readFormWith(payload, bill, data).problems.length).toBeGreaterThan(0);
  for (const value of hostileValues) expect(wrong([['title', value]])).toEqual(['title']);
  expect(wrong(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, 'y']))).toHaveLength(100);
});
