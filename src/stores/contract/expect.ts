/** What differs, in a message; the contract needs no test runner of its own. */
export function same(found: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: expected ${other}, found ${one}`);
}

export async function fails(work: () => Promise<unknown>, code: string, what: string): Promise<void> {
  let found: unknown;
  try {
    await work();
  } catch (error) {
    found = (error as { code?: unknown }).code;
  }
  same(found, code, what);
}
