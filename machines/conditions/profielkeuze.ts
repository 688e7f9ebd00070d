import { partijIds } from '../../src/domain/ids.js';
import { isPartij } from '../queries/partijen.js';
import { isProfielChosen, isProfielDefinitief, missingPartijen } from '../queries/profielkeuze.js';
import { blockedIf, ids, isBlank, type Rule, withRolNames } from './condition.js';

const gezamenlijk = { lines: '196', quote: 'Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel' };

/** A choice that both declared definitive is first revised by both (I-21). */
export const keuzeNogVrij: Rule<'profiel.voorgesteld'> = {
  source: {
    lines: '247',
    quote: 'Dit is een belangrijk keuzemoment en is bepalend voor het verdere verloop van het proces',
  },
  interpretation: 'I-21',
  blockers: (facts) => blockedIf(isProfielDefinitief(facts), 'keuze-definitief'),
};

/** A proposal is made once; another argument is another proposal. */
export const nogNietVoorgesteld: Rule<'profiel.voorgesteld'> = {
  source: gezamenlijk,
  blockers({ profielkeuze }, { profiel, beargumentering, by }) {
    const same = profielkeuze?.profiel === profiel && profielkeuze.beargumentering === beargumentering;
    const own = isPartij(by.rol) && profielkeuze?.ingestemd[by.rol] !== undefined;
    return blockedIf(same && own, 'al-vastgelegd', ids([profiel]));
  },
};

/** One agrees to what the other proposed: never one party's word for the other's. */
export const stemtInMetDeAnder: Rule<'profiel.ingestemd'> = {
  source: gezamenlijk,
  blockers({ profielkeuze }, { profiel, by }) {
    if (!profielkeuze) return blockedIf(true, 'voorstel-ontbreekt');
    return [
      ...blockedIf(profielkeuze.profiel !== profiel, 'ander-profiel-voorgesteld', ids([profielkeuze.profiel])),
      ...blockedIf(
        isPartij(by.rol) && profielkeuze.ingestemd[by.rol] !== undefined,
        'eigen-voorstel',
        [],
        partijIds.filter((partij) => partij !== by.rol),
      ),
    ];
  },
};

/** Both parties made the choice together. */
export const samenGekozen: Rule = {
  source: gezamenlijk,
  blockers(facts) {
    const missing = missingPartijen(facts.profielkeuze?.ingestemd);
    return blockedIf(!isProfielChosen(facts), 'instemming-ontbreekt', withRolNames(missing), missing);
  },
};

/** … and wrote down why. */
export const beargumenteerd: Rule = {
  source: {
    lines: '204-206',
    quote: 'Noteer de uiteindelijke keuze voor het samenwerkingsprofiel en tevens de beargumentering voor deze keuze.',
  },
  blockers: ({ profielkeuze }) => blockedIf(isBlank(profielkeuze?.beargumentering), 'beargumentering-ontbreekt'),
};

/** Both declared the choice definitive (I-21). */
export const keuzeIsDefinitief: Rule = {
  source: { lines: '253', quote: 'voordat de adoptieregio en de crisispartner de definitieve keuze maken' },
  interpretation: 'I-21',
  blockers(facts) {
    const missing = missingPartijen(facts.profielkeuze?.definitief);
    return blockedIf(!isProfielDefinitief(facts), 'keuze-niet-definitief', withRolNames(missing), missing);
  },
};

/** Each party says once that it wants the choice revised. */
export const herzietNogNiet: Rule<'profielkeuze.herzien'> = {
  source: gezamenlijk,
  interpretation: 'I-21',
  blockers({ profielkeuze }, { by }) {
    const asked = isPartij(by.rol) && profielkeuze?.herziening[by.rol] !== undefined;
    return blockedIf(asked, 'al-vastgelegd', withRolNames([by.rol]), [by.rol]);
  },
};
