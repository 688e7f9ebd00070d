import { onderwerpWords } from '../../../src/content/labels.js';
import type { EventType } from '../../../src/domain/events/event.js';
import { onderwerpIds } from '../../../src/domain/ids.js';
import type { FormChoice } from '../../../src/procedure/form.js';
import { deelafspraakVanProfiel, nogNietGoedgekeurd } from '../../conditions/afspraken.js';
import { numbered } from '../../event-definitions.js';
import {
  type AfspraakStatus,
  deelafsprakenVanProfiel,
  eigenAfspraak,
  minimum,
  minimumItem,
  statusOf,
  statusOfEigen,
} from '../../queries/afspraken.js';
import { type Ask, asWritten, type Choices, passes } from './ask.js';

const ofMinimum: Choices = ({ facts }) =>
  minimum(facts).map(({ id, code, tekst }) => ({ value: id, text: numbered(code, tekst) }));
const ownOnes: Choices = ({ facts }) =>
  facts.eigenAfspraken.map(({ id, tekst }) => ({ value: id, text: asWritten(tekst) }));

function statusIn({ facts }: Ask, id: string): AfspraakStatus | undefined {
  const item = minimumItem(facts, id);
  const own = eigenAfspraak(facts, id);
  return item ? statusOf(facts, item) : own && statusOfEigen(facts, own);
}

/** What was approved is no longer made or dropped. */
const mayChange = (ask: Ask, afspraak: string): boolean => passes(nogNietGoedgekeurd, ask, { afspraak });

/** Which agreements it makes sense to say this of; of what is not listed, any that may still change. */
const fits: { readonly [T in EventType]?: (ask: Ask, id: string) => boolean } = {
  'afspraak.opgepakt': (ask, id) => statusIn(ask, id) !== 'in-bewerking',
  'afspraak.heropend': (ask, id) => statusIn(ask, id) !== 'open',
};

const fitting = (ask: Ask, choices: readonly FormChoice[]): readonly FormChoice[] =>
  choices.filter(({ value }) => (fits[ask.type] ?? mayChange)(ask, value));

/** The minimum of the chosen profile and own agreements. */
export const afspraken: Choices = (ask) => fitting(ask, [...ofMinimum(ask), ...ownOnes(ask)]);

/** Agreements the parties added. */
export const eigenAfspraken: Choices = (ask) => fitting(ask, ownOnes(ask));

/** What the Regiegroep may give as the subject of a reason (I-34, I-62). */
export const onderwerpenVanToetsing: Choices = (ask) => [
  ...onderwerpIds.map((id) => ({ value: id, text: onderwerpWords[id] })),
  ...ofMinimum(ask),
  ...ownOnes(ask),
  ...deelafsprakenVanProfiel(ask.facts).map(({ id, tekst }) => ({ value: id, text: numbered(id, tekst) })),
];

/** Of the profile those that are not made yet; with an agreement those that the agreement covers. */
export const isDeelafspraakFor = (ask: Ask, deelafspraak: string): boolean => {
  const { facts, type, known } = ask;
  if (type === 'deelafspraak.gereed') {
    const isMade = facts.deelafspraken.some((made) => made.deelafspraak === deelafspraak);
    return !isMade && passes(deelafspraakVanProfiel, ask, { deelafspraak });
  }
  const about = typeof known.afspraak === 'string' ? [minimumItem(facts, known.afspraak)] : minimum(facts);
  return about.some((item) => item?.deelafspraken.some((id) => id === deelafspraak));
};
