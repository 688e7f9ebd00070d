import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Pages, pages } from './docs/pages.js';

/** Holds generated pages and nothing else. */
const folder = 'docs/reference';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function onDisk(): Pages {
  if (!existsSync(join(root, folder))) return {};
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** Files on disk that are missing, outdated or left over, with which of the three. */
export function stalePages(wanted: Pages = pages()): string[] {
  const present = onDisk();
  return [...new Set([...Object.keys(wanted), ...Object.keys(present)])].sort().flatMap((path) => {
    if (!(path in present)) return [`${path}: missing`];
    if (!(path in wanted)) return [`${path}: nothing generates this page`];
    return present[path] === wanted[path] ? [] : [`${path}: outdated`];
  });
}

/** Makes the folder equal to what the generator says; also removes what nothing generates any more. */
function writePages(): void {
  const wanted = pages();
  for (const path of Object.keys(onDisk())) if (!(path in wanted)) rmSync(join(root, path));
  for (const [path, page] of Object.entries(wanted)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), page);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = stalePages();
    if (stale.length > 0) {
      console.error([...stale, 'Run: npm run docs:generate'].join('\n'));
      process.exitCode = 1;
    }
  } else {
    writePages();
  }
}
