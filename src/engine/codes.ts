import type { Blocker } from '../procedure/answer.js';
import type { Missing } from '../procedure/condition.js';
import { deepFreeze } from '../procedure/freeze.js';
import type { Source, Text } from '../procedure/text.js';

/** The reasons the engine itself has for saying no, whatever the procedure. */
export const engineCodes = /* @__PURE__ */ Object.freeze([
  'ongeldige-invoer',
  'niet-in-deze-fase',
  'afgesloten',
  'niet-actief',
  'bezig',
  'niet-vastgelegd',
  'gestopt',
] as const);
/** A reason of the engine itself. */
export type EngineCode = (typeof engineCodes)[number];

/** The words of the engine's own codes. */
export const engineWords: Readonly<Record<EngineCode, Text>> = /* @__PURE__ */ deepFreeze({
  'ongeldige-invoer': {
    nl: 'Deze gegevens kloppen niet. Kijk bij het genoemde veld wat er stond en wat er wordt verwacht.',
    en: 'This data is not valid. See the field named for what it held and what is expected.',
  },
  'niet-in-deze-fase': {
    nl: 'Dit hoort bij een andere fase of een ander moment van de procedure. Bekijk welke stappen nu aan de orde zijn.',
    en: 'This belongs to another phase or moment of the procedure. See which steps are due now.',
  },
  afgesloten: {
    nl: 'Deze zaak is afgesloten. Er kan niets meer worden vastgelegd.',
    en: 'This case is closed. Nothing more can be recorded.',
  },
  'niet-actief': {
    nl: 'De actor van deze zaak draait niet en neemt dus niets aan. Start haar, of herstel de zaak uit wat is bewaard.',
    en: 'The actor of this case is not running, so it takes nothing. Start it, or restore the case from what was stored.',
  },
  bezig: {
    nl: 'De actor van deze zaak is nog bezig met een andere gebeurtenis. Vraag het opnieuw zodra die is verwerkt.',
    en: 'The actor of this case is still busy with another event. Ask again once that one has been processed.',
  },
  'niet-vastgelegd': {
    nl: 'De machine heeft deze gebeurtenis niet verwerkt, al staat niets in de weg: een eigen guard of actie hield haar tegen, of er ging iets mis. Er is niets veranderd.',
    en: 'The machine did not process this event, though nothing is in the way: a guard or action of its host stopped it, or something went wrong. Nothing has changed.',
  },
  gestopt: {
    nl: 'De actor van deze zaak is gestopt: een eigen actie van de toepassing gaf een fout. Ga verder vanaf het laatste goede moment, dat hierbij staat.',
    en: 'The actor of this case has stopped: an action of the application’s own threw an error. Go on from the last good moment, which comes with this answer.',
  },
});

/** A reason of the engine itself. It rests on no line, unless one is given. */
export const engineBlocker = (
  code: EngineCode,
  { missing = [], source }: { missing?: readonly Missing[]; source?: Source } = {},
): Blocker<EngineCode, never> => ({
  code,
  text: engineWords[code],
  missing,
  rollen: [],
  ...(source ? { source } : {}),
});
