import fc from 'fast-check';
import { expect, test } from 'vitest';
import { organisatiesOf } from '../../machines/queries/partijen.js';
import { eventForms, readEvent } from '../../src/domain/events/event.js';
import {
  type By,
  type EventType,
  eventTypes,
  explain,
  formFor,
  possible,
  readForm,
  type SamenwerkingSnapshot,
  tasksFor,
} from '../../src/index.js';
import { CannotFill, type Entry, fill, type Pick } from '../support/fill.js';
import { allStates } from '../support/roads.js';

const states = allStates().map(([, snapshot]) => snapshot);
const runs = 20;
const at = '2026-06-15T12:00:00Z';

/** Everybody who may state this event in this case. */
const speakers = ({ context }: SamenwerkingSnapshot, type: EventType): readonly By[] =>
  eventForms[type].by.flatMap((rol) => organisatiesOf(context, rol).map((organisatie) => ({ rol, organisatie })));

/** The moments at which there is something to fill in for this event, each with who may. */
function moments(type: EventType): readonly [SamenwerkingSnapshot, By][] {
  const canFill = (snapshot: SamenwerkingSnapshot, who: By) =>
    formFor({ ...snapshot } as SamenwerkingSnapshot, type, { who }).fields.every(
      (field) => !field.required || field.kind !== 'choice' || field.other || field.choices.length > 0,
    );
  return states.flatMap((snapshot) =>
    speakers(snapshot, type)
      .slice(0, 3)
      .filter((who) => canFill(snapshot, who))
      .map((who): [SamenwerkingSnapshot, By] => [snapshot, who]),
  );
}

function formData(entries: readonly Entry[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

/** One of these by its place, so that what is reported of a failure is short. */
const oneOf = <T>(all: readonly T[], pick: Pick): T => all[pick(fc.nat({ max: all.length - 1 }))] as T;

/** Every event type, at random moments, by random speakers, for one of their tasks or none. */
function everyForm(
  visit: (snapshot: SamenwerkingSnapshot, event: object, entries: readonly Entry[]) => void,
  others: boolean,
) {
  let filled = 0;
  for (const type of eventTypes) {
    const all = moments(type);
    expect([type, all.length > 0]).toEqual([type, true]);
    let ofType = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const pick = <T>(arbitrary: fc.Arbitrary<T>): T => g(() => arbitrary);
        const [snapshot, who] = oneOf(all, pick);
        const tasks = tasksFor(snapshot, who).filter(({ closesWith }) => closesWith[0] === type);
        const task = tasks.length > 0 && pick(fc.boolean()) ? oneOf(tasks, pick) : undefined;
        const form = formFor(snapshot, type, { who, ...(task ? { task } : {}) });
        let entries: readonly Entry[];
        try {
          entries = fill(form, pick, others);
        } catch (error) {
          if (error instanceof CannotFill) return;
          throw error;
        }
        if (entries.some(([, value]) => value in {})) return; // names that every object has are refused, and rightly so
        const { payload, problems } = readForm(form, formData(entries));
        expect([type, entries, problems]).toEqual([type, entries, []]);
        visit(snapshot, { ...payload, type, by: who, at }, entries);
        ofType += 1;
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect([type, ofType > 0]).toEqual([type, true]);
    filled += ofType;
  }
  expect(filled).toBeGreaterThan((eventTypes.length * runs) / 2);
}

test('whatever is filled in on a form is well formed, for every event', { timeout: 300_000 }, () => {
  everyForm((snapshot, event) => {
    expect(readEvent(event).problems).toEqual([]);
    expect(explain(snapshot, event).blockers.map(({ code }) => code)).not.toContain('ongeldige-invoer');
  }, true);
});

/** Refusals of something that was named because it does not exist, or is not theirs to name. */
const strange = ['aandachtspunt', 'activiteit', 'afspraak', 'incident', 'regio', 'taak', 'verbeterpunt'].map(
  (what) => `onbekend${what.endsWith('punt') || what === 'incident' ? '' : 'e'}-${what}`,
);
const notTheirs = [
  'al-kandidaat',
  'ander-profiel-voorgesteld',
  'geen-deadlineconflict',
  'geen-kandidaat',
  'heeft-eigen-gebeurtenis',
  'leidende-regio',
  'minimumafspraak-vervalt-niet',
  'niet-de-kandidaat',
  'niet-over-te-slaan',
  'regio-al-betrokken',
  'verkeerde-organisatie',
  'verkeerde-rol',
];

test('what a form offers is never refused for what it is', { timeout: 300_000 }, () => {
  everyForm((snapshot, event) => {
    const { type, by } = event as { type: string; by: By };
    const anyway = possible(snapshot, by).find((known) => known.type === type)?.blockers ?? [];
    const codes = explain(snapshot, event)
      .blockers.map(({ code }): string => code)
      .filter((code) => !anyway.some((known) => known.code === code));
    expect([event, codes.filter((code) => [...strange, ...notTheirs].includes(code))]).toEqual([event, []]);
  }, false);
});
