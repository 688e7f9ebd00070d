// `npm start`: replays a case through the stappenplan and shows what happened, what was refused and where it stands.
import { langOf, readArgs, usage } from './replay/args.js';
import { asJson } from './replay/as-json.js';
import { Fault, faultLines } from './replay/fault.js';
import { loadCase } from './replay/load.js';
import { render } from './replay/render.js';
import { replay } from './replay/run.js';
import { terminalFor } from './replay/terminal.js';

const argv = process.argv.slice(2);

// Whoever reads along may stop reading: `npm start | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { path, lang, json, help } = readArgs(argv);
  const output = () => {
    if (help) return usage[lang];
    const result = replay(loadCase(path, lang));
    return json
      ? `${JSON.stringify(asJson(result), null, 2)}\n`
      : render(result, lang, terminalFor(process.stdout, process.env));
  };
  process.stdout.write(output());
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`${faultLines(error, langOf(argv)).join('\n')}\n`);
  process.exitCode = 2;
}
