import type { By as AnyBy, Stamp as AnyStamp, klok } from '../procedure/by.js';
import type { RolId } from './ids.js';

/** A role, or the clock that reports terms: nobody picks that one. */
export type Spreker = RolId | (typeof klok)['rol'];

/** Who acts: in which role, for which organisation. The name is personal data and decides nothing. */
export type By = AnyBy<Spreker>;

/** Who stated a fact and when: `at` is the moment of recording, an ISO-8601 instant in UTC. */
export type Stamp = AnyStamp<Spreker>;
