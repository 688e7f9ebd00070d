import type { Explanation, Refusal } from '../../procedure/answer.js';
import type { AnyProcedure } from '../../procedure/procedure.js';
import type { CodeOf, RolOf, StapOf } from '../decide.js';
import type { Possibility } from '../possible.js';
import type { Receipt } from './answers.js';
import type { Call, Host, Who } from './host.js';
import { overview, type TaskOptions, tasks } from './pages.js';
import { begin, type SendOptions, send } from './send.js';
import { type CaseView, explain, history, type PageOptions, possibleFor, view } from './views.js';

/** An event without its stamp: who and when come from the engine. */
export type Unstamped = Readonly<{ type: string } & Record<string, unknown>>;

/** What a party of a case can ask; who comes first in every call. */
export function partyCalls<P extends AnyProcedure>(host: Host, call: Call) {
  type R = RolOf<P>;
  type Answer = Receipt<StapOf<P>, R> | Refusal<CodeOf<P>, R>;
  return {
    /** A new case. */
    open: (who: Who<R>, id: string, input: unknown, options: Pick<SendOptions, 'id'>) =>
      call('open', () => begin(host, who, id, input, options)) as Promise<Receipt<StapOf<P>, R>>,
    /** States an event, without its stamp: on disk when this says *ok*, and otherwise everything that is in the way. */
    send: (who: Who<R>, id: string, event: Unstamped, options: SendOptions) =>
      call('send', () => send(host, who, id, event, options)) as Promise<Answer>,
    /** The case as they may see it. */
    view: (who: Who<R>, id: string) =>
      call('view', () => view(host, who, id)) as Promise<CaseView<ReturnType<NonNullable<P['viewFor']>>>>,
    /** Would this event pass, and what would it change; if not: everything that is in the way. Changes nothing. */
    explain: (who: Who<R>, id: string, event: Unstamped) =>
      call('explain', () => explain(host, who, id, event)) as Promise<Explanation<CodeOf<P>, StapOf<P>, R>>,
    /** For each event whether they could state it now. */
    possible: (who: Who<R>, id: string) =>
      call('possible', () => possibleFor(host, who, id)) as Promise<readonly Possibility<CodeOf<P>, R>[]>,
    /** What was stated, oldest first, as far as they may see it. */
    history: (who: Who<R>, id: string, options?: PageOptions) => call('history', () => history(host, who, id, options)),
    /** Their open work in all cases, first what is due first. */
    tasks: (who: Who<R>, options?: TaskOptions) => call('tasks', () => tasks(host, who, options)),
    /** Their cases, a row each. */
    overview: (who: Who<R>, options?: PageOptions) => call('overview', () => overview(host, who, options)),
  };
}
