// `npm start`: replays a case through the stappenplan and shows what happened, what was refused and where it stands.
import { langOf, readArgs, usage } from './replay/args.js';
import { asJson } from './replay/as-json.js';
import { refusalLines } from './replay/dry-run.js';
import { Fault, faultLines } from './replay/fault.js';
import { loadCase } from './replay/load.js';
import { render } from './replay/render.js';
import { Refusal, replay } from './replay/run.js';
import { terminalFor } from './replay/terminal.js';

const argv = process.argv.slice(2);
const lang = langOf(argv);

// Whoever reads along may stop reading: `npm start | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { path, json, help } = readArgs(argv);
  const output = () => {
    if (help) return usage[lang];
    const result = replay(loadCase(path));
    return json
      ? `${JSON.stringify(asJson(result), null, 2)}\n`
      : render(result, lang, terminalFor(process.stdout, process.env));
  };
  process.stdout.write(output());
} catch (error) {
  if (!(error instanceof Fault || error instanceof Refusal)) throw error;
  const terminal = terminalFor(process.stderr, process.env);
  const lines = error instanceof Fault ? faultLines(error, lang, terminal) : refusalLines(error, lang, terminal);
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}
