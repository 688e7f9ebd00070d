import { partijIds } from '../../src/domain/ids.js';
import { isPartij } from '../queries/partijen.js';
import { keuzeDefinitief, keuzeGemaakt, ontbrekendePartijen } from '../queries/profielkeuze.js';
import { ids, isBlank, metRolNaam, tegenhouden, type Voorwaarde } from './condition.js';

const gezamenlijk = { lines: '196', quote: 'Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel' };

/** A choice that both declared definitive is first revised by both (I-21). */
export const keuzeNogVrij: Voorwaarde<'profiel.voorgesteld'> = {
  source: {
    lines: '247',
    quote: 'Dit is een belangrijk keuzemoment en is bepalend voor het verdere verloop van het proces',
  },
  interpretation: 'I-21',
  blockers: (facts) => tegenhouden(keuzeDefinitief(facts), 'keuze-definitief'),
};

/** A proposal is made once; another argument is another proposal. */
export const nogNietVoorgesteld: Voorwaarde<'profiel.voorgesteld'> = {
  source: gezamenlijk,
  blockers({ profielkeuze }, { profiel, beargumentering, by }) {
    const same = profielkeuze?.profiel === profiel && profielkeuze.beargumentering === beargumentering;
    const own = isPartij(by.rol) && profielkeuze?.ingestemd[by.rol] !== undefined;
    return tegenhouden(same && own, 'al-vastgelegd', ids([profiel]));
  },
};

/** One agrees to what the other proposed: never one party's word for the other's. */
export const stemtInMetDeAnder: Voorwaarde<'profiel.ingestemd'> = {
  source: gezamenlijk,
  blockers({ profielkeuze }, { profiel, by }) {
    if (!profielkeuze) return tegenhouden(true, 'voorstel-ontbreekt');
    return [
      ...tegenhouden(profielkeuze.profiel !== profiel, 'ander-profiel-voorgesteld', ids([profielkeuze.profiel])),
      ...tegenhouden(
        isPartij(by.rol) && profielkeuze.ingestemd[by.rol] !== undefined,
        'eigen-voorstel',
        [],
        partijIds.filter((partij) => partij !== by.rol),
      ),
    ];
  },
};

/** Both parties made the choice together. */
export const samenGekozen: Voorwaarde = {
  source: gezamenlijk,
  blockers(facts) {
    const missing = ontbrekendePartijen(facts.profielkeuze?.ingestemd);
    return tegenhouden(!keuzeGemaakt(facts), 'instemming-ontbreekt', metRolNaam(missing), missing);
  },
};

/** … and wrote down why. */
export const beargumenteerd: Voorwaarde = {
  source: {
    lines: '204-206',
    quote: 'Noteer de uiteindelijke keuze voor het samenwerkingsprofiel en tevens de beargumentering voor deze keuze.',
  },
  blockers: ({ profielkeuze }) => tegenhouden(isBlank(profielkeuze?.beargumentering), 'beargumentering-ontbreekt'),
};

/** Both declared the choice definitive (I-21). */
export const keuzeIsDefinitief: Voorwaarde = {
  source: { lines: '253', quote: 'voordat de adoptieregio en de crisispartner de definitieve keuze maken' },
  interpretation: 'I-21',
  blockers(facts) {
    const missing = ontbrekendePartijen(facts.profielkeuze?.definitief);
    return tegenhouden(!keuzeDefinitief(facts), 'keuze-niet-definitief', metRolNaam(missing), missing);
  },
};

/** Each party says once that it wants the choice revised. */
export const herzietNogNiet: Voorwaarde<'profielkeuze.herzien'> = {
  source: gezamenlijk,
  interpretation: 'I-21',
  blockers({ profielkeuze }, { by }) {
    const asked = isPartij(by.rol) && profielkeuze?.herziening[by.rol] !== undefined;
    return tegenhouden(asked, 'al-vastgelegd', metRolNaam([by.rol]), [by.rol]);
  },
};
