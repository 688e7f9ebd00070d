import { isWaivable, type WorkRule } from '../../../machines/work/rule.js';
import { signalWords } from '../../../src/content/index.js';
import type { Punt } from '../../../src/domain/content.js';
import type { Norm } from '../../../src/procedure/text.js';
import * as link from '../links.js';
import { anchor, cell, stacked, table } from '../markdown.js';
import { carriersOfPunt } from '../model/carriers.js';
import { normsOf, ruleName, schuldenaar } from '../model/work.js';
import { normEffect } from '../norms.js';
import { eventNaam } from '../words.js';
import { conditionsHere } from './voorwaarden.js';

const isHard = (norm: Norm) => norm === 'vereist' || norm === 'verwacht';

/** May the work be passed over, and if so how. */
function waivable(rule: WorkRule): string {
  if (isWaivable(rule)) return 'over te slaan met een reden';
  const norms = normsOf(rule);
  if (norms.every(isHard)) return 'niet over te slaan';
  const free = 'mag zonder reden blijven liggen';
  return norms.some(isHard) ? `${free}, behalve waar ${norms.filter(isHard).join(' of ')}` : free;
}

/** One piece of work, as a task puts it: what, by whom, how hard, and what closes it. */
function taak(rule: WorkRule, { norm }: Punt): string {
  const norms = normsOf(rule);
  const parts = [
    schuldenaar(rule),
    norms.join() === norm ? '' : norms.join(' of '),
    waivable(rule),
    `sluit met ${rule.closesWith.map(eventNaam).join(' of ')}`,
  ];
  return `**Taak** ${link.task(ruleName(rule))} “${cell(rule.text.nl)}”: ${parts.filter(Boolean).join('; ')}`;
}

/** What the machine does about a point; where it does nothing, that is said. */
function machineDoes(punt: Punt): string {
  const { conditions, rules, signals, why } = carriersOfPunt(punt);
  const lines = [
    ...rules.map((rule) => (why ? `Gaat mee in ${link.task(ruleName(rule))}` : taak(rule, punt))),
    conditions.length > 0 ? `**Voorwaarde** ${conditionsHere(conditions)}` : '',
    ...signals.map(({ code }) => `**Signaal** ${link.signal(code)}: ${cell(signalWords[code].nl)}`),
    punt.gebied ? `Deelafspraak: zie de ${link.content('checklists', 'checklists')}` : '',
  ];
  return stacked(...lines) || (punt.norm === 'informatie' ? 'Niets: geen opdracht' : 'Wordt getoond, meer niet');
}

const normOf = (punt: Punt): string =>
  stacked(normEffect(punt), punt.voorwaarde ? `**${punt.voorwaarde.norm}** als: ${cell(punt.voorwaarde.als.nl)}` : '');

/** The points of a step: the words left, the machine right. */
export const puntTable = (punten: readonly Punt[]): string =>
  table(punten, {
    punt: ({ id, code }) => `${anchor(id)}${code}`,
    'de tekst (letterlijk)': ({ tekst, lines }) => stacked(cell(tekst.nl), `*${cell(tekst.en)}*`, link.lines(lines)),
    'norm → gevolg': normOf,
    'wat de machine doet': machineDoes,
  });
