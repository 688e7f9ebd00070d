import { partijIds } from '../../src/domain/ids.js';
import { lcmsUnknown } from '../queries/afspraken.js';
import { untestedChosen } from '../queries/profielkeuze.js';
import { remember } from '../queries/remember.js';
import { akkoord, mayCarryOut } from '../queries/toetsing.js';
import {
  hasPlanToCarryOut,
  isGoLiveOpen,
  isInForce,
  isPlanAdjusted,
  isPlanOpen,
  nextEvaluatie,
  openIncidenten,
  withoutOefening,
  withoutVerbeterafspraak,
} from '../queries/uitvoering.js';
import { owedIf, parties, type WorkRule } from './rule.js';
import { aboutSysteem } from './uitwerking.js';

const rules: readonly WorkRule[] = [
  {
    id: 'uitvoeren',
    rollen: partijIds,
    text: { nl: 'Voer het plan van aanpak uit', en: 'Carry out the action plan' },
    stap: 'plan-uitvoeren',
    punt: 'plan-van-aanpak-uitvoeren',
    waivableWhile: (facts) => mayCarryOut(facts) && hasPlanToCarryOut(facts),
    closesWith: ['plan.uitgevoerd'],
    open: (facts) => owedIf(isPlanOpen(facts) && !isPlanAdjusted(facts)),
  },
  {
    id: 'aandachtspunt',
    rollen: partijIds,
    text: {
      nl: 'Handel het aandachtspunt van de Regiegroep af',
      en: 'Deal with the point of attention of the Regiegroep',
    },
    stap: 'plan-uitvoeren',
    punt: 'plan-van-aanpak-uitvoeren',
    norm: 'aanbevolen', // an akkoord with points of attention is an akkoord (I-34)
    source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
    closesWith: ['aandachtspunt.afgehandeld'],
    open: (facts) =>
      // Stryker disable next-line ArrayDeclaration, OptionalChaining: an akkoord is a decision, with its points
      (akkoord(facts)?.besluit?.aandachtspunten ?? [])
        .filter(({ afgehandeld }) => !afgehandeld)
        .map(({ id, omschrijving }) => ({
          ...parties,
          over: id,
          data: { aandachtspunt: id },
          text: { nl: `Handel af: “${omschrijving}”`, en: `Deal with: “${omschrijving}”` },
        })),
  },
  {
    id: 'lcms-communicatie',
    rollen: partijIds,
    text: {
      nl: 'Leg vast of het gekozen systeem met LCMS kan communiceren',
      en: 'Establish whether the chosen system can communicate with LCMS',
    },
    stap: 'plan-uitvoeren',
    punt: 'thema-systeemkeuze',
    norm: 'vereist', // lines 375-377
    orNorm: 'aanbevolen',
    closesWith: ['systeem.gekozen'],
    open: (facts) =>
      owedIf(untestedChosen(facts) && lcmsUnknown(facts), {
        ...aboutSysteem(facts),
        norm: hasPlanToCarryOut(facts) ? 'vereist' : 'aanbevolen', // it only holds up going live, which is optional without a plan
      }),
  },
  {
    id: 'oefenen',
    rollen: partijIds,
    text: { nl: 'Houd de go-live oefening', en: 'Hold the go-live exercise' },
    stap: 'go-live',
    punt: 'go-live-bekrachtigen',
    waivableWhile: (facts) => mayCarryOut(facts) && facts.policy.oefening === 'sluit-toetsing', // I-33
    closesWith: ['oefening.gehouden'],
    open: (facts) => owedIf(withoutOefening(facts) && !facts.goLive),
  },
  {
    id: 'praktijktoets',
    rollen: partijIds,
    text: {
      nl: 'Houd alsnog de oefening die bij de toetsing hoort',
      en: 'Hold the exercise that belongs to the peer review after all',
    },
    stap: 'intercollegiale-toetsing',
    punt: 'oefening-in-toetsing',
    norm: 'verwacht', // passed with a reason, it stays visible (I-33)
    waivable: false,
    closesWith: ['oefening.gehouden'],
    open: (facts) => owedIf(withoutOefening(facts) && facts.goLive !== undefined),
  },
  {
    id: 'bespreken',
    rollen: partijIds,
    text: {
      nl: 'Bespreek de verbeterpunten van de oefening, als die er zijn',
      en: 'Discuss the points for improvement from the exercise, if there are any',
    },
    stap: 'go-live',
    punt: 'verbeterpunten-bespreken',
    waivable: false, // going live without any says that there are none, and so may the parties
    closesWith: ['punt.gereed', 'verbeterpunt.genoteerd', 'golive.bevestigd'],
    open: ({ oefeningen, verbeterpunten, goLive, punten }) =>
      owedIf(
        oefeningen.length > 0 &&
          verbeterpunten.length === 0 &&
          !goLive &&
          !punten.some(({ punt }) => punt === 'verbeterpunten-bespreken'),
        { ...parties, data: { punt: 'verbeterpunten-bespreken' } },
      ),
  },
  {
    id: 'verbeterpunt',
    rollen: partijIds,
    text: {
      nl: 'Spreek af hoe het verbeterpunt wordt opgepakt',
      en: 'Agree how the point for improvement will be taken up',
    },
    stap: 'go-live',
    punt: 'verbeterpunten-bespreken',
    waivable: false, // I-39
    closesWith: ['verbeterpunt.afgesproken'],
    open: (facts) =>
      withoutVerbeterafspraak(facts).map(({ id, omschrijving }) => ({
        ...parties,
        over: id,
        data: { verbeterpunt: id },
        text: {
          nl: `Spreek af hoe dit wordt opgepakt: “${omschrijving}”`,
          en: `Agree how this will be taken up: “${omschrijving}”`,
        },
      })),
  },
  {
    id: 'bekrachtigen', // the gate itself is never passed (I-33)
    rollen: partijIds,
    text: { nl: 'Bekrachtig de go-live', en: 'Confirm going live' },
    stap: 'go-live',
    punt: 'go-live-bekrachtigen',
    waivable: false,
    closesWith: ['golive.bevestigd'],
    open: (facts) =>
      owedIf(isGoLiveOpen(facts), {
        ...parties,
        dueAt: facts.plan?.goLiveDatum,
        fields: withoutOefening(facts) ? ['datum', 'reden'] : ['datum'],
      }),
  },
  {
    id: 'ritme',
    rollen: partijIds,
    text: { nl: 'Spreek af hoe vaak u evalueert', en: 'Agree how often you evaluate' },
    stap: 'monitoren-en-evalueren',
    punt: 'regelmatig-evalueren',
    closesWith: ['evaluatieritme.vastgesteld'],
    open: (facts) => owedIf(isInForce(facts) && !facts.evaluatieritme), // I-40
  },
  {
    id: 'plan-bijgesteld', // another version after going live (I-59)
    rollen: partijIds,
    text: {
      nl: 'Voer de nieuwe versie van het plan van aanpak uit',
      en: 'Carry out the new version of the action plan',
    },
    stap: 'monitoren-en-evalueren',
    punt: 'plan-van-aanpak-uitvoeren',
    waivableWhile: isPlanAdjusted,
    closesWith: ['plan.uitgevoerd'],
    open: (facts) => owedIf(isPlanAdjusted(facts)),
  },
  {
    id: 'evalueren',
    rollen: partijIds,
    text: { nl: 'Evalueer de samenwerking', en: 'Evaluate the cooperation' },
    stap: 'monitoren-en-evalueren',
    punt: 'regelmatig-evalueren',
    closesWith: ['evaluatie.gehouden'],
    open: (facts) => {
      const dueAt = nextEvaluatie(facts);
      // Stryker disable next-line StringLiteral: for the compiler: it is owed only with a day
      return owedIf(isInForce(facts) && dueAt !== undefined, { ...parties, over: dueAt ?? '', dueAt });
    },
  },
  {
    id: 'incident-evalueren',
    rollen: partijIds,
    text: { nl: 'Bespreek het incident', en: 'Discuss the incident' },
    stap: 'monitoren-en-evalueren',
    punt: 'contact-met-partner',
    closesWith: ['evaluatie.gehouden'],
    open: (facts) =>
      openIncidenten(facts).map(({ id, omschrijving }) => ({
        ...parties,
        over: id,
        data: { incident: id },
        text: {
          nl: `Bespreek incident ${id}${omschrijving ? `: “${omschrijving}”` : ''}`,
          en: `Discuss incident ${id}${omschrijving ? `: “${omschrijving}”` : ''}`,
        },
      })),
  },
  {
    id: 'verbeteren', // agreed is agreed (I-39)
    rollen: partijIds,
    text: {
      nl: 'Voer de afspraak over het verbeterpunt uit',
      en: 'Carry out the agreement on the point for improvement',
    },
    stap: 'monitoren-en-evalueren',
    punt: 'verbeterpunten-bespreken',
    waivable: false,
    closesWith: ['verbeterpunt.opgelost'],
    open: (facts) =>
      facts.verbeterpunten.flatMap(({ id, omschrijving, afspraak, opgelost }) =>
        isInForce(facts) && afspraak && !opgelost
          ? [
              {
                ...parties,
                over: id,
                data: { verbeterpunt: id },
                dueAt: afspraak.wanneer,
                text: {
                  nl: `Voer uit: “${afspraak.wat}” (${afspraak.wie}), voor “${omschrijving}”`,
                  en: `Carry out: “${afspraak.wat}” (${afspraak.wie}), for “${omschrijving}”`,
                },
              },
            ]
          : [],
      ),
  },
  {
    id: 'ervaringen',
    rollen: partijIds,
    text: {
      nl: 'Deel uw ervaringen met de werkgroep crisispartners',
      en: 'Share your experiences with the crisis partners working group',
    },
    stap: 'ervaringen-delen',
    punt: 'voortgang-delen',
    closesWith: ['ervaring.gedeeld'],
    open: (facts) => owedIf(isInForce(facts) && facts.ervaringen.length === 0),
  },
];

const opened = remember((facts) => ({ now: mayCarryOut(facts) }));

/** Stap 11 to 14, in the order of the text; due once the uitvoeringsfase may open. */
export const uitvoeringWork: readonly WorkRule[] = rules.map((rule) => ({
  ...rule,
  open: (facts) => (opened(facts).now ? rule.open(facts) : []),
}));
