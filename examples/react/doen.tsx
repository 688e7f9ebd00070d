// What somebody can do: the open tasks of their role, and any other event.
import { type By, type EventType, type StappenplanActor, type Task, tasksFor } from 'netcentrisch-stappenplan';
import { eventWords, normWords } from 'netcentrisch-stappenplan/content';
import { memo, useState } from 'react';
import { eventTypes, knoppen } from './demo.js';
import { useView } from './use-view.js';
import { type Lang, words } from './words.js';

type Vastleggen = (type: EventType, task?: Task) => void;

interface TakenProps {
  samenwerking: StappenplanActor;
  by: By;
  lang: Lang;
  vastleggen: Vastleggen;
}

/** Open work of this role: the sentence it rests on, how hard that is, and a button for each event that closes it. */
export const Taken = memo(function Taken({ samenwerking, by, lang, vastleggen }: TakenProps) {
  const taken = useView(samenwerking, (snapshot) => tasksFor(snapshot, by));
  return (
    <section aria-labelledby="taken">
      <h2 id="taken">{words.taken[lang]}</h2>
      {taken.length === 0 && <p>{words.geenTaken[lang]}</p>}
      <ul className="taken">
        {taken.map((task) => (
          <li key={task.id}>
            <p id={task.id}>{task.text[lang]}</p>
            <p className="klein">
              {normWords[task.norm][lang]}, {words.regels[lang]} {task.source.lines}
            </p>
            {knoppen(task).map((type) => (
              <button key={type} type="button" aria-describedby={task.id} onClick={() => vastleggen(type, task)}>
                {eventWords[type].naam[lang]}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
});

/** Any event, whether it is its moment or not: the procedure answers. */
export function Anders({ lang, vastleggen }: { lang: Lang; vastleggen: Vastleggen }) {
  const [type, setType] = useState<EventType>('verkenning.afgerond');
  return (
    <section aria-labelledby="anders">
      <h2 id="anders">{words.anders[lang]}</h2>
      <div className="kiezen">
        <label htmlFor="gebeurtenis">{words.gebeurtenis[lang]}</label>
        <select id="gebeurtenis" value={type} onChange={(change) => setType(change.target.value as EventType)}>
          {eventTypes.map((id) => (
            <option key={id} value={id}>
              {eventWords[id].naam[lang]}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => vastleggen(type)}>
          {words.vastleggen[lang]}
        </button>
      </div>
      <p className="klein">{eventWords[type].uitleg[lang]}</p>
    </section>
  );
}
