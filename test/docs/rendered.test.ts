import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diagramOf } from '../../scripts/docs/procedure/diagram.js';
import { stappen } from '../../src/content/index.js';
import { faseIds } from '../../src/domain/ids.js';
import { openBrowser } from '../support/browser.js';

let folder: string;
let browser: Browser;
let mermaid: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stappenplan-'));
  const { outputFiles } = await build({
    stdin: {
      contents: "import mermaid from 'mermaid'; globalThis.draw = (chart) => mermaid.render('chart', chart);",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  mermaid = outputFiles[0]?.text ?? '';
  browser = await openBrowser(folder);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  if (!process.env.KEEP_SCREENSHOTS) rmSync(folder, { recursive: true, force: true });
});

test.each(faseIds)('the chart of the %s is drawn, every step within sight', { timeout: 60_000 }, async (fase) => {
  const page = await browser.newPage({ viewport: { width: 2400, height: 1800 } });
  await page.setContent('<body></body>');
  await page.addScriptTag({ content: mermaid });
  // As text: the types of a browser are none of this project's.
  const size: number[] = await page.evaluate(`(async () => {
    const { svg } = await draw(${JSON.stringify(diagramOf(fase))});
    document.body.innerHTML = svg;
    const { width, height } = document.querySelector('svg').getBoundingClientRect();
    return [width, height];
  })()`);
  for (const length of size) expect(length).toBeGreaterThan(200);
  const words = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  for (const { nr, titel } of stappen.filter((stap) => stap.fase === fase))
    expect(words).toContain(`Stap ${nr}: ${titel.nl}`);
  if (process.env.KEEP_SCREENSHOTS) await page.locator('svg').screenshot({ path: join(folder, `${fase}.png`) });
});
