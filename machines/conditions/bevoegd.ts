import type { Spreker } from '../../src/domain/by.js';
import { eventForms } from '../../src/domain/events/event.js';
import type { Source } from '../../src/procedure/text.js';
import { organisatiesOf, plays, withNames } from '../queries/partijen.js';
import { type ConditionOn, rollenOf, withRolNames } from './condition.js';

const perRol: Partial<Record<Spreker, Source>> = {
  regiegroep: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  werkgroep: {
    lines: '123-125',
    quote: 'De werkgroep coördineert en communiceert welke regio’s met welke partners aan de slag zijn.',
  },
};

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
    if (plays(facts, by)) return [];
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
