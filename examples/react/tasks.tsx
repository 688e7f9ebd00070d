import {
  type By,
  type EventType,
  formFor,
  possible,
  type StappenplanActor,
  type Text,
  tasksFor,
} from 'netcentrisch-stappenplan';
import { useText } from './lang.js';
import { firstSentence } from './refusal.js';
import { useView } from './use-view.js';
import { words } from './words.js';

/** What was chosen to be filled in: for a task, or by itself. */
export interface Chosen {
  type: EventType;
  taskId?: string;
}

interface Props {
  actor: StappenplanActor;
  who: By;
  onChoose: (chosen: Chosen) => void;
}

/** The form of what was chosen, as the case is now. */
export function formOf(actor: StappenplanActor, who: By, { type, taskId }: Chosen) {
  const snapshot = actor.getSnapshot();
  const task = tasksFor(snapshot, who).find(({ id }) => id === taskId);
  return formFor(snapshot, type, { who, task });
}

/** What can be done now, a button for each way to close it; and what comes later, with what it waits for. */
export function Tasks({ actor, who, onChoose }: Props) {
  const text = useText();
  const tasks = useView(actor, (snapshot) => tasksFor(snapshot, who));
  const names = useView(actor, (snapshot) =>
    Object.fromEntries(
      possible(snapshot, who).flatMap(({ type, text: name, blockers }) =>
        blockers.length === 0 ? [[type, name]] : [],
      ),
    ),
  );
  const now = tasks.filter(({ blockedBy }) => blockedBy.length === 0);
  const later = tasks.filter(({ blockedBy }) => blockedBy.length > 0);
  return (
    <section aria-labelledby="taken">
      <h2 id="taken" tabIndex={-1}>
        {text(words.taken)}
      </h2>
      {now.length === 0 && <p>{text(words.geenTaken)}</p>}
      <ul className="tasks" id="now">
        {now.map(({ id, text: task, closesWith }) => (
          <li key={id}>
            <p>{text(task)}</p>
            {closesWith.map((type, nr) => {
              const name: Text | undefined = names[type];
              return (
                name && (
                  <button
                    type="button"
                    key={type}
                    className={nr > 0 ? 'quiet' : undefined}
                    onClick={() => onChoose({ type, taskId: id })}
                  >
                    {text(name)}
                  </button>
                )
              );
            })}
          </li>
        ))}
      </ul>
      {later.length > 0 && (
        <details>
          <summary>
            {text(words.later)} ({later.length})
          </summary>
          <ul>
            {later.map(({ id, text: task, blockedBy: [blocker] }) => (
              <li key={id}>
                {text(task)} {blocker && <span className="hint">{firstSentence(text(blocker.text))}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Any other event this organisation may state: what is possible now apart from what would be refused. */
export function Others({ actor, who, onChoose }: Props) {
  const text = useText();
  const all = useView(actor, (snapshot) =>
    possible(snapshot, who).filter(
      ({ blockers }) => !blockers.some(({ code }) => code === 'verkeerde-rol' || code === 'verkeerde-organisatie'),
    ),
  );
  const options = (blocked: boolean) =>
    all
      .filter(({ blockers }) => blockers.length > 0 === blocked)
      .map(({ type, text: name }) => (
        <option key={type} value={type}>
          {text(name)}
        </option>
      ));
  return (
    <section aria-labelledby="anders">
      <h2 id="anders">{text(words.anders)}</h2>
      <select
        aria-label={text(words.kies)}
        value=""
        onChange={({ target }) => onChoose({ type: target.value as EventType })}
      >
        <option value="">{text(words.kies)}</option>
        <optgroup label={text(words.kanNu)}>{options(false)}</optgroup>
        <optgroup label={text(words.kanNietNu)}>{options(true)}</optgroup>
      </select>
    </section>
  );
}
