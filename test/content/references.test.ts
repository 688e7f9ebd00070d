import { describe, expect, test } from 'vitest';
import * as content from '../../src/content/index.js';
import type { Policy } from '../../src/domain/content.js';
import * as ids from '../../src/domain/ids.js';
import { dutchIn, wordsIn } from '../support/dutch.js';
import { data, texts } from '../support/literals.js';

const {
  bespreekpunten,
  checklists,
  deelafspraken,
  fasen,
  gebieden,
  inleidingen,
  interpretations,
  kaders,
  processchema,
  producten,
  profielen,
  rollen,
  stappen,
} = content;

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const lists = Object.values(checklists);
const items = lists.flatMap((checklist) => checklist.items);
const interpretationIds = idsOf(interpretations);

describe('everything has its name, once, in the order of the list', () => {
  test.each([
    ['fasen', idsOf(fasen), ids.faseIds],
    ['stappen', idsOf(stappen), ids.stapIds],
    ['the steps under their phases', fasen.flatMap((fase) => fase.stappen), ids.stapIds],
    ['punten', stappen.flatMap(({ punten }) => idsOf(punten)), ids.puntIds],
    ['inleidingen', idsOf(inleidingen), ids.inleidingIds],
    ['gebieden', idsOf(gebieden), ids.gebiedIds],
    ['kaders', idsOf(kaders), ids.kaderIds],
    ['profielen', idsOf(profielen), ids.profielIds],
    ['rollen', idsOf(rollen), ids.rolIds],
    ['producten', idsOf(producten), ids.productIds],
    ['deelafspraken', idsOf(deelafspraken), ids.deelafspraakIds],
    ['bespreekpunten', idsOf(bespreekpunten), ids.bespreekpuntIds],
    ['checklists', lists.map(({ profiel }) => profiel), ids.getoetsteProfielIds],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual([...expected]);
  });

  test('the items of the checklists together are exactly the named agreements', () => {
    expect(new Set(idsOf(items))).toEqual(new Set(ids.afspraakIds));
    for (const list of lists) expect(new Set(idsOf(list.items)).size).toBe(list.items.length);
  });

  test('no two points, items or interpretations share a number', () => {
    const codes = [
      ...stappen.flatMap(({ punten }) => punten.map(({ code }) => code)),
      ...items.map(({ code }) => code),
      ...interpretationIds,
    ];
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('a point is numbered after its step', () => {
    const strays = stappen.flatMap(({ nr, punten }) => punten.filter(({ code }) => !code.startsWith(`${nr}.`)));
    expect(strays).toEqual([]);
  });
});

describe('steps, points and boxes', () => {
  test('a step and its phase name each other', () => {
    expect(stappen.map(({ fase }) => fase)).toEqual(fasen.flatMap(({ id, stappen }) => stappen.map(() => id)));
  });

  test('the points of a step follow each other in the text', () => {
    const start = ({ lines }: { lines: string }) => Number.parseInt(lines, 10);
    for (const stap of stappen) {
      const starts = stap.punten.map(start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  test('only the themes of step 6 belong to an area', () => {
    const withArea = stappen.flatMap(({ nr, punten }) =>
      punten.filter(({ gebied }) => gebied).map(({ code }) => [nr, code[2], code]),
    );
    expect(withArea.map(([nr]) => nr)).toEqual(Array(13).fill(6));
    const initials = stappen.flatMap(({ punten }) =>
      punten.flatMap(({ code, gebied }) => (gebied ? [[code[2], gebied[0]?.toUpperCase()]] : [])),
    );
    expect(initials.filter(([letter, initial]) => letter !== initial)).toEqual([]);
  });

  test('every point addresses someone', () => {
    expect(
      stappen.flatMap(({ punten }) => punten.filter(({ wie }) => wie.length === 0)).map(({ code }) => code),
    ).toEqual([]);
  });

  test('a box belongs to the steps it speaks of, wherever it floats (I-51)', () => {
    const numbers = (stapIds: readonly string[]) => stapIds.map((id) => stappen.find((stap) => stap.id === id)?.nr);
    expect(
      kaders.map(({ id, stappen, gedruktBij }) => [id, numbers(stappen).sort(), ...numbers([gedruktBij])]),
    ).toEqual([
      ['K1', [1, 2], 2],
      ['K2', [], 5],
      ['K3', [4], 5],
      ['K4', [5], 5],
      ['K5', [6], 6],
      ['K6', [6], 6],
      ['K7', [6], 7],
      ['K8', [12], 14],
    ]);
  });

  test('the step a box is printed under is the last one announced before it', () => {
    const line = ({ lines }: { lines: string }) => Number.parseInt(lines, 10);
    for (const kader of kaders) {
      const before = stappen.filter((stap) => line(stap) < line(kader)).at(-1);
      expect([kader.id, before?.id]).toEqual([kader.id, kader.gedruktBij]);
    }
  });
});

describe('how hard the points are', () => {
  const codesWith = (norm: string) =>
    stappen.flatMap(({ punten }) => punten.filter((punt) => punt.norm === norm).map(({ code }) => code));

  test('what the text says must be done', () => {
    expect(codesWith('vereist')).toEqual(['5.1', '5.2', '6.1', '7.1', '10.1', '10.2']);
  });

  test('what it plainly tells the reader to do', () => {
    const codes = '1.3 2.9 3.1 3.2 4.1 5.3 6.2 8.1 8.a 8.b 8.c 8.d 9.1 11.1 12.1 12.2 13.1'.split(' ');
    expect(codesWith('verwacht')).toEqual(codes);
  });

  test('what it advises', () => {
    expect(codesWith('aanbevolen')).toEqual(['2.0', '14.1']);
    expect(kaders.filter(({ norm }) => norm === 'aanbevolen').map(({ id }) => id)).toEqual(['K4']);
  });

  test('all themes of step 6 are suggestions; another system than LCMS must be able to talk to LCMS', () => {
    const themes = stappen.flatMap(({ punten }) => punten.filter(({ gebied }) => gebied));
    expect(themes.filter(({ norm }) => norm !== 'suggestie')).toEqual([]);
    const conditional = stappen.flatMap(({ punten }) =>
      punten.flatMap(({ code, voorwaarde }) => (voorwaarde ? [[code, voorwaarde.norm]] : [])),
    );
    expect(conditional).toEqual([['6.T1', 'vereist']]);
  });

  test('only the extra agreements of Bijlage B and C, and the two contact points, are musts among what items cover', () => {
    const musts = deelafspraken.filter(({ norm }) => norm === 'vereist').map(({ herkomst }) => herkomst);
    expect(new Set(musts)).toEqual(new Set(['stand-by', 'bijlage-b', 'bijlage-c']));
    expect(musts).toHaveLength(15);
  });
});

describe('checklists and what their items cover', () => {
  test('the same subject goes by these numbers on the three lists', () => {
    const codes = (concept: string) =>
      lists.flatMap((list) => list.items.filter((item) => item.concept === concept).map(({ code }) => code));
    const bySubject = Object.fromEntries(items.map(({ concept }) => [concept, codes(concept).join(' ')]));
    expect(bySubject).toEqual({
      alarmering: 'SB1 ST1 KE1',
      'aanspreekpunt-informatie': 'SB2',
      'aanspreekpunt-dilemmas': 'SB3',
      'informatie-delen': 'SB4 ST2 KE4',
      'regie-op-informatie': 'ST3 KE5',
      'foutieve-informatie': 'SB5 ST4 KE6',
      'betrokkenheid-partner': 'ST5 KE7',
      functies: 'ST6 KE2 KE3',
      convenant: 'SB6 ST7 KE8',
      'opleiden-trainen-oefenen': 'SB7 ST8 KE9',
      geheimhouding: 'SB8 ST9 KE10',
      gebruikersovereenkomst: 'ST10 KE11',
    });
  });

  test('every agreement covered by an item exists, in the same list once', () => {
    for (const list of lists) {
      const covered = list.items.flatMap(({ deelafspraken }) => deelafspraken);
      expect(covered.filter((id) => !deelafspraken.some((deel) => deel.id === id))).toEqual([]);
      for (const item of list.items) expect(new Set(item.deelafspraken).size).toBe(item.deelafspraken.length);
    }
  });

  // The list of a profile passes over these: themes that stay a suggestion (I-07), and what Bijlage C replaces (I-08).
  const passedOver = {
    'stand-by': ['6.P6', '6.O2', '6.T1', '6.T2'],
    structureel: ['6.O2'],
    kern: ['6.O2', 'B.O1', 'B.M1', 'B.T1'],
  };

  test.each(lists)(
    'the $profiel list covers every agreement of its profile but the known ones, and no other',
    (list) => {
      const covered = new Set<string>(list.items.flatMap((item) => item.deelafspraken));
      const meant = deelafspraken.flatMap(({ id, profielen }) =>
        profielen.includes(list.profiel) ? [id as string] : [],
      );
      expect(meant.filter((id) => !covered.has(id))).toEqual(passedOver[list.profiel]);
      expect([...covered].filter((id) => !meant.includes(id))).toEqual([]);
    },
  );

  test('the two contact points of the stand-by list live on in wider items of the others (I-05)', () => {
    const holder = (profiel: 'structureel' | 'kern', id: 'SB2' | 'SB3') =>
      checklists[profiel].items.flatMap(({ code, deelafspraken }) => (deelafspraken.includes(id) ? [code] : []));
    expect([holder('structureel', 'SB2'), holder('structureel', 'SB3')]).toEqual([['ST2'], ['ST7']]);
    expect([holder('kern', 'SB2'), holder('kern', 'SB3')]).toEqual([['KE4'], ['KE8']]);
  });

  test('for kern three agreements of Bijlage B give way to Bijlage C (I-08)', () => {
    const replaced = deelafspraken.flatMap(({ id, vervangenDoor }) => (vervangenDoor ? [[id, vervangenDoor]] : []));
    expect(replaced).toEqual([
      ['B.O1', 'C.O1'],
      ['B.M1', 'C.M1'],
      ['B.T1', 'C.T2'],
    ]);
  });

  test('Bijlage B holds for structureel and kern, Bijlage C for kern only', () => {
    const expected = { 'bijlage-b': 'structureel', 'bijlage-c': 'kern' } as const;
    for (const deel of deelafspraken.filter(({ herkomst }) => herkomst.startsWith('bijlage'))) {
      expect([deel.id, deel.profielen[0]]).toEqual([deel.id, expected[deel.herkomst as 'bijlage-b' | 'bijlage-c']]);
      expect(deel.profielen).not.toContain('stand-by');
    }
    const bijlagen = profielen.map(({ id, bijlagen }) => [id, bijlagen.join('')]);
    expect(bijlagen).toEqual([
      ['ad-hoc', ''],
      ['koppel', ''],
      ['stand-by', ''],
      ['structureel', 'B'],
      ['kern', 'BC'],
    ]);
  });

  test('a theme of step 6 reads the same as point and as agreement', () => {
    const points = new Map<string, { tekst: object; lines: string }>(
      stappen.flatMap(({ punten }) => punten.map((punt) => [punt.code, punt])),
    );
    for (const deel of deelafspraken.filter(({ herkomst }) => herkomst === 'stap-6'))
      expect({ id: deel.id, tekst: deel.tekst, lines: deel.lines, gebied: deel.gebied }).toEqual({
        id: deel.id,
        tekst: points.get(deel.id)?.tekst,
        lines: points.get(deel.id)?.lines,
        gebied: (points.get(deel.id) as { gebied?: string }).gebied,
      });
  });
});

describe('Bijlage D condenses the steps (I-01)', () => {
  test('every row stands for steps of its own phase, but for the exercise that closes the toetsing', () => {
    const faseOf = new Map<string, string>(stappen.map(({ id, fase }) => [id, fase]));
    const elsewhere = processchema.flatMap((rij) =>
      rij.stappen.filter(({ stap }) => faseOf.get(stap) !== rij.fase).map(({ stap, deel }) => [rij.nr, stap, deel]),
    );
    expect(elsewhere).toEqual([[11, 'intercollegiale-toetsing', 'praktijktoets']]);
  });

  test('only steps 9 and 14 have no row', () => {
    const withRow = processchema.flatMap(({ stappen }) => stappen.map(({ stap }) => stap));
    expect(stappen.filter(({ id }) => !withRow.includes(id)).map(({ nr }) => nr)).toEqual([9, 14]);
  });
});

describe('interpretations', () => {
  // The compiler keeps this list equal to the options of a Policy.
  const policyOptions: Record<keyof Policy, true> = {
    checklist: true,
    deelafspraken: true,
    zonderToetsing: true,
    afstemmingRegios: true,
    steunRegios: true,
    overname: true,
    oefening: true,
  };
  const referenced = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          key === 'interpretation' ? [String(inner)] : referenced(inner),
        )
      : [];

  test('every interpretation that content refers to exists', () => {
    const used = referenced(data);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !interpretationIds.includes(id as never))).toEqual([]);
  });

  test('every option of the policy answers an open question, and every question left to the policy has its option', () => {
    const options = interpretations.flatMap(({ id, optie, wieBeslist }) =>
      optie ? [`${optie} ${id} ${wieBeslist}`] : [],
    );
    expect(new Set(interpretations.flatMap(({ optie }) => optie ?? []))).toEqual(new Set(Object.keys(policyOptions)));
    expect(options.filter((option) => !option.endsWith(' policy'))).toEqual([]);
    expect(interpretations.filter(({ optie, wieBeslist }) => wieBeslist === 'policy' && !optie)).toEqual([]);
  });

  test('every interpretation points at the text and offers another reading', () => {
    expect(interpretations.filter(({ source }) => source.length === 0).map(({ id }) => id)).toEqual([]);
    expect(
      interpretations.filter(({ lezing, alternatief }) => lezing.nl === alternatief.nl).map(({ id }) => id),
    ).toEqual([]);
    expect(interpretationIds).toEqual([...interpretationIds].sort());
  });
});

describe('the translation', () => {
  test('no sentence is left untranslated', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter(({ nl, en }) => wordsIn(nl).length > 3 && nl === en).map(({ path }) => path)).toEqual([]);
  });

  test('no Dutch remains in the English', () => {
    const left = texts.flatMap(({ path, en }) => {
      const found = dutchIn(en);
      return found.length > 0 ? [`${path}: ${found.join(' ')} — ${en}`] : [];
    });
    expect(left).toEqual([]);
  });

  test('no number, question or warning gets lost on the way', () => {
    const marks = (text: string) => [...(text.match(/\d+|\?/g) ?? [])].sort().join(' ');
    expect(
      texts.filter(({ nl, en }) => marks(nl) !== marks(en)).map(({ path, nl, en }) => `${path}: ${nl} / ${en}`),
    ).toEqual([]);
  });
});
