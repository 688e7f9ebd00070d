import type { Blocker, EventType, Text } from '../../../../src/index.js';
import type { Wie } from '../../../support/case.js';
import type { Spel } from '../../../support/situations.js';

/** One event in one situation, and every refusal it meets, as `told` writes it: none where it is accepted. */
export type Situation = [
  claim: string,
  begin: () => Spel,
  wie: Wie,
  type: EventType,
  data: object,
  told: readonly string[],
];

const limit = 72;
/** Words too long for a row; `refused.test.ts` holds what is left out to the content. */
export const isLong = ({ nl, en }: Text): boolean => nl.length > limit || en.length > limit;
const short = (words: string) => (words.length > limit ? `${words.slice(0, limit / 2)}…` : words);

/** A refusal as it reaches people: the lines and the reading it rests on, what is missing, and who can resolve it. */
export function told({ code, source, interpretation, missing, resolvers }: Blocker): string {
  const rests = [source.lines, interpretation ?? []].flat().join(', ');
  const lacks = missing.map(({ id, text }) => {
    if (!text) return id;
    return text.nl === text.en ? `${id}: ${text.nl}` : `${id}: ${short(text.nl)} | ${short(text.en)}`;
  });
  return `${code} (${rests})${lacks.length > 0 ? ` [${lacks.join('; ')}]` : ''} → ${resolvers.join(', ')}`;
}
