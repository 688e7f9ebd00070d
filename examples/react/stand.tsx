// Where the collaboration stands: the chart of Bijlage D, what asks for attention, and why something was refused.
import { type Blocker, type By, processchema, type StappenplanActor, signalsFor } from 'netcentrisch-stappenplan';
import { stapStatusWords } from 'netcentrisch-stappenplan/content';
import { useView } from './use-view.js';
import { type Lang, words } from './words.js';

/** The twelve rows of Bijlage D with the column "Status?" filled in. */
export function Processchema({ samenwerking, lang }: { samenwerking: StappenplanActor; lang: Lang }) {
  const rijen = useView(samenwerking, processchema);
  return (
    <section>
      <table>
        <caption>{words.schema[lang]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.nr[lang]}</th>
            <th scope="col">{words.stap[lang]}</th>
            <th scope="col">{words.status[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ nr, tekst, status }) => (
            <tr key={nr}>
              <td>{nr}</td>
              <th scope="row">{tekst[lang]}</th>
              <td>
                <span className={`status ${status}`}>{stapStatusWords[status][lang]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is worth seeing and stops nothing. */
export function Signalen({ samenwerking, by, lang }: { samenwerking: StappenplanActor; by: By; lang: Lang }) {
  const signalen = useView(samenwerking, (snapshot) => signalsFor(snapshot, by));
  return (
    <section aria-labelledby="signalen">
      <h2 id="signalen">{words.signalen[lang]}</h2>
      {signalen.length === 0 && <p>{words.geenSignalen[lang]}</p>}
      <ul>
        {signalen.map(({ id, text, missing }) => (
          <li key={id}>
            {text[lang]} {missing.map(({ id: naam, text: woorden }) => woorden?.[lang] ?? naam).join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that was in the way, in words, with what is missing and the lines of the text it rests on. */
export function Weigering({ blockers, lang }: { blockers: readonly Blocker[]; lang: Lang }) {
  return (
    <div aria-live="assertive">
      {blockers.length > 0 && (
        <section className="weigering" aria-labelledby="weigering">
          <h2 id="weigering">{words.geweigerd[lang]}</h2>
          {blockers.map(({ code, text, missing, source }) => (
            <article key={code}>
              <p>{text[lang]}</p>
              {missing.length > 0 && (
                <>
                  <p>{words.ontbreekt[lang]}</p>
                  <ul>
                    {missing.map(({ id, text: naam }) => (
                      <li key={id}>{naam?.[lang] ?? id}</li>
                    ))}
                  </ul>
                </>
              )}
              {source && (
                <p className="klein">
                  {words.regels[lang]} {source.lines}: <q lang="nl">{source.quote}</q>
                </p>
              )}
            </article>
          ))}
        </section>
      )}
    </div>
  );
}
