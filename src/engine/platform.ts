// The one file that chooses: what the platform has where it has it, and what runs everywhere where it has not.
import { sha256 as portable } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How a digest is written. */
export type Encoding = 'hex' | 'base64url';
/** SHA-256 of a text in UTF-8. */
export type Sha256 = (text: string, encoding: Encoding) => string;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64url(bytes: Uint8Array): string {
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const four = [one >> 2, ((one & 3) << 4) | (two >> 4), ((two & 15) << 2) | (three >> 6), three & 63];
    for (const index of four.slice(0, Math.min(3, bytes.length - at) + 1)) written += alphabet[index];
  }
  return written;
}

/** Runs everywhere: in a browser, also where the page is not served securely. */
export const portableSha256: Sha256 = (text, encoding) => {
  const bytes = portable(utf8ToBytes(text));
  return encoding === 'hex' ? bytesToHex(bytes) : base64url(bytes);
};

interface Platform {
  process?: { getBuiltinModule?(name: string): unknown };
  crypto?: { getRandomValues(bytes: Uint8Array): Uint8Array };
}
interface NodeCrypto {
  createHash(name: 'sha256'): { update(text: string, encoding: 'utf8'): { digest(encoding: Encoding): string } };
}

const platform = globalThis as Platform;
/** A module of Node; absent elsewhere. */
export const builtin = (name: `node:${string}`): unknown => platform.process?.getBuiltinModule?.(name);

const node = builtin('node:crypto') as NodeCrypto | undefined;

/** That of Node; absent elsewhere. Ten times as fast. */
export const platformSha256: Sha256 | undefined =
  node && ((text, encoding) => node.createHash('sha256').update(text, 'utf8').digest(encoding));

/** SHA-256 of a text, in hexadecimal unless told otherwise. */
export const sha256 = (text: string, encoding: Encoding = 'hex'): string =>
  (platformSha256 ?? portableSha256)(text, encoding);

/** So many bytes that nobody can guess, as base64url. */
export function randomText(bytes = 16): string {
  if (!platform.crypto) throw new Error('This platform has no source of random values.');
  return base64url(platform.crypto.getRandomValues(new Uint8Array(bytes)));
}
