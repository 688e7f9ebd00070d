import { expect, test } from 'vitest';
import { kandidaat } from '../../machines/queries/adoptie.js';
import { signalsFor } from '../../src/index.js';
import { everyStep } from './walk.js';

const rg = { rol: 'regiegroep', organisatie: 'regiegroep' } as const;

test('an objection stays on record and in sight of the Regiegroep while its candidate stands, until its own region speaks again (I-70)', () => {
  let seen = 0;
  everyStep('objections', ({ before, after, event }) => {
    for (const { organisatie, regio, soort } of before.context.adoptie.standpunten) {
      const isOfRegion = organisatie !== before.context.crisispartner.id;
      if (soort !== 'bezwaar' || !isOfRegion || event.by.organisatie === organisatie) continue;
      if (!kandidaat(after.context, regio) || after.status !== 'active') continue;
      seen += 1;
      const still = after.context.adoptie.standpunten.some(
        (view) => view.organisatie === organisatie && view.regio === regio && view.soort === 'bezwaar',
      );
      expect([event.type, still]).toEqual([event.type, true]);
      const { bevestigd } = after.context.adoptie;
      if (bevestigd && bevestigd.regio !== regio) continue; // about one that was not chosen
      const missing = signalsFor(after, rg).flatMap((signal) =>
        signal.code === 'bezwaar-regio' ? signal.missing : [],
      );
      expect([event.type, missing.map(({ id }) => id)]).toEqual([event.type, expect.arrayContaining([organisatie])]);
    }
  });
  expect(seen).toBeGreaterThan(20);
});
