import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apply,
  attempt,
  dueTasks,
  EngineError,
  explain,
  klok,
  organisatiesOf,
  possible,
  rolOf,
  type SamenwerkingSnapshot,
  stamp,
  tasksFor,
} from '../../../src/index.js';
import { replayEvents } from '../../../src/records.js';
import { eventOf, moveArbitrary, startArbitrary } from '../../support/moves.js';
import { een, live, meer } from '../../support/situations.js';

/** Each event at a moment of its own: the same said at one moment is one statement. */
const momentOf = (n: number) => new Date(Date.UTC(2026, 1, 1, 12, n)).toISOString();
const moves = fc.array(moveArbitrary, { minLength: 20, maxLength: 50 });

describe('what is possible is told before anything is filled in', () => {
  test('whatever is stated, what possible names in the way is in the way; and an event that passes was possible', () => {
    fc.assert(
      fc.property(startArbitrary, moves, (input, all) => {
        let snapshot = replayEvents(input, []);
        for (const [n, move] of all.entries()) {
          const event = eventOf(snapshot, move, momentOf(n));
          const said = possible(snapshot, event.by).find(({ type }) => type === event.type);
          const { blockers } = explain(snapshot, event);
          const codes = blockers.map(({ code }) => code);
          if (!codes.includes('ongeldige-invoer'))
            for (const { code } of said?.blockers ?? [])
              if (code !== 'niet-in-deze-fase') expect(codes).toContain(code);
          if (blockers.length === 0) expect(said?.blockers).toEqual([]);
          if (said?.blockers.length === 0 && said.dependsOn.length === 0)
            expect(codes.filter((code) => code !== 'ongeldige-invoer')).toEqual([]);
          const answer = apply(snapshot, event);
          if (answer.ok) snapshot = answer.snapshot;
        }
      }),
      { numRuns: 40 },
    );
  });

  test('every event has its words; what depends on what is stated is named with its codes', () => {
    const spel = een();
    const all = possible(spel.snapshot(), spel.by('VR'));
    expect(all.find(({ type }) => type === 'notitie.vastgelegd')).toMatchObject({
      text: { nl: 'Notitie vastgelegd' },
      blockers: [],
      dependsOn: [{ name: 'notitieGevuld', codes: ['niets-vermeld'] }],
    });
    expect(all.find(({ type }) => type === 'akkoord.gegeven')?.blockers[0]?.code).toBe('verkeerde-rol');
    expect(new Set(all.map(({ text }) => text.nl)).size).toBe(all.length);
  });

  test('of an ended case nothing is', () => {
    const spel = een().doe('VR', 'samenwerking.beeindigd', { reden: 'Klaar' });
    for (const { blockers } of possible(spel.snapshot(), spel.by('VR')))
      expect(blockers.map(({ code }) => code)).toEqual(['afgesloten']);
  });
});

describe('a task tells now from later', () => {
  test('going on waits for what the gate asks; then it is now', () => {
    const spel = een();
    const task = (id: string) => tasksFor(spel.snapshot()).find((known) => known.id === id);
    expect(task('wat-is-er-al/noteren/veiligheidsregio')?.blockedBy).toEqual([]);
    spel.naarUitwerking('stand-by');
    expect(task('intercollegiale-toetsing/aanvragen')?.blockedBy.map(({ code }) => code)).toContain(
      'checklist-onvolledig',
    );
    // Contact before the plan is complete is recorded, and closes nothing (I-77).
    const contact = () => task('contact-werkgroep/contact')?.blockedBy.map(({ code }) => code);
    expect(contact()).toEqual(['plan-ontbreekt', 'go-live-datum-ontbreekt']);
    spel.doe('VR', 'werkgroep.benaderd', { datum: '2026-01-20' });
    spel.doe('VR', 'punt.overgeslagen', { punten: ['doorlooptijd-geven', 'go-live-datum'], reden: 'x' });
    spel.doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] });
    expect(contact()).toEqual([]);
  });

  test('what is in the way of a task is in the way of its event, whatever else that says, or of what the event closes', () => {
    fc.assert(
      fc.property(startArbitrary, moves, (input, all) => {
        let snapshot = replayEvents(input, []);
        for (const [n, move] of all.entries()) {
          const event = eventOf(snapshot, move, momentOf(n));
          for (const task of tasksFor(snapshot, event.by)) {
            if (
              task.closesWith[0] !== event.type ||
              Object.entries(task.data ?? {}).some(
                ([key, value]) => JSON.stringify((event as never)[key]) !== JSON.stringify(value),
              )
            )
              continue;
            const codes = explain(snapshot, event).blockers.map(({ code }) => code);
            const closed = task.id === 'contact-werkgroep/contact' ? task.blockedBy : [];
            if (codes.length === 0) expect([task.id, task.blockedBy]).toEqual([task.id, closed]);
          }
          const answer = apply(snapshot, event);
          if (answer.ok) snapshot = answer.snapshot;
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the same snapshot and viewer give the same tasks', () => {
    const spel = een();
    expect(tasksFor(spel.snapshot(), spel.by('VR'))).toBe(tasksFor(spel.snapshot(), { ...spel.by('VR') }));
  });
});

describe('the clock reports terms, and nothing else', () => {
  const withTerm = () => live().doe('VR', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: '2026-06-01' });
  const clock = (taak: string) =>
    stamp(klok, { type: 'termijn.verstreken', taak }, () => new Date('2026-12-05T09:00:00Z'));

  test('a term is due the day after its last day, until it was reported', () => {
    const spel = withTerm();
    expect(dueTasks(spel.snapshot(), '2026-12-01')).toEqual([]);
    const [due] = dueTasks(spel.snapshot(), '2026-12-02');
    expect(due).toMatchObject({ dueAt: '2026-12-01', stap: 'monitoren-en-evalueren' });
    expect(attempt(spel.actor, clock(due?.id ?? ''))).toMatchObject({ ok: true, recorded: true });
    expect(spel.facts().verstreken[0]?.by).toEqual(klok);
    expect(dueTasks(spel.snapshot(), '2026-12-05')).toEqual([]);
  });

  test('it plays no role, owes nothing, and states nothing else', () => {
    const spel = withTerm();
    const before = spel.snapshot();
    expect(tasksFor(before, klok)).toEqual([]);
    const may = possible(before, klok).filter(({ blockers }) => !blockers.some(({ code }) => code === 'verkeerde-rol'));
    expect(may.map(({ type }) => type)).toEqual(['termijn.verstreken']);
    const posing = { ...clock('x'), by: { rol: 'klok', organisatie: 'VR12' } };
    expect(explain(before, posing).blockers.map(({ code }) => code)).toContain('verkeerde-organisatie');
  });

  test.each(['', '2026-13-01', '1 december', '2026-12-01T00:00:00Z'])('a day that is none is refused: %j', (day) => {
    expect(() => dueTasks(een().snapshot(), day)).toThrow(EngineError);
  });
});

test('who has a role, and which role somebody has, are each other’s inverse', () => {
  const snapshot: SamenwerkingSnapshot = meer().snapshot();
  for (const rol of ['veiligheidsregio', 'andere-regio', 'crisispartner', 'werkgroep', 'regiegroep'] as const)
    for (const organisatie of organisatiesOf(snapshot, rol)) expect(rolOf(snapshot, organisatie)).toBe(rol);
  expect(organisatiesOf(snapshot, 'andere-regio')).toEqual(['VR01', 'VR15']);
});

describe('stamp', () => {
  const by = { rol: 'veiligheidsregio', organisatie: 'VR12' } as const;

  test('makes an event of a type known only when the program runs', () => {
    const spel = een();
    const type: string = tasksFor(spel.snapshot(), by)[0]?.closesWith[0] ?? '';
    expect(attempt(spel.actor, stamp(by, { type, resultaten: 'x', profiel: 'kern' })).ok).toBeDefined();
    expect(stamp(by, { type: 'x', a: 1 }, () => new Date(0))).toEqual({
      type: 'x',
      a: 1,
      by,
      at: '1970-01-01T00:00:00.000Z',
    });
  });

  test.each(['by', 'at'])('refuses a payload with a %s of its own', (key) => {
    expect(() => stamp(by, { type: 'x', [key]: 'y' })).toThrow(/stamp/);
  });
});
