import { relativeLinks } from './links.js';
import { blockersPage } from './reference/blockers.js';
import { eventsPage } from './reference/events.js';
import { interpretationsPage } from './reference/interpretations.js';
import { traceabilityPage } from './reference/traceability.js';

/** The loose pages of `docs`, by path. */
export const referencePages = (): Record<string, string> =>
  relativeLinks({
    'docs/events.md': eventsPage(),
    'docs/blockers.md': blockersPage(),
    'docs/interpretations.md': interpretationsPage(),
    'docs/traceability.md': traceabilityPage(),
  });
