import { checklistFor } from '../../src/content/checklist-for.js';
import { checklists } from '../../src/content/checklists.js';
import { deelafspraken } from '../../src/content/deelafspraken.js';
import type { ChecklistItem, Deelafspraak, EigenAfspraak } from '../../src/domain/content.js';
import type { AfspraakFeit, Samenwerking } from '../../src/domain/samenwerking.js';
import type { Text } from '../../src/procedure/text.js';
import { testedProfiel } from './profielkeuze.js';
import { reasonsForGeenAkkoord } from './toetsing.js';

/** How far an agreement is; one that was made under other words is in bewerking. */
export type AfspraakStatus = AfspraakFeit['status'];

const itemByCode = new Map(Object.values(checklists).flatMap(({ items }) => items.map((item) => [item.code, item])));

/** The minimum of the chosen profile; empty for a profile without one. */
export function minimum(facts: Samenwerking): readonly ChecklistItem[] {
  const profiel = testedProfiel(facts);
  return profiel ? checklistFor(profiel, facts.policy).items : [];
}

export const minimumItem = (facts: Samenwerking, id: string): ChecklistItem | undefined =>
  minimum(facts).find((item) => item.id === id);

export const eigenAfspraak = (facts: Samenwerking, id: string): EigenAfspraak | undefined =>
  facts.eigenAfspraken.find((afspraak) => afspraak.id === id);

export const factOf = (facts: Samenwerking, id: string): AfspraakFeit | undefined =>
  facts.afspraken.find(({ afspraak }) => afspraak === id);

/** The same words but for articles, capitals and punctuation (I-73). */
const sameWording = (one = '', other: string): boolean => {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s]/gu, '')
      .split(/\s+/)
      .filter((word) => !['de', 'het', 'een'].includes(word))
      .join(' ');
  return bare(one) === bare(other);
};

/**
 * An agreement made under another wording has to be looked at again: in bewerking. What is an item on one list and part of
 * a wider one on another has the same wording there (SB2, SB3), so it stays gereed.
 */
export function statusOf(facts: Samenwerking, item: ChecklistItem): AfspraakStatus {
  const stated = factOf(facts, item.id);
  if (!stated && facts.deelafspraken.some(({ deelafspraak }) => deelafspraak === item.code)) return 'gereed';
  if (stated?.status !== 'gereed') return stated?.status ?? 'open';
  // Stryker disable next-line StringLiteral, OptionalChaining: what is gereed has a code, and the code an item
  const wording = itemByCode.get(stated.code ?? '')?.tekst.nl;
  return sameWording(wording, item.tekst.nl) ? 'gereed' : 'in-bewerking';
}

export const statusOfEigen = (facts: Samenwerking, { id }: EigenAfspraak): AfspraakStatus =>
  factOf(facts, id)?.status ?? 'open';

export const openItems = (facts: Samenwerking): readonly ChecklistItem[] =>
  minimum(facts).filter((item) => statusOf(facts, item) !== 'gereed');

export const openEigenAfspraken = (facts: Samenwerking): readonly EigenAfspraak[] =>
  facts.eigenAfspraken.filter((afspraak) => statusOfEigen(facts, afspraak) !== 'gereed');

/** Own agreements that hold up the toetsing: the parties made them a condition, or the Regiegroep named them (I-15, I-34). */
export const isRequired = (facts: Samenwerking, { id, verplichtVoorToetsing }: EigenAfspraak): boolean =>
  verplichtVoorToetsing || reasonsForGeenAkkoord(facts).some(({ over }) => over === id);

/** The deelafspraken, themes of step 6 among them, that the chosen profile has. */
export const deelafsprakenVanProfiel = (facts: Samenwerking): readonly Deelafspraak[] => {
  const profiel = testedProfiel(facts);
  return profiel ? deelafspraken.filter(({ profielen }) => profielen.includes(profiel)) : [];
};

/** What the item has to cover under the chosen profile: additional agreements only; the themes of step 6 are hints (I-07). */
export function deelafsprakenOf(facts: Samenwerking, item: ChecklistItem): readonly Deelafspraak[] {
  const profiel = testedProfiel(facts);
  if (!profiel) return [];
  const onList = minimum(facts).map(({ code }): string => code);
  return deelafspraken.filter(
    ({ id, norm, profielen }) =>
      item.deelafspraken.includes(id) && norm === 'vereist' && profielen.includes(profiel) && !onList.includes(id),
  );
}

/** What is printed twice is agreed once (6.T2 and C.T1); an item of another list counts under its code (SB2, SB3). */
export const openDeelafspraken = (facts: Samenwerking, item: ChecklistItem): readonly Deelafspraak[] => {
  const made = deelafspraken.filter(({ id }) => facts.deelafspraken.some(({ deelafspraak }) => deelafspraak === id));
  return deelafsprakenOf(facts, item).filter(
    ({ id, tekst }) =>
      !made.some((known) => known.tekst.nl === tekst.nl) &&
      !facts.afspraken.some(({ code, status }) => code === id && status === 'gereed'),
  );
};

/** All that is open under any item of the list, each once. */
export const allOpenDeelafspraken = (facts: Samenwerking): readonly Deelafspraak[] => [
  ...new Set(minimum(facts).flatMap((item) => openDeelafspraken(facts, item))),
];

/** With another system the words of an item stay as printed, and say which system they are about (I-11). */
export const systeemNote = (facts: Samenwerking, { tekst }: ChecklistItem): Text | undefined =>
  otherSysteem(facts) && tekst.nl.includes('LCMS')
    ? {
        nl: `LCMS of gekozen systeem: ${facts.systeem?.systeem}`,
        en: `LCMS or the chosen system: ${facts.systeem?.systeem}`,
      }
    : undefined;

type Systeem = Pick<NonNullable<Samenwerking['systeem']>, 'systeem' | 'communiceertMetLcms'>;
const isLcms = ({ systeem }: Systeem): boolean => systeem.trim().toUpperCase() === 'LCMS';

/** A system that is known not to communicate with LCMS (lines 375-377). */
export const excludesLcms = (systeem: Systeem): boolean => !isLcms(systeem) && systeem.communiceertMetLcms === false;

/** Another system than LCMS was chosen. */
const otherSysteem = ({ systeem }: Samenwerking): boolean => systeem !== undefined && !isLcms(systeem);

/** The lists of structureel and kern speak of the chosen system (ST10, KE11), and none is on record yet (I-78). */
export const withoutSysteem = (facts: Samenwerking): boolean =>
  !facts.systeem && ['structureel', 'kern'].some((profiel) => profiel === testedProfiel(facts));

/** Another system was chosen, and whether it communicates with LCMS is not known (I-11). */
export const lcmsUnknown = (facts: Samenwerking): boolean =>
  otherSysteem(facts) && facts.systeem?.communiceertMetLcms !== true;
