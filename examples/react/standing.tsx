// Where the collaboration stands: the chart of Bijlage D, the checklist, dates, and what asks for attention.
import {
  type By,
  checklistStatus,
  dueTasks,
  processchema,
  type StappenplanActor,
  signalsFor,
  tasksFor,
  viewFor,
} from 'netcentrisch-stappenplan';
import { stapStatusWords } from 'netcentrisch-stappenplan/content';
import { dayWords, today } from './days.js';
import { useText } from './lang.js';
import { useView } from './use-view.js';
import { words } from './words.js';

interface Props {
  actor: StappenplanActor;
  who: By;
}

/** The twelve rows of Bijlage D with the column "Status?" filled in. */
export function Processchema({ actor }: Pick<Props, 'actor'>) {
  const text = useText();
  const rows = useView(actor, processchema);
  return (
    <section>
      <table>
        <caption>{text(words.schema)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(words.nr)}</th>
            <th scope="col">{text(words.stap)}</th>
            <th scope="col">{text(words.status)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ nr, tekst, status }) => (
            <tr key={nr}>
              <td>{nr}</td>
              <th scope="row">{text(tekst)}</th>
              <td>
                <span className={`status ${status}`}>{text(stapStatusWords[status])}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The agreements of the chosen profile and those the parties added, with how far each is. */
export function Checklist({ actor }: Pick<Props, 'actor'>) {
  const text = useText();
  const { minimum, eigen, why } = useView(actor, checklistStatus);
  const items = [
    ...minimum.map(({ item, status }) => ({ id: item.id, naam: `${item.code} ${text(item.tekst)}`, status })),
    ...eigen.map(({ afspraak, status }) => ({ id: afspraak.id, naam: afspraak.tekst, status })),
  ];
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">{text(words.checklist)}</h2>
      {items.length === 0 && <p>{why ? text(why.tekst) : text(words.geenChecklist)}</p>}
      <ul className="items">
        {items.map(({ id, naam, status }) => (
          <li key={id}>
            <span>{naam}</span> <span className={`status ${status}`}>{text(words[status])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Hard deadlines, the day of going live, and work with a last day. */
export function Dates({ actor, who }: Props) {
  const text = useText();
  const plan = useView(actor, (snapshot) => viewFor(snapshot, who).plan ?? null);
  const tasks = useView(actor, (snapshot) => tasksFor(snapshot).filter(({ dueAt }) => dueAt));
  const passed = useView(actor, (snapshot) => dueTasks(snapshot, today()).map(({ id }) => id));
  const rows = [
    ...(plan?.hardeDeadlines ?? []).map(({ id, omschrijving, datum }) => ({
      id,
      naam: omschrijving,
      day: datum,
      by: true,
    })),
    ...(plan?.goLiveDatum ? [{ id: 'golive', naam: text(words.golive), day: plan.goLiveDatum, by: false }] : []),
    ...tasks.map(({ id, text: task, dueAt = '' }) => ({ id, naam: text(task), day: dueAt, by: true })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <section aria-labelledby="termijnen">
      <h2 id="termijnen">{text(words.termijnen)}</h2>
      {rows.length === 0 && <p>{text(words.geenTermijnen)}</p>}
      <ul className="items">
        {rows.map(({ id, naam, day, by }) => (
          <li key={id}>
            <span>{naam}</span>{' '}
            <span>
              {by && text(words.uiterlijk)} {text(dayWords(day))}
              {passed.includes(id) && <strong> ({text(words.voorbij)})</strong>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is worth seeing and stops nothing. */
export function Signals({ actor, who }: Props) {
  const text = useText();
  const signals = useView(actor, (snapshot) => signalsFor(snapshot, who));
  return (
    <section aria-labelledby="signalen">
      <h2 id="signalen">{text(words.signalen)}</h2>
      {signals.length === 0 && <p>{text(words.geenSignalen)}</p>}
      <ul>
        {signals.map(({ id, text: signal, missing }) => (
          <li key={id}>
            {text(signal)} {missing.map(({ id: naam, text: what }) => (what ? text(what) : naam)).join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
