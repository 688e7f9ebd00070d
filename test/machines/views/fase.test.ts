import { describe, expect, test } from 'vitest';
import { faseOf } from '../../../src/index.js';
import { een, koppel, onthouden, type Spel, uitvoering } from '../../support/situations.js';

describe('the fase a case ended in', () => {
  const eindigt = (spel: Spel) => faseOf(spel.doe('CP', 'samenwerking.beeindigd', { reden: 'Fusie' }).snapshot());

  test('is the one it was in: a definitive choice has not left the verkenning yet', () => {
    expect(eindigt(een())).toBe('verkenning');
    expect(eindigt(een().kies('kern'))).toBe('verkenning');
    expect(eindigt(een().kies('koppel'))).toBe('verkenning');
    expect(eindigt(een().naarUitwerking('kern'))).toBe('uitwerking');
    expect(eindigt(koppel())).toBe('uitvoering');
    expect(eindigt(onthouden('profielkeuze').beide('profielkeuze.definitief'))).toBe('verkenning');
    expect(eindigt(uitvoering())).toBe('uitvoering');
  });

  test('is, for a koppel under afronden, the verkenning', () => {
    const spel = een({ zonderToetsing: 'afronden' }).kies('koppel').doe('VR', 'verkenning.afgerond');
    expect(faseOf(spel.snapshot())).toBe('verkenning');
  });
});
