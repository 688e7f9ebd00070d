import type { Text } from './text.js';

/** What is said of a field whatever its form. */
export const problemWords = {
  missing: { nl: 'Ontbreekt: vul dit veld in', en: 'Missing: fill in this field' },
  unknown: { nl: 'Onbekend veld: laat het weg', en: 'Unknown field: leave it out' },
  'no-choice': { nl: 'Kies een van de mogelijkheden', en: 'Choose one of the options' },
  'no-form': { nl: 'Verwacht een ingevuld formulier', en: 'Expected a form that was filled in' },
  'too-many': { nl: 'Verwacht minder gegevens ineens', en: 'Expected less data at once' },
} as const satisfies Readonly<Record<string, Text>>;
