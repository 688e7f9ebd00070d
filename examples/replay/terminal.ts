import { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import boxen from 'boxen';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

type Style = Parameters<typeof styleText>[0];

/** Where the text goes: how wide, with or without boxes, colours and signs beyond ASCII. */
export interface Terminal {
  width: number;
  paint(style: Style, words: string): string;
  /**
   * One paragraph, wrapped, whatever line breaks the words bring: a line of their own could pass for a line of ours.
   * `first` stands before it, and what follows lines up behind that.
   */
  wrap(words: string, first?: string): readonly string[];
  /** Lines that belong together and apart from the rest: in a box on a terminal, between rules elsewhere. */
  framed(lines: (inner: Terminal) => readonly string[], color: 'blue' | 'yellow'): readonly string[];
}

type Stream = NodeJS.WriteStream | (NodeJS.WritableStream & { isTTY?: false; columns?: undefined });
type Env = Readonly<Record<string, string | undefined>>;

const forced = ({ FORCE_COLOR }: Env) =>
  FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR.toLowerCase() !== 'false';

/** Only a locale that names another character set than UTF-8 rules out other signs; no locale at all does not. */
function unicodeIn({ LC_ALL, LC_CTYPE, LANG }: Env): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG;
  return locale === undefined || locale === '' || /utf-?8/i.test(locale);
}

const replacements: Readonly<Record<string, string>> = {
  '●': '*',
  '○': 'o',
  '✔': '[x]',
  '◐': '[~]',
  '☐': '[ ]',
  '↷': '[>]',
  '∅': '[-]',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '×': 'x',
  '…': '...',
};

/** The same words in ASCII: signs replaced, accents dropped. */
const inAscii = (words: string): string =>
  words
    .replace(/[^\p{ASCII}]/gu, (sign) => replacements[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, '?');

/** What this stream and `env` allow; colours as Node reads NO_COLOR, FORCE_COLOR, TERM and CI there. */
export function terminalFor(stream: Stream, env: Env): Terminal {
  const columns = stream.columns ?? (Number(env.COLUMNS) || 80);
  const unicode = unicodeIn(env);
  const boxes = stream.isTTY === true || forced(env);
  const colors = boxes && WriteStream.prototype.getColorDepth(env) > 2;
  const paint = (style: Style, words: string) => (colors ? styleText(style, words, { validateStream: false }) : words);
  return terminal(Math.min(Math.max(columns, 40), 100), { unicode, boxes, paint });
}

function terminal(width: number, means: { unicode: boolean; boxes: boolean; paint: Terminal['paint'] }): Terminal {
  const { unicode, boxes, paint } = means;
  const signs = unicode ? (words: string) => words : inAscii;
  return {
    width,
    paint,
    wrap(words, first = '') {
      const start = signs(first);
      const indent = stringWidth(start);
      const paragraph = words.replace(/\s*[\n\u2028\u2029]\s*/gu, ' ');
      const lines = wrapAnsi(signs(paragraph), width - indent, { hard: true }).split('\n');
      return lines.map((line, index) => `${index === 0 ? start : ' '.repeat(indent)}${line}`.trimEnd());
    },
    framed(lines, color) {
      const inner = terminal(width - 4, means);
      if (!boxes) {
        const rule = '-'.repeat(width);
        return [rule, ...lines(inner).map((line) => (line ? `  ${line}` : '')), rule];
      }
      const frame = boxen(lines(inner).join('\n'), {
        width,
        padding: { left: 1, right: 1 },
        borderStyle: unicode ? 'round' : 'classic',
      });
      return frame.split('\n').map((line) => paintBorder(line, (border) => paint(color, border)));
    },
  };
}

/** Colours the frame only; what stands in it has its own. */
function paintBorder(line: string, color: (border: string) => string): string {
  const [left, right] = [line.slice(0, 1), line.slice(-1)];
  if (/^\S[─-]+\S$/u.test(line)) return color(line);
  return `${color(left)}${line.slice(1, -1)}${color(right)}`;
}
