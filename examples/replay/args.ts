import { parseArgs } from 'node:util';
import { Fault, type Lang } from './fault.js';

export interface Args {
  path: string;
  lang: Lang;
  json: boolean;
  help: boolean;
}

const standard = 'examples/kustwacht.json';

const options = {
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
  const { lang = 'nl', json, help } = values;
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
  return { path: positionals[0] ?? standard, lang, json: json === true, help: help === true };
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

Speelt een casus af door het Stappenplan Netcentrisch Samenwerken en laat zien wat er
gebeurde, wat het stappenplan weigert en waarom. Zonder bestand: ${standard}.

  --lang nl|en   taal van de uitvoer (standaard nl)
  --json         een JSON-object in plaats van tekst
  --help, -h     deze uitleg

Andere casussen: examples/ad-hoc.json, examples/kern-geen-akkoord.json.
Een bestand dat niet kan worden afgespeeld, geeft afsluitcode 2.
`,
  en: `Usage: npm start -- [file] [options]

Replays a case through the Stappenplan Netcentrisch Samenwerken (the step-by-step plan
for net-centric cooperation) and shows what happened, what the plan refuses and why.
Without a file: ${standard}.

  --lang nl|en   language of the output (nl unless given)
  --json         one JSON object instead of text
  --help, -h     this explanation

Other cases: examples/ad-hoc.json, examples/kern-geen-akkoord.json.
A file that cannot be replayed gives exit code 2.
`,
};
