import { normWords } from '../../src/content/index.js';
import type { Effect, Punt } from '../../src/domain/content.js';
import type { Norm, Text } from '../../src/procedure/text.js';
import * as link from './links.js';

/** How a sentence of this norm puts it, what happens about a point that is open, and what that means. */
interface NormUitleg {
  wording: Text;
  effect: Effect;
  gevolg: Text;
}

export const normUitleg: Readonly<Record<Norm, NormUitleg>> = {
  vereist: {
    wording: {
      nl: 'moet(en); “kunt u verder … als”; “als … akkoord heeft gegeven”',
      en: 'must; “you can go on … if”; “once … has given its approval”',
    },
    effect: 'weigert',
    gevolg: { nl: 'de weg verder wordt geweigerd tot het er is', en: 'the way on is refused until it is done' },
  },
  verwacht: {
    wording: { nl: 'een gewone opdracht: Noteer, Neem contact op', en: 'a plain instruction: Note down, Contact' },
    effect: 'taak',
    gevolg: {
      nl: 'een open taak; wat vóór de toetsing of vóór de go-live hoort, is dan gedaan of met een reden overgeslagen',
      en: 'an open task; what belongs before the peer review or before the go-live is by then done, or skipped with a reason',
    },
  },
  aanbevolen: {
    wording: {
      nl: 'raadzaam, (ten zeerste) aangeraden, uiteraard van belang',
      en: 'advisable, (most strongly) recommended, of course important',
    },
    effect: 'signaal',
    gevolg: { nl: 'blijft zichtbaar; verdergaan mag', en: 'stays visible; going on is allowed' },
  },
  suggestie: {
    wording: { nl: 'denk aan, overweeg, bijvoorbeeld, kan, Tip', en: 'think of, consider, for example, can, Tip' },
    effect: 'hint',
    gevolg: { nl: 'getoond, meer niet', en: 'shown, nothing more' },
  },
  informatie: {
    wording: { nl: 'geen opdracht', en: 'no instruction' },
    effect: 'geen',
    gevolg: { nl: 'niets', en: 'nothing' },
  },
};

export const norms = Object.keys(normWords) as Norm[];

/** The effect of a point: that of its norm, or what an interpretation makes of it. */
export const effectOf = ({ norm, effect }: Pick<Punt, 'norm' | 'effect'>): Effect =>
  effect?.soort ?? normUitleg[norm].effect;

const reading = (id: string | undefined) => (id ? ` (${link.interpretation(id)})` : '');

/** How hard, and what follows, each with the interpretation it rests on where the words alone do not say so. */
export const normEffect = (punt: Pick<Punt, 'norm' | 'normVolgens' | 'effect'>): string =>
  `${punt.norm}${reading(punt.normVolgens)} → ${effectOf(punt)}${reading(punt.effect?.interpretation)}`;
