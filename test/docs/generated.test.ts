import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allPages, pageSets, stalePages } from '../../scripts/generate-docs.js';
import { literals, texts } from '../support/literals.js';

describe('the pages a domain expert signs off on', () => {
  test('are what the generator makes of the content and the machines, with no page left over', () => {
    expect(stalePages(), 'run: npm run docs:generate').toEqual([]);
  });

  test('a page that is missing and a page that nobody makes are noticed', () => {
    const planted = [{ folder: 'docs/content', pages: () => ({ 'docs/content/nieuw.md': '' }) }];
    expect(stalePages(planted)).toContain('docs/content/nieuw.md: missing');
    expect(stalePages(planted)).toContain('docs/content/README.md: nothing generates this page');
  });

  test('in a shared folder only generated pages count, and those count too when nobody makes them any more', () => {
    const stale = stalePages([{ folder: 'docs', shared: true, pages: () => ({}) }]);
    expect(stale).toContain('docs/events.md: nothing generates this page');
    expect(stale.filter((line) => line.split('/').length > 2)).toEqual([]);
  });

  test('a set has a folder of its own', () => {
    for (const { folder, pages } of pageSets)
      expect(Object.keys(pages()).filter((path) => !path.startsWith(`${folder}/`))).toEqual([]);
  });
});

describe('nothing of the content stays out of sight', () => {
  const all = Object.values(allPages()).join('\n');
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
  const pages = allPages();
  const anchors = (page: string) => [...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
  const onDisk = (path: string) => existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));

  test.each(Object.entries(pages))('%s', (path, page) => {
    const broken = [...page.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link = '']) => {
      const [file, anchor] = link.split('#') as [string, string?];
      const to = file === '' ? path : posix.join(posix.dirname(path), file);
      const target = pages[to];
      if (target === undefined) return onDisk(to) ? [] : [link];
      return anchor === undefined || anchors(target).includes(anchor) ? [] : [link];
    });
    expect([...new Set(broken)]).toEqual([]);
    expect(new Set(anchors(page)).size).toBe(anchors(page).length);
  });
});
