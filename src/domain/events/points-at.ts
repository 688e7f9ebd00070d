import type * as z from 'zod';
import { field } from '../../procedure/field.js';

/** The closed lists that values of a field come from; each value of each has words. */
export type ListId =
  | 'bespreekpunt'
  | 'deelafspraak'
  | 'gebied'
  | 'herkomst'
  | 'overlegvorm'
  | 'partij'
  | 'product'
  | 'productstatus'
  | 'profiel'
  | 'punt';

/** What of a case a field can name by its id. */
export type SubjectId =
  | 'aandachtspunt'
  | 'activiteit'
  | 'afspraak'
  | 'andere-regio'
  | 'bezwaar'
  | 'deadline'
  | 'deadlineconflict'
  | 'eigen-afspraak'
  | 'incident'
  | 'kandidaat'
  | 'mogelijke-kandidaat'
  | 'nieuwe-regio'
  | 'onderwerp-van-toetsing'
  | 'organisatie'
  | 'taak'
  | 'toetser'
  | 'verbeterpunt';

/** The schema of a field, with what its values point at. */
export const pointsAt = <Schema extends z.ZodType>(at: ListId | SubjectId, schema: Schema): Schema =>
  field(schema, { pointsAt: at });
