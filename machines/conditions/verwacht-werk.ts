import type { StapId } from '../../src/domain/ids.js';
import { bronVan, taskId, verwachtWerkOpen } from '../work/work.js';
import { tegenhouden, type Voorwaarde } from './condition.js';

const gedaanOfVerantwoord = (totEnMet: StapId): Voorwaarde => ({
  source: {
    lines: '258-260',
    quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
  },
  interpretation: 'I-36',
  blockers(facts, event) {
    const withoutExercise = event.type === 'golive.bevestigd' ? ['oefenen'] : [];
    const open = verwachtWerkOpen(facts, totEnMet).filter(
      ({ rule }) => !rule.eigenCode && !withoutExercise.includes(rule.id),
    );
    const missing = open.map((work) => ({
      id: taskId(work),
      text: work.owed.tekst ?? work.rule.tekst,
      source: bronVan(work),
    }));
    const resolvers = [...new Set(open.flatMap(({ owed }) => owed.rollen))];
    return tegenhouden(missing.length > 0, 'verwacht-werk-open', missing, resolvers);
  },
});

/** Expected work is done or passed with a reason before the toetsing is asked for. */
export const verwachtVoorToetsing: Voorwaarde = gedaanOfVerantwoord('intercollegiale-toetsing');

/** … and before going live is confirmed. */
export const verwachtVoorGoLive: Voorwaarde = gedaanOfVerantwoord('go-live');
