import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import { dutchIn } from '../support/dutch.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const app = join(root, 'examples/react');

async function bundle(input: Pick<BuildOptions, 'entryPoints' | 'stdin'>): Promise<string> {
  const options = { bundle: true, write: false, format: 'esm', outdir: 'out', logLevel: 'silent' } as const;
  const { outputFiles } = await build({ ...input, ...options, tsconfig: join(app, 'tsconfig.json') });
  return outputFiles[0]?.text ?? '';
}

/** One task list of the example beside a counter: it renders when React commits a change of it. */
const counted = `
import { Profiler } from 'react';
import { createRoot } from 'react-dom/client';
import { actingAs, attempt, stappenplanMachine } from 'netcentrisch-stappenplan';
import { createActor } from 'xstate';
import { spelers, start } from './demo.js';
import { Taken } from './doen.js';
const samenwerking = createActor(stappenplanMachine, { input: start }).start();
Object.assign(window, { renders: 0, doe: (type, data) => attempt(samenwerking, actingAs(spelers[0])(type, data)).ok });
createRoot(document.getElementById('app')).render(
  <Profiler id="taken" onRender={() => { window.renders += 1; }}>
    <Taken samenwerking={samenwerking} by={spelers[0]} lang="nl" vastleggen={() => {}} />
  </Profiler>,
);
`;

let folder: string;
let browser: Browser;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stappenplan-'));
  const [main, count] = await Promise.all([
    bundle({ entryPoints: [join(app, 'main.tsx')] }),
    bundle({ stdin: { contents: counted, resolveDir: app, loader: 'tsx' } }),
  ]);
  const html = readFileSync(join(app, 'index.html'), 'utf8');
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', html],
    '/count': ['text/html', html.replace('main.js', 'count.js')],
    '/main.js': ['text/javascript', main],
    '/count.js': ['text/javascript', count],
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
  if (!process.env.KEEP_SCREENSHOTS) rmSync(folder, { recursive: true, force: true });
});

/** A fresh page, and what its console complained about. */
async function visit(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1400 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return { page, errors };
}

/** Clicks as a reader would, by what the page calls things. */
function reader(page: Page) {
  const taken = page.getByRole('region', { name: 'Wat u kunt doen' });
  const weigering = page.getByRole('region', { name: 'Dit kan nu niet' });
  return {
    taken,
    weigering,
    /** Takes a role, and records what is named on the buttons of its tasks. */
    async als(rol: string, ...knoppen: readonly string[]) {
      await page.getByRole('radio', { name: rol, exact: true }).check();
      for (const name of knoppen) await taken.getByRole('button', { name, exact: true }).first().click();
    },
    async kies(gebeurtenis: string) {
      await page.getByLabel('Gebeurtenis').selectOption({ label: gebeurtenis });
      await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    },
    fase: () => page.locator('.fase').innerText(),
    rijen: () => page.locator('tbody .status').allInnerTexts(),
    signalen: () => page.getByRole('region', { name: 'Signalen' }).innerText(),
  };
}

const gereed = (rows: number) => Array<string>(rows).fill('Gereed');
const open = (rows: number) => Array<string>(rows).fill('Open');

test('a stand-by case is clicked from its opening to actief, refusals and all', async () => {
  const { page, errors } = await visit('/');
  const { taken, weigering, als, kies, fase, rijen, signalen } = reader(page);
  expect(await fase()).toBe('Fase: Verkennen');
  expect(await rijen()).toEqual(['Niet van toepassing', ...open(11)]);

  await kies('Verkenning afgerond');
  expect(await weigering.innerText()).toContain('Nog niet beide partijen hebben de profielkeuze definitief verklaard.');
  expect(await weigering.getByRole('listitem').allInnerTexts()).toContain('kerntaken (crisispartner)');
  expect(await weigering.innerText()).toMatch(/regel 196: .?Maak gezamenlijk een beargumenteerde keuze/);

  const samen = ['Inschatting gemaakt', 'Kerntaken, ambities of verwachtingen gedeeld'];
  await als('veiligheidsregio', 'Notitie vastgelegd', ...samen, 'Profiel voorgesteld');
  expect(await weigering.count()).toBe(0);
  await als(
    'crisispartner',
    'Notitie vastgelegd',
    'Overleg gevoerd',
    ...samen,
    'Ingestemd met het profiel',
    'Profielkeuze definitief verklaard',
  );
  await als('veiligheidsregio', 'Profielkeuze definitief verklaard', 'Profielkeuze besproken met de werkgroep');
  await kies('Verkenning afgerond');
  expect(await fase()).toBe('Fase: Uitwerken');
  expect(await rijen()).toEqual(['Niet van toepassing', ...gereed(4), ...open(7)]);

  await als('crisispartner', ...Array<string>(7).fill('Afspraak gereed'));
  await als('veiligheidsregio', 'Plan van aanpak opgesteld', 'Planning vastgesteld', 'Werkgroep benaderd');
  await kies('Toetsing aangevraagd');
  expect(await weigering.getByRole('listitem').allInnerTexts()).toEqual([
    'SB8 Geheimhoudingsverklaring',
    'veiligheidsregio',
    'crisispartner',
  ]);
  await page.screenshot({ path: join(folder, 'nl.png'), fullPage: true });

  await als('crisispartner', 'Afspraak gereed', 'Afspraken definitief verklaard');
  await als('veiligheidsregio', 'Afspraken definitief verklaard', 'Toetsing aangevraagd');
  expect(await taken.innerText()).toContain('Er ligt nu niets bij u.');
  await als('Regiegroep netcentrisch werken', 'Akkoord gegeven');
  expect(await fase()).toBe('Fase: Uitvoeren');

  await als('crisispartner', 'Plan van aanpak uitgevoerd', 'Oefening gehouden', 'Go-live bevestigd');
  expect((await rijen()).slice(0, 11)).toEqual(['Niet van toepassing', ...gereed(10)]);
  expect(await taken.getByRole('button').allInnerTexts()).toEqual(['Evaluatieritme vastgesteld', 'Ervaring gedeeld']);
  expect(await signalen()).toContain('Er is nog niet afgesproken hoe vaak u de samenwerking evalueert.');
  expect(errors).toEqual([]);
});

test('in English everything but the quotation is English, and the page says so', async () => {
  const { page, errors } = await visit('/');
  const html = page.locator('html');
  expect(await html.getAttribute('lang')).toBe('nl');
  await reader(page).kies('Toetsing aangevraagd');
  await page.getByRole('radio', { name: 'English' }).check();
  expect(await html.getAttribute('lang')).toBe('en');
  expect(await page.title()).toBe('Step-by-step plan for net-centric cooperation');
  expect(await page.getByRole('table', { name: 'Process chart (Appendix D)' }).getByRole('row').count()).toBe(13);
  expect(await page.locator('[aria-live="assertive"]').innerText()).toContain('This is not possible now');
  const texts = await page.locator('h1, h2, caption, th, td, legend, button, option, p:not(:has(q))').allInnerTexts();
  expect(texts.flatMap(dutchIn)).toEqual([]);
  await page.screenshot({ path: join(folder, 'en.png'), fullPage: true });
  expect(errors).toEqual([]);
});

test('the task list is not rendered again for an event that leaves it as it was', async () => {
  const { page, errors } = await visit('/count');
  await page.getByRole('listitem').first().waitFor();
  const renders = () => page.evaluate<number>('renders');
  const doe = (type: string, data: object) => page.evaluate<boolean>(`doe('${type}', ${JSON.stringify(data)})`);
  const first = await renders();
  expect(await doe('organisatie.bijgepraat', { datum: '2026-01-05' })).toBe(true);
  expect(await renders()).toBe(first);
  expect(await doe('notitie.vastgelegd', { resultaten: 'Oefening 2024' })).toBe(true);
  await expect.poll(renders).toBe(first + 1);
  expect(errors).toEqual([]);
});

test('the example type-checks with its own tsconfig', () => {
  const { config } = ts.readConfigFile(join(app, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, app);
  const program = ts.createProgram(fileNames, options);
  const wrong = fileNames.flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name)));
  expect(fileNames).toContain(join(app, 'app.tsx'));
  expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
});
