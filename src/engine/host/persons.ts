import { EngineError } from '../../procedure/errors.js';
import type { Personal } from '../../procedure/field.js';
import { composed } from '../../procedure/plain.js';
import { ownId } from '../../procedure/values.js';
import { erased } from '../case.js';
import { commit } from './commit.js';
import { requireCaseId } from './given.js';
import type { Host } from './host.js';

/** A place where somebody is named: what the right of access is answered with, and what `erase` takes. */
export interface PersonFound {
  readonly case: string;
  readonly token: string;
  /** By which event and field it came in. */
  readonly field: string;
  /** A name, or a text in which somebody may be named. */
  readonly personal: Personal;
  readonly value: string;
}

/** What to erase: as found, and the ground for it, such as the number of the request. */
export interface Erasure {
  readonly tokens: readonly Pick<PersonFound, 'case' | 'token'>[];
  /** An id, no text: it stays in the journal for ever. */
  readonly ground: string;
}

/** What was erased. */
export interface ErasureDone {
  /** So many values; those that were gone already are not counted. */
  readonly erased: number;
  /** Somebody still reads an old version of the files, so that the values are in them: ask again with `scrub`. */
  readonly pending: boolean;
}

const pageSize = 500;
const folded = (text: string) => composed(text).toLowerCase();

function personalOf({ procedure }: Host, field: string): Personal {
  const [type = '', path = ''] = field.split(' ');
  return procedure.personal[type]?.find((one: { path: string }) => one.path === path)?.personal ?? 'naam';
}

/** Every name and text in which this stands, in whatever case. */
export async function findPerson(host: Host, text: string): Promise<readonly PersonFound[]> {
  const wanted = folded(String(text).trim());
  if (wanted === '') return [];
  const found: PersonFound[] = [];
  let after = { case: '', token: '' };
  for (;;) {
    const rows = await host.store.secrets(after, pageSize);
    for (const { case: id, token, field, value } of rows)
      if (folded(value).includes(wanted))
        found.push({ case: id, token, field, personal: personalOf(host, field), value });
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return found;
    after = { case: last.case, token: last.token };
  }
}

function requireGround(ground: unknown): string {
  const known = ownId.safeParse(ground);
  if (known.success) return known.data;
  const expected = {
    nl: 'Verwacht een verwijzing zonder persoonsgegevens, zoals het nummer van het verzoek',
    en: 'Expected a reference without personal data, such as the number of the request',
  };
  throw new EngineError('invalid-input', { path: 'ground', value: typeof ground, expected }, { message: expected.en });
}

/** Takes these values and their salts out of their cases for good, and writes in each journal that it was done. */
export async function erase(host: Host, { tokens, ground }: Erasure): Promise<ErasureDone> {
  const why = requireGround(ground);
  const perCase = new Map<string, Set<string>>();
  for (const { case: given, token } of tokens) {
    const id = requireCaseId(given);
    perCase.set(id, (perCase.get(id) ?? new Set()).add(String(token)));
  }
  let count = 0;
  for (const [id, wanted] of perCase) count += await eraseIn(host, id, wanted, why);
  return { erased: count, pending: !(await host.store.scrub()) };
}

const mostRounds = 50;

async function eraseIn(host: Host, id: string, wanted: ReadonlySet<string>, ground: string): Promise<number> {
  return host.serial(id, async () => {
    for (let round = 0; round < mostRounds; round += 1) {
      const known = await host.cases.current(id);
      const forget = [...wanted].filter((token) => known.secrets.byToken.has(token));
      if (forget.length === 0) return 0;
      const written = erased(host.procedure, known.state, forget, ground, host.now());
      const { outcome } = await commit(host, known, { ...written, forget });
      if (outcome === 'committed') return forget.length;
    }
    throw new EngineError('busy', {}, { message: `Case ${id} keeps moving. Ask again.` });
  });
}
