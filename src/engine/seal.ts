import { deepFreeze } from '../procedure/freeze.js';
import { isBlank } from '../procedure/values.js';
import { erasedText } from './erase.js';
import { randomText, sha256 } from './platform.js';

/** A personal value of a case, kept apart from it: the token that stands for it, and the field it came in by. */
export interface Secret {
  readonly token: string;
  /** The event and the field: `note.made contacts[]`. */
  readonly field: string;
  readonly salt: string;
  readonly value: string;
}

/** The form of a token. */
const tokenForm = /^~[A-Za-z0-9_-]{43}$/;
export const isToken = (text: string): boolean => text.length === 44 && tokenForm.test(text);

/** The token of a value under this salt. */
export const tokenOf = (salt: string, value: string): string => `~${sha256(salt + value, 'base64url')}`;

/** The personal values of one case, found both ways. Never changed: `withSecrets` gives the next. */
export interface Secrets {
  readonly byToken: ReadonlyMap<string, Secret>;
  readonly byValue: ReadonlyMap<string, Secret>;
}

/** What is known of a case's persons, in whatever order. */
export const secretsOf = (all: Iterable<Secret>): Secrets => {
  const list = [...all];
  return {
    byToken: new Map(list.map((secret) => [secret.token, secret])),
    byValue: new Map(list.map((secret) => [secret.value, secret])),
  };
};

export const withSecrets = (known: Secrets, fresh: readonly Secret[]): Secrets =>
  fresh.length === 0 ? known : secretsOf([...known.byToken.values(), ...fresh]);

/** The same data with tokens for its personal strings, and the values that were not known yet. */
export interface Sealed<T> {
  sealed: T;
  fresh: readonly Secret[];
}

/**
 * Puts a token in the place of every string on these paths (`contacts[]`, `by.naam`), and of every string that looks like a token.
 * One value has one token in a case, so that what was equal stays equal; a blank stays a blank.
 */
export function seal<T>(
  value: T,
  paths: ReadonlySet<string>,
  known: Secrets,
  name: string,
  salt: () => string = randomText,
): Sealed<T> {
  const fresh = new Map<string, Secret>();

  const tokenFor = (text: string, path: string): string => {
    const before = known.byValue.get(text) ?? fresh.get(text);
    if (before) return before.token;
    const grain = salt();
    const secret = { token: tokenOf(grain, text), field: `${name} ${path}`, salt: grain, value: text };
    fresh.set(text, secret);
    return secret.token;
  };

  const walk = (part: unknown, path: string): unknown => {
    if (typeof part === 'string')
      return (paths.has(path) && !isBlank(part)) || isToken(part) ? tokenFor(part, path) : part;
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((item) => walk(item, `${path}[]`));
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, walk(inner, path ? `${path}.${key}` : key)]),
    );
  };

  const sealed = walk(value, '') as T;
  return { sealed, fresh: [...fresh.values()] };
}

/**
 * The same data with its personal values back in their places, frozen; what was erased reads `[gewist]`. What holds no
 * token comes out as it is.
 */
export function unseal<T>(value: T, { byToken }: Pick<Secrets, 'byToken'>): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return isToken(part) ? (byToken.get(part)?.value ?? erasedText) : part;
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) {
      const items = part.map(walk);
      return items.every((item, at) => item === part[at]) ? part : items;
    }
    let same = true;
    const entries = Object.entries(part).map(([key, inner]) => {
      const open = walk(inner);
      same &&= open === inner;
      return [key, open] as const;
    });
    return same ? part : Object.fromEntries(entries);
  };
  return deepFreeze(walk(value)) as T;
}

/** Every token in this data, each once. */
export function tokensIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') {
    if (isToken(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) tokensIn(part, found);
  }
  return found;
}
