import type { Samenwerking } from '../../src/domain/samenwerking.js';
import { isBlank } from '../../src/procedure/values.js';
import { notAligned } from '../queries/afstemming.js';
import { isPartij, otherPartijen, withNames } from '../queries/partijen.js';
import {
  isAfgerond,
  isProfielChosen,
  isProfielDefinitief,
  missingPartijen,
  untestedChosen,
  untestedProposed,
} from '../queries/profielkeuze.js';
import { blockedIf, type ConditionOn, ids, rollenOf, withRolNames } from './condition.js';

const gezamenlijk = { lines: '196', quote: 'Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel' };

/** A choice that both declared definitive is first revised by both (I-21). */
export const keuzeNogVrij: ConditionOn<'profiel.voorgesteld'> = {
  name: 'keuzeNogVrij',
  codes: ['keuze-definitief'],
  source: {
    lines: '247',
    quote: 'Dit is een belangrijk keuzemoment en is bepalend voor het verdere verloop van het proces',
  },
  interpretation: 'I-21',
  blockers: (facts) => blockedIf(isProfielDefinitief(facts), 'keuze-definitief'),
};

/** Once the samenwerking runs, another profile begins with an evaluation (I-41). */
export const herzieningBegintMetEvaluatie: ConditionOn = {
  name: 'herzieningBegintMetEvaluatie',
  codes: ['herziening-begint-met-evaluatie'],
  source: {
    lines: '506-508',
    quote: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
  },
  interpretation: 'I-41',
  blockers: (facts) =>
    blockedIf(
      facts.goLive !== undefined || (untestedChosen(facts) && isAfgerond(facts)),
      'herziening-begint-met-evaluatie',
    ),
};

/** A proposal is made once; another argument is another proposal. */
export const nogNietVoorgesteld: ConditionOn<'profiel.voorgesteld'> = {
  name: 'nogNietVoorgesteld',
  codes: ['al-vastgelegd'],
  readsPayload: true,
  source: gezamenlijk,
  blockers({ profielkeuze }, { profiel, beargumentering, by }) {
    const same = profielkeuze?.profiel === profiel && profielkeuze.beargumentering === beargumentering;
    const own = isPartij(by.rol) && profielkeuze?.ingestemd[by.rol] !== undefined;
    return blockedIf(same && own, 'al-vastgelegd', ids([profiel]));
  },
};

/** One agrees to what the other proposed: never one party's word for the other's. */
export const stemtInMetDeAnder: ConditionOn<'profiel.ingestemd'> = {
  name: 'stemtInMetDeAnder',
  codes: ['voorstel-ontbreekt', 'ander-profiel-voorgesteld', 'eigen-voorstel'],
  readsPayload: true,
  source: gezamenlijk,
  blockers({ profielkeuze }, { profiel, by }) {
    if (!profielkeuze) return blockedIf(true, 'voorstel-ontbreekt');
    return [
      ...blockedIf(profielkeuze.profiel !== profiel, 'ander-profiel-voorgesteld', ids([profielkeuze.profiel])),
      ...blockedIf(
        isPartij(by.rol) && profielkeuze.ingestemd[by.rol] !== undefined,
        'eigen-voorstel',
        [],
        otherPartijen(by.rol),
      ),
    ];
  },
};

/** Both parties made the choice together. */
export const samenGekozen: ConditionOn = {
  name: 'samenGekozen',
  codes: ['instemming-ontbreekt'],
  source: gezamenlijk,
  blockers(facts) {
    const missing = missingPartijen(facts.profielkeuze?.ingestemd);
    return blockedIf(!isProfielChosen(facts), 'instemming-ontbreekt', withRolNames(missing), missing);
  },
};

/** … and wrote down why. */
export const beargumenteerd: ConditionOn = {
  name: 'beargumenteerd',
  codes: ['beargumentering-ontbreekt'],
  source: {
    lines: '204-206',
    quote: 'Noteer de uiteindelijke keuze voor het samenwerkingsprofiel en tevens de beargumentering voor deze keuze.',
  },
  blockers: ({ profielkeuze }) => blockedIf(isBlank(profielkeuze?.beargumentering), 'beargumentering-ontbreekt'),
};

/** Both declared the choice definitive (I-21). */
export const keuzeIsDefinitief: ConditionOn = {
  name: 'keuzeIsDefinitief',
  codes: ['keuze-niet-definitief'],
  source: { lines: '253', quote: 'voordat de adoptieregio en de crisispartner de definitieve keuze maken' },
  interpretation: 'I-21',
  blockers(facts) {
    const missing = missingPartijen(facts.profielkeuze?.definitief);
    return blockedIf(!isProfielDefinitief(facts), 'keuze-niet-definitief', withRolNames(missing), missing);
  },
};

/** Does whoever has this role wish the choice to be changed? */
const wishesChange = ({ profielkeuze }: Samenwerking, rol: string): boolean =>
  isPartij(rol) && profielkeuze?.wijziging[rol] !== undefined;

/** Each party says once that it wants the choice changed. */
export const wenstNogGeenWijziging: ConditionOn<'keuzewijziging.gewenst'> = {
  name: 'wenstNogGeenWijziging',
  codes: ['al-vastgelegd'],
  source: gezamenlijk,
  interpretation: 'I-74',
  blockers: (facts, { by }) =>
    blockedIf(wishesChange(facts, by.rol), 'al-vastgelegd', withRolNames(rollenOf(by.rol)), rollenOf(by.rol)),
};

/** One answers what the other wishes. */
export const anderWenstWijziging: ConditionOn<'keuzewijziging.afgewezen'> = {
  name: 'anderWenstWijziging',
  codes: ['geen-keuzewijziging'],
  source: gezamenlijk,
  interpretation: 'I-74',
  blockers(facts, { by }) {
    const others = otherPartijen(by.rol);
    const wished = others.some((partij) => wishesChange(facts, partij));
    return blockedIf(!wished, 'geen-keuzewijziging', withRolNames(others), others);
  },
};

/** One withdraws what one wished oneself. */
export const wenstZelfWijziging: ConditionOn<'keuzewijziging.ingetrokken'> = {
  name: 'wenstZelfWijziging',
  codes: ['geen-keuzewijziging'],
  source: gezamenlijk,
  interpretation: 'I-74',
  blockers: (facts, { by }) =>
    blockedIf(!wishesChange(facts, by.rol), 'geen-keuzewijziging', withRolNames(rollenOf(by.rol)), rollenOf(by.rol)),
};

/** First align with the other regions. Strongly advised: passing it needs a reason, or is refused by policy (I-22). */
export const regiosAfgestemd: ConditionOn<'profielkeuze.definitief'> = {
  name: 'regiosAfgestemd',
  codes: ['afstemming-ontbreekt'],
  readsPayload: true,
  source: {
    lines: '249-253',
    quote:
      'Het wordt dan ook ten zeerste aangeraden dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt welk samenwerkingsprofiel gewenst is',
  },
  interpretation: 'I-22',
  blockers(facts, event) {
    const regios = notAligned(facts);
    if (event.by.rol !== 'veiligheidsregio' || !facts.profielkeuze || regios.length === 0) return [];
    // Where the policy demands it no reason is read: a task knows that it is in the way.
    const passed = facts.policy.afstemmingRegios === 'aanbevolen' && !isBlank(event.reden);
    return blockedIf(!passed, 'afstemming-ontbreekt', withNames(facts, regios), ['veiligheidsregio', 'andere-regio']);
  },
};

/** Ad-hoc and koppel have no uitwerkingsfase and no toetsing, from the moment one of them is proposed (I-19). */
export const profielWordtGetoetst: ConditionOn = {
  name: 'profielWordtGetoetst',
  codes: ['profiel-niet-getoetst'],
  source: {
    lines: '80-82',
    quote:
      'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst.',
  },
  interpretation: 'I-19',
  blockers: (facts) =>
    blockedIf(
      untestedProposed(facts),
      'profiel-niet-getoetst',
      // Stryker disable next-line ArrayDeclaration: only told when it refuses, and then there is a choice to name
      ids(facts.profielkeuze ? [facts.profielkeuze.profiel] : []),
    ),
};

/** Under the policy `afronden` these profiles end after the verkenning (I-19). */
export const gaatVerder: ConditionOn = {
  name: 'gaatVerder',
  codes: ['eindigt-na-verkenning'],
  source: { lines: '80', quote: 'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven' },
  interpretation: 'I-19',
  blockers: (facts) =>
    blockedIf(untestedProposed(facts) && facts.policy.zonderToetsing === 'afronden', 'eindigt-na-verkenning'),
};
