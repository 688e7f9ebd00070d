import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every package and Node module that comes with this door, and the files of ours behind it. */
async function behind(door: string) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [door],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
  });
  const files = Object.keys(metafile.inputs);
  const packages = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  );
  return { files, packages: [...new Set(packages)].sort() };
}

describe('what an application takes in', () => {
  test('the front door needs xstate, zod and immer, and nothing of Node', async () => {
    const { packages } = await behind('src/index.ts');
    expect(packages).toEqual(['immer', 'xstate', 'zod', 'zod/v4/locales/en.js', 'zod/v4/locales/nl.js']);
  });

  test('the content needs no package, so that a static page can use it', async () => {
    const { packages, files } = await behind('src/content/index.ts');
    expect(packages).toEqual([]);
    expect(files.filter((path) => !/^src\/(content|domain|procedure)\//.test(path))).toEqual([]);
  });

  test('of the content it takes what it names: one export does not bring the rest', async () => {
    const taken = async (name: string) => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        stdin: { contents: `export { ${name} } from './src/content/index.ts'`, resolveDir: root },
        bundle: true,
        write: false,
        format: 'esm',
      });
      return outputFiles[0]?.text ?? '';
    };
    const sentence = { stappen: 'Voer verkennende gesprekken', checklists: 'Afspraken over alarmering' };
    expect(await taken('stappen')).toContain(sentence.stappen);
    expect(await taken('stappen')).not.toContain(sentence.checklists);
    expect(await taken('checklistFor')).toContain(sentence.checklists);
    for (const name of ['checklistFor', 'blockerWords', 'veiligheidsregios', 'rollen'])
      expect(await taken(name), name).not.toContain(sentence.stappen);
    for (const name of ['blockerWords', 'veiligheidsregios', 'deelafspraakIds'])
      expect(await taken(name), name).not.toContain(sentence.checklists);
  });

  test.each(['actingAs', 'rolOf', 'viewFor', 'faseOf', 'engineWords', 'signalCodes', 'defaultPolicy', 'EngineError'])(
    'of the front door %s brings no package, no text and no form',
    async (name) => {
      const { metafile } = await build({
        absWorkingDir: root,
        stdin: { contents: `export { ${name} } from './src/index.ts'`, resolveDir: root },
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        packages: 'external',
      });
      const [output] = Object.values(metafile.outputs);
      const taken = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [path] : [],
      );
      expect(output?.imports).toEqual([]);
      expect(
        taken.filter((path) => /^src\/content\/|^src\/domain\/events\/|^machines\/(work|conditions)\//.test(path)),
      ).toEqual([]);
    },
  );

  test('what zod is told holds for a whole page, so nothing of ours tells it anything', () => {
    const files = ['src', 'machines'].flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => join(root, room, path)),
    );
    const code = files
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [path, readFileSync(path, 'utf8')] as const);
    expect(code.length).toBeGreaterThan(100);
    const telling = /\bz\.(core\.)?(config|globalConfig)\b|__zod_globalConfig|\{[^}]*\bconfig\b[^}]*\} from 'zod/;
    expect(code.filter(([, text]) => telling.test(text)).map(([path]) => path)).toEqual([]);
  });
});
