import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/index.js';
import { openCase } from '../../support/case.js';

const by = { rol: 'crisispartner', organisatie: 'zuiderzeeland' };
const gemaakt = { type: 'inschatting.gemaakt', by, at: '2026-01-05T09:00:00Z', profiel: 'kern' };

describe('an event of the right form from the wrong hands', () => {
  const andere = () => openCase({ veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland', andereRegios: ['VR13'] });
  const codes = (rol: string, organisatie: string) =>
    explain(andere().snapshot(), { ...gemaakt, by: { rol, organisatie } }).blockers.map(({ code }) => code);

  test.each([
    ['the region speaking as the partner', 'crisispartner', 'VR25', ['verkeerde-organisatie']],
    ['an organisation nobody knows', 'crisispartner', 'vreemde', ['verkeerde-organisatie']],
    ['another region speaking as the leading one', 'veiligheidsregio', 'VR13', ['verkeerde-organisatie']],
    ['another region as itself', 'andere-regio', 'VR13', ['verkeerde-rol']],
    ['the Regiegroep', 'regiegroep', 'regiegroep', ['verkeerde-rol']],
    ['the werkgroep', 'werkgroep', 'werkgroep-crisispartners', ['verkeerde-rol']],
  ])('%s is refused', (_, rol, organisatie, expected) => {
    expect(codes(rol, organisatie)).toEqual(expected);
  });
});
