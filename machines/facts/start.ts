import type { Draft } from 'immer';
import { checklists } from '../../src/content/checklists.js';
import { defaultPolicy } from '../../src/domain/default-policy.js';
import type { Bestaand, Organisatie, Samenwerking, StartInput } from '../../src/domain/samenwerking.js';
import { startInputSchema } from '../../src/domain/start.js';
import { EngineError } from '../../src/procedure/errors.js';
import { deepFreeze } from '../../src/procedure/freeze.js';
import { inputProblems } from '../../src/procedure/input.js';
import { readPlain } from '../../src/procedure/read-plain.js';
import { minimumItem } from '../queries/afspraken.js';
import { privateProducten } from '../queries/producten.js';
import { defined, type FactsDraft, stampOf } from './noting.js';

/** What has no item of its own under the chosen profile may be part of a wider one there (I-05). */
const standBy = checklists['stand-by'].items;

const organisatie = (given: Organisatie | string): Organisatie => (typeof given === 'string' ? { id: given } : given);

function invalid(path: string, value: string, expected: { nl: string; en: string }): never {
  throw new EngineError(
    'invalid-input',
    { path, value, expected },
    { message: `Cannot start a samenwerking: ${path || 'input'} is ${value}. ${expected.en}.` },
  );
}

/** Every organisation of a case has an id of its own: a role counts only for the organisation recorded for it. */
function requireDistinct(organisaties: readonly [path: string, id: string][]): void {
  const ids = organisaties.map(([, id]) => id);
  const twice = organisaties.find(([, id], index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  const [path, id] = twice;
  invalid(path, JSON.stringify(id), {
    nl: 'Verwacht voor elke organisatie een eigen id; deze komt al voor',
    en: 'Expected an id of its own for every organisation; this one is taken',
  });
}

/** What is brought in is named once, and shared. A system that excludes LCMS may be brought in: that is work to do (I-11). */
function requireSound({ afspraken = [], producten = [] }: Bestaand): void {
  const once = { nl: 'Verwacht elk maar één keer', en: 'Expected each only once' };
  for (const [index, { afspraak }] of afspraken.entries()) {
    if (afspraken.findIndex((other) => other.afspraak === afspraak) === index) continue;
    invalid(`bestaand.afspraken[${index}].afspraak`, JSON.stringify(afspraak), once);
  }
  for (const [index, { product }] of producten.entries()) {
    const path = `bestaand.producten[${index}].product`;
    if (producten.findIndex((other) => other.product === product) !== index)
      invalid(path, JSON.stringify(product), once);
    if (privateProducten[product])
      invalid(path, JSON.stringify(product), {
        nl: 'Verwacht een product dat gedeeld wordt: dit noteert een partij voor zichzelf',
        en: 'Expected a product that is shared: this one a party notes down for itself',
      });
  }
}

/** What exists is filled in; no gate is passed by it. */
function withBestaand(facts: FactsDraft, bestaand: Bestaand): FactsDraft {
  requireSound(bestaand);
  const stamp = stampOf(bestaand);
  const { adoptieregio, verwachtingen, profielkeuze, afspraken = [], systeem, producten = [] } = bestaand;
  if (adoptieregio) {
    if (adoptieregio.regio !== facts.veiligheidsregio || facts.regios.length < 2) {
      invalid('bestaand.adoptieregio.regio', JSON.stringify(adoptieregio.regio), {
        nl: 'Verwacht de leidende veiligheidsregio, met minstens een andere betrokken regio',
        en: 'Expected the leading region, with at least one other region involved',
      });
    }
    facts.adoptie.bevestigd = { regio: adoptieregio.regio, ...stamp };
    facts.adoptie.kandidaten.push({ regio: adoptieregio.regio, ...stamp });
    facts.adoptie.standpunten.push({
      organisatie: facts.crisispartner.id,
      regio: adoptieregio.regio,
      soort: 'steun',
      ...stamp,
    });
  }
  for (const partij of ['veiligheidsregio', 'crisispartner'] as const) {
    const said = verwachtingen?.[partij];
    if (said) facts.verwachtingen[partij] = { ...said, ...stamp };
  }
  if (profielkeuze) {
    const { profiel, beargumentering, definitief } = profielkeuze;
    const beide = { veiligheidsregio: stamp, crisispartner: stamp };
    facts.profielkeuze = {
      profiel,
      beargumentering,
      versie: 1,
      ingestemd: beide,
      definitief: definitief ? beide : {},
      wijziging: {},
      ...stamp,
    };
  }
  for (const { afspraak, verwijzing, datum } of afspraken) {
    const code = minimumItem(facts, afspraak)?.code ?? standBy.find(({ id }) => id === afspraak)?.code;
    const herkomst = 'reeds-aanwezig' as const;
    const stated = { afspraak, status: 'gereed', code, herkomst, verwijzing, datum, ...stamp } as const;
    facts.afspraken.push(defined(stated));
  }
  if (systeem) facts.systeem = { ...systeem, ...stamp } as Draft<NonNullable<Samenwerking['systeem']>>;
  facts.producten.push(...producten.map((product) => defined({ ...product, ...stamp })));
  return facts;
}

/**
 * The facts a case starts with, frozen.
 * @throws {EngineError} `invalid-input` naming the field, what was given and what was expected.
 */
export function startSamenwerking(given: StartInput): Samenwerking {
  const { copy, problem } = readPlain(given); // a copy: what the caller changes afterwards changes no fact
  const [wrong] = problem ? [problem] : inputProblems(startInputSchema, copy);
  if (wrong) invalid(wrong.path, wrong.value, wrong.expected);
  const input = copy as StartInput;
  const leading = organisatie(input.veiligheidsregio);
  const crisispartner = organisatie(input.crisispartner);
  const regios = [leading, ...(input.andereRegios ?? []).map(organisatie)];
  const werkgroep = organisatie(input.werkgroep ?? 'werkgroep-crisispartners');
  const regiegroep = organisatie(input.regiegroep ?? 'regiegroep');
  requireDistinct([
    ['veiligheidsregio', leading.id],
    ['crisispartner', crisispartner.id],
    ...regios.slice(1).map(({ id }, index): [string, string] => [`andereRegios[${index}]`, id]),
    ['werkgroep', werkgroep.id],
    ['regiegroep', regiegroep.id],
  ]);
  const facts: FactsDraft = {
    policy: { ...defaultPolicy, ...input.policy },
    crisispartner,
    veiligheidsregio: leading.id,
    regios,
    werkgroep,
    regiegroep,
    adoptie: { kandidaten: [], standpunten: [], eerdereStandpunten: [], eerderBevestigd: [] },
    punten: [],
    eerderePunten: [],
    notities: {},
    inschattingen: {},
    verwachtingen: {},
    antwoorden: [],
    afstemming: [],
    eerdereKeuzes: [],
    afspraken: [],
    deelafspraken: [],
    eigenAfspraken: [],
    vervallenAfspraken: [],
    eerdereSystemen: [],
    eerdereRegios: [],
    eerdereDeelafspraken: [],
    werkgroepContact: [],
    afsprakenDefinitief: {},
    eerderDefinitief: [],
    toetsingen: [],
    eerderUitgevoerd: [],
    oefeningen: [],
    verbeterpunten: [],
    incidenten: [],
    evaluaties: [],
    overleg: [],
    bijgepraat: [],
    ervaringen: [],
    producten: [],
    teruggenomen: [],
    verstreken: [],
  };
  return deepFreeze(input.bestaand ? withBestaand(facts, input.bestaand) : facts);
}
