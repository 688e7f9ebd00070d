import { signalRules } from '../../../machines/work/signals.js';
import { fasen, kaders, normWords, signalWords, stappen } from '../../../src/content/index.js';
import type { Fase, Stap } from '../../../src/domain/content.js';
import type { EventType } from '../../../src/domain/events/event.js';
import type { FaseId } from '../../../src/domain/ids.js';
import { both, kaderLink, named, passage } from '../content/shared.js';
import { interpretationLink, lineLink, procedureLink, referenceLink, signalLink } from '../links.js';
import { cell, fenced, generated, heading, paragraphs, table } from '../markdown.js';
import { carriersOfPunt } from '../model/carriers.js';
import { eventsOfFase, eventsOfStap } from '../model/chart.js';
import { conditions as allConditions, gatesOf } from '../model/conditions.js';
import { effectOf, norms, normUitleg } from '../norms.js';
import { beslisser, interpretatie } from '../words.js';
import { Conditions } from './conditions.js';
import { diagramOf } from './diagram.js';
import { elders, gebeurtenissen } from './gebeurtenissen.js';
import { poort } from './poort.js';
import { puntTable } from './punten.js';

const notice = `${generated}; niet met de hand wijzigen. Wat “letterlijk” heet, staat zo in [de tekst](/docs/bron/stappenplan.txt); cursief Engels is onze vertaling en beslist niets. Al het andere is gelezen uit de machine zelf.*`;

const legenda = paragraphs(
  'Hoe hard een punt is, volgt uit zijn eigen woorden. Wat er gebeurt zolang het openstaat, volgt daaruit, tenzij een interpretatie anders zegt:',
  table(
    ['norm', 'herkenbaar aan', 'gevolg', 'dat wil zeggen'],
    norms.map((norm) => [
      `**${normWords[norm].nl}**`,
      normUitleg[norm].wording.nl,
      effectOf[norm],
      normUitleg[norm].gevolg.nl,
    ]),
  ),
).trimEnd();

const signalen = (stap: Stap): string => {
  const here = signalRules.filter((rule) => rule.stap === stap.id);
  return here.length === 0
    ? ''
    : `Signalen bij deze stap (zichtbaar, houden niets tegen):\n\n${here.map(({ code }) => `- ${signalLink(code)}: ${signalWords[code].nl}`).join('\n')}`;
};

function stapPart(stap: Stap, conditions: Conditions): string {
  const { eigen, elders: others } = eventsOfStap(stap.id);
  const boxes = kaders.filter((kader) => kader.stappen.includes(stap.id));
  return paragraphs(
    heading(3, `Stap ${stap.nr}: ${stap.titel.nl}`, stap.id),
    `*${stap.titel.en}* (kop op regel ${lineLink(stap.lines)})`,
    puntTable(stap.punten),
    boxes.length === 0 ? '' : `Kaders bij deze stap: ${boxes.map(kaderLink).join(', ')}`,
    signalen(stap),
    gebeurtenissen(`Wat bij stap ${stap.nr} wordt vastgelegd`, eigen, conditions),
    elders('Werk van deze stap sluit ook met:', others),
  ).trimEnd();
}

function faseBreed(fase: FaseId, conditions: Conditions): string {
  const { eigen, elders: others } = eventsOfFase(fase);
  const steps = others.filter((type) => !isDoorlopend(type));
  return paragraphs(
    heading(2, 'De hele fase door', 'hele-fase'),
    gebeurtenissen('', eigen, conditions),
    elders('Ook hier mogelijk, elders beschreven:', others.filter(isDoorlopend)),
    elders('Wat van eerdere of latere stappen ook hier kan worden vastgelegd:', steps),
  ).trimEnd();
}
const isDoorlopend = (type: EventType) => eventsOfFase('verkenning').eigen.includes(type);

/** Conditions that rest on a sentence of this phase but count in another one. */
function overige(fase: FaseId, conditions: Conditions): string {
  const punten = stappen.filter((stap) => stap.fase === fase).flatMap((stap) => stap.punten);
  const rest = conditions.table(punten.flatMap((punt) => carriersOfPunt(punt).conditions));
  return (
    rest &&
    paragraphs(heading(2, 'Rust op deze tekst, hoort bij een stap van een andere fase', 'elders'), rest).trimEnd()
  );
}

const lezingen = (conditions: Conditions): string =>
  table(
    ['', 'vraag', 'onze lezing', 'wie anders kan beslissen'],
    conditions.interpretations.map((id) => {
      const { vraag, lezing, wieBeslist, optie } = interpretatie(id);
      return [
        interpretationLink(id),
        cell(vraag.nl),
        cell(lezing.nl),
        beslisser[wieBeslist].nl + (optie ? ` (\`${optie}\`)` : ''),
      ];
    }),
  );

/** One page per phase: the words left, the machine right. */
export function fasePage(fase: Fase): string {
  const conditions = new Conditions();
  const { enter, leave } = gatesOf(fase.id);
  const neighbours = fasen.filter(({ id }) => id !== fase.id).map(({ id, titel }) => procedureLink(titel.nl, id));
  return paragraphs(
    `# ${both(fase.titel)}`,
    notice,
    `Andere fasen: ${neighbours.join(', ')}. Zie ook: ${referenceLink('alle gebeurtenissen', 'events')}, ${referenceLink('alle redenen om te weigeren', 'blockers')}, ${referenceLink('interpretaties', 'interpretations')}, ${referenceLink('van regel naar code', 'traceability')}.`,
    passage(fase.inleiding),
    legenda,
    heading(2, 'Verloop', 'verloop'),
    'Getekend uit de machine. Pijlen zonder gebeurtenis neemt zij zelf, zodra de feiten daartoe aanleiding geven. Wat wordt vastgelegd zonder iets te verplaatsen, staat bij de stap.',
    fenced('mermaid', diagramOf(fase.id)),
    heading(2, 'Wat voor elk feit geldt', 'elk-feit'),
    conditions.table(allConditions.filter(({ name }) => name === 'bevoegd')),
    poort(fase.id, { enter, leave }, conditions),
    heading(2, 'De stappen', 'stappen'),
    ...stappen.filter((stap) => stap.fase === fase.id).map((stap) => stapPart(named(stappen, stap.id), conditions)),
    faseBreed(fase.id, conditions),
    overige(fase.id, conditions),
    heading(2, 'Interpretaties achter deze voorwaarden', 'interpretaties'),
    lezingen(conditions),
  );
}
