import { describe, expect, test } from 'vitest';
import {
  actingAs,
  attempt,
  type EventType,
  rolOf,
  type SamenwerkingSnapshot,
  signalsFor,
  stappenplan,
  tasksFor,
  viewFor,
} from '../../../src/index.js';
import { requiredFields } from '../../../src/procedure/event.js';
import { metAdoptie, openCase } from '../../support/case.js';
import { rivaal, roads, statesOf } from '../../support/roads.js';

const states = () => Object.values(roads).flatMap((road) => statesOf(road()));

describe('what a task says of the event that closes it', () => {
  test('data and fields are fields of the first event, and between them all it requires', () => {
    for (const task of states().flatMap((snapshot) => tasksFor(snapshot))) {
      const type = task.closesWith[0] as EventType;
      const data: Readonly<Record<string, unknown>> = task.data ?? {};
      const known = Object.keys(data);
      const { error } = stappenplan.events[type].payload.safeParse(
        Object.fromEntries([...known, ...task.fields].map((field) => [field, data[field] ?? Symbol('x')])),
      );
      const unknown = error?.issues.filter(({ code }) => code === 'unrecognized_keys');
      expect([task.id, unknown ?? []]).toEqual([task.id, []]);
      const said = [...known, ...task.fields];
      expect([task.id, requiredFields(stappenplan.events[type]).filter((field) => !said.includes(field))]).toEqual([
        task.id,
        [],
      ]);
    }
  });

  /** What a form would ask for, the same for every event. */
  const filled: Readonly<Record<string, unknown>> = {
    datum: '2026-06-01',
    profiel: 'stand-by',
    hardeDeadlines: [],
    goLiveDatum: '2026-06-01',
    prioriteiten: ['a'],
    maanden: 12,
    vanaf: '2026-06-01',
    regio: 'VR07',
  };
  const activiteiten = {
    'plan.opgesteld': [{ id: 'a', omschrijving: 'x' }],
    'planning.vastgesteld': [{ activiteit: 'a', dagen: 3 }],
  };
  const fill = (type: string, field: string) =>
    field === 'activiteiten' ? activiteiten[type as keyof typeof activiteiten] : (filled[field] ?? 'In woorden');

  /** States the event of a task with what it knows and what a form would fill in; says what that changed. */
  function sluit(actor: ReturnType<typeof openCase>['actor'], task: ReturnType<typeof tasksFor>[number]) {
    const snapshot = actor.getSnapshot();
    const facts = snapshot.context;
    const of = {
      veiligheidsregio: facts.veiligheidsregio,
      crisispartner: facts.crisispartner.id,
      regiegroep: 'regiegroep',
    };
    const organisatie = task.organisatie ?? of[task.rollen[0] as keyof typeof of];
    const rol = rolOf(snapshot, organisatie);
    const type = task.closesWith[0];
    const fields = Object.fromEntries(task.fields.map((field) => [field, fill(type as string, field)]));
    const outcome = attempt(actor, {
      ...fields,
      ...task.data,
      type,
      by: { rol, organisatie },
      at: '2026-01-05T09:00:00Z',
    });
    return outcome.ok ? outcome.changes : undefined;
  }

  test.each([
    ['one region', []],
    ['three regions', ['VR01', 'VR15']],
  ])('a case of %s is taken to actief by its tasks alone', (_, andereRegios) => {
    const { actor } = openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios });
    for (let round = 0; round < 200 && !actor.getSnapshot().matches({ uitvoering: 'actief' }); round += 1) {
      // A task that waits for something else is left for a later round.
      const moved = tasksFor(actor.getSnapshot()).some((task) => {
        if (task.id === 'check-op-afspraken/controleren') return false;
        const changes = sluit(actor, task);
        if (!changes) return false;
        const closed = { kind: 'task', id: task.id, to: 'closed' };
        expect(changes).toContainEqual(expect.objectContaining(closed));
        return true;
      });
      if (!moved) break;
    }
    expect(actor.getSnapshot().value).toMatchObject({ uitvoering: { actief: {} } });
  });

  test('regions passed over take a reason, and so does going live without the exercise', () => {
    const fields = (spel: ReturnType<typeof openCase>, id: string) =>
      tasksFor(spel.snapshot()).find((task) => task.id === id)?.fields;
    const spel = metAdoptie(openCase({ veiligheidsregio: 'VR07', crisispartner: 'x', andereRegios: ['VR01'] }));
    spel.doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' });
    expect(fields(spel, 'profielkeuze/definitief-maken/veiligheidsregio')).toEqual(['reden']);
    expect(fields(spel, 'profielkeuze/definitief-maken/crisispartner')).toEqual([]);
    spel.doe('VR', 'profiel.afgestemd', { profiel: 'kern', regios: ['VR01'], datum: '2026-01-01' });
    expect(fields(spel, 'profielkeuze/definitief-maken/veiligheidsregio')).toEqual([]);
  });
});

describe('a viewer', () => {
  test('that is lost sees nobody’s tasks and nothing private', () => {
    const spel = rivaal();
    const nobody = null as never;
    expect(tasksFor(spel.snapshot(), nobody)).toEqual([]);
    expect(signalsFor(spel.snapshot(), nobody)).toEqual([]);
    expect(viewFor(spel.snapshot(), nobody).notities).toEqual({});
    expect(tasksFor(spel.snapshot()).length).toBeGreaterThan(0);
  });

  test('acts in the role its organisation has now', () => {
    const spel = rivaal();
    const roles = (snapshot: SamenwerkingSnapshot) =>
      ['VR01', 'VR07', 'tennet', 'regiegroep', 'VR99'].map((id) => rolOf(snapshot, id));
    expect(roles(spel.snapshot())).toEqual([
      'veiligheidsregio',
      'andere-regio',
      'crisispartner',
      'regiegroep',
      undefined,
    ]);
    const by = { rol: rolOf(spel.snapshot(), 'VR07') ?? 'regiegroep', organisatie: 'VR07' };
    expect(attempt(spel.actor, actingAs(by)('organisatie.bijgepraat', { datum: '2026-02-01' })).ok).toBe(true);
  });
});
