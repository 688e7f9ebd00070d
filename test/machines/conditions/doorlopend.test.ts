import { expect, test } from 'vitest';
import { datum, een } from '../../support/situations.js';

test('what a party writes for itself stays its own (I-55), also as a product', () => {
  const spel = een();
  for (const product of ['analysenotities', 'eerste-inschatting'] as const)
    expect(spel.weigert('VR', 'product.bijgewerkt', { product, status: 'concept', datum })).toEqual([
      'heeft-eigen-gebeurtenis',
    ]);
});
