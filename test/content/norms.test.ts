import { describe, expect, test } from 'vitest';
import { fasen, gebieden, inleidingen, interpretations, kaders, stappen } from '../../src/content/index.js';
import type { Norm } from '../../src/procedure/text.js';

/** How the sentence puts it, hardest first: the table that stands with the steps. */
const wordings: readonly [Norm, RegExp][] = [
  ['vereist', /\bmoet(en)?\b|kunt u verder naar|akkoord heeft gegeven/],
  [
    'verwacht',
    /(^|[.;–] )(Bekrachtig|Bespreek|Controleer|Ga na|Gebruik|Kijk|Maak(?! bijvoorbeeld)|Neem|Noteer|Stel|Voer|Voorzie|Zorg|zet)\b/,
  ],
  ['aanbevolen', /raadzaam|aangeraden/],
  ['suggestie', /^Tip|\b([Dd]enk|[Oo]verweeg|bijvoorbeeld|onder andere)\b|^De adoptieregio kan\b/],
];
const saidBy = (tekst: string): Norm => wordings.find(([, vorm]) => vorm.test(tekst))?.[0] ?? 'informatie';

const punten = stappen.flatMap((stap) => stap.punten);
const [intro, algemeen] = ['bestaande-samenwerking-doornemen', 'algemene-documenten'].map((id) =>
  punten.findIndex((punt) => punt.id === id),
) as [number, number];
/** A bullet without a sentence of its own says what the line above the list says. */
const aboveList = (index: number): string | undefined => {
  const punt = punten[index];
  if (punt?.gebied) return gebieden.find(({ id }) => id === punt.gebied)?.inleiding.tekst.nl;
  return index > intro && index !== algemeen && index <= algemeen + 4 ? 'Denk hierbij aan' : undefined;
};

describe('how hard a sentence is follows from its words, or an interpretation says why not (I-57)', () => {
  test('points', () => {
    const other = punten.filter(
      ({ norm, normVolgens, tekst }, index) => !normVolgens && norm !== saidBy(aboveList(index) ?? tekst.nl),
    );
    expect(other.map(({ code, norm }) => `${code} ${norm}`)).toEqual([]);
  });

  test('boxes', () => {
    const other = kaders.filter(({ norm, normVolgens, tekst }) => !normVolgens && norm !== saidBy(tekst.nl));
    expect(other.map(({ id, norm }) => `${id} ${norm}`)).toEqual([]);
  });

  const zinnen = [...fasen.map(({ inleiding }) => inleiding), ...inleidingen.flatMap(({ alineas }) => alineas)].flatMap(
    ({ normen = [] }) => normen,
  );

  test('sentences of introductions', () => {
    expect(zinnen.length).toBeGreaterThan(6);
    expect(zinnen.filter(({ norm, quote }) => norm !== saidBy(quote)).map(({ quote }) => quote)).toEqual([]);
  });

  test('no sentence of an introduction that asks something is left out', () => {
    const asks = (zin: string) => ['vereist', 'verwacht'].includes(saidBy(zin));
    const all = [...fasen.map(({ inleiding }) => inleiding), ...inleidingen.flatMap(({ alineas }) => alineas)];
    const left = all.flatMap(({ tekst, normen = [] }) =>
      tekst.nl
        .split(/(?<=[.?]) /)
        .filter(asks)
        .filter((zin) => !normen.some(({ quote }) => quote === zin)),
    );
    // What is left asks nothing of its reader: what a phase is about, a question, and a broken sentence (lines 74-76).
    expect(left).toEqual([
      expect.stringMatching(/^Wederzijdse ambities worden uitgesproken/),
      'En om wat voor informatie moet het dan gaan?',
      'beschrijft de laatste stappen die gezet moeten worden voor een kernsamenwerking.',
    ]);
  });

  test('what an interpretation decides, exists', () => {
    const known = interpretations.map(({ id }) => id);
    const cited = [...punten, ...kaders].flatMap(({ normVolgens }) => normVolgens ?? []);
    expect(cited.length).toBeGreaterThan(10);
    const effects = [...punten, ...zinnen].flatMap(({ effect }) => effect?.interpretation ?? []);
    expect([...cited, ...effects].filter((id) => !known.includes(id))).toEqual([]);
  });
});
