import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where `file` puts its files. */
export const folder = mkdtempSync(join(tmpdir(), 'replay-'));

// The runs share what Node compiled: it is the same code every time.
const own = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(folder, 'compiled') };

export interface Said {
  code: number;
  out: string;
  err: string;
}

interface Circumstances {
  env?: Record<string, string>;
  /** What is piped in. */
  input?: string | Uint8Array;
}

/** A program of its own, piped, with nothing of our own environment but the path. */
function run(program: string, args: readonly string[], { env = {}, input = '' }: Circumstances) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: root,
    env: { ...own, LANG: 'nl_NL.UTF-8', COLUMNS: '60', ...env },
  });
  child.stdin.on('error', () => {}); // who does not read it
  child.stdin.end(input);
  return child;
}

const said = async (child: ChildProcessWithoutNullStreams): Promise<Said> => {
  const [[code], out, err] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return { code: code ?? -1, out, err };
};

/** Runs `npm start`. */
export const start = (args: readonly string[], circumstances: Circumstances = {}): Promise<Said> =>
  said(run('examples/start.ts', args, circumstances));

/** Runs `npm run inspect` on a case until that was replayed or refused. */
export function inspect(path: string, circumstances: Circumstances = {}): Promise<Said> {
  const child = run('examples/inspect/main.ts', ['--port', '0', '--delay', '0', '--case', path], circumstances);
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('Still here')) child.kill('SIGINT');
  });
  return said(child);
}

// biome-ignore lint/suspicious/noExplicitAny: a case that tests break on purpose
export type Loose = any;

export const caseNamed = (name: string): Loose => JSON.parse(readFileSync(join(root, `examples/${name}.json`), 'utf8'));

/** A file with this in it, outside the repository. */
export function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
