import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentPages } from './docs/content.js';
import { generated } from './docs/markdown.js';
import { procedurePages } from './docs/procedure.js';
import { referencePages } from './docs/reference.js';

/** Pages by their path from the root of the repository. */
export type Pages = Readonly<Record<string, string>>;

/** A folder that holds generated pages and nothing else; a shared one holds other pages as well. */
export interface PageSet {
  folder: string;
  pages: () => Pages;
  shared?: boolean;
}

/** To add a set of pages: one line here. */
export const pageSets: readonly PageSet[] = [
  { folder: 'docs/content', pages: contentPages },
  { folder: 'docs/procedure', pages: procedurePages },
  { folder: 'docs', pages: referencePages, shared: true },
];

/** Every page of every set, by path. */
export const allPages = (): Pages => Object.assign({}, ...pageSets.map(({ pages }) => pages()));

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Of a shared folder only what stands in it directly and says that it is generated. */
function pagesOnDisk({ folder, shared = false }: PageSet): Pages {
  if (!existsSync(join(root, folder))) return {};
  const names = readdirSync(join(root, folder), { recursive: !shared, encoding: 'utf8' });
  const pages = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')] as const);
  return Object.fromEntries(pages.filter(([, page]) => !shared || page.includes(generated)));
}

/** Pages on disk that are missing, outdated or left over, with which of the three. */
export function stalePages(sets: readonly PageSet[] = pageSets): string[] {
  return sets.flatMap((set) => {
    const wanted = set.pages();
    const present = pagesOnDisk(set);
    return [...new Set([...Object.keys(wanted), ...Object.keys(present)])].sort().flatMap((path) => {
      if (!(path in present)) return [`${path}: missing`];
      if (!(path in wanted)) return [`${path}: nothing generates this page`];
      return present[path] === wanted[path] ? [] : [`${path}: outdated`];
    });
  });
}

/** Makes the folders equal to what the generator says; also removes pages that nothing generates any more. */
function writePages(): void {
  for (const set of pageSets) {
    const wanted = set.pages();
    for (const path of Object.keys(pagesOnDisk(set))) if (!(path in wanted)) rmSync(join(root, path));
    for (const [path, page] of Object.entries(wanted)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), page);
    }
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
