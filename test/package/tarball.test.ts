import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Browser } from 'playwright-core';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.js';
import { linksIn, placesIn } from '../support/links.js';
import { installPacked } from '../support/packed.js';
import { openUnderPolicy } from '../support/under-policy.js';

// What somebody has who was given nothing but the tarball.

const folder = mkdtempSync(join(tmpdir(), 'tarball-'));
let app: string;
let installed: string;

beforeAll(() => {
  const packed = installPacked(folder);
  ({ app, installed } = packed);
  for (const name of ['react', 'react-dom', '@xstate/react']) packed.link(name); // for the example
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The main names at work, and one mistake that has to be seen. */
const program = `
import { createActor } from 'xstate';
import { actingAs, attempt, rolOf, stappenplanMachine, tasksFor } from 'netcentrisch-stappenplan';
import type { Policy, SamenwerkingEvent } from 'netcentrisch-stappenplan';
import { checklistFor, type StapId } from 'netcentrisch-stappenplan/content';
import { caseAt, type Point } from 'netcentrisch-stappenplan/testing';

const region = { rol: 'veiligheidsregio', organisatie: 'VR25' } as const;
const policy: Partial<Policy> = { checklist: 'cumulatief' };
const input = { veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland', policy };
const actor = createActor(stappenplanMachine, { input }).start();
const event: SamenwerkingEvent = actingAs(region)('notitie.vastgelegd', { resultaten: 'Oefening' });
const outcome = attempt(actor, event);
const refused = attempt(actor, actingAs(region)('akkoord.gegeven'));
const stap: StapId | undefined = tasksFor(actor.getSnapshot(), region)[0]?.stap;
const live: boolean = actor.getSnapshot().matches({ uitvoering: 'actief' });
const items: number = checklistFor('kern').items.length;
const point: Point = 'toetsing-aangevraagd';
const asked = tasksFor(caseAt(point, { profiel: 'kern' }))[0]?.id;
// @ts-expect-error: an organisation is named by its id
rolOf(actor.getSnapshot(), 7);
const role = rolOf(actor.getSnapshot(), 'zuiderzeeland');
const code = refused.ok ? undefined : refused.blockers[0]?.code;
console.log(JSON.stringify([outcome.ok, code, stap, role, live, items, asked]));
`;
const printed = [
  true,
  'verkeerde-rol',
  'eerste-inschatting',
  'crisispartner',
  false,
  11,
  'intercollegiale-toetsing/besluiten',
];

/** Compiles the program under that name as an application would; what the compiler says. */
function compile(file: string, options: ts.CompilerOptions): readonly string[] {
  writeFileSync(join(app, file), program);
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, types: [] };
  const lib = ['lib.es2022.d.ts', 'lib.dom.d.ts'];
  const compiled = ts.createProgram([join(app, file)], { target: ts.ScriptTarget.ES2022, lib, ...strict, ...options });
  const messages = ts.getPreEmitDiagnostics(compiled).map(({ messageText }) => messageText);
  compiled.emit();
  return messages.map((message) => ts.flattenDiagnosticMessageText(message, '\n'));
}

describe('compiled under strict TypeScript, and run', { timeout: 30_000 }, () => {
  test('as ES modules, with module: nodenext', () => {
    expect(compile('main.mts', { module: ts.ModuleKind.NodeNext })).toEqual([]);
    expect(JSON.parse(node('main.mjs'))).toEqual(printed);
  });

  test('as CommonJS, with module: nodenext', () => {
    expect(compile('main.cts', { module: ts.ModuleKind.NodeNext })).toEqual([]);
    expect(readFileSync(join(app, 'main.cjs'), 'utf8')).toContain('require("netcentrisch-stappenplan/content")');
    expect(JSON.parse(node('main.cjs'))).toEqual(printed);
  });

  test('with moduleResolution: bundler', () => {
    const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
    expect(compile('main.ts', bundler)).toEqual([]);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(folder);
  }, 90_000);
  afterAll(() => browser?.close());

  const strict = "default-src 'self'";

  /** The files of the guide, by the name each begins with. */
  const blocks = () =>
    [
      ...readFileSync(join(installed, 'docs/embedding.md'), 'utf8').matchAll(/```js\n\/\/ ([\w-]+\.js)[\s\S]*?```/g),
    ].map(([block, name = '']) => [name, block.slice('```js\n'.length, -'```'.length)] as const);

  async function bundle(options: Pick<BuildOptions, 'entryPoints' | 'stdin'>): Promise<string> {
    const shared = { bundle: true, write: false, format: 'esm', jsx: 'automatic', outdir: 'out' } as const;
    const { outputFiles, warnings } = await build({ ...shared, ...options, absWorkingDir: app });
    expect(warnings).toEqual([]);
    return outputFiles[0]?.text ?? '';
  }

  test('under default-src self: with what the guide says the page works, and nothing is held back', async () => {
    expect(blocks().map(([name]) => name)).toEqual(['strict-csp.js', 'main.js']);
    for (const [name, code] of blocks()) writeFileSync(join(app, name), code);
    const { text, errors, violations } = await openUnderPolicy(
      browser,
      strict,
      await bundle({ entryPoints: ['main.js'] }),
    );
    expect(text).toMatch(/^true: .*Ga uw kerntaken/);
    expect({ errors, violations }).toEqual({ errors: [], violations: [] });
  });

  test('… without it the page works as well, and the browser reports zod’s attempt', async () => {
    const contents = blocks()[1]?.[1].replace("import './strict-csp.js';\n", '') ?? '';
    const script = await bundle({ stdin: { contents, resolveDir: app } });
    const { text, errors, violations } = await openUnderPolicy(browser, strict, script);
    expect(text).toMatch(/^true: /);
    expect({ errors, violations }).toEqual({ errors: [], violations: ['script-src eval'] });
  });

  test('the React example renders', async () => {
    const entry = join(installed, 'examples/react/main.tsx');
    const { text, errors } = await openUnderPolicy(
      browser,
      "default-src 'self' data:",
      await bundle({ entryPoints: [entry] }),
    );
    expect(text).toContain('Stappenplan Netcentrisch Samenwerken');
    expect(errors).toEqual([]);
  });
});

describe('what comes along', () => {
  test.each(['node-script', 'own-policy', 'phase-machine'])('examples/%s.ts runs where it is', (name) => {
    const script = join(installed, 'examples', `${name}.ts`);
    expect(node('--import', import.meta.resolve('tsx'), script)).toMatch(/\S/);
  });

  test('links in what is written arrive at what is there, and never at a repository of ours that nobody can open', () => {
    const paths = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    const pages = paths.filter((path) => path.endsWith('.md'));
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/embedding.md', 'docs/design.md']));
    const broken = pages.flatMap((path) => {
      const lead = (link: string) => {
        if (/^https?:/.test(link)) return !link.includes('netcentrisch-stappenplan');
        const [file = '', anchor] = link.split('#');
        const to = file === '' ? path : posix.join(posix.dirname(path), file);
        if (!existsSync(join(installed, to))) return false;
        return anchor === undefined || placesIn(readFileSync(join(installed, to), 'utf8')).includes(anchor);
      };
      const links = linksIn(readFileSync(join(installed, path), 'utf8'));
      return links.filter((link) => !lead(link)).map((link) => `${path}: ${link}`);
    });
    expect(broken).toEqual([]);
  });
});
