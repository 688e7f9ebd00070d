import type { Refusal } from '../../procedure/answer.js';
import type { By } from '../../procedure/by.js';
import { EngineError } from '../../procedure/errors.js';
import { inputProblems } from '../../procedure/input.js';
import { readPlain } from '../../procedure/read-plain.js';
import { open } from '../case.js';
import { engineBlocker } from '../codes.js';
import { readBody, type Stated } from '../journal.js';
import { isLeft, type Receipt, receiptAgain, receiptOf } from './answers.js';
import { unknownCase, type Warm } from './cases.js';
import { commit } from './commit.js';
import { requireCaseId, requireEvent, requireEventId, requireSize, requireWho } from './given.js';
import { type Ask, type Host, partiesOf, type Who } from './host.js';
import { stateEvent } from './state-event.js';

/** How an event is sent: its own id, and where it is said to apply. */
export interface SendOptions {
  /** Its own within the case, such as a UUID. Sent again under the same id it is the same event, and counts once. */
  readonly id: string;
  /** Only if the case is at this entry still. */
  readonly expectedSeq?: number;
}

/** @throws {EngineError} `case-unknown` where the host says no. */
export async function requireLeave(host: Host, ask: Ask): Promise<void> {
  if (!host.authorize || (await host.authorize(ask))) return;
  throw unknownCase(ask.caseId ?? '');
}

const partyIn = (host: Host, known: Warm, who: Who): By | undefined => partiesOf(host, known, who)[0];

/**
 * Who that is in the case. A host that authorizes vouches for the role that is given; otherwise the case has to record it.
 * @throws {EngineError} `case-unknown` for an organisation without a part in it.
 */
export async function speaker(host: Host, id: string, who: Who): Promise<By> {
  const named = who.naam === undefined ? {} : { naam: who.naam };
  const as = (rol: string) => ({ rol, organisatie: who.organisatie, ...named });
  const known = await host.cases.get(id);
  const party = partyIn(host, known, who) ?? partyIn(host, await host.cases.current(id), who);
  if (party) return as(party.rol);
  // In another role than it has, its own are told why not; a stranger is told nothing.
  const isTheirs = partyIn(host, await host.cases.get(id), { organisatie: who.organisatie });
  if (who.rol !== undefined && (isTheirs || host.authorize)) return as(who.rol);
  throw unknownCase(id);
}

/** An event of a party: on disk when this answers *ok*, and otherwise everything that is in the way. */
export async function send(
  host: Host,
  asking: unknown,
  caseId: unknown,
  given: unknown,
  { id: own, expectedSeq }: SendOptions,
): Promise<Receipt | Refusal> {
  const who = requireWho(host, asking);
  const id = requireCaseId(caseId);
  requireEventId(own);
  const event = requireEvent(given);
  const malformed = who.rol === undefined ? undefined : formOf(host, event, who as By);
  if (malformed) return malformed;
  await requireLeave(host, { who, action: 'send', caseId: id, event });
  return host.serial(id, async () => {
    const by = await speaker(host, id, who);
    return formOf(host, event, by) ?? stateEvent(host, id, { id: own, by, event, expectedSeq });
  });
}

/** What is wrong with the form of an event, before any case is looked at. */
export function formOf({ procedure, now }: Host, event: Stated, by: By): Refusal | undefined {
  const { problems } = procedure.read({ ...event, by, at: now() });
  if (problems.length === 0) return undefined;
  const malformed = engineBlocker('ongeldige-invoer');
  return { ok: false, blockers: problems.map((input) => ({ ...malformed, input })) };
}

/**
 * A new case. The same id and content again is the same case; with other content the case is there already.
 * @throws {EngineError} `invalid-input` for what it begins with, `case-exists`
 */
export async function begin(
  host: Host,
  asking: unknown,
  caseId: unknown,
  input: unknown,
  { id: own }: Pick<SendOptions, 'id'>,
): Promise<Receipt> {
  const who = requireWho(host, asking);
  const id = requireCaseId(caseId);
  requireEventId(own);
  const copy = requireInput(host, input);
  await requireLeave(host, { who, action: 'open', caseId: id });
  const by = {
    rol: who.rol ?? '',
    organisatie: who.organisatie,
    ...(who.naam === undefined ? {} : { naam: who.naam }),
  };
  return host.serial(id, async () => {
    const written = open(host.procedure, id, copy, { id: own, at: host.now(), by });
    const done = await commit(host, undefined, written);
    const [entry] = written.entries;
    if (done.outcome === 'committed' && entry) {
      const { warm } = done;
      return receiptOf(host.procedure, entry, true, warm, warm, by);
    }
    return openedBefore(host, id, own, { input: copy, by });
  });
}

async function openedBefore(host: Host, id: string, own: string, given: { input: unknown; by: By }): Promise<Receipt> {
  const first = await host.store.entry(id, own);
  if (first?.kind === 'opened') {
    const { secrets } = await host.cases.current(id);
    const { input, by } = readBody(first);
    if (isLeft({ input, by }, given, secrets)) return receiptAgain(first);
  }
  throw new EngineError(
    'case-exists',
    { case: id },
    { message: `There is, or was, a case ${id} already. Choose another id.` },
  );
}

function requireInput({ procedure }: Host, input: unknown): unknown {
  const { copy, problem } = readPlain(input);
  if (!problem) requireSize(copy);
  const [first] = problem ? [problem] : inputProblems(procedure.input, copy);
  if (!first) return copy;
  // What was typed may be personal, and errors end up in logs.
  const details = { path: first.path, value: typeof first.value, expected: first.expected };
  throw new EngineError('invalid-input', details, { message: `${first.path}: ${first.expected.en}.` });
}
