import type { InterpretationId } from '../../src/domain/ids.js';
import type { Source } from '../../src/domain/text.js';
import { blockedIf, ids, isBlank, type Rule } from './condition.js';

type MetReden = 'punt.overgeslagen' | 'samenwerking.beeindigd' | 'profielkeuze.herzien' | 'deadlineconflict.aanvaard';

/** What departs from the procedure carries its reason; it rests on the sentence it departs from. */
const metReden = (interpretation: InterpretationId, source: Source): Rule<MetReden> => ({
  source,
  interpretation,
  blockers: (_facts, { reden }) => blockedIf(isBlank(reden), 'reden-ontbreekt', ids(['reden'])),
});

/** Expected work is passed with a reason. */
export const overgeslagenMetReden = metReden('I-36', {
  lines: '258-260',
  quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
});

/** A choice that was definitive is revised with a reason. */
export const herzienMetReden = metReden('I-21', {
  lines: '204-206',
  quote: 'tevens de beargumentering voor deze keuze',
});

/** A hard deadline is missed knowingly, with a reason. */
export const aanvaardMetReden = metReden('I-38', {
  lines: '455',
  quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?',
});

/** The samenwerking goes on until the parties end it, with a reason. */
export const beeindigdMetReden = metReden('I-40', {
  lines: '506-508',
  quote: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
});

/** The choice is argued. */
export const metBeargumentering: Rule<'profiel.voorgesteld'> = {
  source: { lines: '196', quote: 'Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel' },
  blockers: (_facts, { beargumentering }) =>
    blockedIf(isBlank(beargumentering), 'beargumentering-ontbreekt', ids(['beargumentering'])),
};

/** A withheld akkoord names what has to change, each with an explanation (I-34). */
export const metRedenenGeenAkkoord: Rule<'akkoord.onthouden'> = {
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-34',
  blockers: (_facts, { redenen = [] }) =>
    blockedIf(
      redenen.length === 0 || redenen.some(({ toelichting }) => isBlank(toelichting)),
      'reden-ontbreekt',
      [
        {
          id: 'redenen',
          text: {
            nl: 'redenen: waarover (over), elk met een toelichting',
            en: 'redenen: about what (over), each with an explanation (toelichting)',
          },
        },
      ],
      ['regiegroep'],
    ),
};

/** What exists is referred to, so that others can find it (I-12). */
export const metVerwijzing: Rule<'afspraak.gereed' | 'punt.gereed'> = {
  source: { lines: '37', quote: 'Kijk eerst naar wat er al aanwezig is.' },
  interpretation: 'I-12',
  blockers: (_facts, { herkomst, verwijzing }) =>
    blockedIf(herkomst === 'reeds-aanwezig' && isBlank(verwijzing), 'verwijzing-ontbreekt', ids(['verwijzing'])),
};
