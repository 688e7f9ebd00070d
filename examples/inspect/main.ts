// npm run inspect -- [--port 8080] [--delay 500] [--case examples/kustwacht.json] [--wait]
import { parseArgs } from 'node:util';
import { createWebSocketInspector } from '@statelyai/inspect';
import { standardCase } from '../case-file/bytes.js';
import { Fault, faultLines } from '../case-file/fault.js';
import { loadCases } from '../case-file/load.js';
import { printable } from '../case-file/printable.js';
import type { CaseFile } from '../case-file/schema.js';
import { terminalFor } from '../replay/terminal.js';
import { inspectorOptions } from './options.js';
import { viewer } from './page.js';
import { type Relay, startRelay } from './relay.js';
import { replay } from './replay.js';

const usage = `npm run inspect -- [--port 8080] [--delay 500] [--case ${standardCase}] [--wait]`;
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

function stop(line: string): never {
  console.error(printable(line));
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
        case: { type: 'string' },
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

async function casesAt(path: string | undefined): Promise<readonly CaseFile[]> {
  try {
    return await loadCases(path);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return stop(faultLines(error, 'en', terminalFor(process.stderr, process.env)).join('\n'));
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
const cases = await casesAt(path);
const name = printable(path ?? standardCase);
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
    for (const casus of cases) {
      const { refused } = await replay(casus, inspector, { delay, report: console.log, signal });
      console.log(`Replayed ${casus.gebeurtenissen.length} events of ${name}, ${refused} refused.`);
    }
    console.log('Still here for who looks later; Ctrl-C ends.');
    await interruption;
  }
} catch (error) {
  if (!signal.aborted) {
    await relay.close();
    stop(`Cannot replay ${name}: ${message(error)}`);
  }
}
await relay.close();
process.exit(0); // an inspector that was still connecting would try again for ever
