import type { FaseId } from '../../../src/domain/ids.js';
import { heading, paragraphs } from '../markdown.js';
import type { NamedCondition } from '../model/conditions.js';
import { eventNaam } from '../words.js';
import { type Conditions, conditionHere } from './conditions.js';

const openers: Readonly<Record<FaseId, string>> = {
  verkenning: `De fase eindigt met ${eventNaam('verkenning.afgerond')}. Een profiel dat wordt getoetst, gaat naar de uitwerkingsfase; ad-hoc en koppel gaan zonder toetsing verder of eindigen, naar gelang de gekozen lezing.`,
  uitwerking: `De weg naar de uitvoering heeft twee poorten: eerst ${eventNaam('toetsing.aangevraagd')}, dan ${eventNaam('akkoord.gegeven')}. Wat vóór de aanvraag in orde was, telt daarna niet opnieuw: zolang de aanvraag bij de Regiegroep ligt, staat het vast.`,
  uitvoering: `De fase eindigt alleen als de partijen de samenwerking beëindigen. De poort is ${eventNaam('golive.bevestigd')}; stap 13 en 14 lopen daarna door.`,
};

/** What holds up entering and leaving a phase. */
export function poort(
  fase: FaseId,
  { enter, leave }: { enter: readonly NamedCondition[]; leave: readonly NamedCondition[] },
  conditions: Conditions,
): string {
  return paragraphs(
    heading(2, 'De poort: wat de weg verder ophoudt', 'poort'),
    openers[fase],
    enter.length > 0 ? `Om aan de fase te beginnen: ${enter.map(conditionHere).join(', ')}.` : '',
    `Om verder te gaan, in de volgorde waarin de machine ze noemt: ${leave.map(conditionHere).join(', ')}.`,
    conditions.table([...enter, ...leave]),
  ).trimEnd();
}
