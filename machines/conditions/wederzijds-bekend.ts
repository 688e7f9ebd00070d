import { partijIds } from '../../src/domain/ids.js';
import { untold } from '../queries/profielkeuze.js';
import { blockedIf, type Rule, rolName } from './condition.js';

const onderwerpen = {
  kerntaken: { nl: 'kerntaken', en: 'core tasks' },
  ambities: { nl: 'ambities', en: 'ambitions' },
  verwachtingen: { nl: 'verwachtingen', en: 'expectations' },
} as const;

/** Both know each other's core tasks, ambitions and expectations before they move on (I-25). */
export const wederzijdsBekend: Rule = {
  source: {
    lines: '206-210',
    quote:
      'Als u de wederzijdse ambities en verwachting scherp hebt en de keuze voor een samenwerkingsprofiel is gemaakt, kunt u verder naar de uitwerkingsfase.',
  },
  interpretation: 'I-25',
  blockers(facts) {
    const unknown = partijIds.flatMap((partij) =>
      untold(facts, partij).map((onderwerp) => {
        const { nl, en } = rolName(partij);
        const text = { nl: `${onderwerpen[onderwerp].nl} (${nl})`, en: `${onderwerpen[onderwerp].en} (${en})` };
        return { id: `${partij}/${onderwerp}`, text };
      }),
    );
    const silent = partijIds.filter((partij) => untold(facts, partij).length > 0);
    return blockedIf(unknown.length > 0, 'wederzijds-onbekend', unknown, silent);
  },
};
