// The 25 safety regions: reference data from TOOI, not part of the text.
import type { Veiligheidsregio } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The 25 veiligheidsregio's with their codes and TOOI ids: reference data, not part of the text. */
export const veiligheidsregios: readonly Veiligheidsregio[] = /* @__PURE__ */ deepFreeze([
  { code: 'VR01', naam: 'Groningen', tooi: 'so/so0823' },
  { code: 'VR02', naam: 'Fryslân', tooi: 'so/so0460' },
  { code: 'VR03', naam: 'Drenthe', tooi: 'so/so0616' },
  { code: 'VR04', naam: 'IJsselland', tooi: 'so/so0003' },
  { code: 'VR05', naam: 'Twente', tooi: 'so/so0679' },
  { code: 'VR06', naam: 'Noord- en Oost-Gelderland', tooi: 'so/so0525' },
  { code: 'VR07', naam: 'Gelderland-Midden', tooi: 'so/so0476' },
  { code: 'VR08', naam: 'Gelderland-Zuid', tooi: 'so/so0518' },
  { code: 'VR09', naam: 'Utrecht', tooi: 'so/so0588' },
  { code: 'VR10', naam: 'Noord-Holland Noord', tooi: 'so/so0494' },
  { code: 'VR11', naam: 'Zaanstreek-Waterland', tooi: 'so/so0624' },
  { code: 'VR12', naam: 'Kennemerland', tooi: 'so/so0640' },
  { code: 'VR13', naam: 'Amsterdam-Amstelland', tooi: 'so/so0636' },
  { code: 'VR14', naam: 'Gooi en Vechtstreek', tooi: 'so/so0637' },
  { code: 'VR15', naam: 'Haaglanden', tooi: 'so/so0044' },
  { code: 'VR16', naam: 'Hollands Midden', tooi: 'so/so0676' },
  { code: 'VR17', naam: 'Rotterdam-Rijnmond', tooi: 'so/so0617' },
  { code: 'VR18', naam: 'Zuid-Holland Zuid', tooi: 'so/so0660' },
  { code: 'VR19', naam: 'Zeeland', tooi: 'so/so0619' },
  { code: 'VR20', naam: 'Midden- en West-Brabant', tooi: 'so/so0497' },
  { code: 'VR21', naam: 'Brabant-Noord', tooi: 'so/so0066' },
  { code: 'VR22', naam: 'Brabant-Zuidoost', tooi: 'so/so0639' },
  { code: 'VR23', naam: 'Limburg-Noord', tooi: 'so/so0907' },
  { code: 'VR24', naam: 'Zuid-Limburg', tooi: 'so/so0706' },
  { code: 'VR25', naam: 'Flevoland', tooi: 'so/so0638' },
]);
