import { posix } from 'node:path';

// Links are written from the root of the repository; `relativeLinks` makes them fit the page they stand on.

const link = (text: string, path: string, id?: string): string => `[${text}](/${path}${id ? `#${id}` : ''})`;

/** Line numbers, linked to the seed. */
export function lineLink(lines: string): string {
  const [first, last] = lines.split('-');
  return link(lines, 'docs/bron/stappenplan.txt', `L${first}${last ? `-L${last}` : ''}`);
}

export const contentLink = (text: string, page: string, id?: string) => link(text, `docs/content/${page}.md`, id);
export const procedureLink = (text: string, fase: string, id?: string) => link(text, `docs/procedure/${fase}.md`, id);
export const interpretationLink = (id: string) => link(id, 'docs/interpretations.md', id);
/** Every interpretation that a text names becomes a link. */
export const withInterpretations = (text: string): string =>
  text.replaceAll(/\bI-\d{2}\b/g, (id) => interpretationLink(id));

export const eventLink = (text: string, type: string) => link(text, 'docs/events.md', type);
export const codeLink = (code: string) => link(`\`${code}\``, 'docs/blockers.md', code);
export const signalLink = (code: string) => link(`\`${code}\``, 'docs/blockers.md', `signaal-${code}`);
export const conditionLink = (name: string) => link(`\`${name}\``, 'docs/traceability.md', name);
export const taskLink = (task: string) => link(`\`${task}\``, 'docs/traceability.md', task);
export const referenceLink = (text: string, page: string, id?: string) => link(text, `docs/${page}.md`, id);
export const fileLink = (path: string, text: string = path) => link(text, path);

const relative = (from: string, page: string): string =>
  page.replaceAll(/\]\(\/([^)#]+)(#[^)]*)?\)/g, (_, path: string, id = '') => {
    const to = path === from && id !== '' ? '' : posix.relative(posix.dirname(from), path);
    return `](${to}${id})`;
  });

/** The same pages, with every link relative to the page it stands on. */
export const relativeLinks = (pages: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, relative(path, page)]));
