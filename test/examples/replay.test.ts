import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCase } from '../../examples/replay/case-schema.js';
import { render } from '../../examples/replay/render.js';
import { replay } from '../../examples/replay/run.js';
import { terminalFor } from '../../examples/replay/terminal.js';
import { processchema, progress, signalsFor, tasksFor } from '../../src/index.js';
import { dutchIn } from '../support/dutch.js';
import { caseNamed, file, type Loose, type Said, start } from './cli.js';

function played(name: string) {
  const read = readCase(caseNamed(name));
  if (!('ok' in read)) throw new Error(JSON.stringify(read.problems));
  return replay(read.ok);
}

const names = ['kustwacht', 'ad-hoc', 'kern-geen-akkoord'];

/** The text as it reads when piped. */
const shown = (name: string, lang: 'nl' | 'en', columns: number) =>
  render(played(name), lang, terminalFor(new PassThrough(), { COLUMNS: String(columns) }));

const refusals = (name: string) => played(name).antwoorden.map(({ blockers }) => blockers.map(({ code }) => code));

describe('the Kustwacht', () => {
  test('goes live, and the convenant is signed eight months after that', () => {
    const { final, momenten } = played('kustwacht');
    expect(final.matches({ uitvoering: 'actief' })).toBe(true);
    expect(progress(final)).toMatchObject({ minimum: { gereed: 10, totaal: 10 }, toetsing: 'afgerond' });
    expect(processchema(final).map(({ status }) => status)).toEqual([...Array(11).fill('gereed'), 'bezig']);
    expect(tasksFor(final).map(({ id }) => id)).toEqual(['monitoren-en-evalueren/evalueren/2019-07-12']);
    expect(momenten.at(-1)?.event).toMatchObject({ type: 'product.bijgewerkt', datum: '2019-03-06' });
  });

  test('one sub-agreement stays open, and stays visible to the end', () => {
    const [signal, ...others] = signalsFor(played('kustwacht').final);
    expect(signal?.missing.map(({ id }) => id)).toEqual(['B.M1']);
    expect(others).toEqual([]);
  });

  test('all dry runs are refused, each for its own reasons', () => {
    expect(refusals('kustwacht')).toEqual([
      [
        'checklist-onvolledig',
        'plan-ontbreekt',
        'go-live-datum-ontbreekt',
        'verwacht-werk-open',
        'afspraken-niet-definitief',
      ],
      ['akkoord-ontbreekt'],
      ['verkeerde-rol'],
    ]);
  });

  test('only what was published counts as public', () => {
    const open = caseNamed('kustwacht').gebeurtenissen.filter(({ bron }: Loose) => bron === 'openbaar');
    expect([...new Set(open.map(({ event }: Loose) => event.type))]).toEqual([
      'adoptieregio.voorgesteld',
      'adoptieregio.gesteund',
      'organisatie.bijgepraat',
      'oefening.gehouden',
      'bevinding.vastgelegd',
      'product.bijgewerkt',
    ]);
  });
});

describe('the made-up cases', () => {
  test('an ad hoc cooperation is not peer reviewed, and goes straight to the implementation', () => {
    const { final } = played('ad-hoc');
    expect(final.matches({ uitvoering: 'actief' })).toBe(true);
    expect(progress(final).toetsing).toBe('geen');
    expect(refusals('ad-hoc')).toEqual([
      ['wederzijds-onbekend', 'instemming-ontbreekt', 'beargumentering-ontbreekt', 'keuze-niet-definitief'],
      ['profiel-niet-getoetst'],
    ]);
  });

  test('a withheld akkoord reopens two agreements, and the second request is approved', () => {
    const { final, momenten } = played('kern-geen-akkoord');
    const withheld = momenten.find(({ event }) => event.type === 'akkoord.onthouden');
    expect(withheld && progress(withheld.after)).toMatchObject({
      minimum: { gereed: 9, totaal: 11 },
      toetsing: 'geen-akkoord',
    });
    expect(progress(final)).toMatchObject({ minimum: { gereed: 11, totaal: 11 }, toetsing: 'afgerond' });
    expect(refusals('kern-geen-akkoord')).toEqual([
      ['reden-ontbreekt'],
      ['checklist-onvolledig', 'afspraken-niet-definitief'],
      ['verbeterpunt-zonder-afspraak'],
    ]);
  });

  test('name no existing region', () => {
    for (const name of ['ad-hoc', 'kern-geen-akkoord']) expect(JSON.stringify(caseNamed(name))).not.toMatch(/VR\d\d/);
  });
});

describe('npm start', () => {
  let dutch: Said;
  let english: Said;
  let json: Said;
  let plain: Said;
  let forced: Said;

  beforeAll(async () => {
    [dutch, json, plain, forced, english] = await Promise.all([
      start([]),
      start(['--json']),
      start([], { LANG: 'C' }),
      start([], { FORCE_COLOR: '1' }),
      start(['examples/kern-geen-akkoord.json', '--lang', 'en']),
    ]);
  });

  test('tells the story of the Kustwacht', () => {
    expect(dutch).toMatchObject({ code: 0, err: '' });
    const flat = dutch.out.replace(/\s+/g, ' ');
    expect(flat).toContain('● november 2016 Kustwacht (crisispartner): Adoptieregio voorgesteld');
    expect(flat).toContain('24 veiligheidsregio’s: Kandidaat gesteund');
    expect(flat).toContain('● 12 juli 2018');
    expect(flat).toContain('«Als de Regiegroep netcentrisch werken een akkoord heeft gegeven');
    expect(flat).toContain('● 30 gebeurtenissen zijn openbaar');
    expect(dutch.out.match(/PROEF – telt niet mee/g)).toHaveLength(3);
    expect(dutch.out.match(/^Stand na: /gm)).toHaveLength(4);
  });

  test('shows a day only where it is known', () => {
    expect(dutch.out).not.toContain('1 november 2016');
    expect(dutch.out).toContain('datum onbekend');
  });

  test('keeps notes and estimates that were not shared to their writers', () => {
    expect(dutch.out).not.toContain('Bestaande afspraken met de regio’s langs de kust');
  });

  test('fits in 60 columns, and takes 100 at most', () => {
    const widest = (out: string) => Math.max(...out.split('\n').map((line) => stringWidth(line)));
    for (const { out } of [dutch, plain, forced, english]) expect(widest(out)).toBeLessThanOrEqual(60);
    for (const name of names) {
      expect(widest(shown(name, 'en', 60))).toBeLessThanOrEqual(60);
      expect(widest(shown(name, 'nl', 250))).toBeLessThanOrEqual(100);
    }
    expect(widest(shown('kustwacht', 'nl', 250))).toBeGreaterThan(80);
  });

  test('is plain text when piped, with boxes and colour when asked for', () => {
    for (const { out } of [dutch, english]) {
      expect(stripVTControlCharacters(out)).toBe(out);
      expect(out).not.toMatch(/[╭│╰]/);
    }
    expect(stripVTControlCharacters(forced.out)).not.toBe(forced.out);
    expect(forced.out).toMatch(/[╭│╰]/);
  });

  test('is ASCII where the locale is C', () => {
    expect(plain.out).toMatch(/^[\n\x20-\x7e]*$/);
    expect(plain.out).toContain('* 12 juli 2018');
    expect(plain.out).toContain(' 1 [x] Gereed');
  });

  test('--lang en leaves no Dutch but names and quotations', () => {
    const own = (out: string, known: readonly string[]) =>
      known.reduce(
        (text, name) => text.replaceAll(name, ''),
        out
          .replace(/\s+/g, ' ')
          .replace(/«[^»]*»/g, '')
          .replace(/“[^”]*”/g, ''),
      );
    expect(english.out).toBe(shown('kern-geen-akkoord', 'en', 60));
    for (const name of names) {
      const { start: input, namen = {} } = caseNamed(name);
      const parties = [input.crisispartner, input.werkgroep, input.regiegroep, input.veiligheidsregio];
      const known = [...parties, ...(input.andereRegios ?? [])].flatMap((org: Loose) => org?.naam ?? []);
      const short = known.map((naam: string) => naam.replace('Veiligheidsregio ', ''));
      const others = Object.values(namen) as string[];
      expect(dutchIn(own(shown(name, 'en', 60), [...known, ...short, ...others]))).toEqual([]);
    }
  });

  test('--json gives events, refusals and where it ends', () => {
    const { events, refusals: refused, final, ...rest } = JSON.parse(json.out);
    expect(rest).toEqual({});
    expect(events).toHaveLength(caseNamed('kustwacht').gebeurtenissen.length);
    expect(events[0]).toMatchObject({ nr: 1, bron: 'openbaar', event: { type: 'adoptieregio.voorgesteld' } });
    expect(events[0].changes.length).toBeGreaterThan(0);
    expect(refused.map(({ na, blockers }: Loose) => [na, blockers[0].code])).toEqual([
      [50, 'checklist-onvolledig'],
      [60, 'akkoord-ontbreekt'],
      [60, 'verkeerde-rol'],
    ]);
    expect(Object.keys(final)).toEqual(['fase', 'value', 'stapStatus', 'processchema', 'progress', 'tasks', 'signals']);
    expect(final).toMatchObject({ fase: 'uitvoering', progress: { toetsing: 'afgerond' } });
  });
});

describe('on a terminal', () => {
  const onTerminal = (env: Record<string, string>) => {
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
    const settings = { TERM: 'xterm-256color', ...env };
    return render(played('ad-hoc'), 'nl', terminalFor(stream as unknown as NodeJS.WriteStream, settings));
  };

  test('there are boxes and colours', () => {
    const out = onTerminal({});
    expect(out).toMatch(/╭─+╮/);
    expect(stripVTControlCharacters(out)).not.toBe(out);
  });

  test('NO_COLOR keeps the boxes', () => {
    const out = onTerminal({ NO_COLOR: '1' });
    expect(out).toMatch(/╭─+╮/);
    expect(stripVTControlCharacters(out)).toBe(out);
  });

  test('so does a build server, whatever runs these tests', () => {
    const out = onTerminal({ CI: '1' });
    expect(out).toMatch(/╭─+╮/);
    expect(stripVTControlCharacters(out)).toBe(out);
  });

  test('LC_ALL=C draws them in ASCII', () => {
    expect(onTerminal({ LC_ALL: 'C', LANG: 'nl_NL.UTF-8', NO_COLOR: '1' })).toMatch(/^[\n\x20-\x7e]*$/);
  });

  test('nothing is wider than the terminal', () => {
    for (const line of onTerminal({}).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });
});

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
    'gebeurtenissen[9].event.datum',
    '"2024-13-40"',
    /bestaande datum/,
    /existing date/,
  ],
  ['a dry run after the end', broken((c) => (c.proeven[0].na = 99)), 'proeven[0].na', '99', /15/, /15/],
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

const refusedOnes: [what: string, args: readonly string[], says: readonly string[]][] = [
  ['no JSON', [file('comma.json', '{\n  "titel": 1,\n}')], ['comma.json:3:1', '"}"', 'Verwacht JSON']],
  [
    'no JSON, halfway',
    [file('half.json', `{\n  "titel": "${'x'.repeat(50)}",\n  "start": ]\n}`)],
    ['half.json:3:12', 'Verwacht JSON'],
  ],
  [
    'a wrong date',
    [file('date.json', JSON.stringify(faults[7]?.[1]))],
    ['gebeurtenissen[9].event.datum', '"2024-13-40"', 'bestaande datum'],
  ],
  [
    'an event the procedure refuses',
    [file('refused.json', JSON.stringify(broken((c) => c.gebeurtenissen.splice(4, 1)))), '--lang', 'en'],
    ['gebeurtenissen[9].event', 'refuses event 10', 'Who can resolve this', 'Lines 206-210'],
  ],
  ['an unknown option', ['--kleur'], ['--kleur', '--lang, --json en --help']],
  ['a language that is not there', ['--lang', 'de'], ['--lang de', '--lang nl en --lang en']],
  ['two files', ['a.json', 'b.json'], ['a.json b.json', 'hoogstens']],
  ['a file that is not there', ['weg.json', '--lang', 'en'], ['weg.json', 'does not exist']],
  ['a directory', ['examples'], ['examples', 'is een map, geen bestand']],
];

describe('what cannot be replayed is said plainly, with exit code 2', () => {
  test.concurrent.each(refusedOnes)('%s', async (_, args, says) => {
    const { code, out, err } = await start(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const flat = err.replace(/\s+/g, ' ');
    for (const words of says) expect(flat).toContain(words);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test('--help says what is possible', async () => {
  const { code, out } = await start(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('--lang nl|en');
});
