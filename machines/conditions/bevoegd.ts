import { payloadDefinitions } from '../../src/domain/events/event.js';
import type { RolId } from '../../src/domain/ids.js';
import type { Source } from '../../src/domain/text.js';
import { metNaam, speelt, spelersVan } from '../queries/partijen.js';
import { metRolNaam, type Voorwaarde } from './condition.js';

const perRol: Partial<Record<RolId, Source>> = {
  regiegroep: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  werkgroep: {
    lines: '123-125',
    quote: 'De werkgroep coördineert en communiceert welke regio’s met welke partners aan de slag zijn.',
  },
};

/** Each event is stated by the roles it belongs to; a role counts only for the organisation the case records for it. */
export const bevoegd: Voorwaarde = {
  source: {
    lines: '129',
    quote: 'In dit stappenplan zal de adoptieregio verder worden aangeduid als “de veiligheidsregio”.',
  },
  blockers(facts, { type, by }) {
    const { door } = payloadDefinitions[type];
    const source = door.includes('regiegroep') ? perRol.regiegroep : perRol[by.rol];
    const where = source ? { source } : {};
    if (!door.includes(by.rol))
      return [{ code: 'verkeerde-rol', missing: metRolNaam(door), resolvers: door, ...where }];
    if (speelt(facts, by)) return [];
    return [
      {
        code: 'verkeerde-organisatie',
        missing: metNaam(facts, spelersVan(facts, by.rol)),
        resolvers: [by.rol],
        ...where,
      },
    ];
  },
};
