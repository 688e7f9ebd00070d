import { EngineError } from '../../procedure/errors.js';
import { shorten } from '../../procedure/input.js';
import { composed } from '../../procedure/plain.js';
import { readPlain } from '../../procedure/read-plain.js';
import type { Text } from '../../procedure/text.js';
import { ownId } from '../../procedure/values.js';
import type { Stated } from '../journal.js';
import type { Host, Who } from './host.js';

// What callers give, held to its form before anything else happens.

/** An event has at most this many bytes as JSON. */
const mostBytes = 256 * 1024;

function invalid(path: string, value: unknown, nl: string, en: string): never {
  const expected: Text = { nl, en };
  throw new EngineError('invalid-input', { path, value: shorten(value), expected }, { message: `${path}: ${en}.` });
}

/** @throws {EngineError} `invalid-input` for what is no id of a case. */
export function requireCaseId(id: unknown): string {
  const known = ownId.safeParse(typeof id === 'string' ? composed(id) : id);
  return known.success
    ? known.data
    : invalid(
        'caseId',
        typeof id,
        'Verwacht de id van een zaak',
        'Expected the id of a case: 64 letters, digits, . - or _',
      );
}

const eventId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** @throws {EngineError} `invalid-input` for what is no id of an event. */
export function requireEventId(id: unknown): string {
  return typeof id === 'string' && eventId.test(id)
    ? id
    : invalid(
        'id',
        typeof id,
        'Verwacht een eigen id voor deze gebeurtenis, zoals een UUID',
        'Expected an id of its own for this event, such as a UUID: at most 128 of A-Z a-z 0-9 . _ -',
      );
}

/** @throws {EngineError} `invalid-input` for who is no organisation, and for the clock. */
export function requireWho({ clock }: Host, who: unknown): Who {
  const { organisatie, rol, naam } = Object(who) as Who;
  const isText = (value: unknown) => value === undefined || typeof value === 'string';
  if (
    typeof organisatie !== 'string' ||
    organisatie === '' ||
    organisatie.length > 200 ||
    !isText(rol) ||
    !isText(naam)
  )
    return invalid(
      'who',
      typeof who,
      'Verwacht een organisatie',
      'Expected an organisation, perhaps with role and name',
    );
  if (rol === clock.rol || organisatie === clock.organisatie)
    return invalid('who', 'clock', 'Niemand spreekt als de klok', 'Nobody speaks as the clock');
  return {
    organisatie: composed(organisatie),
    ...(rol === undefined ? {} : { rol }),
    ...(naam === undefined ? {} : { naam }),
  };
}

/**
 * @throws {EngineError} `invalid-input` for what is no event, or brings a stamp of its own, `too-large` for one of more than
 * 256 kB as JSON.
 */
export function requireEvent(event: unknown): Stated {
  const { copy, problem } = readPlain(event);
  if (problem) return invalid(problem.path || 'event', typeof event, problem.expected.nl, problem.expected.en);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy))
    return invalid('event', typeof event, 'Verwacht een gebeurtenis', 'Expected an event: an object with a type');
  for (const path of ['by', 'at'])
    if (Object.hasOwn(copy, path))
      return invalid(
        path,
        'a stamp',
        'Verwacht een gebeurtenis zonder stempel',
        'Expected an event without a stamp: who and when come from the engine',
      );
  requireSize(copy);
  return copy as Stated;
}

/** @throws {EngineError} `too-large` */
export function requireSize(copy: unknown): void {
  const text = JSON.stringify(copy) ?? '';
  // A character takes at most three bytes in UTF-8.
  const bytes = text.length * 3 <= mostBytes ? 0 : new TextEncoder().encode(text).length;
  if (bytes > mostBytes)
    throw new EngineError(
      'too-large',
      { bytes, most: mostBytes },
      {
        message: `An event of ${bytes} bytes; at most ${mostBytes} are taken. Keep documents elsewhere, and refer to them.`,
      },
    );
}

/** @throws {EngineError} `invalid-input` */
export function requireLimit(limit: unknown, usual = 50): number {
  if (limit === undefined) return usual;
  return typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= 500
    ? limit
    : invalid('limit', typeof limit, 'Verwacht een getal van 1 tot 500', 'Expected a number from 1 to 500');
}

/** A place in a page, as a text nobody needs to read. */
export const cursorOf = (place: readonly (string | null)[]): string => encodeURIComponent(JSON.stringify(place));

/** @throws {EngineError} `invalid-input` for what is no cursor of so many parts. */
export function placeAt(cursor: unknown, parts: number): readonly (string | null)[] | undefined {
  if (cursor === undefined) return undefined;
  let place: unknown;
  try {
    place = JSON.parse(decodeURIComponent(String(cursor)));
  } catch {
    place = undefined;
  }
  return Array.isArray(place) &&
    place.length === parts &&
    place.every((part) => part === null || typeof part === 'string')
    ? place
    : invalid(
        'cursor',
        typeof cursor,
        'Verwacht de cursor van de vorige bladzijde',
        'Expected the cursor of the page before',
      );
}
