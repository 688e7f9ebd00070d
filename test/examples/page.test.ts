import { PassThrough } from 'node:stream';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { page } from '../../examples/replay/page.js';
import { terminalFor } from '../../examples/replay/terminal.js';
import { processchema } from '../../src/content/index.js';
import { dutchIn } from '../support/dutch.js';
import { caseNamed, type Loose, start } from './cli.js';
import { names, play, played } from './played.js';

const piped = (columns: number) => terminalFor(new PassThrough(), { COLUMNS: String(columns) });
const flat = (words: string) => words.replace(/\s+/g, ' ');
const lines = (text: string) => text.trimEnd().split('\n');

const all = names.flatMap((name) => (['nl', 'en'] as const).map((lang) => [name, lang] as const));

describe.each(all)('the page of %s in %s', (name, lang) => {
  const replayed = played(name);
  const text = page(replayed, lang, piped(80));

  test('is at most 60 lines at 80 columns, and nothing is cut off', () => {
    expect(lines(text).length).toBeLessThanOrEqual(60);
    for (const line of lines(text)) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/…|\.\.\./);
  });

  test('says who takes part', () => {
    const { start: input } = caseNamed(name);
    expect(flat(text)).toContain(input.veiligheidsregio.naam);
    expect(flat(text)).toContain(input.crisispartner.naam);
  });

  test('says where it stands, in the twelve rows of Bijlage D', () => {
    const rows = processchema.map(({ nr, tekst }) => new RegExp(`^ +${nr} \\S .+ ${tekst[lang]}$`, 'm'));
    for (const row of rows) expect(text).toMatch(row);
  });

  test('says what was refused and why, with every reason', () => {
    expect(replayed.antwoorden.length).toBeGreaterThan(0);
    for (const { titel, blockers } of replayed.antwoorden) {
      expect(flat(text)).toContain(titel[lang]);
      for (const { text: reason } of blockers) expect(flat(text)).toContain(reason[lang].split('. ')[0]);
    }
  });

  test('says what is public and what assumed only where something is', () => {
    expect(/openbaar|public/.test(text)).toBe(name === 'kustwacht');
    expect(/aangenomen|assumed/.test(text)).toBe(name === 'kustwacht');
  });
});

describe('the page', () => {
  test('is what npm start shows first', async () => {
    const [shown, english] = await Promise.all([
      start([], { env: { COLUMNS: '80' } }),
      start(['examples/ad-hoc.json', '--lang', 'en'], { env: { COLUMNS: '80' } }),
    ]);
    expect(shown).toEqual({ code: 0, err: '', out: page(played('kustwacht'), 'nl', piped(80)) });
    expect(english).toEqual({ code: 0, err: '', out: page(played('ad-hoc'), 'en', piped(80)) });
  });

  test('of the Kustwacht counts the one sentence on the mandate once', () => {
    const text = flat(page(played('kustwacht'), 'nl', piped(80)));
    expect(text).toContain('● 8 feiten zijn openbaar: Adoptieregio voorgesteld, Kandidaat gesteund, Plan van');
    expect(text).toContain('○ 36 gebeurtenissen zijn aangenomen');
    expect(text).toContain('Aan zet: Regiegroep netcentrisch werken');
  });

  test('says for whom the work is that is open', () => {
    const text = flat(page(played('kern-geen-akkoord'), 'nl', piped(80)));
    expect(text).toContain(
      'Veiligheidsregio Duinrand en Drinkwaterbedrijf Zilverbron: - Evalueer de samenwerking (uiterlijk 4 januari 2025)',
    );
  });

  test('is ASCII where the locale is C', () => {
    for (const name of names) {
      const text = page(played(name), 'nl', terminalFor(new PassThrough(), { LANG: 'C' }));
      expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    }
  });

  test('leaves no Dutch in English but names and quotations', () => {
    for (const name of names) {
      const { start: input } = caseNamed(name);
      const parties: string[] = [input, ...Object.values(input), ...(input.andereRegios ?? [])].flatMap(
        (org: Loose) => org?.naam ?? [],
      );
      const own = flat(page(played(name), 'en', piped(80))).replace(/“[^”]*”/g, '');
      expect(dutchIn(parties.reduce((text, party) => text.replaceAll(party, ''), own))).toEqual([]);
    }
  });

  test('takes the names of the parties for a title where there is none, and tells that nothing was refused', () => {
    const { start: input, gebeurtenissen } = caseNamed('ad-hoc');
    const text = page(play({ start: input, gebeurtenissen }), 'nl', piped(80));
    expect(lines(text)[0]).toBe('Reddingsbrigade Meeuwenoord en Veiligheidsregio Zandkust');
    expect(text).toMatch(/^Wat het stappenplan weigert.*\n {2}geen\n/m);
  });

  test('stays a page whatever the case, and says how much more there is', () => {
    const { start: input, gebeurtenissen, proeven } = caseNamed('kern-geen-akkoord');
    const regios = input.andereRegios.map(({ id }: Loose) => ({
      id,
      naam: `Veiligheidsregio ${id} aan zee `.repeat(9),
    }));
    const long = (words: string) => ({ nl: `${words} `.repeat(60).trim(), en: words });
    const text = page(
      play({
        titel: long('Titel'),
        inleiding: long('Inleiding in veel woorden.'),
        start: { ...input, andereRegios: regios },
        gebeurtenissen: gebeurtenissen.slice(0, 22).map((row: Loose) => ({ bron: 'aangenomen', ...row })),
        proeven: Array.from({ length: 30 }, (_, nr) => ({ ...proeven[nr === 0 ? 2 : 0], na: 0 })),
      }),
      'nl',
      piped(80),
    );
    expect(lines(text)).toHaveLength(60);
    expect(text.match(/Titel/g)?.length).toBeLessThan(30);
    expect(text).toMatch(/^Wat open staat, en voor wie\n( {2}.*\n){7} {4}… en nog \d+$/m);
    expect(text).toMatch(/^Wat het stappenplan weigert.*\n( {2}.*\n)+ {4}… en nog \d+$/m);
    expect(lines(text).at(-1)).toContain('voeg --alles toe');
  });
});
