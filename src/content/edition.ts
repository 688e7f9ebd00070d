// The edition of docs/bron/stappenplan.txt, all of its lines.

import { deepFreeze } from '../procedure/freeze.js';
import type { Edition } from '../procedure/text.js';

/** Which edition of the text everything here was read from. */
export const edition: Edition = /* @__PURE__ */ deepFreeze({
  titel: 'Stappenplan Netcentrisch Samenwerken',
  sha256: '65d3dc05e360db8feb7cfb0cc9303650847475ec4d6a1712f5568db3ca297da6',
  lines: 971,
});
