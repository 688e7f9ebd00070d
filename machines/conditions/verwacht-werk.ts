import type { StapId } from '../../src/domain/ids.js';
import { openVerwachtWork, sourceOf, taskId } from '../work/work.js';
import { blockedIf, type Rule } from './condition.js';

const gedaanOfVerantwoord = (totEnMet: StapId): Rule => ({
  source: {
    lines: '258-260',
    quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
  },
  interpretation: 'I-36',
  blockers(facts, event) {
    const withoutExercise = event.type === 'golive.bevestigd' ? ['oefenen'] : [];
    const open = openVerwachtWork(facts, totEnMet).filter(
      ({ rule }) => !rule.eigenCode && !withoutExercise.includes(rule.id),
    );
    const missing = open.map((work) => ({
      id: taskId(work),
      text: work.owed.tekst ?? work.rule.tekst,
      source: sourceOf(work),
    }));
    const resolvers = [...new Set(open.flatMap(({ owed }) => owed.rollen))];
    return blockedIf(missing.length > 0, 'verwacht-werk-open', missing, resolvers);
  },
});

/** Expected work is done or passed with a reason before the toetsing is asked for. */
export const verwachtVoorToetsing: Rule = gedaanOfVerantwoord('intercollegiale-toetsing');

/** … and before going live is confirmed. */
export const verwachtVoorGoLive: Rule = gedaanOfVerantwoord('go-live');
