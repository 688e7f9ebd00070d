import { payloadDefinitions } from '../../src/domain/events/event.js';
import type { RolId } from '../../src/domain/ids.js';
import type { Source } from '../../src/domain/text.js';
import { organisatiesOf, plays, withNames } from '../queries/partijen.js';
import { type Rule, withRolNames } from './condition.js';

const perRol: Partial<Record<RolId, Source>> = {
  regiegroep: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  werkgroep: {
    lines: '123-125',
    quote: 'De werkgroep coördineert en communiceert welke regio’s met welke partners aan de slag zijn.',
  },
};

/** Each event is stated by the roles it belongs to; a role counts only for the organisation the case records for it. */
export const bevoegd: Rule = {
  source: {
    lines: '129',
    quote: 'In dit stappenplan zal de adoptieregio verder worden aangeduid als “de veiligheidsregio”.',
  },
  blockers(facts, { type, by }) {
    const { door } = payloadDefinitions[type];
    const source = door.includes('regiegroep') ? perRol.regiegroep : perRol[by.rol];
    const where = source ? { source } : {};
    if (!door.includes(by.rol))
      return [{ code: 'verkeerde-rol', missing: withRolNames(door), resolvers: door, ...where }];
    if (plays(facts, by)) return [];
    return [
      {
        code: 'verkeerde-organisatie',
        missing: withNames(facts, organisatiesOf(facts, by.rol)),
        resolvers: [by.rol],
        ...where,
      },
    ];
  },
};
