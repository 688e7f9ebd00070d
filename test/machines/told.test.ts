import { expect, test } from 'vitest';
import {
  processchema,
  progress,
  type SamenwerkingSnapshot,
  signalsFor,
  stapStatus,
  tasksFor,
} from '../../src/index.js';
import { roads, statesOf } from '../support/roads.js';

/** What can be read off a case beside its facts: each matter, and what stands there now. */
function readings(snapshot: SamenwerkingSnapshot): Map<string, string> {
  const { minimum, eigen, deelafspraken, toetsing } = progress(snapshot);
  const counts = [minimum, eigen, deelafspraken].map(({ gereed, totaal }) => `${gereed}/${totaal}`);
  return new Map<string, string>([
    ...Object.entries(stapStatus(snapshot)).map(([stap, is]): [string, string] => [`step ${stap}`, is]),
    ...processchema(snapshot).map(({ nr, status }): [string, string] => [`row ${nr}`, status]),
    ['agreements: minimum, own, additional', counts.join(', ')],
    ['toetsing', toetsing],
    ...tasksFor(snapshot).map(({ id, norm, rollen, organisatie, dueAt, data, closesWith, bron }): [string, string] => {
      const who = [...rollen, organisatie ?? []].flat().join(' ');
      const given = [dueAt ? `by ${dueAt}` : [], data ? JSON.stringify(data) : []].flat().join(' ');
      return [`task ${id}`, `${norm} (${bron.lines}) for ${who} with ${closesWith} ${given}`.trim()];
    }),
    ...signalsFor(snapshot).map(({ id, source, interpretation, rollen, missing }): [string, string] => [
      `signal ${id}`,
      `(${source.lines}, ${interpretation}) for ${rollen.join(' ')} ${missing.map((lack) => lack.id)}`.trim(),
    ]),
  ]);
}

test.each(Object.entries(roads))('each event opens, closes and signals what the text attaches to it: %s', (_, road) => {
  const { input, journal } = road();
  let before = new Map<string, string>();
  const told = statesOf({ input, journal }).map((snapshot, index) => {
    const event = journal[index - 1];
    const now = readings(snapshot);
    const gone = [...before.keys()].filter((matter) => !now.has(matter)).map((matter) => `  - ${matter}`);
    const changed = [...now]
      .filter(([matter, is]) => before.get(matter) !== is && (event || is !== 'open'))
      .map(([matter, is]) => `  ${matter}: ${is}`);
    before = now;
    return [event ? `${event.by.rol} ${event.type}` : 'start', ...gone, ...changed].join('\n');
  });
  expect(told.join('\n')).toMatchSnapshot();
});
