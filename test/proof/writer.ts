// A process that writes, for tests that kill it: `node writer.mjs <mode> <file> <name> <count>`. Every acknowledgement is written
// to its output the moment it comes, past any buffer.
import { writeSync } from 'node:fs';
import { createEngine } from '../../src/engine/index.js';
import { sqliteStore } from '../../src/stores/sqlite/index.js';
import { workshop } from '../support/workshop.js';

const [mode = '', file = '', name = '', count = '0'] = process.argv.slice(2);
const total = Number(count);
const tell = (...words: readonly unknown[]) => writeSync(1, `${words.join(' ')}\n`);

const engine = createEngine({ procedure: workshop, store: await sqliteStore(file) });
const ada = engine.as({ organisatie: 'ada', rol: 'owner', naam: 'Ada Lovelace' });
const shop = engine.as({ organisatie: 'shop', rol: 'mechanic' });
const cases = ['job-0', 'job-1', 'job-2'];

async function acknowledged(id: string, event: { type: string } & Record<string, unknown>, own: string, by = ada) {
  const answer = await by.send(id, event, { id: own });
  if (answer.ok) tell('ack', id, own, answer.seq, answer.hash);
}

/** So many at a time, as long as there are. */
async function all(parallel: number, work: (nr: number) => Promise<void>) {
  let nr = 0;
  const lane = async () => {
    while (nr < total) await work(nr++);
  };
  await Promise.all(Array.from({ length: parallel }, lane));
}

const modes: Record<string, () => Promise<void>> = {
  /** Notes on three cases, eight at a time, until somebody ends it. */
  notes: () =>
    all(8, (nr) =>
      acknowledged(cases[nr % 3] ?? '', { type: 'note.made', text: `note ${name} ${nr}` }, `${name}-${nr}`),
    ),
  /** Each event twice at once, and some that the others send too. */
  twice: () =>
    all(4, async (nr) => {
      const note = { type: 'note.made', text: `note ${nr}` };
      const own = nr % 2 === 0 ? `shared-${nr}` : `${name}-${nr}`;
      await Promise.all([acknowledged('job-0', note, own), acknowledged('job-0', note, own)]);
    }),
  /** Orders, which mean something for another case. */
  orders: () =>
    all(1, (nr) =>
      acknowledged(
        'job-0',
        { type: 'part.ordered', order: 'job-1', part: `part ${name} ${nr}` },
        `${name}-${nr}`,
        shop,
      ),
    ),
  /** All terms that have passed. */
  due: async () => {
    const { stated } = await engine.admin.due(new Date('2026-03-01T00:00:00Z'));
    tell('stated', stated);
  },
  /** Begins, as others do at the same moment. */
  begin: async () => {
    await ada.open(`begun-${name}`, { owner: 'ada', mechanic: 'shop' }, { id: 'begin' });
    tell('begun', name);
  },
};

tell('ready');
try {
  await modes[mode]?.();
} catch (error) {
  tell('failed', (error as { code?: string }).code ?? error);
}
await engine.close();
