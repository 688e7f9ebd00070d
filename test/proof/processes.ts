import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The writer as one file, so that it starts in a moment. */
export async function buildWriter(folder: string): Promise<string> {
  const outfile = join(folder, 'writer.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('writer.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    outfile,
    logLevel: 'error',
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
  });
  return outfile;
}

/** What a process said, line by line, and how it ended. */
export interface Ended {
  lines: readonly string[];
  signal: NodeJS.Signals | null;
  errors: string;
}

/** Runs the writer; after each line it is asked whether the process is to be killed, at once and without mercy. */
export function run(
  writer: string,
  args: readonly (string | number)[],
  isEnough: (lines: readonly string[]) => boolean = () => false,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', writer, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (isEnough(lines)) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (_, signal) => resolve({ lines, signal, errors }));
  });
}

/** What was acknowledged: case, id, and receipt. */
export const acks = (lines: readonly string[]) =>
  lines
    .map((line) => line.split(' '))
    .filter(([word, , , , hash]) => word === 'ack' && hash?.length === 64)
    .map(([, id = '', own = '', seq, hash = '']) => ({ case: id, id: own, seq: Number(seq), hash }));
