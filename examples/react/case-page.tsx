import { type Blocker, type By, type Form, nameOf, organisatiesOf, viewFor } from 'netcentrisch-stappenplan';
import { fasen, rollen } from 'netcentrisch-stappenplan/content';
import { useEffect, useState } from 'react';
import type { Example } from './cases.js';
import { EventForm } from './event-form.js';
import { History } from './history.js';
import { useText } from './lang.js';
import { Refusal } from './refusal.js';
import { Checklist, Dates, Processchema, Signals } from './standing.js';
import { type Chosen, formOf, Others, Tasks } from './tasks.js';
import { useCase } from './use-case.js';
import { useView } from './use-view.js';
import { words } from './words.js';

/** One case: who looks, what is being filled in, and what became of it. Where it stands is the actor's to know. */
export function CasePage({ example }: { example: Example }) {
  const text = useText();
  const { actor, history, state } = useCase(example);
  const parties = useView(actor, (snapshot) =>
    rollen.flatMap(({ id: rol, naam }) =>
      organisatiesOf(snapshot, rol).map((organisatie) => ({
        rol,
        organisatie,
        naam,
        name: nameOf(snapshot, organisatie),
      })),
    ),
  );
  const [organisatie, setOrganisatie] = useState(parties[0]?.organisatie ?? '');
  const party = parties.find((one) => one.organisatie === organisatie) ?? parties[0];
  const who: By = { rol: party?.rol ?? 'veiligheidsregio', organisatie: party?.organisatie ?? '' };
  const [chosen, setChosen] = useState<Chosen>();
  const [blockers, setBlockers] = useState<readonly Blocker[]>([]);
  const [recorded, setRecorded] = useState({ nr: 0, text: '' });
  const fase = useView(actor, (snapshot) => viewFor(snapshot, who).fase);

  // What was recorded closed a task: on to the next one.
  useEffect(() => {
    if (recorded.nr > 0)
      (document.querySelector<HTMLElement>('#now button') ?? document.querySelector<HTMLElement>('#taken'))?.focus();
  }, [recorded.nr]);

  const choose = (next: Chosen | undefined) => {
    setChosen(next);
    setBlockers([]);
  };
  const onState = (form: Form, payload: object) => {
    const outcome = state(who, form, payload);
    setBlockers(outcome.ok ? [] : outcome.blockers);
    if (!outcome.ok) return;
    setChosen(undefined);
    const what = outcome.recorded ? `${text(words.vastgelegd)}: ${text(form.text)}` : text(words.bekend);
    setRecorded(({ nr }) => ({ nr: nr + 1, text: what }));
  };
  const props = { actor, who };

  return (
    <main>
      <p>{text(example.intro)}</p>
      <div className="bar">
        <label>
          {text(words.ik)}
          <select
            value={organisatie}
            onChange={({ target }) => {
              setOrganisatie(target.value);
              setRecorded(({ nr }) => ({ nr, text: '' }));
              choose(undefined);
            }}
          >
            {parties.map((one) => (
              <option key={one.organisatie} value={one.organisatie}>
                {text(one.name)} ({text(one.naam)})
              </option>
            ))}
          </select>
        </label>
        <p className="fase">
          {text(words.fase)}:{' '}
          <strong>{text(fasen.find(({ id }) => id === fase)?.blok ?? { nl: fase, en: fase })}</strong>
        </p>
      </div>
      <p role="status" className={recorded.text ? 'recorded' : undefined}>
        {blockers.length === 0 && recorded.text}
      </p>
      <Refusal blockers={blockers} />
      <div className="columns">
        <div>
          {chosen ? (
            <section>
              <EventForm
                key={`${chosen.type} ${chosen.taskId}`}
                form={formOf(actor, who, chosen)}
                onState={onState}
                onCancel={() => choose(undefined)}
              />
            </section>
          ) : (
            <>
              <Tasks {...props} onChoose={choose} />
              <Others {...props} onChoose={choose} />
            </>
          )}
          <History {...props} history={history} />
        </div>
        <div>
          <Processchema actor={actor} />
          <Dates {...props} />
          <Checklist actor={actor} />
          <Signals {...props} />
        </div>
      </div>
    </main>
  );
}
