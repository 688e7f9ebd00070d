import type { RolId } from '../../src/domain/ids.js';
import { organisatiesOf as organisatiesIn, rolIn } from '../queries/partijen.js';
import type { SamenwerkingSnapshot } from '../types.js';

/** The role an organisation has in this case now: what `by` has to say for it. None: it has no part in the case. */
export const rolOf = ({ context }: SamenwerkingSnapshot, organisatie: string): RolId | undefined =>
  rolIn(context, organisatie);

/** The organisations that have this role in this case now: none, one, or the other regions. */
export const organisatiesOf = ({ context }: SamenwerkingSnapshot, rol: RolId): readonly string[] =>
  organisatiesIn(context, rol);
