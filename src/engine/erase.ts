import type { Personal } from '../procedure/field.js';
import { composed } from '../procedure/plain.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import type { CaseRecord } from './record.js';

/** What stands where a name or a text stood that had to stay: it says that something was there. */
export const erasedText = '[gewist]';

/** A record without a person. */
export interface Erased {
  record: CaseRecord;
  /** Where the name stood, and is gone: `context.notes[0].contacts[1]`. */
  erased: readonly string[];
  /** Free texts that hold the name: blanked when asked, left and listed otherwise. */
  mentions: readonly string[];
}

/** By the last names of its path, how personal a field is: `by.naam`, `contactpersonen`, `reden`. */
function personalNames({ personal }: AnyProcedure): ReadonlyMap<string, Personal> {
  const fields = Object.values(personal).flat();
  return new Map(
    fields.map(({ path, personal: kind }) => {
      const parts = path.replaceAll('[]', '').split('.');
      return [path === 'by.naam' ? path : (parts.at(-1) ?? ''), kind];
    }),
  );
}

/**
 * A copy of the record in which this person's name (exact, in Unicode's composed form) is gone from every field that holds
 * a name; free texts that contain it are listed, and blanked when `blank` says so. What was decided, when and by which
 * organisation stays. Pure, and also for a case that has ended.
 */
export function erase(procedure: AnyProcedure, record: CaseRecord, naam: string, { blank = false } = {}): Erased {
  const kinds = personalNames(procedure);
  const wanted = composed(naam);
  const erased: string[] = [];
  const mentions: string[] = [];

  const kindOf = (parent: string, key: string) => kinds.get(parent === 'by' && key === 'naam' ? 'by.naam' : key);

  const text = (value: string, kind: Personal | undefined, path: string, removable: boolean): string | undefined => {
    if (kind === 'naam' && composed(value) === wanted) {
      erased.push(path);
      return removable ? undefined : erasedText;
    }
    if (kind !== 'vrije-tekst' || wanted === '' || !composed(value).includes(wanted)) return value;
    mentions.push(path);
    return blank ? erasedText : value;
  };

  const without = (value: unknown, path: string, parent: string, key: string): unknown => {
    const kind = key === 'naam' && parent !== 'by' ? undefined : kindOf(parent, key);
    if (typeof value === 'string') return text(value, kind, path, parent === 'by');
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => {
        const at = `${path}[${index}]`;
        const kept = typeof item === 'string' ? text(item, kind, at, true) : without(item, at, key, key);
        return kept === undefined ? [] : [kept];
      });
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, part]) => [name, without(part, `${path}.${name}`, key, name)] as const)
        .filter(([, part]) => part !== undefined),
    );
  };

  const context = without(record.context, 'context', '', 'context');
  return { record: { ...record, context }, erased, mentions };
}
