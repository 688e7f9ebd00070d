// `npm start`: replays a case through the stappenplan and shows on one page where it stands; `--alles` tells it all.

import { Fault, faultLines } from './case-file/fault.js';
import { loadCases } from './case-file/load.js';
import { langOf, readArgs, usage } from './replay/args.js';
import { asJson } from './replay/as-json.js';
import { refusalLines } from './replay/dry-run.js';
import { page } from './replay/page.js';
import { Refusal, replay } from './replay/run.js';
import { story } from './replay/story.js';
import { terminalFor } from './replay/terminal.js';

const argv = process.argv.slice(2);
const lang = langOf(argv);

// Whoever reads along may stop reading: `npm start | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { path, alles, json, help } = readArgs(argv);
  const output = async () => {
    if (help) return usage[lang];
    const results = (await loadCases(path)).map(replay);
    if (json) {
      const told = results.map(asJson);
      return `${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`;
    }
    const tell = alles ? story : page;
    return results.map((result) => tell(result, lang, terminalFor(process.stdout, process.env))).join('\n');
  };
  process.stdout.write(await output());
} catch (error) {
  if (!(error instanceof Fault || error instanceof Refusal)) throw error;
  const terminal = terminalFor(process.stderr, process.env);
  const lines = error instanceof Fault ? faultLines(error, lang, terminal) : refusalLines(error, lang, terminal);
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}
