import { expectTypeOf, test } from 'vitest';
import { checklistFor, fasen, stappen } from '../../src/content/index.js';
import type {
  ChecklistItem,
  Deelafspraak,
  Fase,
  Gebied,
  Interpretation,
  Kader,
  Policy,
  ProcesschemaRij,
  Punt,
  Stap,
} from '../../src/domain/content.js';
import type {
  AfspraakId,
  DeelafspraakId,
  GetoetstProfielId,
  ProfielId,
  PuntId,
  RolId,
  StapId,
} from '../../src/domain/ids.js';
import type { Text } from '../../src/procedure/text.js';

const text: Text = { nl: 'Verkennen', en: 'Explore' };
const lines = '920';

test('ids are closed lists', () => {
  expectTypeOf<'go-live'>().toExtend<StapId>();
  // @ts-expect-error the id is spelt with a hyphen
  const stap: StapId = 'golive';
  // @ts-expect-error a point is not a step
  const punt: StapId = 'keuze-noteren' satisfies PuntId;
  // @ts-expect-error the werkgroep is not called by its full name
  const rol: RolId = 'werkgroep-crisispartners';
  // @ts-expect-error standby is how the text misspells it
  const profiel: ProfielId = 'standby';
  // @ts-expect-error an agreement of Bijlage B that is not there
  const deel: DeelafspraakId = 'B.P5';
  void [stap, punt, rol, profiel, deel];
  expectTypeOf<ProfielId>().not.toExtend<GetoetstProfielId>();
  expectTypeOf<GetoetstProfielId>().toExtend<ProfielId>();
});

test('no text without a translation', () => {
  // @ts-expect-error en is missing
  const halfText: Text = { nl: 'Verkennen' };
  const title: Pick<Fase, 'titel' | 'blok'> = {
    // @ts-expect-error a phase title without English
    titel: { nl: 'Verkenningsfase' },
    blok: text,
  };
  void [halfText, title];
});

test('content that names what does not exist', () => {
  const kader: Kader = {
    id: 'K1',
    soort: 'tip',
    tekst: text,
    lines,
    norm: 'suggestie',
    stappen: [],
    gedruktBij: 'wat-is-er-al',
  };
  // @ts-expect-error there is no ninth box
  const ninth: Kader = { ...kader, id: 'K9' };
  // @ts-expect-error a norm the text does not know
  const harder: Kader = { ...kader, norm: 'verplicht' };
  // @ts-expect-error a fifth area
  const area: Pick<Gebied, 'id'> = { id: 'financien' };
  // @ts-expect-error the part of a step is one of three
  const rij: ProcesschemaRij['stappen'] = [{ stap: 'afspraken-en-plan', deel: 'checklist' }];
  // @ts-expect-error an effect needs the interpretation it rests on
  const effect: Punt['effect'] = { soort: 'signaal' };
  // @ts-expect-error an interpretation is numbered I-nn
  const interpretation: Interpretation['id'] = 'INC-05';
  // @ts-expect-error a code is not an id
  const covered: ChecklistItem['deelafspraken'] = ['SB1'];
  // @ts-expect-error ad-hoc has no agreements to make
  const profielen: Deelafspraak['profielen'] = ['ad-hoc'];
  // @ts-expect-error a reading nobody proposed
  const policy: Partial<Policy> = { overname: 'nooit' };
  void [ninth, harder, area, rij, effect, interpretation, covered, profielen, policy];
});

test('checklistFor takes a profile, and nothing else', () => {
  expectTypeOf(checklistFor).parameter(0).toEqualTypeOf<ProfielId>();
  expectTypeOf(checklistFor('kern').items).toExtend<readonly ChecklistItem[]>();
  expectTypeOf<ChecklistItem['id']>().toEqualTypeOf<AfspraakId>();
  // @ts-expect-error not a profile
  checklistFor('foo');
  // @ts-expect-error the profile is obligatory
  checklistFor();
  // @ts-expect-error not a reading of the checklist
  checklistFor('kern', { checklist: 'alles' });
});

test('the published types show interfaces, not the texts themselves', () => {
  expectTypeOf(fasen).toExtend<readonly Fase[]>();
  expectTypeOf<(typeof fasen)[number]>().toEqualTypeOf<Fase>();
  expectTypeOf<(typeof stappen)[number]>().toEqualTypeOf<Stap>();
});

test('content cannot be changed by who reads it', () => {
  // @ts-expect-error read-only
  fasen.push(fasen[0]);
  // @ts-expect-error read-only
  stappen[0].punten.length = 0;
});
