import type { Deelafspraak } from '../../src/domain/content.js';
import { partijIds } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { withoutOverleg } from '../queries/adoptie.js';
import {
  isRequired,
  lcmsUnknown,
  minimum,
  openDeelafspraken,
  openEigenAfspraken,
  openItems,
} from '../queries/afspraken.js';
import { openConflicts, withoutDoorlooptijd } from '../queries/plan.js';
import { missingPartijen, testedProfiel } from '../queries/profielkeuze.js';
import { remember } from '../queries/remember.js';
import { akkoord, namedDeelafspraken, runningToetsing, unansweredReasons } from '../queries/toetsing.js';
import { hasPlanToCarryOut } from '../queries/uitvoering.js';
import { type Owed, owedIf, parties, type WorkRule } from './rule.js';

/** Either party says of the chosen system whether it communicates with LCMS. */
export const aboutSysteem = ({ systeem }: Samenwerking): Owed => ({
  ...parties,
  data: { systeem: systeem?.systeem },
  fields: ['communiceertMetLcms'],
});

/** Either party fills in this part of the planning. */
const planning = (field: string): Owed => ({ ...parties, fields: [field] });

/** Either party makes this deelafspraak. */
const owedDeel = ({ id, tekst, lines }: Deelafspraak, over: string): Owed => ({
  ...parties,
  over,
  data: { deelafspraak: id },
  text: { nl: `${id} ${tekst.nl}`, en: `${id} ${tekst.en}` },
  source: { lines, quote: tekst.nl },
});

const rules: readonly WorkRule[] = [
  {
    id: 'plan-opstellen',
    rollen: partijIds,
    text: { nl: 'Stel het plan van aanpak op', en: 'Draw up the action plan' },
    stap: 'afspraken-en-plan',
    punt: 'afspraken-maken',
    source: { lines: '270', quote: 'Afspraken maken en opstellen van plan van aanpak' },
    deel: 'plan',
    closesWith: ['plan.opgesteld'],
    open: ({ plan }) => owedIf(!plan?.activiteiten.length),
  },
  {
    id: 'afspraak',
    rollen: partijIds,
    text: { nl: 'Maak de afspraken van de checklist', en: 'Make the agreements on the checklist' },
    stap: 'afspraken-en-plan',
    punt: 'afspraken-maken',
    deel: 'afspraken',
    closesWith: ['afspraak.gereed'],
    open: (facts) =>
      openItems(facts).map((item) => ({
        ...parties,
        over: item.id,
        data: { afspraak: item.id },
        text: { nl: `${item.code} ${item.tekst.nl}`, en: `${item.code} ${item.tekst.en}` },
        source: { lines: item.lines, quote: item.tekst.nl },
      })),
  },
  {
    id: 'deelafspraak',
    rollen: partijIds,
    text: {
      nl: 'Maak de deelafspraken die bij de checklist horen',
      en: 'Make the sub-agreements that belong to the checklist',
    },
    stap: 'afspraken-en-plan',
    punt: 'afspraken-maken',
    deel: 'afspraken',
    closesWith: ['deelafspraak.gereed'],
    open: (facts) => {
      const named = namedDeelafspraken(facts); // by the Regiegroep, whatever the policy (I-62)
      const required = facts.policy.deelafspraken === 'vereist' ? minimum(facts) : []; // I-06
      return [
        ...named.map((deel) => owedDeel(deel, deel.id)),
        ...required.flatMap((item) =>
          openDeelafspraken(facts, item)
            .filter((deel) => !named.includes(deel))
            .map((deel) => owedDeel(deel, `${item.id}/${deel.id}`)),
        ),
      ];
    },
  },
  {
    id: 'eigen-afspraak',
    rollen: partijIds,
    naAkkoord: true,
    text: { nl: 'Maak de afspraken die u zelf hebt toegevoegd', en: 'Make the agreements you added yourselves' },
    stap: 'afspraken-en-plan',
    punt: 'checklist-controleren',
    deel: 'afspraken',
    orNorm: 'suggestie', // I-15
    closesWith: ['afspraak.gereed', 'afspraak.vervallen'],
    open: (facts) =>
      (runningToetsing(facts) ? [] : openEigenAfspraken(facts)).map((eigen) => ({
        ...parties,
        over: eigen.id,
        data: { afspraak: eigen.id },
        norm: isRequired(facts, eigen) ? 'vereist' : 'suggestie', // I-15, I-34
        text: { nl: `Maak de afspraak: “${eigen.tekst}”`, en: `Make the agreement: “${eigen.tekst}”` },
      })),
  },
  {
    id: 'lcms-communicatie',
    rollen: partijIds,
    text: {
      nl: 'Leg vast of het gekozen systeem met LCMS kan communiceren',
      en: 'Establish whether the chosen system can communicate with LCMS',
    },
    stap: 'afspraken-en-plan',
    punt: 'thema-systeemkeuze',
    deel: 'afspraken',
    norm: 'vereist', // lines 375-377
    closesWith: ['systeem.gekozen'],
    open: (facts) => owedIf(lcmsUnknown(facts), aboutSysteem(facts)),
  },
  {
    id: 'overleg',
    rollen: ['veiligheidsregio'],
    naAkkoord: true,
    text: { nl: 'Overleg met de andere betrokken regio’s', en: 'Consult the other regions involved' },
    stap: 'afspraken-en-plan',
    punt: 'overleg-regios',
    closesWith: ['overleg.gevoerd'],
    open: (facts) =>
      owedIf(withoutOverleg(facts).length > 0, {
        rollen: ['veiligheidsregio'],
        organisatie: facts.veiligheidsregio,
        data: { met: withoutOverleg(facts) },
      }),
  },
  {
    id: 'controleren',
    rollen: partijIds,
    statusOnly: true,
    text: {
      nl: 'Controleer de afspraken met de checklist van dit profiel',
      en: 'Check the agreements against the checklist of this profile',
    },
    stap: 'check-op-afspraken',
    punt: 'checklist-controleren',
    closesWith: ['afspraak.gereed'],
    open: (facts) => owedIf(openItems(facts).length > 0),
  },
  {
    id: 'doorlooptijd',
    rollen: partijIds,
    eigenCode: true,
    text: {
      nl: 'Geef elke activiteit van het plan een doorlooptijd',
      en: 'Give every activity of the plan a duration',
    },
    stap: 'wegzetten-in-de-tijd',
    punt: 'doorlooptijd-geven',
    closesWith: ['planning.vastgesteld'],
    open: ({ plan }) =>
      !plan || plan.activiteiten.length === 0
        ? [planning('activiteiten')]
        : withoutDoorlooptijd(plan).map(({ id, omschrijving }) => ({
            ...planning('activiteiten'),
            over: id,
            text: { nl: `Geef “${omschrijving}” een doorlooptijd`, en: `Give “${omschrijving}” a duration` }, // one by one (I-66)
          })),
  },
  {
    id: 'datum',
    rollen: partijIds,
    eigenCode: true,
    text: { nl: 'Bepaal de go-live datum', en: 'Set the go-live date' },
    stap: 'wegzetten-in-de-tijd',
    punt: 'go-live-datum',
    closesWith: ['planning.vastgesteld'],
    open: ({ plan }) => owedIf(!plan?.goLiveDatum, planning('goLiveDatum')),
  },
  {
    id: 'deadlines',
    rollen: partijIds,
    text: { nl: 'Ga na of er harde deadlines zijn', en: 'Find out whether there are hard deadlines' },
    stap: 'wegzetten-in-de-tijd',
    punt: 'harde-deadlines',
    closesWith: ['planning.vastgesteld'],
    open: ({ plan }) => owedIf(!plan?.hardeDeadlines, planning('hardeDeadlines')),
  },
  {
    id: 'deadlineconflict',
    rollen: partijIds,
    perPartij: true,
    naAkkoord: true,
    text: {
      nl: 'Los het conflict met de harde deadline op, of aanvaard het met een reden',
      en: 'Resolve the conflict with the hard deadline, or accept it with a reason',
    },
    stap: 'wegzetten-in-de-tijd',
    punt: 'harde-deadlines',
    norm: 'vereist', // I-38
    closesWith: ['deadlineconflict.aanvaard', 'planning.vastgesteld'],
    open: (facts) =>
      openConflicts(facts).flatMap(({ deadline, aanvaardDoor }) =>
        (['veiligheidsregio', 'crisispartner'] as const)
          .filter((partij) => !aanvaardDoor.includes(partij))
          .map((partij) => ({
            rollen: [partij],
            over: `${deadline.id}/${partij}`,
            data: { deadline: deadline.id },
            fields: ['reden'],
          })),
      ),
  },
  {
    id: 'prioriteiten',
    rollen: partijIds,
    text: { nl: 'Stel prioriteiten en zet ze weg in de tijd', en: 'Set priorities and schedule them' },
    stap: 'wegzetten-in-de-tijd',
    punt: 'prioriteiten-stellen',
    closesWith: ['planning.vastgesteld'],
    open: ({ plan }) => owedIf(!plan?.prioriteiten?.length, planning('prioriteiten')),
  },
  {
    id: 'contact',
    rollen: partijIds,
    text: {
      nl: 'Neem, als het plan compleet is, contact op met de werkgroep crisispartners',
      en: 'Once the plan is complete, contact the crisis partners working group',
    },
    stap: 'contact-werkgroep',
    punt: 'contact-opnemen',
    closesWith: ['werkgroep.benaderd'],
    open: ({ werkgroepContact }) => owedIf(!werkgroepContact.some(({ planCompleet }) => planCompleet)), // I-77
  },
  {
    id: 'reden-beantwoorden',
    rollen: partijIds,
    text: { nl: 'Beantwoord de reden van de Regiegroep', en: 'Answer the reason of the Regiegroep' },
    stap: 'intercollegiale-toetsing',
    punt: 'toetsing-op-beleidskader',
    source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
    waivable: false, // I-62
    closesWith: ['reden.beantwoord'],
    open: (facts) =>
      runningToetsing(facts)
        ? []
        : unansweredReasons(facts).map(({ nr, toelichting }) => ({
            ...parties,
            over: String(nr),
            data: { nr },
            text: { nl: `Beantwoord: “${toelichting}”`, en: `Answer: “${toelichting}”` },
          })),
  },
  {
    id: 'definitief-maken',
    rollen: partijIds,
    perPartij: true,
    text: { nl: 'Verklaar de samenwerkingsafspraken definitief', en: 'Declare the cooperation agreements definitive' },
    stap: 'intercollegiale-toetsing',
    punt: 'toetsing-op-beleidskader',
    closesWith: ['afspraken.definitief'],
    open: ({ afsprakenDefinitief }) =>
      missingPartijen(afsprakenDefinitief).map((partij) => ({ rollen: [partij], over: partij })),
  },
  {
    id: 'aanvragen',
    rollen: ['veiligheidsregio'],
    text: { nl: 'Vraag de intercollegiale toetsing aan', en: 'Request the peer review' },
    stap: 'intercollegiale-toetsing',
    punt: 'toetsing-op-beleidskader',
    source: { lines: '467', quote: 'Aanvragen intercollegiale toetsing' },
    closesWith: ['toetsing.aangevraagd'],
    open: (facts) =>
      owedIf(!runningToetsing(facts), { rollen: ['veiligheidsregio'], organisatie: facts.veiligheidsregio }),
  },
  {
    id: 'besluiten',
    rollen: ['regiegroep'],
    text: { nl: 'Geef wel of geen akkoord', en: 'Give or withhold the approval' },
    stap: 'intercollegiale-toetsing',
    punt: 'toetsing-op-beleidskader',
    source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
    closesWith: ['akkoord.gegeven', 'akkoord.onthouden'],
    open: (facts) =>
      owedIf(runningToetsing(facts) !== undefined, { rollen: ['regiegroep'], organisatie: facts.regiegroep.id }),
  },
];

/** What decides for all of these rules at once whether they are due. */
const due = remember((facts) => ({
  tested: testedProfiel(facts) !== undefined,
  approved: akkoord(facts) !== undefined,
}));

/** Their agreements do not change any more after the akkoord; what was left open, and a date that still moves, can. */
function stillDue(facts: Samenwerking, { id, naAkkoord = false }: WorkRule): boolean {
  const { tested, approved } = due(facts);
  // A voluntary plan is held to its hard deadlines too (I-64).
  if (id === 'deadlineconflict' && !tested) return hasPlanToCarryOut(facts) && !facts.goLive;
  return tested && (!approved || (naAkkoord && !(id === 'deadlineconflict' && facts.goLive)));
}

/** Stap 6 to 10, in the order of the text; none for a profile that is not tested (I-19). */
export const uitwerkingWork: readonly WorkRule[] = rules.map((rule) => ({
  ...rule,
  open: (facts) => (stillDue(facts, rule) ? rule.open(facts) : []),
}));
