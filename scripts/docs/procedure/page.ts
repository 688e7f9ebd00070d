import { signalRules } from '../../../machines/work/signals.js';
import { fasen, interpretations, kaders, normWords, signalWords, stappen } from '../../../src/content/index.js';
import type { Fase, Stap } from '../../../src/domain/content.js';
import type { FaseId } from '../../../src/domain/ids.js';
import * as link from '../links.js';
import { cell, fenced, heading, paragraphs, procedurePage, table } from '../markdown.js';
import { carriersOfPunt } from '../model/carriers.js';
import { eventsOfFase, eventsOfStap } from '../model/chart.js';
import { bevoegd, gatesOf } from '../model/conditions.js';
import { norms, normUitleg } from '../norms.js';
import { beslisser, both, eventNaam, kaderLink, named, passage } from '../words.js';
import { diagramOf } from './diagram.js';
import { puntTable } from './punten.js';
import { conditionsHere, elders, gebeurtenissen, Voorwaarden } from './voorwaarden.js';

const zieOok = ({ id }: Fase) => {
  const neighbours = fasen.filter((fase) => fase.id !== id).map(({ id, titel }) => link.procedure(titel.nl, id));
  return `Andere fasen: ${neighbours.join(', ')}. Zie ook: ${link.reference('alle gebeurtenissen', 'events')}, ${link.reference('alle redenen om te weigeren', 'blockers')}, ${link.reference('interpretaties', 'interpretations')}, ${link.reference('van regel naar code', 'traceability')}.`;
};

const legenda = () =>
  table(norms, {
    norm: (norm) => `**${normWords[norm].nl}**`,
    'herkenbaar aan': (norm) => normUitleg[norm].wording.nl,
    gevolg: (norm) => normUitleg[norm].effect,
    'dat wil zeggen': (norm) => normUitleg[norm].gevolg.nl,
  });

const openers: Readonly<Record<FaseId, string>> = {
  verkenning: `De fase eindigt met ${eventNaam('verkenning.afgerond')}. Een profiel dat wordt getoetst, gaat naar de uitwerkingsfase; ad-hoc en koppel gaan zonder toetsing verder of eindigen, naar gelang de gekozen lezing.`,
  uitwerking: `De weg naar de uitvoering heeft twee poorten: eerst ${eventNaam('toetsing.aangevraagd')}, dan ${eventNaam('akkoord.gegeven')}. Wat vóór de aanvraag in orde was, telt daarna niet opnieuw: zolang de aanvraag bij de Regiegroep ligt, staat het vast.`,
  uitvoering: `De fase eindigt alleen als de partijen de samenwerking beëindigen. De poort is ${eventNaam('golive.bevestigd')}; stap 13 en 14 lopen daarna door.`,
};

/** What holds up entering and leaving a phase. */
function poort(fase: FaseId, voorwaarden: Voorwaarden): string {
  const { enter, leave } = gatesOf(fase);
  return paragraphs(
    heading(2, 'De poort: wat de weg verder ophoudt', 'poort'),
    openers[fase],
    enter.length > 0 ? `Om aan de fase te beginnen: ${conditionsHere(enter)}.` : '',
    `Om verder te gaan, in de volgorde waarin de machine ze noemt: ${conditionsHere(leave)}.`,
    voorwaarden.table([...enter, ...leave]),
  );
}

function stapPart(stap: Stap, voorwaarden: Voorwaarden): string {
  const { eigen, elders: others } = eventsOfStap(stap.id);
  const boxes = kaders.filter((kader) => kader.stappen.includes(stap.id)).map(kaderLink);
  const signals = signalRules.filter((rule) => rule.stap === stap.id);
  return paragraphs(
    heading(3, `Stap ${stap.nr}: ${stap.titel.nl}`, stap.id),
    `*${stap.titel.en}* (kop op regel ${link.lines(stap.lines)})`,
    puntTable(stap.punten),
    boxes.length > 0 ? `Kaders bij deze stap: ${boxes.join(', ')}` : '',
    signals.length > 0 ? 'Signalen bij deze stap (zichtbaar, houden niets tegen):' : '',
    signals.map(({ code }) => `- ${link.signal(code)}: ${signalWords[code].nl}`).join('\n'),
    eigen.length > 0 ? heading(4, `Wat bij stap ${stap.nr} wordt vastgelegd`) : '',
    gebeurtenissen(eigen, voorwaarden),
    elders('Werk van deze stap sluit ook met:', others),
  );
}

function faseBreed(fase: FaseId, voorwaarden: Voorwaarden): string {
  const { eigen, elders: others } = eventsOfFase(fase);
  const doorlopend = new Set(eventsOfFase('verkenning').eigen);
  return paragraphs(
    heading(2, 'De hele fase door', 'hele-fase'),
    gebeurtenissen(eigen, voorwaarden),
    elders(
      'Ook hier mogelijk, elders beschreven:',
      others.filter((type) => doorlopend.has(type)),
    ),
    elders(
      'Wat van eerdere of latere stappen ook hier kan worden vastgelegd:',
      others.filter((type) => !doorlopend.has(type)),
    ),
  );
}

/** Conditions that rest on a sentence of this phase but count in another one. */
function overige(steps: readonly Stap[], voorwaarden: Voorwaarden): string {
  const punten = steps.flatMap((stap) => stap.punten);
  const rest = voorwaarden.table(punten.flatMap((punt) => carriersOfPunt(punt).conditions));
  return rest && paragraphs(heading(2, 'Rust op deze tekst, hoort bij een stap van een andere fase', 'elders'), rest);
}

const lezingen = (ids: readonly string[]): string =>
  table(
    ids.map((id) => named(interpretations, id)),
    {
      '': ({ id }) => link.interpretation(id),
      vraag: ({ vraag }) => cell(vraag.nl),
      'onze lezing': ({ lezing }) => cell(lezing.nl),
      'wie anders kan beslissen': ({ wieBeslist, optie }) =>
        beslisser[wieBeslist].nl + (optie ? ` (\`${optie}\`)` : ''),
    },
  );

/** One page per phase: the words left, the machine right. */
export function fasePage(fase: Fase): string {
  const voorwaarden = new Voorwaarden();
  const steps = stappen.filter((stap) => stap.fase === fase.id);
  return procedurePage(
    both(fase.titel),
    zieOok(fase),
    passage(fase.inleiding),
    'Hoe hard een punt is, volgt uit zijn eigen woorden. Wat er gebeurt zolang het openstaat, volgt daaruit, tenzij een interpretatie anders zegt:',
    legenda(),
    heading(2, 'Verloop', 'verloop'),
    'Getekend uit de machine. Pijlen zonder gebeurtenis neemt zij zelf, zodra de feiten daartoe aanleiding geven. Wat wordt vastgelegd zonder iets te verplaatsen, staat bij de stap.',
    fenced('mermaid', diagramOf(fase.id)),
    heading(2, 'Wat voor elk feit geldt', 'elk-feit'),
    voorwaarden.table([bevoegd]),
    poort(fase.id, voorwaarden),
    heading(2, 'De stappen', 'stappen'),
    ...steps.map((stap) => stapPart(stap, voorwaarden)),
    faseBreed(fase.id, voorwaarden),
    overige(steps, voorwaarden),
    heading(2, 'Interpretaties achter deze voorwaarden', 'interpretaties'),
    lezingen(voorwaarden.interpretations),
  );
}
