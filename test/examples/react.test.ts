import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import { dutchIn } from '../support/dutch.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const app = join(root, 'examples/react');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder: string;
let browser: Browser;
let server: Server;

beforeAll(async () => {
  folder = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'stappenplan-'));
  const { outputFiles } = await build({
    entryPoints: [join(app, 'main.tsx')],
    bundle: true,
    write: false,
    format: 'esm',
    outdir: 'out',
    logLevel: 'silent',
    jsx: 'automatic',
    tsconfig: join(app, 'tsconfig.json'),
  });
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', readFileSync(join(app, 'index.html'), 'utf8')],
    '/main.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/style.css': ['text/css', readFileSync(join(app, 'style.css'), 'utf8')],
  };
  server = createServer(({ url = '' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', ''];
    response.writeHead(files[url] ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  browser = await openBrowser(folder);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (!process.env.SCREENSHOTS) rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  width?: number;
  colorScheme?: 'light' | 'dark';
  /** Where the computer stands. */
  timezoneId?: string;
}

/** A fresh page, and what its console complained about. */
async function visit({ width = 1200, colorScheme = 'light', timezoneId = 'Europe/Amsterdam' }: Visit = {}) {
  const page = await browser.newPage({ viewport: { width, height: 1200 }, colorScheme, timezoneId });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, errors };
}

const record = (page: Page) => page.getByRole('button', { name: 'Vastleggen' }).click();
const now = (page: Page) => page.locator('#now');
const look = (page: Page, as: string) => page.getByLabel('U kijkt mee als').selectOption({ label: as });
const other = (page: Page, label: string) => page.getByLabel('Kies wat u wilt vastleggen').selectOption({ label });
const focused = (page: Page) => page.evaluate<boolean>("document.activeElement.closest('#now') !== null");

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a stand-by case is filled in, form by form, from its last agreements to actief', {
  timeout: 60_000,
}, async () => {
  const { page, errors } = await visit();
  await look(page, 'Waterschap Lage Landen (crisispartner)');
  for (let left = 3; left > 0; left -= 1) {
    await now(page).getByRole('button', { name: 'Afspraak gereed' }).first().click();
    await record(page);
    expect(await page.getByRole('status').innerText()).toBe('Vastgelegd: Afspraak gereed');
    expect(await focused(page)).toBe(true);
  }
  // The conflict with the hard deadline: each party accepts it with a reason.
  for (const party of ['Waterschap Lage Landen (crisispartner)', 'Veiligheidsregio Duinrand (veiligheidsregio)']) {
    await look(page, party);
    await now(page).getByRole('button', { name: 'Deadlineconflict aanvaard' }).click();
    await record(page); // nothing filled in yet
    expect(await page.locator('.problem').innerText()).toBe('Ontbreekt: vul dit veld in');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.getByLabel('Waarom u dit aanvaardt').fill('Wij huren tot die tijd in');
    await record(page);
  }
  await now(page).getByRole('button', { name: 'Werkgroep benaderd' }).click();
  await record(page);
  for (const party of ['Waterschap Lage Landen (crisispartner)', 'Veiligheidsregio Duinrand (veiligheidsregio)']) {
    await look(page, party);
    await now(page).getByRole('button', { name: 'Afspraken definitief verklaard' }).click();
    await record(page);
  }
  await now(page).getByRole('button', { name: 'Toetsing aangevraagd' }).click();
  await record(page);
  await look(page, 'Regiegroep netcentrisch werken (Regiegroep netcentrisch werken)');
  await now(page).getByRole('button', { name: 'Akkoord gegeven', exact: true }).click();
  await record(page);
  expect(await page.locator('.fase').innerText()).toBe('Fase: Uitvoeren');
  await look(page, 'Veiligheidsregio Duinrand (veiligheidsregio)');
  for (const step of ['Plan van aanpak uitgevoerd', 'Oefening gehouden', 'Go-live bevestigd']) {
    await now(page).getByRole('button', { name: step }).first().click();
    await record(page);
  }
  expect(await now(page).getByRole('button').allInnerTexts()).toContain('Evaluatieritme vastgesteld');
  expect(await page.getByRole('region', { name: 'Wat is vastgelegd' }).innerText()).toContain('Akkoord gegeven');
  expect(errors).toEqual([]);
});

describe('what is announced', () => {
  test('a refusal: its first sentence and how many there are, with every reason below', async () => {
    const { page } = await visit();
    await other(page, 'Toetsing aangevraagd');
    await record(page);
    const alert = await page.getByRole('alert').innerText();
    expect(alert).toMatch(/^Dit kan nu niet\. [^.]+\. \(\d redenen\)$/);
    const reasons = page.getByRole('region', { name: 'Dit kan nu niet' }).getByRole('article');
    expect(alert).toContain(`(${await reasons.count()} redenen)`);
    expect(await reasons.first().innerText()).toContain('SB8 Geheimhoudingsverklaring');
    expect(await page.getByRole('status').innerText()).toBe('');
  });

  test('rows that are wrong keep their problem beside them', async () => {
    const { page } = await visit();
    await other(page, 'Plan van aanpak opgesteld');
    await page.getByRole('button', { name: 'Regel toevoegen' }).click();
    await page.getByLabel('Kenmerk').nth(1).fill('niet goed!');
    await record(page);
    expect(await page.locator('.row').nth(1).locator('.problem').count()).toBeGreaterThan(0);
  });
});

test('history leaks no notes: each party sees its own', async () => {
  const { page } = await visit();
  const history = page.getByRole('region', { name: 'Wat is vastgelegd' });
  expect(await history.innerText()).toContain('In 2024 samen geoefend');
  await look(page, 'Waterschap Lage Landen (crisispartner)');
  expect(await history.innerText()).not.toContain('In 2024 samen geoefend');
  expect(await history.innerText()).toContain('Twee keer samen opgeschaald');
});

test('the day filled in is the day in the Netherlands at the click, wherever the computer stands', async () => {
  const { page } = await visit({ timezoneId: 'Pacific/Auckland' });
  await page.clock.setFixedTime(new Date('2026-12-31T23:30:00Z')); // 00:30 on 1 January in the Netherlands
  await other(page, 'Werkgroep benaderd');
  expect(await page.getByLabel('Datum van het contact').inputValue()).toBe('2027-01-01');
});

const languages = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
] as const;

describe.each(languages)('in %s', (lang, naam) => {
  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
  ] as const)(
    '%s at %i px: axe finds nothing, and nothing is wider than the window',
    { timeout: 60_000 },
    async (colorScheme, width) => {
      const { page, errors } = await visit({ colorScheme, width });
      await page.getByRole('radio', { name: naam }).check();
      const seen = async (what: string) => {
        await page.screenshot({ path: join(folder, `${lang}-${colorScheme}-${width}-${what}.png`), fullPage: true });
        expect([what, await violations(page)]).toEqual([what, []]);
        expect([what, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([what, width]);
      };
      await seen('start');
      const choose = page.getByLabel(lang === 'nl' ? 'Kies wat u wilt vastleggen' : 'Choose what you wish to record');
      const go = page.getByRole('button', { name: lang === 'nl' ? 'Vastleggen' : 'Record', exact: true });
      await choose.selectOption('planning.vastgesteld');
      await seen('form');
      await page.locator('form .buttons .quiet').click();
      await choose.selectOption('toetsing.aangevraagd');
      await go.click();
      await seen('refusal');
      await page.getByLabel(lang === 'nl' ? 'Casus' : 'Case').selectOption('kern');
      await seen('other-case');
      expect(errors).toEqual([]);
    },
  );
});

test('in English everything but quotations and what parties wrote is English, and the page says so', async () => {
  const { page } = await visit();
  await other(page, 'Toetsing aangevraagd');
  await page.getByRole('radio', { name: 'English' }).check();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toBe('Step-by-step plan for net-centric cooperation');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  const texts = await page.locator('h1, h2, h3, caption, th, td, legend, button, option, [role=alert]').allInnerTexts();
  expect(texts.flatMap(dutchIn)).toEqual([]);
});

test('the example type-checks with its own tsconfig', () => {
  const { config } = ts.readConfigFile(join(app, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, app);
  const program = ts.createProgram(fileNames, options);
  const wrong = fileNames.flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name)));
  expect(fileNames).toContain(join(app, 'app.tsx'));
  expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
});
