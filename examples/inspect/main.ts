// npm run inspect -- [--port 8080] [--delay 500] [--case examples/kustwacht.json] [--wait]
import { parseArgs } from 'node:util';
import { createWebSocketInspector } from '@statelyai/inspect';
import { inspectorOptions } from './options.js';
import { viewer } from './page.js';
import { type Relay, startRelay } from './relay.js';
import { replay } from './replay.js';
import { readZaak, type Zaak } from './zaak.js';

const usage = 'npm run inspect -- [--port 8080] [--delay 500] [--case examples/kustwacht.json] [--wait]';
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

function stop(line: string): never {
  console.error(line);
  process.exit(2);
}

function whole(name: string, text: string, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= max)) stop(`--${name} is ${text}; expected a whole number from 0 to ${max}.\n${usage}`);
  return value;
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8080' }, // where createWebSocketInspector looks by default
        delay: { type: 'string', default: '500' },
        case: { type: 'string', default: 'examples/kustwacht.json' },
        wait: { type: 'boolean', default: false },
      },
    });
    return {
      port: whole('port', values.port, 65_535),
      delay: whole('delay', values.delay, 3_600_000),
      path: values.case,
      wait: values.wait,
    };
  } catch (error) {
    return stop(`${message(error)}\n${usage}`);
  }
}

function zaakAt(path: string): Zaak {
  try {
    return readZaak(path);
  } catch (error) {
    return stop(`Cannot read the case ${path}: ${message(error)}`);
  }
}

async function relayAt(port: number): Promise<Relay> {
  try {
    return await startRelay(port);
  } catch (error) {
    const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    return stop(
      busy ? `Port ${port} is in use. Choose another: npm run inspect -- --port ${port + 1}` : message(error),
    );
  }
}

const { port, delay, path, wait } = options();
const zaak = zaakAt(path);
const relay = await relayAt(port);
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());
const { signal } = interrupted;
const interruption = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));

console.log(`Inspector protocol on ${relay.url}, this machine only.`);
console.log(`To look: open ${relay.pageUrl} (shows ${viewer}, which needs the internet),`);
console.log(`or read along without it: node -e "new WebSocket('${relay.url}').onmessage = (m) => console.log(m.data)"`);
console.log('Whoever looks sees everything, private notes too. Ctrl-C ends.');

try {
  if (wait) {
    console.log('Waiting for a client before replaying …');
    await Promise.race([relay.nextClient(), interruption]);
  }
  if (!signal.aborted) {
    const inspector = createWebSocketInspector({ url: relay.url, ...inspectorOptions });
    const { refused } = await replay(zaak, inspector, { delay, report: console.log, signal });
    console.log(`Replayed ${zaak.gebeurtenissen.length} events of ${path}, ${refused} refused.`);
    console.log('Still here for who looks later; Ctrl-C ends.');
    await interruption;
  }
} catch (error) {
  if (!signal.aborted) {
    await relay.close();
    stop(`Cannot replay ${path}: ${message(error)}`);
  }
}
await relay.close();
process.exit(0); // an inspector that was still connecting would try again for ever
