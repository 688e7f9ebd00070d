import { posix } from 'node:path';

// Links are written from the root of the repository; `relativeLinks` makes them fit the page they stand on.

const link = (text: string, path: string, id?: string): string => `[${text}](/${path}${id ? `#${id}` : ''})`;
const code = (text: string): string => `\`${text}\``;

/** Line numbers, linked to the text. */
export function lines(numbers: string): string {
  const [first, last] = numbers.split('-');
  return link(numbers, 'docs/bron/stappenplan.txt', `L${first}${last ? `-L${last}` : ''}`);
}

export const reference = (text: string, page: string, id?: string) => link(text, `docs/reference/${page}.md`, id);
export const content = (text: string, page: string, id?: string) => reference(text, `content/${page}`, id);
export const procedure = (text: string, fase: string, id?: string) => reference(text, `procedure/${fase}`, id);

export const interpretation = (id: string | undefined) => (id ? reference(id, 'interpretations', id) : '');
/** Every interpretation that a text names becomes a link. */
export const withInterpretations = (text: string): string => text.replaceAll(/\bI-\d{2}\b/g, interpretation);

export const event = (type: string, text: string = code(type)) => reference(text, 'events', type);
export const blocker = (id: string) => reference(code(id), 'blockers', id);
export const signal = (id: string) => reference(code(id), 'blockers', `signaal-${id}`);
export const condition = (name: string) => reference(code(name), 'traceability', name);
export const task = (name: string) => reference(code(name), 'traceability', name);
export const file = (path: string, text: string = path) => link(text, path);

const relative = (from: string, page: string): string =>
  page.replaceAll(/\]\(\/([^)#]+)(#[^)]*)?\)/g, (_, path: string, id = '') => {
    const to = path === from && id !== '' ? '' : posix.relative(posix.dirname(from), path);
    return `](${to}${id})`;
  });

/** The same pages, with every link relative to the page it stands on. */
export const relativeLinks = (pages: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, relative(path, page)]));
