import { expect, test } from 'vitest';
import {
  processchema,
  progress,
  type SamenwerkingSnapshot,
  signalsFor,
  stapStatus,
  tasksFor,
} from '../../../src/index.js';
import { whoIs } from '../../support/differences.js';
import { roads } from '../../support/roads.js';
import { tale } from '../../support/tales.js';

type Readings = ReadonlyMap<string, string>;

/** How far everything is: steps, rows of Bijlage D, agreements, toetsing. */
function stand(snapshot: SamenwerkingSnapshot): Readings {
  const { minimum, eigen, deelafspraken, toetsing } = progress(snapshot);
  const count = ({ gereed, totaal }: typeof minimum) => `${gereed}/${totaal}`;
  return new Map<string, string>([
    ...Object.entries(stapStatus(snapshot)).map(([stap, is]): [string, string] => [`step ${stap}`, is]),
    ...processchema(snapshot).map(({ nr, status }): [string, string] => [`row ${nr}`, status]),
    ['minimum', count(minimum)],
    ['own', count(eigen)],
    ['additional', count(deelafspraken)],
    ['toetsing', toetsing],
  ]);
}

/** What is asked of people and shown to them. */
function open(snapshot: SamenwerkingSnapshot): Readings {
  return new Map<string, string>([
    ...tasksFor(snapshot).map(
      ({ id, norm, rollen, organisatie, dueAt, data, closesWith, source }): [string, string] => {
        const who = [...rollen, organisatie ?? []].flat().join(' ');
        const given = [dueAt ? `by ${dueAt}` : [], data ? JSON.stringify(data) : []].flat().join(' ');
        return [`task ${id}`, `${norm} (${source.lines}) for ${who} with ${closesWith} ${given}`.trim()];
      },
    ),
    ...signalsFor(snapshot).map(({ id, source, interpretation, rollen, missing }): [string, string] => [
      `signal ${id}`,
      `(${source.lines}, ${interpretation}) for ${rollen.join(' ')} ${missing.map((lack) => lack.id)}`.trim(),
    ]),
  ]);
}

const none: Readings = new Map();
const changed = (was: Readings, is: Readings) => [...is].filter(([matter, now]) => was.get(matter) !== now);
const byStatus = (readings: readonly [matter: string, is: string][]) =>
  [...Map.groupBy(readings, ([, is]) => is)].map(([is, same]) => `${same.map(([matter]) => matter).join(', ')}: ${is}`);

test.each(Object.keys(roads))('each event opens, closes and signals what the text attaches to it: %s', (road) => {
  const told = tale(road, (before, after, event) => {
    const moved = changed(before ? stand(before) : none, stand(after)).filter(([, is]) => event || is !== 'open');
    const [was, is] = [before ? open(before) : none, open(after)];
    const gone = [...was.keys()].filter((matter) => !is.has(matter));
    return [
      event ? `${whoIs(event.by, after.context)} ${event.type}` : 'start',
      [
        moved.length > 0 ? byStatus(moved).join('; ') : [],
        gone.length > 0 ? `- ${gone.join(', ')}` : [],
        changed(was, is).map(([matter, now]) => `${matter}: ${now}`),
      ].flat(),
    ];
  });
  expect(told).toMatchSnapshot();
});
