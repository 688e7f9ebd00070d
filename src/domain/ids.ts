// Every id of the procedure, spelt out once. State keys, task ids, BPMN ids and docs anchors are held to these lists.

/** The three fasen, in order; top-level state keys of the machine. */
export const faseIds = /* @__PURE__ */ Object.freeze(['verkenning', 'uitwerking', 'uitvoering'] as const);
/** A fase. */
export type FaseId = (typeof faseIds)[number];

/** The fourteen stappen, in order; state keys, task prefixes, BPMN ids and docs anchors. */
export const stapIds = /* @__PURE__ */ Object.freeze([
  'adoptieregio-bepalen',
  'wat-is-er-al',
  'eerste-inschatting',
  'afstemming',
  'profielkeuze',
  'afspraken-en-plan',
  'check-op-afspraken',
  'wegzetten-in-de-tijd',
  'contact-werkgroep',
  'intercollegiale-toetsing',
  'plan-uitvoeren',
  'go-live',
  'monitoren-en-evalueren',
  'ervaringen-delen',
] as const);
/** A stap. */
export type StapId = (typeof stapIds)[number];

/** The points of a step: its bullets, in the order of the text. */
export const puntIds = /* @__PURE__ */ Object.freeze([
  // stap 1
  'een-aanspreekpunt',
  'een-regio',
  'steun-en-melding',
  // stap 2
  'bestaande-samenwerking-doornemen',
  'operationele-incidenten',
  'oefeningen-en-evaluaties',
  'persoonlijke-contacten',
  'informatie-en-alarmeringsafspraken',
  'algemene-documenten',
  'referentiekader',
  'regionale-plannen',
  'bestaande-convenanten',
  'missie-visie-kerntaken',
  'resultaten-noteren',
  // stap 3
  'kerntaken-nagaan',
  'profiel-inschatten',
  // stap 4
  'verkennende-gesprekken',
  // stap 5
  'gezamenlijke-keuze',
  'keuze-noteren',
  'keuze-bespreken',
  // stap 6
  'afspraken-maken',
  'overleg-regios',
  'overnemen-door-regios',
  'thema-alarmering',
  'thema-aanspreekpunt-informatie',
  'thema-wijze-van-delen',
  'thema-informatiebehoefte',
  'thema-foutieve-informatie',
  'thema-betrokkenheid',
  'thema-convenant',
  'thema-scenarios',
  'thema-opleiden',
  'thema-functionarissen',
  'thema-geheimhouding',
  'thema-systeemkeuze',
  'thema-gebruikersovereenkomst',
  // stap 7
  'checklist-controleren',
  // stap 8
  'doorlooptijd-geven',
  'activiteiten-wegzetten',
  'go-live-datum',
  'harde-deadlines',
  'prioriteiten-stellen',
  // stap 9
  'contact-opnemen',
  // stap 10
  'toetsing-op-beleidskader',
  'oefening-in-toetsing',
  // stap 11
  'plan-van-aanpak-uitvoeren',
  // stap 12
  'go-live-bekrachtigen',
  'verbeterpunten-bespreken',
  // stap 13
  'regelmatig-evalueren',
  'contact-met-partner',
  // stap 14
  'voortgang-delen',
] as const);
/** A point of a step. */
export type PuntId = (typeof puntIds)[number];

/** The chapters without steps, in the order of the text. */
export const inleidingIds = /* @__PURE__ */ Object.freeze([
  'inleiding',
  'leeswijzer',
  'bijlage-a',
  'bijlage-b',
  'bijlage-c',
  'bijlage-d',
] as const);
/** A chapter without steps. */
export type InleidingId = (typeof inleidingIds)[number];

/** The five samenwerkingsprofielen, from light to heavy. */
export const profielIds = /* @__PURE__ */ Object.freeze([
  'ad-hoc',
  'koppel',
  'stand-by',
  'structureel',
  'kern',
] as const);
/** A samenwerkingsprofiel. */
export type ProfielId = (typeof profielIds)[number];

/** The profiles that are elaborated in chapter 3 and tested; the other two are not (lines 80-82). */
export const getoetsteProfielIds = /* @__PURE__ */ Object.freeze(['stand-by', 'structureel', 'kern'] as const);
/** A profile that is elaborated and tested. */
export type GetoetstProfielId = (typeof getoetsteProfielIds)[number];

/** The roles that can act. */
export const rolIds = /* @__PURE__ */ Object.freeze([
  'veiligheidsregio',
  'andere-regio',
  'crisispartner',
  'werkgroep',
  'regiegroep',
] as const);
/** A role. */
export type RolId = (typeof rolIds)[number];

/** The two that make the agreements together. */
export const partijIds = /* @__PURE__ */ Object.freeze(['veiligheidsregio', 'crisispartner'] as const);
/** One of the two parties. */
export type PartijId = (typeof partijIds)[number];

/** The four areas in which agreements are made (lines 274-276). */
export const gebiedIds = /* @__PURE__ */ Object.freeze(['proces', 'organisatie', 'mens', 'techniek'] as const);
/** An area of agreements. */
export type GebiedId = (typeof gebiedIds)[number];

/**
 * A checklist item is known by its concept, shared by the profiles; its code and wording belong to the profile.
 * `functies` (ST6) stands on the kern list as two items, `informatiemanagement` (KE2) and `leiding-en-coordinatie` (KE3).
 */
export const afspraakIds = /* @__PURE__ */ Object.freeze([
  'alarmering',
  'aanspreekpunt-informatie',
  'aanspreekpunt-dilemmas',
  'informatie-delen',
  'regie-op-informatie',
  'foutieve-informatie',
  'betrokkenheid-partner',
  'functies',
  'informatiemanagement',
  'leiding-en-coordinatie',
  'convenant',
  'opleiden-trainen-oefenen',
  'geheimhouding',
  'gebruikersovereenkomst',
] as const);
/** An item of a minimum checklist. */
export type AfspraakId = (typeof afspraakIds)[number];

/** What an item may have to cover: the themes of step 6 (6.*), Bijlage B and C, and what only the stand-by list names (SB*). */
export const deelafspraakIds = /* @__PURE__ */ Object.freeze([
  '6.P1',
  '6.P2',
  '6.P3',
  '6.P4',
  '6.P5',
  '6.P6',
  '6.O1',
  '6.O2',
  '6.M1',
  '6.M2',
  '6.M3',
  '6.T1',
  '6.T2',
  'SB2',
  'SB3',
  'B.P1',
  'B.P2',
  'B.P3',
  'B.P4',
  'B.O1',
  'B.M1',
  'B.T1',
  'C.P1',
  'C.P2',
  'C.O1',
  'C.M1',
  'C.T1',
  'C.T2',
] as const);
/** A theme or additional agreement, by the number people use for it. */
export type DeelafspraakId = (typeof deelafspraakIds)[number];

/** The eight boxed texts, in the order of the pages. */
export const kaderIds = /* @__PURE__ */ Object.freeze(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8'] as const);
/** A boxed text. */
export type KaderId = (typeof kaderIds)[number];

/** The eleven questions of Bijlage A. */
export const bespreekpuntIds = /* @__PURE__ */ Object.freeze([
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'A11',
] as const);
/** A question of Bijlage A. */
export type BespreekpuntId = (typeof bespreekpuntIds)[number];

/** The documents, agreements and results the text names. */
export const productIds = /* @__PURE__ */ Object.freeze([
  'beleidskader',
  'hulpmateriaal',
  'bestaande-ervaringen',
  'bestaande-afspraken',
  'referentiekader',
  'regionaal-risicoprofiel',
  'regionaal-crisisplan',
  'regionaal-beleidsplan',
  'bestaand-convenant',
  'missie-visie-kerntaken',
  'analysenotities',
  'eerste-inschatting',
  'gesprekspunten',
  'gedeelde-uitgangspunten',
  'profielkeuze',
  'overzicht-van-partners',
  'samenwerkingsafspraken',
  'regiospecifieke-zaken',
  'plan-van-aanpak',
  'convenant',
  'gemeenschappelijke-scenarios',
  'plan-opleiden-trainen-oefenen',
  'opleidingsplan',
  'taakbeschrijving',
  'geheimhoudingsverklaring',
  'systeemkeuze',
  'gebruikersovereenkomst',
  'piketrichtlijnen',
  'startbeeld',
  'beschrijving-informatiemanagement',
  'situatiebeelden',
  'accounts',
  'planning',
  'toetsingsaanvraag',
  'akkoord',
  'go-live-oefening',
  'verbeterpunten',
  'evaluatie',
  'processchema',
] as const);
/** A document, agreement or result the text names. */
export type ProductId = (typeof productIds)[number];

/** What a reason of the Regiegroep may be about, beside agreements (I-62). */
export const onderwerpIds = /* @__PURE__ */ Object.freeze([
  'profielkeuze',
  'plan',
  'planning',
  'beleidskader',
  'eenduidigheid',
] as const);
/** What a reason of the Regiegroep may be about, beside agreements (I-62). */
export type OnderwerpId = (typeof onderwerpIds)[number];

/** An interpretation carries the number of the gap it fills (INC-05 of the dossier is I-05 here). */
export type InterpretationId = `I-${string}`;
