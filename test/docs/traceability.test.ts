import { describe, expect, test } from 'vitest';
import { startSamenwerking } from '../../machines/facts/start.js';
import { signalRules } from '../../machines/work/signals.js';
import {
  askForExtra,
  askForItem,
  type Carriers,
  carriedBy,
  carriersOf,
  carriersOfPunt,
  isCarried,
} from '../../scripts/docs/model/carriers.js';
import { citationsOf, cited, uncited } from '../../scripts/docs/model/citations.js';
import { conditions, gatesOf, placeOf } from '../../scripts/docs/model/conditions.js';
import { placeOf as placeOfRule, ruleName, rules } from '../../scripts/docs/model/work.js';
import { pages } from '../../scripts/docs/pages.js';
import { checklists, extraAfspraken, interpretations, kaders, stappen } from '../../src/content/index.js';
import { blockerCodes } from '../../src/domain/blockers.js';
import type { ChecklistItem, Policy } from '../../src/domain/content.js';
import { type GetoetstProfielId, getoetsteProfielIds } from '../../src/domain/ids.js';
import { engineCodes, engineWords } from '../../src/engine/codes.js';
import { explain, stappenplan } from '../../src/index.js';
import { openCase } from '../support/case.js';
import { locate } from '../support/seed.js';

const punten = stappen.flatMap((stap) => stap.punten);
const binding = ['vereist', 'verwacht', 'aanbevolen'];

const stamp = { by: { rol: 'veiligheidsregio', organisatie: 'VR01' }, at: '2026-03-02T09:00:00Z' } as const;

/** The facts of a case that chose this profile and did nothing else, or made these agreements. */
const chosen = (profiel: GetoetstProfielId, policy: Partial<Policy>, gereed: readonly ChecklistItem[] = []) =>
  startSamenwerking({
    veiligheidsregio: 'VR01',
    crisispartner: 'waterschap',
    policy,
    bestaand: {
      ...stamp,
      profielkeuze: { profiel, beargumentering: 'past' },
      afspraken: gereed.map(({ id }) => ({ afspraak: id, verwijzing: 'ligt er' })),
    },
  });

/** What asks for this agreement, found by asking everything: on a case where nothing, or only the checklist, is done. */
function asking(profiel: GetoetstProfielId, { id, lines }: { id: string; lines: string }): Carriers {
  const strict = chosen(profiel, { deelafspraken: 'vereist' });
  const done = chosen(profiel, {}, checklists[profiel].items);
  const event = { type: 'toetsing.aangevraagd', ...stamp } as const;
  const names = ({ missing = [] }: { missing?: readonly { id: string }[] }) => missing.some((known) => known.id === id);
  const gate = gatesOf('uitwerking').leave.filter((condition) => condition.blockers(strict, event).some(names));
  return {
    conditions: conditions.filter(({ name }) => gate.some((condition) => condition.name === name)),
    rules: rules.filter((rule) => rule.open(strict).some(({ source }) => source?.lines === lines)),
    signals: signalRules.filter(({ visible }) => visible(done).some(names)),
  };
}

describe('from the text to the code', () => {
  test('every point that is required, expected or recommended is carried by code', () => {
    const left = punten.filter((punt) => binding.includes(punt.norm) && !isCarried(carriersOfPunt(punt)));
    expect(left.map(({ code, id }) => `${code} ${id}`)).toEqual([]);
  });

  test('every box with a norm is carried by code', () => {
    const asks = kaders.filter(({ norm, effect }) => binding.includes(norm) && effect?.soort !== 'geen');
    const left = asks.filter(({ lines }) => !isCarried(carriersOf(lines)));
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  test('a point that leans on the rule of another names one that exists, and has none of its own', () => {
    for (const [id, { rule }] of Object.entries(carriedBy)) {
      expect(rules.map(ruleName)).toContain(rule);
      expect(rules.filter(({ punt }) => punt === id)).toEqual([]);
    }
  });

  test.each(getoetsteProfielIds)('every item of the checklist of %s is asked for by what the page says', (profiel) => {
    for (const item of checklists[profiel].items) expect(asking(profiel, item), item.code).toEqual(askForItem);
    expect([askForItem.conditions.length, askForItem.rules.length]).toEqual([1, 1]);
  });

  test('so is every extra agreement, save what Bijlage C replaces for kern (I-08)', () => {
    expect([askForExtra.conditions.length, askForExtra.rules.length, askForExtra.signals.length]).toEqual([1, 1, 1]);
    for (const extra of extraAfspraken)
      for (const profiel of extra.profielen as readonly GetoetstProfielId[]) {
        const replaced = profiel === 'kern' && extra.vervangenDoor;
        const none = { conditions: [], rules: [], signals: [] };
        expect(asking(profiel, extra), `${profiel} ${extra.id}`).toEqual(replaced ? none : askForExtra);
      }
  });
});

describe('from the code to the text', () => {
  test('every condition and signal quotes lines of the text, to the letter', () => {
    const sources = [
      ...conditions.map(({ name, source }) => [name, source] as const),
      ...signalRules.map(({ code, source }) => [code, source] as const),
    ];
    expect(sources.filter(([, { quote, lines }]) => !locate(quote, lines)).map(([name]) => name)).toEqual([]);
  });

  test('every condition has a sentence that says what it asks, and a place on the page by its name', () => {
    const page = pages()['docs/reference/traceability.md'];
    for (const condition of conditions) {
      expect(placeOf(condition).sentence, condition.name).toMatch(/\w.*\.$/);
      expect(page).toContain(`<a id="${condition.name}"></a>`);
    }
  });

  test('every code is given by a condition or by the engine, and by its own words', () => {
    const given = new Set<string>(conditions.flatMap(({ codes }) => codes));
    const ofEngine: readonly string[] = engineCodes;
    expect(blockerCodes.filter((code) => !given.has(code) && !ofEngine.includes(code))).toEqual([]);
    const both = engineCodes.flatMap((code) => (code in stappenplan.words ? [code] : []));
    expect(both).toEqual(['niet-in-deze-fase']);
    expect(stappenplan.words['niet-in-deze-fase']).toEqual(engineWords['niet-in-deze-fase']);
  });

  test('what the engine itself refuses rests on no sentence but for another phase, and the page says the same', () => {
    const spel = openCase({ veiligheidsregio: 'VR01', crisispartner: 'waterschap' }).naarUitwerking('stand-by');
    const refused = [
      explain(spel.snapshot(), { type: 'onzin' }),
      explain(spel.snapshot(), spel.event('VR', 'verkenning.afgerond')),
      explain(
        spel.doe('VR', 'samenwerking.beeindigd', { reden: 'Klaar' }).snapshot(),
        spel.event('VR', 'inschatting.gedeeld'),
      ),
    ].flatMap(({ blockers }) => blockers);
    expect(refused.map(({ code, source }) => [code, source?.lines])).toEqual([
      ['ongeldige-invoer', undefined],
      ['niet-in-deze-fase', '56-58'],
      ['afgesloten', undefined],
    ]);
    const rows = pages()['docs/reference/blockers.md']?.split('\n') ?? [];
    const silent = engineCodes.filter((code) =>
      rows.some((row) => row.includes(`<a id="${code}"></a>`) && row.includes('rests on no line of the text')),
    );
    expect(silent).toEqual(engineCodes.filter((code) => code !== 'niet-in-deze-fase'));
  });

  test('every work rule is found in its source, with the readings it cites there', () => {
    expect(rules.map(ruleName)).toEqual(expect.arrayContaining(stappenplan.work.map(({ id }) => id)));
    expect(rules).toHaveLength(stappenplan.work.length);
    for (const rule of rules) expect(placeOfRule(rule).file).toMatch(/^machines\/work\//);
    const readings = (name: string) =>
      rules.filter((rule) => ruleName(rule) === name).map((rule) => placeOfRule(rule).readings);
    expect(readings('adoptieregio-bepalen/steun-regio')).toEqual([['I-27']]);
    expect(readings('intercollegiale-toetsing/definitief-maken')).toEqual([[]]);
  });
});

describe('interpretations and the code know each other', () => {
  const ids = interpretations.map(({ id }) => id);

  test('no code cites an interpretation that does not exist', () => {
    expect(cited.filter((id) => !ids.includes(id as `I-${string}`))).toEqual([]);
  });

  test('an interpretation that no machine cites is listed with the reason, and no other is', () => {
    const behaves = (id: string) => citationsOf(id).some(({ file }) => file.startsWith('machines/'));
    expect(ids.filter((id) => !behaves(id)).sort()).toEqual(Object.keys(uncited).sort());
  });
});
