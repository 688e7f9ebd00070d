import { signalWords } from '../../../src/content/index.js';
import type { Punt } from '../../../src/domain/content.js';
import { contentLink, lineLink, signalLink, taskLink } from '../links.js';
import { anchor, cell, stacked, table } from '../markdown.js';
import { carriersOfPunt } from '../model/carriers.js';
import type { NamedRule } from '../model/work.js';
import { normEffect } from '../norms.js';
import { eventNaam, schuldenaar } from '../words.js';
import { conditionHere } from './conditions.js';

/** May the work be passed over, and if so how. */
function waivable({ waivable, norms }: NamedRule): string {
  if (waivable) return 'over te slaan met een reden';
  const hard = norms.some((norm) => norm === 'vereist' || norm === 'verwacht');
  return hard ? 'niet over te slaan' : 'mag zonder reden blijven liggen';
}

/** One piece of work, as a task puts it: what, by whom, how hard, and what closes it. */
function taak(named: NamedRule, { norm }: Punt): string {
  const { name, rule, tekst, norms } = named;
  const deviates = norms.length > 1 || norms[0] !== norm;
  const parts = [
    schuldenaar(named),
    deviates ? norms.join(' of ') : '',
    waivable(named),
    `sluit met ${rule.closesWith.map(eventNaam).join(' of ')}`,
  ];
  return `**Taak** ${taskLink(name)}${tekst ? ` “${cell(tekst)}”` : ''}: ${parts.filter(Boolean).join('; ')}`;
}

/** What the machine does about a point; where it does nothing, that is said. */
function machineDoes(punt: Punt): string {
  const { conditions, rules, signals, why } = carriersOfPunt(punt);
  const lines = [
    ...rules.map((rule) => (why ? `Gaat mee in ${taskLink(rule.name)}` : taak(rule, punt))),
    conditions.length > 0 ? `**Voorwaarde** ${conditions.map(conditionHere).join(', ')}` : '',
    ...signals.map(({ code }) => `**Signaal** ${signalLink(code)}: ${cell(signalWords[code].nl)}`),
    punt.gebied ? `Deelafspraak: zie de ${contentLink('checklists', 'checklists')}` : '',
  ];
  return stacked(...lines) || (punt.norm === 'informatie' ? 'Niets: geen opdracht' : 'Wordt getoond, meer niet');
}

const normOf = (punt: Punt): string =>
  stacked(normEffect(punt), punt.voorwaarde ? `**${punt.voorwaarde.norm}** als: ${cell(punt.voorwaarde.als.nl)}` : '');

const puntRow = (punt: Punt) => [
  `${anchor(punt.id)}${punt.code}`,
  stacked(cell(punt.tekst.nl), `*${cell(punt.tekst.en)}*`, lineLink(punt.lines)),
  normOf(punt),
  machineDoes(punt),
];

/** The points of a step: the words left, the machine right. */
export const puntTable = (punten: readonly Punt[]): string =>
  table(['punt', 'de tekst (letterlijk)', 'norm → gevolg', 'wat de machine doet'], punten.map(puntRow));
