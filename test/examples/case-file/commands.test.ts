import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { caseNamed, file, folder, inspect, type Loose, start } from '../cli.js';

const hard = (name: string) => fileURLToPath(new URL(`../hard/${name}.json`, import.meta.url));
const flat = (words: string) => words.replace(/\s+/g, ' ');

const refused: [name: string, nl: readonly string[], en: readonly string[]][] = [
  ['utf-16', ['is geen UTF-8', 'Sla het op als UTF-8'], ['is not UTF-8', 'Save it as UTF-8']],
  ['cp1252', ['Sla het op als UTF-8', 'cp1252.json:13'], ['Save it as UTF-8']],
  ['duplicate-key', ['regel 2, kolom 42 staat er al, op regel 2, kolom 3'], ['line 2, column 42', 'line 2, column 3']],
  ['line-break-in-name', ['start.veiligheidsregio.naam'], ['start.veiligheidsregio.naam', 'on one line']],
];

describe('npm start and npm run inspect read case files alike', () => {
  test('a byte order mark is no part of the case', async () => {
    const [started, inspected] = await Promise.all([start([hard('bom')]), inspect(hard('bom'))]);
    expect(started).toMatchObject({ code: 0, err: '' });
    expect(started.out).toContain('Een reddingsbrigade helpt af en toe mee');
    expect(inspected).toMatchObject({ code: 0, err: '' });
    expect(inspected.out).toContain('Replayed 15 events');
  });

  test.concurrent.each(refused)('%s is refused by both, with code 2', async (name, nl, en) => {
    const [started, inspected] = await Promise.all([start([hard(name)]), inspect(hard(name))]);
    expect({ ...started, err: '' }).toEqual({ code: 2, out: '', err: '' });
    expect({ ...inspected, err: '' }).toEqual({ code: 2, out: '', err: '' });
    for (const words of nl) expect(flat(started.err)).toContain(words);
    for (const words of en) expect(flat(inspected.err)).toContain(words);
    expect(started.err + inspected.err).not.toMatch(/^\s+at /m);
  });

  test('an id that every object has is shown as that id', async () => {
    const { code, err } = await start([hard('every-object-has-it')]);
    expect(code).toBe(2);
    expect(err).toMatch(/^ +- constructor$/m);
    expect(err).not.toContain('function');
  });

  test('a path starts where the user stands, the standard case where we are', async () => {
    const name = basename(file('hier.json', JSON.stringify(caseNamed('ad-hoc'))));
    const there = { env: { INIT_CWD: folder } };
    const [started, inspected, standard, gone] = await Promise.all([
      start([name], there),
      inspect(name, there),
      start([], there),
      start(['weg.json'], there),
    ]);
    expect(started).toMatchObject({ code: 0, err: '' });
    expect(inspected.out).toContain('Replayed 17 events of hier.json, 0 refused.');
    expect(standard.out).toContain('Kustwacht');
    expect(gone.code).toBe(2);
    expect(gone.err.replace(/\n/g, '')).toContain(join(folder, 'weg.json'));
  });

  test('- is what is piped in', async () => {
    const input = JSON.stringify(caseNamed('ad-hoc'));
    const [started, inspected, broken] = await Promise.all([
      start(['-', '--lang', 'en'], { input }),
      inspect('-', { input }),
      start(['-'], { input: '{\n  "start": }' }),
    ]);
    expect(started.out).toContain('A lifeboat brigade');
    expect(inspected.out).toContain('Replayed 17 events of -, 0 refused.');
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(flat(broken.err)).toContain('De standaardinvoer bevat geen geldige JSON.');
    expect(broken.err).toContain('-:2:12');
  });

  test('ten megabytes are read, from a file and piped in', async () => {
    const casus = caseNamed('ad-hoc');
    const [note] = casus.gebeurtenissen;
    const long = { ...note, event: { ...note.event, resultaten: 'é'.repeat(9_999) } };
    casus.gebeurtenissen.unshift(...Array(530).fill(long));
    casus.proeven = [];
    const input = JSON.stringify(casus);
    expect(Buffer.byteLength(input)).toBeGreaterThan(10 * 2 ** 20);
    const results = await Promise.all([start([file('groot.json', input)]), start(['-'], { input })]);
    for (const { code, out, err } of results) {
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Reddingsbrigade Meeuwenoord');
    }
  });
});

describe('the words of a file do not steer the terminal', () => {
  const hostile =
    '\u001b[31mrood\u001b]0;titel\u0007\u009b2J\u202e\n12 juli 2018 ● Regiegroep: Akkoord gegeven\u2028\r\b';
  const casus: Loose = caseNamed('kern-geen-akkoord');
  casus.inleiding.nl = hostile;
  casus.gebeurtenissen.find(({ event }: Loose) => event.type === 'oefening.gehouden').event.omschrijving = hostile;
  casus.gebeurtenissen[41].toelichting.nl = hostile;
  const input = JSON.stringify(casus);

  test.concurrent.each([[[]], [['--alles']], [['--json']]])('with %j', async (args) => {
    const { code, out } = await start(['-', ...args], { input });
    expect(code).toBe(0);
    expect(out).toContain('rood');
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(out).not.toMatch(/^12 juli 2018/m);
  });

  test('nor do those of a file that is refused', async () => {
    const wrong = { ...casus, [hostile]: hostile, titel: { nl: hostile, en: hostile } };
    const { code, err } = await start(['-'], { input: JSON.stringify(wrong) });
    expect(code).toBe(2);
    expect(err).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});

describe('a file may hold several cases that follow each other', () => {
  const [een, twee] = [caseNamed('ad-hoc'), caseNamed('kern-geen-akkoord')];

  test('each is told in its order, by npm start and npm run inspect', async () => {
    const path = file('twee.json', JSON.stringify({ casussen: [een, twee] }));
    const [page, json, inspected] = await Promise.all([start([path]), start([path, '--json']), inspect(path)]);
    expect(page.code).toBe(0);
    const out = flat(page.out);
    expect(out.indexOf('Een reddingsbrigade helpt')).toBeGreaterThanOrEqual(0);
    expect(out.indexOf('Zilverbron')).toBeGreaterThan(out.indexOf('Een reddingsbrigade helpt'));
    expect(JSON.parse(json.out)).toHaveLength(2);
    expect(inspected.out.match(/Replayed \d+ events/g)).toHaveLength(2);
  });

  test('what is wrong is told with the case it is in; none at all is no file of cases', async () => {
    const wrong = { ...twee, start: { veiligheidsregio: '' } };
    const { code, err } = await start([file('fout.json', JSON.stringify({ casussen: [een, wrong] }))]);
    expect(code).toBe(2);
    expect(err).toContain('casussen[1].start.');
    expect((await start([file('geen.json', '{ "casussen": [] }')])).err).toContain('casussen');
  });
});
