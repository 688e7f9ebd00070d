import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsup = join(root, 'node_modules/tsup/dist/cli-default.js');

interface Manifest {
  name: string;
  files: readonly string[];
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

/** An application in `folder` that has installed the tarball: nothing else of this repository, and of npm only what the tarball asks. */
export function installPacked(folder: string): { app: string; installed: string; link: (name: string) => void } {
  const { name, files }: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [stage, app] = [join(folder, 'stage'), join(folder, 'app')];
  const installed = join(app, 'node_modules', name);
  mkdirSync(installed, { recursive: true });

  const folders = files.flatMap((path) => (/^(!|dist)/.test(path) ? [] : [path.split('/')[0] ?? path]));
  for (const path of new Set(['package.json', 'README.md', ...folders]))
    cpSync(join(root, path), join(stage, path), { recursive: true });
  execFileSync(process.execPath, [tsup, '--out-dir', join(stage, 'dist'), '--silent'], { cwd: root });
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: stage,
    encoding: 'utf8',
  });
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '--strip-components=1', '-C', installed]);

  const link = (dependency: string) => {
    const at = join(app, 'node_modules', dependency);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(realpathSync(join(root, 'node_modules', dependency)), at, 'junction');
  };
  const { dependencies, peerDependencies }: Manifest = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  );
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) link(dependency);
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
  return { app, installed, link };
}
