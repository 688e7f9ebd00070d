import { fasen } from '../../src/content/index.js';
import { relativeLinks } from './links.js';
import { fasePage } from './procedure/page.js';

/** The pages of `docs/procedure`, by path. */
export const procedurePages = (): Record<string, string> =>
  relativeLinks(Object.fromEntries(fasen.map((fase) => [`docs/procedure/${fase.id}.md`, fasePage(fase)])));
