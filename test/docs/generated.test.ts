import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pages as generatedPages } from '../../scripts/docs/pages.js';
import { stalePages } from '../../scripts/generate-docs.js';
import { anchorsIn, linksIn, placesIn } from '../support/links.js';
import { literals, texts } from '../support/literals.js';

const pages = generatedPages();

describe('the pages a domain expert signs off on', () => {
  test('are what the generator makes of the content and the machines, with nothing left over in their folder', () => {
    expect(stalePages(pages), 'run: npm run docs:generate').toEqual([]);
  });

  test('a page that is missing, one that is outdated and one that nobody makes are noticed', () => {
    const { 'docs/reference/content/kaders.md': _, ...rest } = pages;
    const planted = { ...rest, 'docs/reference/content/nieuw.md': '', 'docs/reference/events.md': '' };
    expect(stalePages(planted)).toEqual([
      'docs/reference/content/kaders.md: nothing generates this page',
      'docs/reference/content/nieuw.md: missing',
      'docs/reference/events.md: outdated',
    ]);
  });

  test('stand in a folder of their own, each in its list', () => {
    const paths = Object.keys(pages);
    expect(paths.filter((path) => !path.startsWith('docs/reference/'))).toEqual([]);
    const listed = paths.filter((path) => pages['docs/reference/README.md']?.includes(`(${path.slice(15)})`));
    expect(listed).toEqual(paths.filter((path) => path !== 'docs/reference/README.md'));
  });
});

describe('nothing of the content stays out of sight', () => {
  const all = Object.values(pages).join('\n');
  const cell = (text: string) => text.replaceAll('|', '\\|');

  test('every text can be read, in Dutch and in English', () => {
    expect(
      texts
        .filter(({ nl, en }) => !all.includes(cell(nl)) || !all.includes(cell(en)))
        .map(({ path, nl }) => `${path}: ${nl}`),
    ).toEqual([]);
  });

  test('every quotation and every line reference can be read', () => {
    expect(
      literals
        .filter(({ woorden, lines }) => !all.includes(cell(woorden)) || !all.includes(lines))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('every link arrives', () => {
  const onDisk = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const names = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  const guides = [
    ...names,
    ...readdirSync(onDisk('docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ];
  const all: Record<string, string> = { ...pages };
  for (const path of guides) all[path] = readFileSync(onDisk(path), 'utf8');

  test.each(Object.entries(all))('%s', (path, page) => {
    const broken = linksIn(page).flatMap((link) => {
      if (/^https?:/.test(link)) return [];
      const [file = '', anchor] = link.split('#');
      const to = file === '' ? path : posix.join(posix.dirname(path), file);
      const target = all[to];
      if (target === undefined) return existsSync(onDisk(to)) ? [] : [link];
      return anchor === undefined || placesIn(target).includes(anchor) ? [] : [link];
    });
    expect([...new Set(broken)]).toEqual([]);
    expect(new Set(anchorsIn(page)).size).toBe(anchorsIn(page).length);
  });
});
