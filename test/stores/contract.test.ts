import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/engine/store.js';
import { storeContract } from '../../src/stores/contract/index.js';
import { memoryStore } from '../../src/stores/memory.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';

const folder = mkdtempSync(join(tmpdir(), 'contract-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

describe('in memory', () => {
  for (const claim of storeContract(memoryStore)) test(claim.name, claim.test);
});

describe('in a file', () => {
  const open = () => {
    files += 1;
    return sqliteStore(join(folder, `${files}.sqlite`));
  };
  for (const claim of storeContract(open)) test(claim.name, claim.test);
});

describe('a store that breaks a promise is found out', () => {
  const broken: Record<string, (store: Store) => Partial<Store>> = {
    'loses a commit': (store) => ({
      append: async (items) => store.append(items.slice(1)).then(() => items.map(() => 'committed' as const)),
    }),
    'takes a duplicate for a conflict': (store) => ({
      append: async (items) => (await store.append(items)).map((one) => (one === 'duplicate' ? 'conflict' : one)),
    }),
    'turns the feed around': (store) => ({
      after: async (pos, limit) => [...(await store.after(pos, limit))].reverse(),
    }),
    'keeps what was to be forgotten': (store) => ({
      append: (items) => store.append(items.map(({ forget: _, ...item }) => item)),
    }),
    'brings effects in any order': (store) => ({
      effects: async () => ({ ready: (await store.status()).effects, some: true }),
    }),
    'forgets to hold a term': () => ({ holdTerm: async () => {} }),
    'begins a purged case again': (store) => ({ purge: async (id, head) => (await store.purge(id, head)) || true }),
    'goes on when closed': () => ({ close: async () => {} }),
  };
  test.each(Object.entries(broken))('%s', async (_, change) => {
    const failed: string[] = [];
    const open = () => {
      const store = memoryStore();
      return { ...store, ...change(store) };
    };
    for (const { name, test: claim } of storeContract(open)) await claim().catch(() => failed.push(name));
    expect(failed.length).toBeGreaterThan(0);
  });
});
