import type { RolId } from '../../src/domain/ids.js';
import { rolIn } from '../queries/partijen.js';
import type { SamenwerkingSnapshot } from '../types.js';

/** The role an organisation has in this case now: what `by` has to say for it. None: it has no part in the case. */
export const rolOf = ({ context }: SamenwerkingSnapshot, organisatie: string): RolId | undefined =>
  rolIn(context, organisatie);
