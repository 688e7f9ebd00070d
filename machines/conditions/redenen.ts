import type { InterpretationId } from '../../src/domain/ids.js';
import type { Source } from '../../src/procedure/text.js';
import { isBlank } from '../../src/procedure/values.js';
import { blockedIf, type ConditionOn, ids } from './condition.js';

type MetReden =
  | 'punt.overgeslagen'
  | 'samenwerking.beeindigd'
  | 'keuzewijziging.gewenst'
  | 'keuzewijziging.afgewezen'
  | 'deadlineconflict.aanvaard'
  | 'deadline.vervallen';

/** What departs from the procedure carries its reason; it rests on the sentence it departs from. */
const metReden = (name: string, interpretation: InterpretationId, source: Source): ConditionOn<MetReden> => ({
  name,
  codes: ['reden-ontbreekt'],
  readsPayload: true,
  source,
  interpretation,
  blockers: (_facts, { reden }) => blockedIf(isBlank(reden), 'reden-ontbreekt', ids(['reden'])),
});

/** Expected work is passed with a reason. */
export const overgeslagenMetReden = metReden('overgeslagenMetReden', 'I-36', {
  lines: '258-260',
  quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
});

/** A choice that was definitive is changed, or its change declined, with a reason. */
export const wijzigtMetReden = metReden('wijzigtMetReden', 'I-74', {
  lines: '204-206',
  quote: 'tevens de beargumentering voor deze keuze',
});

/** A hard deadline is missed knowingly, with a reason. */
export const aanvaardMetReden = metReden('aanvaardMetReden', 'I-38', {
  lines: '455',
  quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?',
});

/** A hard deadline is dropped with a reason. */
export const vervallenMetReden = metReden('vervallenMetReden', 'I-65', {
  lines: '455',
  quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?',
});

/** The samenwerking goes on until the parties end it, with a reason. */
export const beeindigdMetReden = metReden('beeindigdMetReden', 'I-40', {
  lines: '506-508',
  quote: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
});

/** The choice is argued. */
export const metBeargumentering: ConditionOn<'profiel.voorgesteld'> = {
  name: 'metBeargumentering',
  codes: ['beargumentering-ontbreekt'],
  readsPayload: true,
  source: { lines: '196', quote: 'Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel' },
  blockers: (_facts, { beargumentering }) =>
    blockedIf(isBlank(beargumentering), 'beargumentering-ontbreekt', ids(['beargumentering'])),
};

/** A withheld akkoord names what has to change, each with an explanation (I-34). */
export const metRedenenGeenAkkoord: ConditionOn<'akkoord.onthouden'> = {
  name: 'metRedenenGeenAkkoord',
  codes: ['reden-ontbreekt'],
  readsPayload: true,
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-34',
  // Stryker disable next-line ArrayDeclaration: one strange reason has no explanation, and is refused all the same
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
export const metVerwijzing: ConditionOn<'afspraak.gereed' | 'punt.gereed'> = {
  name: 'metVerwijzing',
  codes: ['verwijzing-ontbreekt'],
  readsPayload: true,
  source: { lines: '37', quote: 'Kijk eerst naar wat er al aanwezig is.' },
  interpretation: 'I-12',
  blockers: (_facts, { herkomst, verwijzing }) =>
    blockedIf(herkomst === 'reeds-aanwezig' && isBlank(verwijzing), 'verwijzing-ontbreekt', ids(['verwijzing'])),
};
