import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../examples/replay/story.js';
import { terminalFor } from '../../examples/replay/terminal.js';
import { dutchIn } from '../support/dutch.js';
import { caseNamed, file, type Loose, type Said, start } from './cli.js';
import { names, played } from './played.js';

/** The text as it reads when piped. */
const shown = (name: string, lang: 'nl' | 'en', columns: number) =>
  story(played(name), lang, terminalFor(new PassThrough(), { COLUMNS: String(columns) }));

describe('npm start -- --alles', () => {
  let dutch: Said;
  let english: Said;
  let json: Said;
  let plain: Said;
  let forced: Said;

  beforeAll(async () => {
    [dutch, json, plain, forced, english] = await Promise.all([
      start(['--alles']),
      start(['--json']),
      start(['--alles'], { env: { LANG: 'C' } }),
      start(['--alles'], { env: { FORCE_COLOR: '1' } }),
      start(['examples/kern-geen-akkoord.json', '--alles', '--lang', 'en']),
    ]);
  });

  test('tells the story of the Kustwacht', () => {
    expect(dutch).toMatchObject({ code: 0, err: '' });
    const flat = dutch.out.replace(/\s+/g, ' ');
    expect(flat).toContain('● november 2016 Kustwacht (crisispartner): Adoptieregio voorgesteld');
    expect(flat).toContain('24 veiligheidsregio’s: Kandidaat gesteund');
    expect(flat).toContain('● 12 juli 2018');
    expect(flat).toContain('«Als de Regiegroep netcentrisch werken een akkoord heeft gegeven');
    expect(flat).toContain('● 8 feiten zijn openbaar: ');
    expect(flat).toContain('○ 36 gebeurtenissen zijn aangenomen: ');
    expect(dutch.out.match(/PROEF – telt niet mee/g)).toHaveLength(3);
    expect(dutch.out.match(/^Stand na: /gm)).toHaveLength(4);
  });

  test('shows a day only where it is known', () => {
    expect(dutch.out).not.toContain('1 november 2016');
    expect(dutch.out).toContain('datum onbekend');
    expect(dutch.out).not.toMatch(/○ \d+ \p{L}+ \d{4}/u);
  });

  test('keeps notes and estimates that were not shared to their writers', () => {
    expect(dutch.out).not.toContain('[niet openbaar]');
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
    expect(events[2]).toMatchObject({ bron: 'openbaar', feit: 'mandaat', datering: 'onbekend' });
    expect(events[0].changes.length).toBeGreaterThan(0);
    expect(refused.map(({ na, blockers }: Loose) => [na, blockers[0].code])).toEqual([
      [1, 'niet-aangemeld'],
      [55, 'checklist-onvolledig'],
      [59, 'verkeerde-rol'],
    ]);
    expect(Object.keys(final)).toEqual(['fase', 'value', 'stapStatus', 'processchema', 'progress', 'tasks', 'signals']);
    expect(final).toMatchObject({ fase: 'uitvoering', progress: { toetsing: 'afgerond' } });
  });
});

describe('on a terminal', () => {
  const onTerminal = (env: Record<string, string>) => {
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
    const settings = { TERM: 'xterm-256color', ...env };
    return story(played('ad-hoc'), 'nl', terminalFor(stream as unknown as NodeJS.WriteStream, settings));
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

const wrongDay = caseNamed('ad-hoc');
wrongDay.gebeurtenissen[11].event.datum = '2024-13-40';

const oneEventLess = caseNamed('ad-hoc');
oneEventLess.gebeurtenissen.splice(5, 1);

const refusedOnes: [what: string, args: readonly string[], says: readonly string[]][] = [
  ['no JSON', [file('comma.json', '{\n  "titel": 1,\n}')], ['comma.json:3:1', '"}"', 'Verwacht JSON']],
  [
    'no JSON, halfway',
    [file('half.json', `{\n  "titel": "${'x'.repeat(50)}",\n  "start": ]\n}`)],
    ['half.json:3:12', 'Verwacht JSON'],
  ],
  [
    'a wrong date',
    [file('date.json', JSON.stringify(wrongDay))],
    ['gebeurtenissen[11].event.datum', '"2024-13-40"', 'bestaande datum'],
  ],
  [
    'an event the procedure refuses',
    [file('refused.json', JSON.stringify(oneEventLess)), '--lang', 'en'],
    ['gebeurtenissen[11].event', 'refuses event 12', 'Who can resolve this', 'Lines 206-210'],
  ],
  ['an unknown option', ['--kleur'], ['--kleur', '--alles, --lang, --json en --help']],
  ['a language that is not there', ['--lang', 'de'], ['--lang de', '--lang nl en --lang en']],
  ['two files', ['a.json', 'b.json'], ['a.json b.json', 'hoogstens']],
  ['a file that is not there', ['weg.json', '--lang', 'en'], ['weg.json does not exist', '/weg.json']],
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

test('--help says what is possible, in PowerShell too', async () => {
  const { code, out } = await start(['--help']);
  expect(code).toBe(0);
  for (const option of ['--alles', '--lang nl|en', '--json', 'npm start -- - <']) expect(out).toContain(option);
  expect(out).toMatch(/PowerShell.*npm\.cmd start -- examples\/ad-hoc\.json/s);
});
