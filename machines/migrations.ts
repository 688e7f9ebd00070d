import type { Samenwerking } from '../src/domain/samenwerking.js';
import type { Migration, StoredCase } from '../src/procedure/procedure.js';

/** Rules 2: the second round of readings, I-59 to I-80. What came to be recorded is not there yet. */
const toRules2 = (facts: Samenwerking): Samenwerking => facts;

const migration = (from: number, migrate: (facts: Samenwerking) => Samenwerking): Migration => ({
  from,
  migrate: ({ value, context }: StoredCase) => ({ value, context: migrate(context as Samenwerking) }),
});

/** Brings stored cases from one number of the rules to the next, in order. */
export const migrations: readonly Migration[] = [migration(1, toRules2)];
