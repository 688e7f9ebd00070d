import { type By, nameOf, type StappenplanActor, viewEvent } from 'netcentrisch-stappenplan';
import { momentWords } from './days.js';
import { useText } from './lang.js';
import type { Entry } from './use-case.js';
import { valueWords } from './value-words.js';
import { words } from './words.js';

interface Props {
  actor: StappenplanActor;
  who: By;
  history: readonly Entry[];
}

/** What was stated, newest first, as far as this organisation may see it: `viewEvent` leaves out the notes of others. */
export function History({ actor, who, history }: Props) {
  const text = useText();
  const snapshot = actor.getSnapshot();
  const visible = history.flatMap(({ event, form }, nr) => {
    const seen = viewEvent(event, snapshot, who);
    return seen ? [{ nr, seen: seen as unknown as Record<string, unknown> & typeof event, form }] : [];
  });
  return (
    <section aria-labelledby="historie">
      <h2 id="historie">{text(words.historie)}</h2>
      <ol className="history" reversed>
        {visible.toReversed().map(({ nr, seen, form }) => (
          <li key={nr}>
            <p>
              <strong>{text(form.text)}</strong>{' '}
              <span className="hint">
                {text(nameOf(snapshot, seen.by.organisatie))},{' '}
                <time dateTime={seen.at}>{text(momentWords(seen.at))}</time>
              </span>
            </p>
            <ul>
              {form.fields
                .filter(({ name }) => seen[name] !== undefined)
                .map((field) => (
                  <li key={field.name}>
                    {text(field.text)}: {text(valueWords(field, seen[field.name]))}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
