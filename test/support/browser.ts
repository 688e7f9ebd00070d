import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium from npm with the libraries and the font it needs, unpacked in a folder of our own: the machine brings nothing. */
export async function openBrowser(folder: string): Promise<Browser> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }); // unpacks libnss3 and others
  const { default: bundled } = await import('@sparticuz/chromium');
  const executablePath = await bundled.executablePath();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  const fonts = join(folder, 'fonts.conf'); // the one that comes along looks in /tmp/fonts; without a font Chromium stops
  const [dir, cache] = [join(folder, 'fonts'), join(folder, 'fonts-cache')];
  writeFileSync(fonts, `<fontconfig><dir>${dir}</dir><cachedir>${cache}</cachedir></fontconfig>`);
  const quiet = '--disable-background-networking --disable-component-update --disable-sync --no-first-run';
  return chromium.launch({
    executablePath,
    args: [
      ...bundled.args.filter((arg) => arg !== '--single-process'),
      '--no-sandbox',
      '--disable-gpu',
      ...quiet.split(' '),
    ],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: fonts,
    },
    timeout: 60_000,
  });
}
