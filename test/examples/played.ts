import { readCase } from '../../examples/case-file/schema.js';
import { type Replay, replay } from '../../examples/replay/run.js';
import { caseNamed } from './cli.js';

export const names = ['kustwacht', 'ad-hoc', 'kern-geen-akkoord'] as const;

/** A case, played to its end. */
export function play(casus: unknown): Replay {
  const read = readCase(casus);
  if (!('ok' in read)) throw new Error(JSON.stringify(read.problems));
  return replay(read.ok);
}

export const played = (name: string): Replay => play(caseNamed(name));
