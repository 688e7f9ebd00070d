import { describe, expect, test } from 'vitest';
import { tasksFor } from '../../../src/index.js';
import { datum, koppel, live, taak, uitvoering } from '../../support/situations.js';

describe('incidents', () => {
  test('an incident is told by what it was', () => {
    const spel = live().doe('VR', 'incident.gemeld', { id: 'I1', datum, omschrijving: 'Storing' });
    const [task] = tasksFor(spel.snapshot()).filter(({ over }) => over === 'I1');
    expect(task?.text).toEqual({ nl: 'Bespreek incident I1: “Storing”', en: 'Discuss incident I1: “Storing”' });
  });

  test('only the incident that was evaluated leaves the list', () => {
    const spel = live();
    for (const id of ['I1', 'I2']) spel.doe('VR', 'incident.gemeld', { id, datum });
    spel.doe('CP', 'evaluatie.gehouden', { datum, incident: 'I1' });
    expect(spel.taken().filter((id) => id.includes('incident-evalueren'))).toEqual([
      'monitoren-en-evalueren/incident-evalueren/I2',
    ]);
  });

  test('an incident before going live is discussed at once', () => {
    const spel = uitvoering().doe('VR', 'incident.gemeld', { id: 'I1', datum: '2026-03-01' });
    const task = 'monitoren-en-evalueren/incident-evalueren/I1';
    expect(spel.taken()).toContain(task);
    expect(spel.doe('VR', 'evaluatie.gehouden', { datum: '2026-03-02', incident: 'I1' }).taken()).not.toContain(task);
    spel
      .doe('VR', 'plan.uitgevoerd', { datum: '2026-05-01' })
      .doe('VR', 'incident.gemeld', { id: 'I2', datum: '2026-05-02' })
      .doe('CP', 'evaluatie.gehouden', { datum: '2026-05-03', incident: 'I2' });
    expect(spel.snapshot().value).toEqual({ uitvoering: 'go-live' });
  });
});

test('a koppel partner with a system of its own is asked whether it communicates with LCMS, plan or no plan', () => {
  const spel = koppel().doe('CP', 'systeem.gekozen', { systeem: 'Eigen' });
  expect(taak(spel, 'plan-uitvoeren/lcms-communicatie')?.norm).toBe('aanbevolen');
  spel.doe('CP', 'systeem.gekozen', { systeem: 'Eigen', communiceertMetLcms: true });
  expect(taak(spel, 'plan-uitvoeren/lcms-communicatie')).toBeUndefined();
});
