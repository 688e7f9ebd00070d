import type { By, Spreker } from '../../src/domain/by.js';
import { type EventType, eventForms } from '../../src/domain/events/event.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Source } from '../../src/procedure/text.js';
import { hasLeft, organisatiesOf, plays, withNames } from '../queries/partijen.js';
import { type ConditionOn, rollenOf, withRolNames } from './condition.js';

const perRol: Partial<Record<Spreker, Source>> = {
  regiegroep: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  werkgroep: {
    lines: '123-125',
    quote: 'De werkgroep coördineert en communiceert welke regio’s met welke partners aan de slag zijn.',
  },
};

/** A region that left may still take back its objection and come back, and nothing else (I-70). */
const mayReturn = (facts: Samenwerking, type: EventType, { rol, organisatie }: By): boolean =>
  rol === 'andere-regio' &&
  (type === 'bezwaar.ingetrokken' || type === 'regio.betrokken') &&
  hasLeft(facts, organisatie);

/** Each event is stated by the roles it belongs to; a role counts only for the organisation the case records for it. */
export const bevoegd: ConditionOn = {
  name: 'bevoegd',
  codes: ['verkeerde-rol', 'verkeerde-organisatie'],
  source: {
    lines: '129',
    quote: 'In dit stappenplan zal de adoptieregio verder worden aangeduid als “de veiligheidsregio”.',
  },
  blockers(facts, { type, by }) {
    const permitted: readonly Spreker[] = eventForms[type].by;
    const source = permitted.includes('regiegroep') ? perRol.regiegroep : perRol[by.rol];
    const where = source ? { source } : {};
    if (!permitted.includes(by.rol)) {
      const rollen = rollenOf(...permitted);
      return [{ code: 'verkeerde-rol', missing: withRolNames(rollen), rollen, ...where }];
    }
    if (plays(facts, by) || mayReturn(facts, type, by)) return [];
    return [
      {
        code: 'verkeerde-organisatie',
        missing: withNames(facts, organisatiesOf(facts, by.rol)),
        rollen: rollenOf(by.rol),
        ...where,
      },
    ];
  },
};
