import { deelafspraken } from '../../src/content/deelafspraken.js';
import { gebieden } from '../../src/content/gebieden.js';
import { onderwerpWords } from '../../src/content/labels.js';
import type { SignalCode } from '../../src/domain/blockers.js';
import type { InterpretationId, OnderwerpId, RolId, StapId } from '../../src/domain/ids.js';
import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Missing } from '../../src/procedure/condition.js';
import type { Source } from '../../src/procedure/text.js';
import {
  adoptieSettled,
  bezwarenOfPartner,
  nobodyAdopts,
  withoutOverleg,
  zichtbareBezwaren,
} from '../queries/adoptie.js';
import {
  eigenAfspraak,
  minimum,
  minimumItem,
  openDeelafspraken,
  openEigenAfspraken,
  statusOf,
  withoutSysteem,
} from '../queries/afspraken.js';
import { notAligned, wantsOther } from '../queries/afstemming.js';
import { nameOf, withNames } from '../queries/partijen.js';
import { deadlineconflicten, isAccepted, missedDeadlines, plannedAfterGoLive } from '../queries/plan.js';
import { isAfgerond, isProfielDefinitief, testedProfiel } from '../queries/profielkeuze.js';
import {
  akkoord,
  isProfielSettled,
  latestToetsing,
  mayCarryOut,
  reasonsForGeenAkkoord,
  runningToetsing,
} from '../queries/toetsing.js';
import { isInForce, isPlanOpen, withoutOefening } from '../queries/uitvoering.js';
import { isWaived } from './rule.js';
import { hasPassed, openUnder, openWork, rulesOfPunt, taskId } from './work.js';

/** Something worth seeing that refuses nothing: for whom, on which sentence it rests, and when it shows. */
export interface SignalRule {
  code: SignalCode;
  stap: StapId;
  rollen: readonly RolId[];
  source: Source;
  interpretation?: InterpretationId;
  /** One signal each; what is missing under it, with an id to tell it apart, and the step where that is another. */
  visible(facts: Samenwerking): readonly { over?: string; stap?: StapId; missing: readonly Missing[] }[];
}

const partijen: readonly RolId[] = ['veiligheidsregio', 'crisispartner'];
const withRegiegroep: readonly RolId[] = [...partijen, 'regiegroep'];
const asOne = (missing: readonly Missing[]) => (missing.length > 0 ? [{ missing }] : []);
const asOneIf = (visible: boolean) => (visible ? [{ missing: [] }] : []);

/** What the Regiegroep withheld its akkoord for, in its own words. */
const withheldFor = (facts: Samenwerking): readonly Missing[] =>
  reasonsForGeenAkkoord(facts).map(({ over, toelichting }) => {
    const naam = minimumItem(facts, over)?.code ?? eigenAfspraak(facts, over)?.tekst ?? over;
    const { nl, en } = onderwerpWords[over as OnderwerpId] ?? { nl: naam, en: naam };
    return { id: over, text: { nl: `${nl}: ${toelichting}`, en: `${en}: ${toelichting}` } };
  });

/** What stays visible, in the order of the text. */
export const signalRules: readonly SignalRule[] = [
  {
    code: 'bezwaar-regio',
    stap: 'adoptieregio-bepalen',
    rollen: ['veiligheidsregio', 'crisispartner', 'andere-regio', 'regiegroep'],
    source: {
      lines: '119-121',
      quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
    },
    interpretation: 'I-27',
    visible: (facts) =>
      asOne(zichtbareBezwaren(facts).flatMap(({ organisatie, reden }) => withNames(facts, [organisatie], reden))),
  },
  {
    code: 'bezwaar-partner',
    stap: 'adoptieregio-bepalen',
    rollen: ['veiligheidsregio', 'crisispartner', 'andere-regio', 'regiegroep'],
    source: {
      lines: '119-121',
      quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
    },
    interpretation: 'I-27',
    visible: (facts) =>
      asOne(bezwarenOfPartner(facts).flatMap(({ organisatie, reden }) => withNames(facts, [organisatie], reden))),
  },
  {
    code: 'adoptie-open',
    stap: 'adoptieregio-bepalen',
    rollen: ['veiligheidsregio', 'crisispartner', 'andere-regio', 'regiegroep'],
    source: { lines: '109-111', quote: 'De adoptieregio maakt en onderhoudt de algemene samenwerkingsafspraken' },
    interpretation: 'I-61',
    visible: (facts) =>
      asOneIf(mayCarryOut(facts) && isAfgerond(facts) && !adoptieSettled(facts) && !nobodyAdopts(facts)),
  },
  {
    code: 'afstemming-ontbreekt',
    stap: 'profielkeuze',
    rollen: ['veiligheidsregio', 'andere-regio', 'regiegroep'],
    source: {
      lines: '249-253',
      quote:
        'dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt welk samenwerkingsprofiel gewenst is',
    },
    interpretation: 'I-22',
    visible: (facts) => (facts.profielkeuze ? asOne(withNames(facts, notAligned(facts))) : []),
  },
  {
    code: 'ander-profiel-gewenst',
    stap: 'profielkeuze',
    rollen: ['veiligheidsregio', 'andere-regio', 'regiegroep'],
    source: { lines: '251-253', quote: 'welk samenwerkingsprofiel gewenst is' },
    interpretation: 'I-72',
    visible: (facts) =>
      asOne(
        wantsOther(facts).map(({ regio, naam: { nl, en } }) => {
          const wie = nameOf(facts, regio);
          return { id: regio, text: { nl: `${wie}: ${nl}`, en: `${wie}: ${en}` } };
        }),
      ),
  },
  {
    code: 'keuze-niet-besproken',
    stap: 'profielkeuze',
    rollen: partijen,
    source: { lines: '237', quote: 'Bespreek deze keuze ook met de werkgroep crisispartners.' },
    interpretation: 'I-23',
    visible: (facts) =>
      asOneIf(
        // Stryker disable next-line MethodExpression: the point has one rule
        isProfielDefinitief(facts) && rulesOfPunt('keuze-bespreken').some((rule) => openUnder(facts, rule).length > 0),
      ),
  },
  {
    code: 'keuzewijziging-gewenst',
    stap: 'profielkeuze',
    rollen: partijen,
    source: { lines: '196', quote: 'Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel' },
    interpretation: 'I-74',
    visible: (facts) => {
      const wishes = isProfielSettled(facts) ? [] : Object.values(facts.profielkeuze?.wijziging ?? {}); // after it: I-41
      return asOne(wishes.flatMap(({ by, reden }) => withNames(facts, [by.organisatie], reden)));
    },
  },
  {
    code: 'deelafspraak-open',
    stap: 'check-op-afspraken',
    rollen: withRegiegroep,
    source: {
      lines: '648-650',
      quote:
        'Hieronder worden de extra afspraken genoemd die voor zowel een structurele als een kernsamenwerking gemaakt moeten worden.',
    },
    interpretation: 'I-05',
    visible: (facts) =>
      minimum(facts)
        .filter((item) => statusOf(facts, item) === 'gereed')
        .map((item) => ({
          over: item.id,
          missing: openDeelafspraken(facts, item).map(({ id, tekst }) => ({ id, text: tekst })),
        }))
        .filter(({ missing }) => missing.length > 0),
  },
  {
    code: 'eigen-afspraak-open',
    stap: 'check-op-afspraken',
    rollen: withRegiegroep,
    source: {
      lines: '393-395',
      quote: 'Het kan voorkomen dat u meer afspraken moet maken om een goede samenwerking te garanderen.',
    },
    interpretation: 'I-15',
    visible: (facts) =>
      facts.toetsingen.length > 0 && testedProfiel(facts)
        ? asOne(openEigenAfspraken(facts).map(({ id, tekst }) => ({ id, text: { nl: tekst, en: tekst } })))
        : [],
  },
  {
    code: 'gebied-zonder-afspraak',
    stap: 'afspraken-en-plan',
    rollen: withRegiegroep,
    source: {
      lines: '274-276',
      quote: 'Deze afspraken worden gemaakt op het gebied van proces, organisatie, mens en techniek.',
    },
    interpretation: 'I-56',
    visible: (facts) => {
      if (!testedProfiel(facts) || akkoord(facts)) return [];
      const made = deelafspraken.filter(({ id }) =>
        facts.deelafspraken.some(({ deelafspraak }) => deelafspraak === id),
      );
      const covered = new Set<string>(
        [...minimum(facts), ...facts.eigenAfspraken, ...made].map(({ gebied }) => gebied),
      );
      if (facts.systeem) covered.add('techniek');
      return asOne(gebieden.filter(({ id }) => !covered.has(id)).map(({ id, naam }) => ({ id, text: naam })));
    },
  },
  {
    code: 'systeem-ontbreekt',
    stap: 'afspraken-en-plan',
    rollen: withRegiegroep,
    source: {
      lines: '375-377',
      quote:
        'Indien er een ander systeem dan LCMS wordt gekozen, moet dit systeem ten minste kunnen communiceren met LCMS',
    },
    interpretation: 'I-78',
    visible: (facts) => asOneIf(isAfgerond(facts) && !akkoord(facts) && withoutSysteem(facts)),
  },
  {
    code: 'deadlineconflict-aanvaard',
    stap: 'wegzetten-in-de-tijd',
    rollen: withRegiegroep,
    source: { lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' },
    interpretation: 'I-38',
    visible: (facts) =>
      facts.goLive
        ? []
        : asOne(
            deadlineconflicten(facts)
              .filter(isAccepted)
              .map(({ deadline }) => ({
                id: deadline.id,
                text: { nl: deadline.omschrijving, en: deadline.omschrijving },
              })),
          ),
  },
  {
    code: 'deadline-gemist',
    stap: 'go-live',
    rollen: withRegiegroep,
    source: { lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' },
    interpretation: 'I-64',
    visible: (facts) =>
      asOne(
        missedDeadlines(facts).map(({ id, omschrijving, datum, op, vervallen }) => ({
          id,
          text: {
            nl: `${omschrijving}: uiterlijk ${datum}, gehaald op ${op}${vervallen ? ' (vervallen)' : ''}`,
            en: `${omschrijving}: by ${datum}, met on ${op}${vervallen ? ' (lapsed)' : ''}`,
          },
        })),
      ),
  },
  {
    code: 'activiteit-na-go-live',
    stap: 'wegzetten-in-de-tijd',
    rollen: withRegiegroep,
    source: { lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' },
    interpretation: 'I-66',
    visible: (facts) =>
      facts.goLive
        ? []
        : asOne(
            plannedAfterGoLive(facts).map(({ id, omschrijving }) => ({
              id,
              text: { nl: omschrijving, en: omschrijving },
            })),
          ),
  },
  {
    code: 'overleg-ontbreekt',
    stap: 'afspraken-en-plan',
    rollen: ['veiligheidsregio', 'andere-regio', 'regiegroep'],
    source: { lines: '282', quote: 'regelmatig en goed overleg is tussen alle betrokken veiligheidsregio’s' },
    interpretation: 'I-43',
    visible: (facts) => {
      // Stryker disable next-line MethodExpression: the point has one rule
      const due = rulesOfPunt('overleg-regios').every((rule) => !isWaived(facts, rule));
      return testedProfiel(facts) && due ? asOne(withNames(facts, withoutOverleg(facts))) : [];
    },
  },
  {
    code: 'geen-akkoord',
    stap: 'intercollegiale-toetsing',
    rollen: withRegiegroep,
    source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
    interpretation: 'I-34',
    visible: (facts) => {
      const missing = withheldFor(facts);
      if (runningToetsing(facts) || missing.length === 0) return [];
      // What is said about the choice of profile is seen at step 5, where the case goes back to.
      return [missing.some(({ id }) => id === 'profielkeuze') ? { missing, stap: 'profielkeuze' } : { missing }];
    },
  },
  {
    code: 'toetsing-vervallen',
    stap: 'profielkeuze', // where the case goes back to
    rollen: ['regiegroep'],
    source: { lines: '467', quote: 'Aanvragen intercollegiale toetsing' },
    interpretation: 'I-21',
    visible: (facts) => asOneIf(latestToetsing(facts)?.besluit?.uitkomst === 'vervallen'),
  },
  {
    code: 'oefening-voor-uitvoering',
    stap: 'go-live',
    rollen: withRegiegroep,
    source: { lines: '490', quote: 'Het eerder opgestelde plan van aanpak wordt uitgevoerd' },
    interpretation: 'I-60',
    visible: (facts) => asOneIf(facts.oefeningen.length > 0 && !facts.goLive && isPlanOpen(facts)),
  },
  {
    code: 'praktijktoets-open',
    stap: 'intercollegiale-toetsing',
    rollen: withRegiegroep,
    source: { lines: '475-477', quote: 'de oefening zal ook onderdeel zijn van de toetsing namelijk' },
    interpretation: 'I-33',
    visible: (facts) => asOneIf(withoutOefening(facts) && facts.goLive !== undefined),
  },
  {
    code: 'geen-evaluatieritme',
    stap: 'monitoren-en-evalueren',
    rollen: partijen,
    source: {
      lines: '506-508',
      quote: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
    },
    interpretation: 'I-40',
    visible: (facts) => asOneIf(isInForce(facts) && !facts.evaluatieritme),
  },
  {
    code: 'termijn-verstreken',
    stap: 'monitoren-en-evalueren',
    rollen: partijen,
    source: { lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' },
    interpretation: 'I-38',
    visible: (facts) => {
      const late = openWork(facts).filter((work) => hasPassed(facts, work));
      return asOne(late.map((work) => ({ id: taskId(work), text: work.owed.text ?? work.rule.text })));
    },
  },
];
