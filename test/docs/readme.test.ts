import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const folder = new URL('test/docs/.blocks/', root);
const pages = ['README.md', 'docs/embedding.md', 'docs/testing-your-app.md'];

/** The code blocks of a page in one module: later blocks go on where earlier ones ended. */
function blocksOf(page: string, language: string): string {
  const text = readFileSync(new URL(page, root), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))]
    .map(([, code]) => code)
    .join('\n');
}

/** `expression; // => value` becomes an assertion. */
const withAssertions = (code: string): string =>
  code.replaceAll(/^(\s*)(\S.*); \/\/ => (.*)$/gm, '$1expect($2).toEqual($3);');

function write(name: string, code: string): string {
  mkdirSync(folder, { recursive: true });
  const file = new URL(name, folder);
  writeFileSync(file, code);
  return file.pathname;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(pages)('the blocks of %s run, and what they say they give is what they give', async (page) => {
  const code = blocksOf(page, 'ts');
  expect(code.match(/ \/\/ => /g)?.length).toBeGreaterThan(3);
  const file = write(
    `${page.replaceAll(/\W/g, '-')}.ts`,
    `import { expect } from 'vitest';\n${withAssertions(code)}\nexport {};\n`,
  );
  await import(file);
});

test.each(pages)('the blocks of %s compile as they stand', { timeout: 60_000 }, (page) => {
  const files = (['ts', 'tsx'] as const)
    .map((language) => [language, blocksOf(page, language)] as const)
    .filter(([, code]) => code !== '')
    .map(([language, code]) => write(`as-printed-${page.replaceAll(/\W/g, '-')}.${language}`, `${code}\nexport {};\n`));
  const config = ts.getParsedCommandLineOfConfigFile(
    new URL('tsconfig.json', root).pathname,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const options = { ...config?.options, lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'], noEmit: true };
  const program = ts.createProgram(files, options);
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(messages).toEqual([]);
});
