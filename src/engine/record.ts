import type { AnyMachineSnapshot } from 'xstate';
import * as z from 'zod';
import { EngineError } from '../procedure/errors.js';
import { type InputProblem, inputProblems } from '../procedure/input.js';
import type { AnyProcedure, StoredCase } from '../procedure/procedure.js';
import { restore, settle } from './runtime.js';

/** The form of the record itself; raised when that changes. */
const schema = 1;

/** A case as it is stored: plain JSON of our own, whatever the version of XState. */
export interface CaseRecord<Facts = unknown> extends StoredCase<Facts> {
  schema: number;
  /** Which procedure it is a case of. */
  procedure: string;
  /** The rules it was stored under. */
  rules: number;
  /** SHA-256 of the text those rules were read from. */
  edition: string;
}

const envelope = z.strictObject({
  schema: z.int().min(1),
  procedure: z.string(),
  rules: z.int().min(1),
  edition: z.string(),
  value: z.union([z.string(), z.looseObject({})]),
  context: z.looseObject({}),
});

/** The record of a case: store it as JSON. It shares its facts with the snapshot; neither can be changed. */
export const recordOf = <Facts>(procedure: AnyProcedure, { value, context }: StoredCase<Facts>): CaseRecord<Facts> => ({
  schema,
  procedure: procedure.id,
  rules: procedure.rules,
  edition: procedure.edition.sha256,
  value,
  context,
});

const unreadable = (problems: readonly InputProblem[], cause?: unknown): never => {
  const [{ path, value, expected } = { path: '', value: '', expected: { nl: '', en: '' } }] = problems;
  const where = path ? `${path} is ${value}. ` : '';
  throw new EngineError(
    'record-unreadable',
    { problems },
    { message: `This is no record of a case: ${where}${expected.en}.`, cause },
  );
};

function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch (error) {
    const expected = {
      nl: `Verwacht JSON: ${(error as Error).message}`,
      en: `Expected JSON: ${(error as Error).message}`,
    };
    return unreadable([{ path: '', value: 'undefined', expected }], error);
  }
}

/**
 * The record in this JSON (its text, or what `JSON.parse` made of it), brought to the rules of this version.
 * @throws {EngineError} `record-unreadable` with what is wrong where, `record-foreign` for another procedure, `record-newer`
 * for a record of a later version than this one; the record is left as it was.
 */
export function readRecord(procedure: AnyProcedure, json: unknown): CaseRecord {
  const given = parsed(json);
  const head = inputProblems(envelope, given);
  // Of a newer record not even the envelope need be known.
  const { schema: form, rules, procedure: id } = (given ?? {}) as Partial<CaseRecord>;
  if (typeof form === 'number' && form > schema) newer(form, schema);
  if (head.length > 0) return unreadable(head);
  const record = given as CaseRecord;
  if (record.procedure !== procedure.id)
    throw new EngineError(
      'record-foreign',
      { procedure: id ?? '', expected: procedure.id },
      { message: `A record of the procedure ${record.procedure}, not of ${procedure.id}.` },
    );
  if (Number(rules) > procedure.rules) newer(record.rules, procedure.rules);
  const { value, context } = migrated(procedure, record);
  const facts = inputProblems(procedure.facts, context);
  if (facts.length > 0) return unreadable(facts.map((problem) => ({ ...problem, path: `context.${problem.path}` })));
  try {
    restore(procedure.machine, { value, context });
  } catch (error) {
    if (!EngineError.is(error, 'invalid-input')) throw error;
    return unreadable([error.details], error);
  }
  const isOlder = record.rules < procedure.rules;
  return recordOf(procedure, isOlder ? settle(procedure.machine, { value, context }) : { value, context });
}

function newer(found: number, known: number): never {
  throw new EngineError(
    'record-newer',
    { found, known },
    { message: `A record of version ${found}; this package knows up to ${known}. Use a newer package.` },
  );
}

/** Under the rules of this version: each step in turn. */
function migrated(procedure: AnyProcedure, record: CaseRecord): StoredCase {
  return procedure.migrations
    .filter(({ from }) => from >= record.rules)
    .reduce<StoredCase>((stored, { migrate }) => migrate(stored), { value: record.value, context: record.context });
}

/** The snapshot of a record: for views, and for `apply`. */
export const snapshotOf = (procedure: AnyProcedure, record: CaseRecord): AnyMachineSnapshot =>
  restore(procedure.machine, record);
