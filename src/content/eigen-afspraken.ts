// What is wrong with agreements the parties add to the minimum (I-15); the text allows them on lines 393-395.
import { gebiedIds } from '../domain/ids.js';
import type { Text } from '../procedure/text.js';
import { checklists } from './checklists.js';

/** One thing wrong with one own agreement: which, in what field, the value found, and the reason in words. */
export interface EigenAfspraakProbleem {
  index: number;
  veld: 'id' | 'gebied' | 'tekst' | 'verplichtVoorToetsing' | 'afspraak';
  waarde: unknown;
  tekst: Text;
}

const teksten = {
  afspraak: { nl: 'Een eigen afspraak moet een object zijn.', en: 'An agreement you add must be an object.' },
  idLeeg: { nl: 'Een eigen afspraak heeft een id nodig.', en: 'An agreement you add needs an id.' },
  idVanMinimum: {
    nl: 'Deze id hoort al bij een punt van een checklist.',
    en: 'This id already belongs to an item of a checklist.',
  },
  idDubbel: {
    nl: 'Een eerdere eigen afspraak heeft deze id al.',
    en: 'An agreement added earlier already has this id.',
  },
  gebied: {
    nl: 'Kies een gebied: proces, organisatie, mens of techniek.',
    en: 'Choose an area: proces (process), organisatie (organisation), mens (people) or techniek (technology).',
  },
  tekst: { nl: 'Een eigen afspraak heeft een tekst nodig.', en: 'An agreement you add needs a text.' },
  verplicht: {
    nl: 'Of de afspraak verplicht is voor de toetsing, is ja of nee (true of false).',
    en: 'Whether the agreement is required for the peer review is either true or false.',
  },
} satisfies Record<string, Text>;

/** Ids are compared without regard to case and surrounding space. */
const key = (id: string) => id.trim().toLowerCase();

const vanMinimum: ReadonlySet<string> = new Set(
  Object.values(checklists).flatMap(({ items }) => items.flatMap(({ id, code }) => [key(id), key(code)])),
);

/** A field of anything at all; a getter or proxy that throws counts as absent. */
function read(value: unknown, field: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown>)[field];
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false; // a revoked proxy
  }
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function idProbleem(id: unknown, earlier: ReadonlySet<string>): Text | undefined {
  if (!isFilled(id)) return teksten.idLeeg;
  if (vanMinimum.has(key(id))) return teksten.idVanMinimum;
  return earlier.has(key(id)) ? teksten.idDubbel : undefined;
}

/** Everything wrong with a list of own agreements, by index; empty means it can be used. Never throws, whatever is in the list. */
export function eigenAfspraakProblemen(afspraken: readonly unknown[]): readonly EigenAfspraakProbleem[] {
  const problemen: EigenAfspraakProbleem[] = [];
  const earlier = new Set<string>();
  for (let index = 0; index < afspraken.length; index += 1) {
    const afspraak = read(afspraken, index);
    const note = (veld: EigenAfspraakProbleem['veld'], waarde: unknown, tekst: Text) => {
      problemen.push({ index, veld, waarde, tekst });
    };
    if (!isObject(afspraak)) {
      note('afspraak', afspraak, teksten.afspraak);
      continue;
    }
    const id = read(afspraak, 'id');
    const probleem = idProbleem(id, earlier);
    if (probleem) note('id', id, probleem);
    if (isFilled(id)) earlier.add(key(id));
    const gebied = read(afspraak, 'gebied');
    if (!gebiedIds.some((known) => known === gebied)) note('gebied', gebied, teksten.gebied);
    const tekst = read(afspraak, 'tekst');
    if (!isFilled(tekst)) note('tekst', tekst, teksten.tekst);
    const verplicht = read(afspraak, 'verplichtVoorToetsing');
    if (verplicht !== undefined && typeof verplicht !== 'boolean') {
      note('verplichtVoorToetsing', verplicht, teksten.verplicht);
    }
  }
  return problemen;
}
