import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  apply,
  attempt,
  EngineError,
  erasedText,
  erasePerson,
  explain,
  persist,
  replayEvents,
  restore,
  type SamenwerkingSnapshot,
  stappenplanMachine,
  tasksFor,
  viewEvent,
} from '../../src/index.js';
import { eventOf, moveArbitrary, startArbitrary } from '../support/moves.js';
import { roads, statesOf } from '../support/roads.js';
import { een } from '../support/situations.js';

const plain = ({ value, context }: Pick<SamenwerkingSnapshot, 'value' | 'context'>) => JSON.stringify([value, context]);
const actorOf = (snapshot: SamenwerkingSnapshot) =>
  createActor(stappenplanMachine, restore(JSON.stringify(persist(snapshot)))).start();
const refusal = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error('it was read');
};

describe('a case that is stored and restored goes on as it was', () => {
  test.each(Object.entries(roads))('at every moment of %s', (_, road) => {
    const { input, journal } = road();
    let snapshot = replayEvents(input, []);
    for (const event of journal) {
      const restored = actorOf(snapshot);
      expect(plain(restored.getSnapshot())).toBe(plain(snapshot));
      expect(tasksFor(restored.getSnapshot()).map(({ id }) => id)).toEqual(tasksFor(snapshot).map(({ id }) => id));
      const answer = apply(snapshot, event);
      if (!answer.ok) throw new Error(answer.blockers.map(({ code }) => code).join());
      snapshot = answer.snapshot;
      expect(attempt(restored, event).ok).toBe(true);
      expect(plain(restored.getSnapshot())).toBe(plain(snapshot));
    }
    expect(plain(replayEvents(input, journal))).toBe(plain(snapshot));
    expect(actorOf(snapshot).getSnapshot().status).toBe(snapshot.status);
  });

  test('whatever was stated, its record is read again, and what JSON.parse made of it too', () => {
    fc.assert(
      fc.property(startArbitrary, fc.array(moveArbitrary, { minLength: 20, maxLength: 60 }), (input, moves) => {
        let snapshot = replayEvents(input, []);
        for (const move of moves) {
          const answer = apply(snapshot, eventOf(snapshot, move));
          if (answer.ok) snapshot = answer.snapshot;
        }
        const json = JSON.stringify(persist(snapshot));
        expect(() => [restore(json), restore(JSON.parse(json))]).not.toThrow();
        expect(JSON.stringify(persist(actorOf(snapshot).getSnapshot()))).toBe(json);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is no record of ours is refused, and says why', () => {
  const record = () => JSON.parse(JSON.stringify(persist(een().kies('kern').snapshot())));
  const broken = (change: (record: ReturnType<typeof JSON.parse>) => void) => {
    const copy = record();
    change(copy);
    return refusal(() => restore(copy));
  };

  test.each<[string, (r: ReturnType<typeof JSON.parse>) => void, string]>([
    ['a list that is gone', (r) => delete r.context.overleg, 'context.overleg'],
    ['a stamp that is gone', (r) => delete r.context.profielkeuze.by, 'context.profielkeuze.by'],
    ['a field nobody knows', (r) => (r.context.extra = 1), 'context.extra'],
    ['an envelope nobody knows', (r) => (r.seq = 4), 'seq'],
    ['a state that is none', (r) => (r.value = { verkenning: 'nergens' }), 'value'],
    ['a state that is half', (r) => (r.value = 'verkenning'), 'value'],
    ['facts that are a list', (r) => (r.context = []), 'context'],
  ])('%s', (_, change, path) => {
    const error = broken(change);
    expect(error.code).toBe('record-unreadable');
    expect((error.details as { problems: { path: string }[] }).problems.map((problem) => problem.path)).toContain(path);
  });

  test.each(['', '{', 'null', '[]', '7', '"x"'])('text that is no record: %s', (json) => {
    expect(refusal(() => restore(json)).code).toBe('record-unreadable');
  });

  test('of another procedure, of newer rules, of a newer form', () => {
    expect(broken((r) => (r.procedure = 'repair'))).toMatchObject({
      code: 'record-foreign',
      details: { procedure: 'repair' },
    });
    expect(broken((r) => (r.rules = 99))).toMatchObject({ code: 'record-newer', details: { found: 99 } });
    expect(broken((r) => Object.assign(r, { schema: 2, whatever: true }))).toMatchObject({ code: 'record-newer' });
  });

  test('what was given is left as it was', () => {
    const copy = { ...record(), rules: 99 };
    const before = JSON.stringify(copy);
    refusal(() => restore(copy));
    expect(JSON.stringify(copy)).toBe(before);
  });
});

test('an event that does not belong in a journal is named, with what is in its way', () => {
  const { input, journal } = roads.eenRegio?.() ?? { input: undefined as never, journal: [] };
  const error = refusal(() =>
    replayEvents(input, [journal[0], journal.find(({ type }) => type === 'toetsing.aangevraagd')]),
  );
  expect(error).toMatchObject({ code: 'event-refused', details: { nr: 2 } });
  expect(error.message).toContain('Event 2');
});

describe('a person is erased from a record', () => {
  const met = () =>
    een()
      .doe('VR', 'notitie.vastgelegd', { resultaten: 'Gesproken met Jansen', contactpersonen: ['Jansen', 'De Boer'] })
      .naarUitwerking('stand-by')
      .doe('CP', 'plan.opgesteld', {
        activiteiten: [{ id: 'opleiden', omschrijving: 'Jansen leidt op', wie: 'Jansen' }],
      });

  test('out of every field that holds a name; free texts are listed, and blanked only when asked', () => {
    const record = persist(met().snapshot());
    const { record: without, erased, mentions } = erasePerson(record, 'Jansen');
    expect(erased).toEqual([
      'context.notities.veiligheidsregio[0].contactpersonen[0]',
      'context.plan.activiteiten[0].wie',
    ]);
    expect(mentions).toEqual([
      'context.notities.veiligheidsregio[0].resultaten',
      'context.plan.activiteiten[0].omschrijving',
    ]);
    expect(JSON.stringify(without)).toContain('Gesproken met Jansen');
    expect(JSON.stringify(without)).toContain('De Boer');
    const blank = erasePerson(record, 'Jansen', { blank: true }).record;
    expect(JSON.stringify(blank)).not.toContain('Jansen');
    expect(JSON.stringify(blank)).toContain(erasedText);
    expect(JSON.stringify(record)).toContain('Jansen'); // pure
  });

  test('the name of a stamp goes, what was decided stays; NFC and NFD are one name', () => {
    const spel = een();
    attempt(spel.actor, {
      ...(spel.event('VR', 'inschatting.gemaakt', { profiel: 'kern' }) as object),
      by: { ...spel.by('VR'), naam: 'Ren\u0065\u0301' },
    });
    const { record, erased } = erasePerson(persist(spel.snapshot()), 'René');
    expect(erased).toEqual(['context.inschattingen.veiligheidsregio.by.naam']);
    expect(record.context).toMatchObject({ inschattingen: { veiligheidsregio: { profiel: 'kern' } } });
  });

  test('what is left can be restored, and goes on, at every moment of every road', () => {
    for (const road of Object.values(roads))
      for (const snapshot of statesOf(road())) {
        const { record } = erasePerson(persist(snapshot), 'Jansen', { blank: true });
        expect(() => restore(record)).not.toThrow();
      }
    const ended = met().doe('VR', 'samenwerking.beeindigd', { reden: 'Klaar, zegt Jansen' });
    const { record } = erasePerson(persist(ended.snapshot()), 'Jansen', { blank: true });
    expect(createActor(stappenplanMachine, restore(record)).start().getSnapshot().status).toBe('done');
  });

  test('a part of a name, or an organisation that is called so, is left', () => {
    const record = persist(een().snapshot());
    for (const naam of ['liander', 'VR12', '']) expect(erasePerson(record, naam).erased).toEqual([]);
    expect(erasePerson(persist(met().snapshot()), 'Jans').erased).toEqual([]);
  });
});

test('an event is seen by who may see it: notes are their writer’s own, an estimate until it is shared', () => {
  const spel = een();
  const note = spel.event('VR', 'notitie.vastgelegd', { resultaten: 'Van ons' });
  const estimate = spel.event('CP', 'inschatting.gemaakt', { profiel: 'kern' });
  for (const event of [note, estimate]) attempt(spel.actor, event);
  const seen = (event: unknown, wie: string) => viewEvent(event as never, spel.snapshot(), spel.by(wie));
  expect([seen(note, 'VR'), seen(note, 'CP'), seen(note, 'RG')]).toEqual([note, undefined, undefined]);
  expect([seen(estimate, 'CP'), seen(estimate, 'VR')]).toEqual([estimate, undefined]);
  spel.doe('CP', 'inschatting.gedeeld');
  expect(seen(estimate, 'VR')).toBe(estimate);
  const stranger = { rol: 'crisispartner', organisatie: 'iemand' } as const;
  expect(viewEvent(estimate as never, spel.snapshot(), stranger)).toBeUndefined();
});

describe('a wrong habit gets a plain answer', () => {
  const spel = een();
  const event = spel.event('VR', 'inschatting.gemaakt', { profiel: 'kern' });

  test.each<[string, () => unknown, RegExp]>([
    ['an actor where a snapshot is asked', () => explain(spel.actor as never, event), /actor\.getSnapshot\(\)/],
    ['… of a view', () => tasksFor(spel.actor as never), /actor\.getSnapshot\(\)/],
    ['… to be stored', () => persist(spel.actor as never), /actor\.getSnapshot\(\)/],
    ['a snapshot fresh from JSON.parse', () => explain(JSON.parse(JSON.stringify(spel.snapshot())), event), /restore/],
    ['… of a view', () => tasksFor(JSON.parse(JSON.stringify(spel.snapshot()))), /restore/],
    ['nothing', () => tasksFor(undefined as never), /Expected a snapshot/],
  ])('%s', (_, wrong, words) => {
    const error = refusal(wrong);
    expect(error.code).toBe('invalid-input');
    expect(error.message).toMatch(words);
  });
});
