import { describe, expect, test } from 'vitest';
import * as content from '../../../src/content/index.js';
import { restore } from '../../../src/engine/runtime.js';
import {
  apply,
  blockerCodes,
  checklistStatus,
  defaultPolicy,
  eventTypes,
  explain,
  processchema,
  progress,
  representedRegios,
  type SamenwerkingSnapshot,
  signalCodes,
  signalsFor,
  stappenplan,
  stapStatus,
  startSamenwerking,
  tasksFor,
  viewFor,
} from '../../../src/index.js';
import { roads, statesOf } from '../../support/roads.js';

/** The first place in it that can be changed; nothing where it is frozen all through. */
function loose(value: unknown, path = '', seen = new Set<unknown>()): string | undefined {
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  if (!Object.isFrozen(value)) return path || 'itself';
  for (const [key, part] of Object.entries(value)) {
    const found = loose(part, `${path}.${key}`, seen);
    if (found) return found;
  }
  return undefined;
}

test('all content is frozen: nobody can change what another reads', () => {
  for (const [name, value] of Object.entries(content))
    if (typeof value !== 'function') expect([name, loose(value)]).toEqual([name, undefined]);
  for (const profiel of content.profielIds) {
    expect(loose(content.checklistFor(profiel))).toBeUndefined();
    expect(loose(content.checklistFor(profiel, { checklist: 'cumulatief' }))).toBeUndefined();
  }
  expect(() => (content.checklistFor('stand-by').items as unknown[]).pop()).toThrow(TypeError);
});

test('so are the lists of the front door, and the procedure', () => {
  for (const list of [blockerCodes, signalCodes, eventTypes, defaultPolicy]) expect(loose(list)).toBeUndefined();
  const { conditions, words, roles, steps, work, personal, phases } = stappenplan;
  for (const part of [conditions, words, roles, steps, work, personal, phases]) expect(loose(part)).toBeUndefined();
});

describe('views and facts are frozen in every state of the roads', () => {
  const views: Record<string, (snapshot: SamenwerkingSnapshot) => unknown> = {
    tasksFor,
    signalsFor,
    stapStatus,
    processchema,
    progress,
    checklistStatus,
    representedRegios,
    'tasksFor a party': (snapshot) =>
      tasksFor(snapshot, { rol: 'crisispartner', organisatie: snapshot.context.crisispartner.id }),
    viewFor: (snapshot) =>
      viewFor(snapshot, { rol: 'veiligheidsregio', organisatie: snapshot.context.veiligheidsregio }),
    context: ({ context }) => context,
    'context of a case restored from JSON': ({ value, context }) => {
      const restored = restore(
        stappenplan.machine,
        JSON.parse(JSON.stringify({ value, context })),
      ) as SamenwerkingSnapshot;
      tasksFor(restored);
      return restored.context;
    },
  };

  test.each(Object.entries(views))('%s', (_, view) => {
    for (const road of Object.values(roads))
      for (const snapshot of statesOf(road())) expect(loose(view(snapshot))).toBeUndefined();
  });

  test('what a case starts with', () => {
    expect(loose(startSamenwerking({ veiligheidsregio: 'VR01', crisispartner: 'x' }))).toBeUndefined();
  });

  test('an answer’s tasks are shared with nobody who could change them', () => {
    const { input, journal } = roads.eenRegio?.() ?? { input: undefined as never, journal: [] };
    const before = tasksFor(statesOf({ input, journal } as never)[0] as SamenwerkingSnapshot);
    expect(() => (before as unknown[]).reverse()).toThrow(TypeError);
  });
});

test('a name that every object has is no task, no event, no answer', () => {
  const { input, journal } = roads.geenAkkoord?.() ?? { input: undefined as never, journal: [] };
  const last = statesOf({ input, journal } as never).at(-1) as SamenwerkingSnapshot;
  const by = { rol: 'veiligheidsregio', organisatie: last.context.veiligheidsregio } as const;
  for (const taak of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    const { blockers } = explain(last, { type: 'termijn.verstreken', taak, by, at: '2026-12-01T09:00:00Z' });
    expect(blockers).toMatchObject([{ code: 'onbekende-taak', missing: [{ id: taak }] }]);
    expect(apply(last, { type: taak, by, at: '2026-12-01T09:00:00Z' })).toMatchObject({
      ok: false,
      blockers: [{ code: 'ongeldige-invoer' }],
    });
  }
});
