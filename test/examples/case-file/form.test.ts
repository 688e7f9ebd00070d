import { describe, expect, test } from 'vitest';
import { readCase } from '../../../examples/case-file/schema.js';
import { caseNamed, type Loose } from '../cli.js';

const broken = (change: (casus: Loose) => void): Loose => {
  const casus = caseNamed('ad-hoc');
  change(casus);
  return casus;
};

const dayOf = (casus: Loose) => casus.gebeurtenissen.find(({ event }: Loose) => event.datum).event;

const faults: [what: string, casus: Loose, path: string, value: string, nl: RegExp, en: RegExp][] = [
  ['no case', [], '', '[]', /object met velden/, /object with fields/],
  [
    'a title in one language',
    broken((c) => delete c.titel.en),
    'titel.en',
    'undefined',
    /vul dit veld in/,
    /fill in this field/,
  ],
  [
    'an unknown source',
    broken((c) => (c.gebeurtenissen[2].bron = 'krant')),
    'gebeurtenissen[2].bron',
    '"krant"',
    /openbaar, aangenomen/,
    /openbaar, aangenomen/,
  ],
  [
    'an unknown field',
    broken((c) => (c.gebeurtenissen[0].extra = 1)),
    'gebeurtenissen[0].extra',
    '1',
    /Onbekend veld/,
    /Unknown field/,
  ],
  [
    'a start that cannot be',
    broken((c) => (c.start.crisispartner = { id: 'zandkust' })),
    'start.crisispartner',
    '"zandkust"',
    /eigen id/,
    /an id of its own/,
  ],
  [
    'an unknown event',
    broken((c) => (c.gebeurtenissen[0].event.type = 'x')),
    'gebeurtenissen[0].event.type',
    '"x"',
    /Verwacht een van/,
    /Expected one of/,
  ],
  [
    'a role that is none',
    broken((c) => (c.gebeurtenissen[1].event.by.rol = 'baas')),
    'gebeurtenissen[1].event.by.rol',
    '"baas"',
    /Verwacht een van/,
    /Expected one of/,
  ],
  [
    'a day that does not exist',
    broken((c) => (dayOf(c).datum = '2024-13-40')),
    'gebeurtenissen[6].event.datum',
    '"2024-13-40"',
    /bestaande datum/,
    /existing date/,
  ],
  [
    'a name on two lines',
    broken((c) => (c.start.crisispartner.naam = 'A\n12 juli')),
    'start.crisispartner.naam',
    '"A\\n12 juli"',
    /op één regel/,
    /on one line/,
  ],
  ['a dry run after the end', broken((c) => (c.proeven[0].na = 99)), 'proeven[0].na', '99', /17/, /17/],
  [
    'a dry run of nothing',
    broken((c) => (c.proeven[1].event.type = 'x')),
    'proeven[1].event.type',
    '"x"',
    /Verwacht een van/,
    /Expected one of/,
  ],
];

describe('a file that is no case is refused with path, value and what was expected, in both languages', () => {
  test.each(faults)('%s', (_, casus, path, value, nl, en) => {
    const read = readCase(casus);
    if ('ok' in read) throw new Error('accepted');
    expect(read.problems[0]).toMatchObject({ path, value });
    expect(read.problems[0]?.expected.nl).toMatch(nl);
    expect(read.problems[0]?.expected.en).toMatch(en);
  });
});

/** What may stand in a name nor a title, though a text may have it. */
const unseen = ['\n', '\r\n', '\u2028', '\u2029', '\u0085', '\u001b[2J', '\u202e', '\u200b', '\u0000'];

const namePaths: [path: string, put: (casus: Loose, words: string) => void][] = [
  ['start.veiligheidsregio.naam', (c, words) => (c.start.veiligheidsregio.naam = words)],
  ['titel.en', (c, words) => (c.titel.en = words)],
  ['namen.IFV', (c, words) => (c.namen = { IFV: words })],
  ['proeven[1].titel.nl', (c, words) => (c.proeven[1].titel.nl = words)],
  ['gebeurtenissen[0].event.by.naam', (c, words) => (c.gebeurtenissen[0].event.by.naam = words)],
];

test.each(namePaths)('%s is one line of what can be seen', (path, put) => {
  for (const sign of unseen) {
    expect(readCase(broken((c) => put(c, `A${sign}B`))), JSON.stringify(sign)).toMatchObject({ problems: [{ path }] });
  }
  expect(readCase(broken((c) => put(c, 'Wetterskip Fryslân – 2e lijn')))).toHaveProperty('ok');
});

test('a text is made printable, its line breaks stay', () => {
  const casus = broken((c) => (c.gebeurtenissen[0].event.resultaten = 'een\n\u001b[31mtwee\u009b\u0007\tdrie\u202e'));
  const read = readCase(casus);
  if (!('ok' in read)) throw new Error('refused');
  expect(read.ok.gebeurtenissen[0]?.event).toMatchObject({ resultaten: 'een\ntwee drie' });
});

test('a start and events make a case; title, introduction, sources and dry runs may be left out', () => {
  const { start, gebeurtenissen } = caseNamed('ad-hoc');
  const events = gebeurtenissen.map(({ event }: Loose) => ({ event }));
  expect(readCase({ start, gebeurtenissen: events })).toEqual({ ok: { start, gebeurtenissen: events, proeven: [] } });
});
