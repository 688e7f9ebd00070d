import { parseArgs } from 'node:util';
import { standardCase } from '../case-file/bytes.js';
import { Fault, type Lang } from '../case-file/fault.js';

export interface Args {
  /** Absent: the standard case. */
  path: string | undefined;
  /** The whole story instead of one page. */
  alles: boolean;
  lang: Lang;
  json: boolean;
  help: boolean;
}

const options = {
  alles: { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The language asked for, also when the rest cannot be read: Dutch unless it is plainly English. */
export function langOf(argv: readonly string[]): Lang {
  const { values } = parseArgs({ args: [...argv], options, strict: false });
  return values.lang === 'en' ? 'en' : 'nl';
}

/**
 * What was asked on the command line.
 * @throws {Fault} for an unknown option, a language that is not there, or more than one file.
 */
export function readArgs(argv: readonly string[]): Args {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!(token.name in options)) {
      refuse(
        `Onbekende optie: ${token.rawName}. Mogelijk zijn ${listed(' en ')}.`,
        `Unknown option: ${token.rawName}. Possible are ${listed(' and ')}.`,
      );
    }
    if (token.name !== 'lang' && token.value !== undefined) {
      refuse(`Schrijf ${token.rawName} zonder waarde.`, `Write ${token.rawName} without a value.`);
    }
  }
  const { lang = 'nl', alles, json, help } = values;
  if (lang !== 'nl' && lang !== 'en') {
    const given = lang === true ? '' : ` ${lang}`;
    refuse(
      `Onbekende taal: --lang${given}. Mogelijk zijn --lang nl en --lang en.`,
      `Unknown language: --lang${given}. Possible are --lang nl and --lang en.`,
    );
  }
  if (positionals.length > 1) {
    const given = positionals.join(' ');
    refuse(`Geef hoogstens één bestand op, niet ${given}.`, `Name one file at most, not ${given}.`);
  }
  return { path: positionals[0], lang, alles: alles === true, json: json === true, help: help === true };
}

const listed = (and: string) =>
  Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ')
    .replace(/, ([^,]*)$/, `${and}$1`);

function refuse(nl: string, en: string): never {
  throw new Fault({ nl: `${nl} Met --help ziet u wat er kan.`, en: `${en} Use --help to see what is possible.` });
}

export const usage: Readonly<Record<Lang, string>> = {
  nl: `Gebruik: npm start -- [bestand] [opties]

Speelt een casus af door het Stappenplan Netcentrisch Samenwerken en laat op één pagina
zien wie meedoet, waar het staat, wat het stappenplan weigert en waarom, en wat open staat.
Zonder bestand: ${standardCase}. Met - als bestand: wat op de
standaardinvoer staat. Een casus is JSON, opgeslagen als UTF-8.

  --alles        het hele verhaal: elke gebeurtenis, elke reden en regel
  --lang nl|en   taal van de uitvoer (standaard nl)
  --json         een JSON-object in plaats van tekst
  --help, -h     deze uitleg

Andere casussen: examples/ad-hoc.json, examples/kern-geen-akkoord.json.
Een bestand dat niet kan worden afgespeeld, geeft afsluitcode 2.

  npm start -- examples/ad-hoc.json --alles
  npm start -- - < mijn-casus.json

In PowerShell laat npm de -- soms weg; npm.cmd doet dat niet:

  npm.cmd start -- examples/ad-hoc.json --alles
  cmd /c "npm start -- - < mijn-casus.json"
`,
  en: `Usage: npm start -- [file] [options]

Replays a case through the Stappenplan Netcentrisch Samenwerken (the step-by-step plan
for net-centric cooperation) and shows on one page who takes part, where it stands, what
the plan refuses and why, and what is open. Without a file: ${standardCase}.
With - for a file: what stands on standard input. A case is JSON, stored as UTF-8.

  --alles        the whole story: every event, every reason and line
  --lang nl|en   language of the output (nl unless given)
  --json         one JSON object instead of text
  --help, -h     this explanation

Other cases: examples/ad-hoc.json, examples/kern-geen-akkoord.json.
A file that cannot be replayed gives exit code 2.

  npm start -- examples/ad-hoc.json --alles
  npm start -- - < my-case.json

In PowerShell npm sometimes drops the --; npm.cmd does not:

  npm.cmd start -- examples/ad-hoc.json --alles
  cmd /c "npm start -- - < my-case.json"
`,
};
