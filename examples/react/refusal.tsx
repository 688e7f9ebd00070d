import type { Blocker } from 'netcentrisch-stappenplan';
import { useText } from './lang.js';
import { words } from './words.js';

export const firstSentence = (words: string): string => words.match(/^.+?[.!?](?=\s|$)/)?.[0] ?? words;

/** Everything that is in the way, with what is missing and the lines of the text it rests on; the first sentence is announced. */
export function Refusal({ blockers }: { blockers: readonly Blocker[] }) {
  const text = useText();
  const [first] = blockers;
  const count = `${blockers.length} ${text(blockers.length === 1 ? words.reden : words.redenen)}`;
  return (
    <>
      <p role="alert" className={first ? 'refused' : undefined}>
        {first && `${text(words.geweigerd)}. ${firstSentence(text(first.text))} (${count})`}
      </p>
      {first && (
        <section className="refusal" aria-labelledby="weigering">
          <h2 id="weigering">{text(words.geweigerd)}</h2>
          {blockers.map(({ code, text: why, missing, source }) => (
            <article key={code}>
              <p>{text(why)}</p>
              {missing.length > 0 && (
                <>
                  <p>{text(words.ontbreekt)}</p>
                  <ul>
                    {missing.map(({ id, text: what }) => (
                      <li key={id}>{what ? text(what) : id}</li>
                    ))}
                  </ul>
                </>
              )}
              {source && (
                <p className="hint">
                  {text(words.lijn)} {source.lines}: <q lang="nl">{source.quote}</q>
                </p>
              )}
            </article>
          ))}
        </section>
      )}
    </>
  );
}
