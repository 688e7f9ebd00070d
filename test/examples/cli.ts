import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = mkdtempSync(join(tmpdir(), 'replay-'));

// The runs share what Node compiled: it is the same code every time.
const own = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(folder, 'compiled') };

export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs `npm start` as a program of its own, piped, with nothing of our own environment but the path. */
export const start = (args: readonly string[], env: Record<string, string> = {}): Promise<Said> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'examples/start.ts', ...args],
      { cwd: root, env: { ...own, LANG: 'nl_NL.UTF-8', COLUMNS: '60', ...env }, maxBuffer: 2 ** 24 },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    );
  });

// biome-ignore lint/suspicious/noExplicitAny: a case that tests break on purpose
export type Loose = any;

export const caseNamed = (name: string): Loose => JSON.parse(readFileSync(join(root, `examples/${name}.json`), 'utf8'));

/** A file with this text, outside the repository. */
export function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
