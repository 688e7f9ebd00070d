import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createWebSocketInspector, createWebSocketReceiver, type StatelyInspectionEvent } from '@statelyai/inspect';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { type AnyStateMachine, createActor } from 'xstate';
import { inspectorOptions } from '../../examples/inspect/options.js';
import { startRelay } from '../../examples/inspect/relay.js';
import { replay } from '../../examples/inspect/replay.js';
import {
  actingAs,
  type SamenwerkingEvent,
  stappenplanMachine,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../src/index.js';
import { openCase } from '../support/case.js';
import { caseNamed, type Loose } from './cli.js';

const machines = { stappenplanMachine, verkenningsfaseMachine, uitwerkingsfaseMachine, uitvoeringsfaseMachine };
const start = { veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' };
const patience = 10_000;

/** A case up to the toetsing, as a file holds it. */
function zaak() {
  const spel = openCase(start);
  const gebeurtenissen: { event: SamenwerkingEvent }[] = [];
  spel.actor.system.inspect((seen) => {
    if (seen.type === '@xstate.event') gebeurtenissen.push({ event: seen.event as SamenwerkingEvent });
  });
  spel.naarUitwerking('stand-by').plan();
  return { start, gebeurtenissen };
}

const opening = { type: 'xstate.init', input: start };
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Collects what a client receives; `until` waits for the first so many messages, `closed` for the goodbye. */
function client(url: string, options: { origin?: string } = {}) {
  const socket = new WebSocket(url, options);
  const messages: StatelyInspectionEvent[] = [];
  let enough = () => {};
  socket.on('message', (data) => {
    messages.push(JSON.parse(data.toString()));
    enough();
  });
  const until = (count: number) =>
    new Promise<StatelyInspectionEvent[]>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${messages.length} of ${count} messages came`)), patience);
      enough = () => {
        if (messages.length < count) return;
        clearTimeout(timer);
        resolve(messages);
      };
      enough();
    });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  return { opened: once(socket, 'open'), closed, until };
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function relay() {
  const started = await startRelay();
  closers.push(started.close);
  return started;
}

/** A relay at which the case was replayed. */
async function replayed() {
  const at = await relay();
  const first = client(at.url);
  await first.opened;
  const file = zaak();
  const lines: string[] = [];
  const inspector = createWebSocketInspector({ url: at.url, ...inspectorOptions });
  const { refused } = await replay(file, inspector, { delay: 0, report: (line) => lines.push(line) });
  const expected = 1 + 2 * (1 + file.gebeurtenissen.length); // the registration; opening and events, with snapshots
  return { at, file, lines, refused, expected, messages: await first.until(expected) };
}

const ofType = <T extends StatelyInspectionEvent['type']>(messages: readonly StatelyInspectionEvent[], type: T) =>
  messages.filter((message): message is Extract<StatelyInspectionEvent, { type: T }> => message.type === type);

interface StateJson {
  description?: string;
  meta?: unknown;
  on?: Record<string, unknown>;
  states?: Record<string, StateJson>;
}

/** Every guard and action that a definition or configuration names, however deep. */
function named(value: unknown, found: { guards: unknown[]; actions: unknown[] } = { guards: [], actions: [] }) {
  if (Array.isArray(value)) for (const item of value) named(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (key === 'guard' && child !== undefined) found.guards.push(child);
      if (['actions', 'entry', 'exit'].includes(key) && child !== undefined) found.actions.push(...[child].flat());
      named(child, found);
    }
  }
  return found;
}

const nameOf = (given: unknown) => (typeof given === 'string' ? given : (given as { type?: unknown }).type);

function expectNames({ guards, actions }: ReturnType<typeof named>) {
  expect(guards.length).toBeGreaterThan(10);
  expect(actions.length).toBeGreaterThan(10);
  for (const guard of guards) expect(nameOf(guard)).toMatch(/^(mag [a-z-]+\.[a-z-]+|[a-z][A-Za-z]+)$/);
  for (const action of actions) expect(nameOf(action)).toBe('noteFact');
}

test.each(Object.entries(machines))('%s survives JSON with every guard and action named', (_name, machine) => {
  const { definition, config } = machine as unknown as AnyStateMachine;
  const text = JSON.stringify(definition);
  expect(text).not.toMatch(/inline|anonymous/i);
  expectNames(named(JSON.parse(text)));
  expectNames(named(config)); // before JSON, where a function would still be one
});

describe('a client', () => {
  test('receives the whole definition: states, descriptions, meta and events, in the order of the text', async () => {
    const { messages } = await replayed();
    const [registration, ...others] = ofType(messages, '@xstate.actor');
    expect(others).toEqual([]);
    expect(messages[0]).toBe(registration);
    expect(registration).toMatchObject({ name: 'stappenplan', _version: expect.any(String) });
    expect(registration?.snapshot).toMatchObject({ status: 'active', context: { notities: {} } });

    const text = registration?.definition ?? '';
    expect(text).not.toMatch(/\[(Object|Array|Circular|\.\.\.)\]|"\.\.\."/);
    const definition = JSON.parse(text) as StateJson;
    const config = stappenplanMachine.config as unknown as StateJson;
    expect(definition.states).toEqual(json(config.states));
    expect(definition).toMatchObject({ context: { type: 'fromStart' }, output: { type: 'outcomeOfStappenplan' } });
    expectNames(named(definition));

    const { verkenning, uitwerking } = definition.states ?? {};
    expect(Object.keys(definition.states ?? {}).slice(0, 3)).toEqual(['verkenning', 'uitwerking', 'uitvoering']);
    expect(Object.keys(verkenning?.states?.stappen?.states ?? {})).toEqual([
      'adoptieregio-bepalen',
      'wat-is-er-al',
      'eerste-inschatting',
      'afstemming',
      'profielkeuze',
    ]);
    const toetsing = uitwerking?.states?.stappen?.states?.['intercollegiale-toetsing'];
    expect(toetsing?.description).toMatch(/^Stap 10: /);
    expect(toetsing?.meta).toMatchObject({ stap: 'intercollegiale-toetsing', nr: 10, bpmn: 'userTask' });
    expect(toetsing?.states?.['bij-regiegroep']?.on).toMatchObject({
      'akkoord.gegeven': { guard: 'mag akkoord.gegeven', actions: 'noteFact', target: '#akkoord' },
    });
  });

  test('receives the whole definition with a depth of 30 alone, and not with the default of 10', async () => {
    const definitionAt = async (options: { serializationDepthLimit?: number }) => {
      const at = await relay();
      const seen = client(at.url);
      await seen.opened;
      const { inspect } = createWebSocketInspector({ url: at.url, ...options });
      createActor(stappenplanMachine, { input: start, inspect }).start();
      const [registration] = ofType(await seen.until(1), '@xstate.actor');
      return (JSON.parse(registration?.definition ?? '') as StateJson).states;
    };
    const { states } = stappenplanMachine.config as unknown as StateJson;
    expect(await definitionAt({ serializationDepthLimit: 30 })).toEqual(json(states));
    expect(await definitionAt({})).not.toEqual(json(states));
  });

  test('receives every event and its snapshot, in order, as the actor lived them', async () => {
    const { file, messages, expected, lines, refused } = await replayed();
    const events = [opening, ...file.gebeurtenissen.map(({ event }) => event)];
    const lived: unknown[] = [];
    const actor = createActor(stappenplanMachine, { input: start });
    actor.subscribe((snapshot) => lived.push(json(snapshot)));
    actor.start();
    for (const event of events.slice(1)) actor.send(event as never);

    expect(messages).toHaveLength(expected);
    expect(messages.slice(1).map(({ type }) => type)).toEqual(
      events.flatMap(() => ['@xstate.event', '@xstate.snapshot']),
    );
    expect(ofType(messages, '@xstate.event').map(({ event }) => event)).toEqual(json(events));
    const snapshots = ofType(messages, '@xstate.snapshot');
    expect(snapshots.map(({ event }) => event)).toEqual(json(events));
    expect(snapshots.map(({ snapshot }) => snapshot)).toEqual(lived);
    expect(new Set(messages.map(({ sessionId }) => sessionId)).size).toBe(1);

    expect(refused).toBe(0);
    expect(lines).toHaveLength(file.gebeurtenissen.length);
    const closing = file.gebeurtenissen.findIndex(
      ({ event: { type, by } }) => type === 'notitie.vastgelegd' && by.rol === 'crisispartner',
    );
    expect(lines[closing]).toContain('-> verkenning.stappen.wat-is-er-al.gereed');
  });

  test('that comes later receives the same from the beginning, the registration included', async () => {
    const { at, messages, expected } = await replayed();
    expect(await client(at.url).until(expected)).toEqual(messages);

    // The receiver of @statelyai/inspect, which viewers use, understands it too.
    const received: StatelyInspectionEvent[] = [];
    await new Promise<void>((resolve) => {
      createWebSocketReceiver({ server: at.url }).subscribe((message) => {
        if (received.push(message) === expected) resolve();
      });
    });
    expect(received).toEqual(messages);
  });

  test('sees private notes: the inspector is no viewFor', async () => {
    const { messages } = await replayed();
    expect(JSON.stringify(ofType(messages, '@xstate.snapshot').at(-1)?.snapshot)).toContain('Oefening 2024');
  });

  test('sees no event that was refused: nothing was sent to the actor', async () => {
    const at = await relay();
    const seen = client(at.url);
    await seen.opened;
    const lines: string[] = [];
    const inspector = createWebSocketInspector({ url: at.url, ...inspectorOptions });
    const refusedZaak = {
      start,
      gebeurtenissen: [
        { event: actingAs({ rol: 'regiegroep', organisatie: 'regiegroep' })('akkoord.gegeven') },
        ...zaak().gebeurtenissen,
      ],
    };
    const { refused } = await replay(refusedZaak, inspector, { delay: 0, report: (line) => lines.push(line) });
    expect(refused).toBe(1);
    expect(lines[0]).toMatch(/akkoord\.gegeven .*refused: [a-z-]+/);
    const messages = await seen.until(1 + 2 * refusedZaak.gebeurtenissen.length);
    expect(JSON.stringify(messages.slice(1, 5))).not.toContain('akkoord.gegeven');
  });
});

describe('the relay', () => {
  test('listens on 127.0.0.1 and on no other address of the machine', async () => {
    const { server } = await relay();
    const { address, port } = server.address() as AddressInfo;
    expect(address).toBe('127.0.0.1');

    const others = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ internal, scopeid }) => !internal && !scopeid);
    for (const { address: host } of others) {
      const socket = connect({ host, port });
      const answer = await Promise.race([
        once(socket, 'connect').then(() => `${host} is open`),
        new Promise((resolve) => socket.setTimeout(patience / 2, () => resolve('silent'))),
      ]).catch((error: NodeJS.ErrnoException) => error.code);
      socket.destroy();
      expect(answer).toMatch(/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|silent)$/);
    }
  });

  test('lets no web page of another origin read along, its own page and programs it does', async () => {
    const { url, pageUrl } = await relay();
    for (const origin of ['https://example.org', 'http://127.0.0.1:1', 'null']) {
      await expect(client(url, { origin }).opened).rejects.toThrow('401');
    }
    await client(url, { origin: pageUrl }).opened;
    await client(url, { origin: pageUrl.replace('127.0.0.1', 'localhost') }).opened;
    await client(url).opened;
  });

  test('serves a page that frames the hosted viewer and answers it only', async () => {
    const { pageUrl } = await relay();
    const response = await fetch(pageUrl);
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(html).toContain('src="https://stately.ai/inspect"');
    expect(html).not.toMatch(/postMessage\([^)]*'\*'/);
  });

  test('says goodbye to its clients and frees the port', async () => {
    const first = await startRelay();
    const { port } = first.server.address() as AddressInfo;
    const seen = client(first.url);
    await seen.opened;
    await first.close();
    expect(await seen.closed).toBe(1001);
    const again = await startRelay(port);
    await expect(startRelay(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await again.close();
  });
});

describe('npm run inspect', () => {
  function run(...args: string[]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'examples/inspect/main.ts', ...args]);
    onTestFinished(() => void child.kill('SIGKILL'));
    const lines: string[] = [];
    let check = () => {};
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        check();
      });
    }
    const closed = once(child, 'close') as Promise<[number | null]>;
    const line = (wanted: RegExp) =>
      new Promise<string>((resolve, reject) => {
        check = () => {
          const found = lines.find((candidate) => wanted.test(candidate));
          if (found !== undefined) resolve(found);
        };
        check();
        void closed.then(() => reject(new Error(`no ${wanted} in:\n${lines.join('\n')}`)));
      });
    return { child, lines, line, closed };
  }

  test('waits for a client, replays the case of the Kustwacht for it, and ends cleanly on Ctrl-C', async () => {
    const types: string[] = caseNamed('kustwacht').gebeurtenissen.map(({ event }: Loose) => event.type);

    const ran = run('--port', '0', '--delay', '0', '--wait');
    const url = /ws:\/\/127\.0\.0\.1:\d+/.exec(await ran.line(/^Inspector protocol on/))?.[0] as string;
    await ran.line(/^Waiting for a client/);
    expect(ran.lines.join()).not.toContain(types[0]);

    const seen = client(url);
    const messages = await seen.until(1 + 2 * (1 + types.length));
    expect(ofType(messages, '@xstate.event').map(({ event }) => event.type)).toEqual(['xstate.init', ...types]);
    await ran.line(new RegExp(`^Replayed ${types.length} events of examples/kustwacht.json, 0 refused`));
    expect(ran.lines.filter((line) => /^ +\d+ {2}/.test(line))).toHaveLength(types.length);

    ran.child.kill('SIGINT');
    expect((await ran.closed)[0]).toBe(0);
    expect(await seen.closed).toBe(1001);
  });

  test('ends with code 2 and says so when the port is in use, the case unreadable or an option wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'zaak.json');
    writeFileSync(path, JSON.stringify({ start, gebeurtenissen: [] }));
    writeFileSync(join(folder, 'leeg.json'), JSON.stringify({ start: {}, gebeurtenissen: [] }));
    const { port } = (await relay()).server.address() as AddressInfo;

    const wrong: [string[], RegExp][] = [
      [['--case', path, '--port', `${port}`], new RegExp(`^Port ${port} is in use`)],
      [['--case', join(folder, 'geen.json')], /geen\.json does not exist/],
      [['--case', join(folder, 'leeg.json')], /leeg\.json does not have the form of a case/],
      [['--delay', 'soon'], /^--delay is soon; expected a whole number/],
      [['--speed', '1'], /--speed/],
    ];
    await Promise.all(
      wrong.map(async ([args, says]) => {
        const ran = run(...args);
        expect((await ran.closed)[0]).toBe(2);
        expect(ran.lines[0]).toMatch(says);
        expect(ran.lines.join()).not.toMatch(/^ +at /m);
      }),
    );
  });
});
