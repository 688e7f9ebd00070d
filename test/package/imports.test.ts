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
});
