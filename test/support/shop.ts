import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type EngineOptions, type Store } from '../../src/engine/index.js';
import { memoryStore } from '../../src/stores/memory.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { type Workshop, workshop } from './workshop.js';

/** A folder for files of a test, and a way to be rid of it. */
export function folderFor(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  let files = 0;
  return {
    folder,
    file: () => {
      files += 1;
      return join(folder, `${files}.sqlite`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The stores an engine is tried on. */
export const storesIn = (files: ReturnType<typeof folderFor>) =>
  [
    ['in memory', async () => memoryStore()],
    ['in a file', () => sqliteStore(files.file())],
  ] as const satisfies readonly [string, () => Promise<Store>][];

/** A shop with a clock of its own, that stands still unless it is set. */
export function openShop(store: Store, options: Partial<EngineOptions<Workshop>> = {}) {
  let time = Date.parse('2026-01-05T09:00:00Z');
  const engine = createEngine({ procedure: workshop, store, clock: () => new Date(time), ...options });
  const ada = engine.as({ organisatie: 'ada', rol: 'owner', naam: 'Ada Lovelace' });
  const shop = engine.as({ organisatie: 'shop', rol: 'mechanic', naam: 'Bert de Vries' });
  return {
    engine,
    ada,
    shop,
    setClock: (at: string) => {
      time = Date.parse(at);
    },
    /** A new case of Ada's at the shop. */
    begin: (id: string) => ada.open(id, { owner: 'ada', mechanic: 'shop' }, { id: 'begin' }),
  };
}

/** What went wrong, as a code; `none` where nothing did. */
export const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
