import { normWords } from '../../src/content/index.js';
import type { Effect, Punt } from '../../src/domain/content.js';
import type { Norm } from '../../src/procedure/text.js';
import type { Text } from '../../src/procedure/text.js';
import { interpretationLink } from './links.js';

/** What happens about a point that is open, when nothing says otherwise. */
export const effectOf: Readonly<Record<Norm, Effect>> = {
  vereist: 'weigert',
  verwacht: 'taak',
  aanbevolen: 'signaal',
  suggestie: 'hint',
  informatie: 'geen',
};

/** The effect of a point: that of its norm, or what an interpretation makes of it. */
export const effectFrom = ({ norm, effect }: Pick<Punt, 'norm' | 'effect'>): Effect => effect?.soort ?? effectOf[norm];

const reading = (id: string | undefined) => (id === undefined ? '' : ` (${interpretationLink(id)})`);

/** How hard, and what follows, each with the interpretation it rests on where the words alone do not say so. */
export const normEffect = ({ norm, normVolgens, effect }: Pick<Punt, 'norm' | 'normVolgens' | 'effect'>): string =>
  `${norm}${reading(normVolgens)} → ${effectFrom({ norm, ...(effect ? { effect } : {}) })}${reading(effect?.interpretation)}`;

/** How the sentence puts it, and what follows. */
export const normUitleg: Readonly<Record<Norm, { wording: Text; gevolg: Text }>> = {
  vereist: {
    wording: {
      nl: 'moet(en); “kunt u verder … als”; “als … akkoord heeft gegeven”',
      en: 'must; “you can go on … if”; “once … has given its approval”',
    },
    gevolg: { nl: 'de weg verder wordt geweigerd tot het er is', en: 'the way on is refused until it is done' },
  },
  verwacht: {
    wording: {
      nl: 'een gewone opdracht: Noteer, Neem contact op',
      en: 'a plain instruction: Note down, Contact',
    },
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
    gevolg: {
      nl: 'blijft zichtbaar; verdergaan mag',
      en: 'stays visible; going on is allowed',
    },
  },
  suggestie: {
    wording: { nl: 'denk aan, overweeg, bijvoorbeeld, kan, Tip', en: 'think of, consider, for example, can, Tip' },
    gevolg: { nl: 'getoond, meer niet', en: 'shown, nothing more' },
  },
  informatie: { wording: { nl: 'geen opdracht', en: 'no instruction' }, gevolg: { nl: 'niets', en: 'nothing' } },
};

export const norms = Object.keys(normWords) as Norm[];
