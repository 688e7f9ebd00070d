import { useActorRef } from '@xstate/react';
import {
  attempt,
  type Blocker,
  type EventType,
  stappenplanMachine,
  type Task,
  viewFor,
} from 'netcentrisch-stappenplan';
import { fasen } from 'netcentrisch-stappenplan/content';
import { useCallback, useEffect, useState } from 'react';
import { eventOf, spelers, start } from './demo.js';
import { Anders, Taken } from './doen.js';
import { Processchema, Signalen, Weigering } from './stand.js';
import { useView } from './use-view.js';
import { type Lang, langs, rolNaam, words } from './words.js';

/** The page: who looks, in which language, and the last refusal. Where the collaboration stands is the actor's to know. */
export function App() {
  const samenwerking = useActorRef(stappenplanMachine, { input: start });
  const [lang, setLang] = useState<Lang>('nl');
  const [by, setBy] = useState(spelers[0] as (typeof spelers)[number]);
  const [blockers, setBlockers] = useState<readonly Blocker[]>([]);
  const fase = useView(samenwerking, (snapshot) => viewFor(snapshot, by).fase);

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = words.titel[lang];
  }, [lang]);

  const vastleggen = useCallback(
    (type: EventType, task?: Task) => {
      const outcome = attempt(samenwerking, eventOf(by, type, task));
      setBlockers(outcome.ok ? [] : outcome.blockers);
    },
    [samenwerking, by],
  );

  return (
    <>
      <header>
        <h1>{words.titel[lang]}</h1>
        <p className="fase">
          {words.fase[lang]}: <strong>{fasen.find(({ id }) => id === fase)?.blok[lang]}</strong>
        </p>
        <fieldset>
          <legend>{words.taal[lang]}</legend>
          {langs.map(([id, naam]) => (
            <label key={id} lang={id}>
              <input type="radio" name="taal" checked={lang === id} onChange={() => setLang(id)} /> {naam}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.ik[lang]}</legend>
          {spelers.map((speler) => (
            <label key={speler.rol}>
              <input type="radio" name="rol" checked={by === speler} onChange={() => setBy(speler)} />{' '}
              {rolNaam(speler.rol)[lang]}
            </label>
          ))}
        </fieldset>
      </header>
      <main>
        <div>
          <Taken samenwerking={samenwerking} by={by} lang={lang} vastleggen={vastleggen} />
          <Anders lang={lang} vastleggen={vastleggen} />
        </div>
        <div className="stand">
          <Weigering blockers={blockers} lang={lang} />
          <Processchema samenwerking={samenwerking} lang={lang} />
          <Signalen samenwerking={samenwerking} by={by} lang={lang} />
        </div>
      </main>
    </>
  );
}
