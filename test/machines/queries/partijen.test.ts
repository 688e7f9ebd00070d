import { expect, test } from 'vitest';
import { explain, signalsFor, tasksFor } from '../../../src/index.js';
import { openCase } from '../../support/case.js';
import { kandidaat, voorstel } from '../../support/situations.js';

test('the leading region is not another region', () => {
  const spel = kandidaat();
  const by = { rol: 'andere-regio', organisatie: 'VR07' };
  const event = { type: 'bezwaar.gemaakt', regio: 'VR07', reden: 'x', by, at: '2026-02-01T09:00:00Z' };
  expect(explain(spel.snapshot(), event).blockers.map(({ code }) => code)).toContain('verkeerde-organisatie');
  expect(tasksFor(spel.snapshot(), { rol: 'andere-regio', organisatie: 'VR07' })).toEqual([]);
});

test('an organisation is called as the case calls it, then as the register does, then by its id', () => {
  const spel = openCase({
    veiligheidsregio: 'VR12',
    crisispartner: 'liander',
    andereRegios: [{ id: 'VR01', naam: 'Regio Noord' }, 'VR02', 'elders'],
  });
  const [signal] = signalsFor(voorstel(spel).snapshot()).filter(({ code }) => code === 'afstemming-ontbreekt');
  expect(signal?.missing.map(({ id, text }) => text?.en ?? id)).toEqual(['Regio Noord', 'Fryslân', 'elders']);
});
