import type { SamenwerkingSnapshot } from '../../machines/types.js';
import { veiligheidsregios } from '../content/veiligheidsregios.js';
import type { Policy } from '../domain/content.js';
import { replayEvents } from '../index.js';
import { EngineError } from '../procedure/errors.js';
import { type DriveOptions, drivenFrom } from './drive.js';
import type { Point } from './points.js';

/** Which case is wanted. */
export interface CaseOptions extends DriveOptions {
  /** How many regions are involved, the leading one among them; one unless given. */
  regios?: number;
  /** The options that differ from `defaultPolicy`. */
  policy?: Partial<Policy>;
}

const codes = veiligheidsregios.map(({ code }) => code);

/**
 * A case at this point of the procedure: every event on the way was stated and accepted, so it is as it would really be. VR01
 * leads, the partner is `partner`. The same question gives an equal case.
 * @throws {EngineError} `invalid-input` for a number of regions there is not, or a point that this profile and policy do not have.
 */
export function caseAt(point: Point, { regios = 1, policy = {}, ...options }: CaseOptions = {}): SamenwerkingSnapshot {
  const [veiligheidsregio, ...andereRegios] = codes.slice(0, regios);
  if (!veiligheidsregio || !Number.isInteger(regios) || regios > codes.length) {
    const expected = { nl: `Verwacht 1 tot ${codes.length} regio’s`, en: `Expected 1 to ${codes.length} regions` };
    const details = { path: 'regios', value: String(regios), expected };
    throw new EngineError('invalid-input', details, { message: `regios is ${regios}. ${expected.en}.` });
  }
  const start = replayEvents({ veiligheidsregio, crisispartner: 'partner', andereRegios, policy }, []);
  return drivenFrom(start, point, options);
}
