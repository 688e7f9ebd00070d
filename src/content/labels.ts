// Short labels for the statuses and norms that are computed or read from the text, and for what can be chosen in a form.

import type { Herkomst, OverlegVorm, ProductStatus } from '../domain/events/doorlopend.js';
import type { OnderwerpId } from '../domain/ids.js';
import { deepFreeze } from '../procedure/freeze.js';
import type { Text } from '../procedure/text.js';

/** How far a step is; the text itself gives no values for its column "Status?" (I-52). */
export const stapStatusWords: Readonly<
  Record<'open' | 'bezig' | 'gereed' | 'overgeslagen' | 'niet-van-toepassing', Text>
> = /* @__PURE__ */ deepFreeze({
  open: { nl: 'Open', en: 'Open' },
  bezig: { nl: 'Bezig', en: 'In progress' },
  gereed: { nl: 'Gereed', en: 'Done' },
  overgeslagen: { nl: 'Overgeslagen met een reden', en: 'Skipped with a reason' },
  'niet-van-toepassing': { nl: 'Niet van toepassing', en: 'Not applicable' },
});

/** How hard a sentence of the text is. */
export const normWords: Readonly<Record<'vereist' | 'verwacht' | 'aanbevolen' | 'suggestie' | 'informatie', Text>> =
  /* @__PURE__ */ deepFreeze({
    vereist: { nl: 'Vereist', en: 'Required' },
    verwacht: { nl: 'Verwacht', en: 'Expected' },
    aanbevolen: { nl: 'Aanbevolen', en: 'Recommended' },
    suggestie: { nl: 'Suggestie', en: 'Suggestion' },
    informatie: { nl: 'Informatie', en: 'Information' },
  });

/** What a reason of the Regiegroep can be about, beside agreements (I-62). */
export const onderwerpWords: Readonly<Record<OnderwerpId, Text>> = /* @__PURE__ */ deepFreeze({
  profielkeuze: { nl: 'De keuze voor het samenwerkingsprofiel', en: 'The choice of cooperation profile' },
  plan: { nl: 'Het plan van aanpak', en: 'The action plan' },
  planning: { nl: 'De planning', en: 'The schedule' },
  beleidskader: { nl: 'De uitvoering van het Beleidskader', en: 'The implementation of the Policy Framework' },
  eenduidigheid: { nl: 'De eenduidigheid van de afspraken', en: 'The uniformity of the agreements' },
});

/** How far the choice of profile is (I-21). */
export const profielStatusWords: Readonly<Record<'open' | 'ingeschat' | 'gekozen' | 'definitief' | 'getoetst', Text>> =
  /* @__PURE__ */ deepFreeze({
    open: { nl: 'Nog niet gekozen', en: 'Not chosen yet' },
    ingeschat: { nl: 'Ingeschat door beide', en: 'Estimated by both' },
    gekozen: { nl: 'Samen gekozen', en: 'Chosen together' },
    definitief: { nl: 'Definitief voor beide', en: 'Definitive for both' },
    getoetst: { nl: 'Getoetst, met akkoord', en: 'Reviewed and approved' },
  });

/** Where the toetsing stands: on paper until the akkoord, in practice until the go-live exercise (I-32). */
export const toetsingStatusWords: Readonly<
  Record<'geen' | 'aangevraagd' | 'geen-akkoord' | 'akkoord' | 'afgerond', Text>
> = /* @__PURE__ */ deepFreeze({
  geen: { nl: 'Geen toetsing aangevraagd', en: 'No peer review requested' },
  aangevraagd: { nl: 'Toetsing aangevraagd', en: 'Peer review requested' },
  'geen-akkoord': { nl: 'Geen akkoord gegeven', en: 'Approval withheld' },
  akkoord: { nl: 'Akkoord gegeven', en: 'Approval given' },
  afgerond: { nl: 'Toetsing afgerond', en: 'Peer review completed' },
});

/** Where something came from (I-12). */
export const herkomstWords: Readonly<Record<Herkomst, Text>> = /* @__PURE__ */ deepFreeze({
  nieuw: { nl: 'Nieuw gemaakt', en: 'Newly made' },
  'reeds-aanwezig': { nl: 'Was er al', en: 'Was there already' },
});

/** How far a document is (I-13). */
export const productStatusWords: Readonly<Record<ProductStatus, Text>> = /* @__PURE__ */ deepFreeze({
  concept: { nl: 'Concept', en: 'Draft' },
  vastgesteld: { nl: 'Vastgesteld', en: 'Adopted' },
  ondertekend: { nl: 'Ondertekend', en: 'Signed' },
});

/** How people met. */
export const overlegVormWords: Readonly<Record<OverlegVorm, Text>> = /* @__PURE__ */ deepFreeze({
  overleg: { nl: 'Gesprek of vergadering', en: 'Conversation or meeting' },
  workshop: { nl: 'Workshop', en: 'Workshop' },
  oefening: { nl: 'Oefening', en: 'Exercise' },
});
