import type { Blocker, EventType } from '../../../../src/index.js';
import type { Wie } from '../../../support/case.js';
import { said } from '../../../support/said.js';
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

/** A refusal as it reaches people: the lines and the reading it rests on, what is missing, and who can resolve it. */
export function told({ code, source, interpretation, missing, rollen }: Blocker): string {
  const rests = [source?.lines ?? [], interpretation ?? []].flat().join(', ');
  const lacks = missing.map(({ id, text }) => (text ? `${id}: ${said(text)}` : id));
  return `${code} (${rests})${lacks.length > 0 ? ` [${lacks.join('; ')}]` : ''} → ${rollen.join(', ')}`;
}
