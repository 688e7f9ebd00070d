import { describe, expect, test } from 'vitest';
import { actingAs, attempt, type By, tasksFor, viewFor } from '../../../src/index.js';
import { openCase } from '../../support/case.js';
import { rivaal } from '../../support/roads.js';
import { een } from '../../support/situations.js';

/** Both parties made notes and an estimate; neither shared anything. */
const beiden = () =>
  openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01'] })
    .doe('VR', 'notitie.vastgelegd', { resultaten: 'Van VR07' })
    .doe('CP', 'notitie.vastgelegd', { resultaten: 'Van tennet' })
    .doe('VR', 'inschatting.gemaakt', { profiel: 'kern' })
    .doe('CP', 'inschatting.gemaakt', { profiel: 'stand-by' });

/** Whose private words this viewer reads. */
const leest = (spel: ReturnType<typeof openCase>, who: By) => {
  const { notities, inschattingen } = viewFor(spel.snapshot(), who);
  return { notities: Object.keys(notities), inschattingen: Object.keys(inschattingen) };
};
const niets = { notities: [], inschattingen: [] };
const alleen = (partij: string) => ({ notities: [partij], inschattingen: [partij] });

describe('notes, and estimates until they are shared, are for their writer alone (I-24, I-55)', () => {
  test('each party reads its own', () => {
    const spel = beiden();
    expect(leest(spel, spel.by('VR'))).toEqual(alleen('veiligheidsregio'));
    expect(leest(spel, spel.by('CP'))).toEqual(alleen('crisispartner'));
  });

  test.each([
    ['another region', { rol: 'andere-regio', organisatie: 'VR01' }],
    ['the werkgroep', { rol: 'werkgroep', organisatie: 'werkgroep-crisispartners' }],
    ['the Regiegroep', { rol: 'regiegroep', organisatie: 'regiegroep' }],
    ['an outsider in the role of the partner', { rol: 'crisispartner', organisatie: 'buitenstaander' }],
    ['another region in the role of the leading one', { rol: 'veiligheidsregio', organisatie: 'VR01' }],
    ['the partner in the role of the region', { rol: 'veiligheidsregio', organisatie: 'tennet' }],
    ['the region in the role of the partner', { rol: 'crisispartner', organisatie: 'VR07' }],
    ['a role that does not exist', { rol: 'minister', organisatie: 'tennet' } as never],
  ] as [string, By][])('%s reads neither', (_, who) => {
    expect(leest(beiden(), who)).toEqual(niets);
  });

  test('a shared estimate is for everyone, the note beside it is not', () => {
    const spel = beiden().doe('CP', 'inschatting.gedeeld');
    expect(leest(spel, spel.by('VR'))).toEqual({
      notities: ['veiligheidsregio'],
      inschattingen: ['veiligheidsregio', 'crisispartner'],
    });
    expect(leest(spel, spel.by('RG'))).toEqual({ notities: [], inschattingen: ['crisispartner'] });
  });

  test('an estimate that is made anew is private again', () => {
    const spel = beiden().doe('CP', 'inschatting.gedeeld').doe('CP', 'inschatting.gemaakt', { profiel: 'kern' });
    expect(leest(spel, spel.by('VR')).inschattingen).toEqual(['veiligheidsregio']);
  });

  test('whose words they are does not show in what others read', () => {
    const spel = beiden();
    expect(JSON.stringify(viewFor(spel.snapshot(), spel.by('RG')))).not.toMatch(/Van tennet|Van VR07|stand-by|kern"/);
  });
});

describe('when another region takes the lead', () => {
  test('it does not inherit the notes of the region before it', () => {
    const spel = rivaal();
    expect(spel.facts().veiligheidsregio).toBe('VR01');
    expect(leest(spel, spel.by('VR'))).toEqual(niets);
  });

  test('the region before it keeps reading what it wrote', () => {
    const spel = rivaal();
    expect(leest(spel, spel.by('VR07'))).toEqual(alleen('veiligheidsregio'));
  });

  test('the two each read their own notes', () => {
    const spel = rivaal().doe('VR', 'notitie.vastgelegd', { resultaten: 'Van VR01' });
    const van = (wie: string) =>
      viewFor(spel.snapshot(), spel.by(wie)).notities.veiligheidsregio?.map(({ resultaten }) => resultaten);
    expect([van('VR01'), van('VR07')]).toEqual([['Van VR01'], ['Van VR07']]);
  });

  test('the partner reads what it read before', () => {
    const spel = rivaal();
    expect(leest(spel, spel.by('CP'))).toEqual(alleen('crisispartner'));
  });
});

test('everything that is not private is the same for everyone, with the phase beside it', () => {
  const spel = beiden();
  const { notities: _n, inschattingen: _i, ...facts } = spel.facts();
  for (const wie of ['VR', 'CP', 'VR01', 'WG', 'RG'])
    expect(viewFor(spel.snapshot(), spel.by(wie))).toMatchObject({ ...facts, fase: 'verkenning' });
});

describe('tasks are for who owes them', () => {
  test('by role: what one party owes the other does not see among its own', () => {
    const spel = beiden();
    expect(spel.taken('VR')).toContain('afstemming/op-de-hoogte-stellen/veiligheidsregio');
    expect(spel.taken('VR')).not.toContain('afstemming/op-de-hoogte-stellen/crisispartner');
    expect(spel.taken('RG')).toEqual([]);
  });

  test('by organisation: the candidate owes it, not every region', () => {
    const spel = beiden().doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    expect(spel.taken('VR01')).toContain('adoptieregio-bepalen/melden/VR01');
    expect(spel.taken('VR')).not.toContain('adoptieregio-bepalen/melden/VR01');
  });

  test('a role in the name of an organisation the case does not record has none', () => {
    const spel = beiden();
    expect(tasksFor(spel.snapshot(), { rol: 'crisispartner', organisatie: 'buitenstaander' })).toEqual([]);
    expect(tasksFor(spel.snapshot(), { rol: 'veiligheidsregio', organisatie: 'VR01' })).toEqual([]);
  });

  test('every task is seen by somebody', () => {
    const spel = rivaal();
    const seen = new Set(['VR', 'CP', 'VR07', 'WG', 'RG'].flatMap((wie) => spel.taken(wie)));
    expect(spel.taken().filter((id) => !seen.has(id))).toEqual([]);
  });
});

test('contacts are erased from its own notes, in every phase, and the results stay (I-55)', () => {
  const note = { resultaten: 'Oefening 2024', contactpersonen: ['J. de Vries'] };
  const spel = een().beide('notitie.vastgelegd', note).naarUitwerking('koppel').doe('CP', 'contactpersonen.gewist');
  const notes = (wie: 'VR' | 'CP') => Object.values(viewFor(spel.snapshot(), spel.by(wie)).notities).flat();
  expect(notes('CP')[0]).not.toHaveProperty('contactpersonen');
  expect(notes('CP')[0]?.resultaten).toBe('Oefening 2024');
  expect(notes('VR')[0]?.contactpersonen).toEqual(['J. de Vries']);
  expect(spel.weigert('CP', 'contactpersonen.gewist')).toEqual(['geen-contactpersonen']);
  const outsider = actingAs({ rol: 'andere-regio', organisatie: 'VR99' })('contactpersonen.gewist');
  expect(attempt(spel.actor, outsider).ok).toBe(false);
});
