import type { AnyStateMachine } from 'xstate';
import { klok } from './by.js';
import { chartOf } from './chart.js';
import type { AnyCondition } from './condition.js';
import { EngineError } from './errors.js';
import type { EventDefinition } from './event.js';
import { partsOf } from './field.js';
import { deepFreeze } from './freeze.js';
import type { AnyProcedure } from './procedure.js';
import type { Text } from './text.js';

const hasWords = (text: Text | undefined): boolean => Boolean(text?.nl?.trim() && text?.en?.trim());
const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/** The guards that the chart names. */
const guardsIn = (machine: AnyStateMachine): readonly string[] =>
  chartOf(machine)
    .nodes.flatMap(({ on, always }) => [...[...on.values()].flat(), ...always].map(({ guard }) => guard))
    .filter((guard) => guard !== '');

/** Its fields, and values of its fields, that have no words. */
function wordlessIn(type: string, { payload, fields = {} }: Partial<EventDefinition> = {}): readonly string[] {
  if (!payload) return [];
  return partsOf(payload).flatMap(({ path, values }) => {
    const named = path.replace(/\[\]$/, ''); // each of a list goes by the words of the list
    const words = own(fields, named);
    const wordless = values.filter((value) => !hasWords(own(words?.values, value)));
    return [
      ...(path !== named || hasWords(words?.text) ? [] : [`field ${type} ${named}: no words`]),
      ...wordless.map((value) => `value ${type} ${named} ${value}: no words`),
    ];
  });
}

function gapsOf(procedure: AnyProcedure): readonly string[] {
  const { events, conditions, words, roles, steps, machine, phases, work, authority, personal } = procedure;
  const types = Object.keys(events);
  const handled = [...chartOf(machine).handlers.keys()];
  const asked: readonly AnyCondition[] = [
    authority,
    ...Object.values(conditions).flatMap((list) => list ?? []),
    ...phases.flatMap(({ enter, leave }) => [...enter, ...leave]),
  ];
  const stating = Object.values(events).flatMap(({ by }) => by);
  const clock = (procedure.clock ?? klok).rol;
  const named = [...stating, ...work.flatMap(({ rollen }) => rollen)].filter((rol) => rol !== clock);
  const states = Object.keys(machine.root.states);

  const missing = (what: string, ids: Iterable<string>, isThere: (id: string) => boolean, lack: string) =>
    [...new Set(ids)].filter((id) => !isThere(id)).map((id) => `${what} ${id}: ${lack}`);

  return [
    ...missing('event', handled, (type) => types.includes(type), 'the chart handles it, nobody defined it'),
    ...missing('event', types, (type) => handled.includes(type), 'the chart handles it nowhere'),
    ...missing('event', types, (type) => Array.isArray(own(conditions, type)), 'no list of conditions'),
    // Stryker disable next-line OptionalChaining: for the compiler, the types are those of the events
    ...missing('event', types, (type) => hasWords(own(events, type)?.text), 'no words'),
    ...missing('event', types, (type) => Array.isArray(own(personal, type)), 'no list of personal fields'),
    ...types.flatMap((type) => wordlessIn(type, own(events, type))),
    ...missing(
      'guard',
      guardsIn(machine),
      (name) => Object.hasOwn(machine.implementations.guards, name),
      'nobody defined it',
    ),
    ...missing(
      'condition',
      asked.map(({ source, name }) => name || `on lines ${source.lines}`),
      (name) => !name.startsWith('on lines '),
      'no name',
    ),
    ...missing(
      'code',
      asked.flatMap(({ codes }) => codes),
      (code) => hasWords(own(words, code)),
      'no words',
    ),
    ...missing(
      'step',
      [...Object.keys(steps), ...work.map(({ stap }) => stap)],
      (step) => hasWords(own(steps, step)),
      'no title',
    ),
    ...missing('role', [...Object.keys(roles), ...named], (rol) => hasWords(own(roles, rol)), 'no name'),
    ...missing('role', Object.keys(roles), (rol) => stating.includes(rol), 'no event is its to state'),
    ...missing(
      'phase',
      phases.map(({ id }) => id),
      (id) => states.includes(id),
      'the chart has no such state',
    ),
  ];
}

/** Nobody can change what another runs; machine and schemas are their libraries' own. */
function closed<P extends AnyProcedure>(procedure: P): P {
  const { conditions, phases, words, roles, steps, work, personal, events } = procedure;
  deepFreeze([conditions, phases, words, roles, steps, work, personal]);
  for (const definition of Object.values(events)) {
    deepFreeze(definition.fields);
    Object.freeze(definition);
  }
  Object.freeze(events);
  return Object.freeze(procedure);
}

/**
 * A procedure, whole, and closed to changes.
 * @throws {EngineError} `procedure-incomplete` with the name of everything that is missing: an event without a list of
 * conditions or without words, a guard nobody defined, a step without title, a role without name or without an event it may
 * state, a code without words.
 */
export function defineProcedure<P extends AnyProcedure>(procedure: P): P {
  const missing = gapsOf(procedure);
  if (missing.length === 0) return closed(procedure);
  throw new EngineError(
    'procedure-incomplete',
    { missing },
    { message: `The procedure ${procedure.id} is not complete: ${missing.join('; ')}.` },
  );
}
