import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, signalsFor } from '../../src/index.js';
import { klaar } from '../support/situations.js';

const day = (n: number) => `2026-07-${String(n).padStart(2, '0')}`;
const days = fc.integer({ min: 1, max: 4 }).map(day);
const datum = '2026-06-01';

test('no go-live over a hard deadline that its date misses, unless both accepted exactly that; and it never leaves the view (I-64)', () => {
  const acceptance = fc.record({ rol: fc.constantFrom('VR', 'CP'), gepland: days });
  fc.assert(
    fc.property(
      days,
      days,
      fc.array(acceptance, { maxLength: 6 }),
      fc.boolean(),
      (deadline, goLive, accepted, dropped) => {
        const spel = klaar()
          .doe('VR', 'planning.vastgesteld', { hardeDeadlines: [{ id: 'wet', omschrijving: 'Wet', datum: deadline }] })
          .vraagAan()
          .doe('RG', 'akkoord.gegeven')
          .doe('VR', 'plan.uitgevoerd', { datum })
          .doe('VR', 'oefening.gehouden', { datum });
        for (const { rol, gepland } of accepted)
          apply(spel.snapshot(), spel.event(rol, 'deadlineconflict.aanvaard', { deadline: 'wet', gepland, reden: 'x' }))
            .ok && spel.doe(rol, 'deadlineconflict.aanvaard', { deadline: 'wet', gepland, reden: 'x' });
        const missed = goLive > deadline;
        const both = ['VR', 'CP'].every((rol) => accepted.some((one) => one.rol === rol && one.gepland === goLive));
        const answer = apply(spel.snapshot(), spel.event('CP', 'golive.bevestigd', { datum: goLive }));
        expect(answer.ok).toBe(!missed || both);
        if (!answer.ok) return;
        spel.doe('CP', 'golive.bevestigd', { datum: goLive });
        if (dropped) spel.beide('deadline.vervallen', { deadline: 'wet', reden: 'x' });
        spel.doe('VR', 'planning.vastgesteld', { hardeDeadlines: [], goLiveDatum: '2026-01-01' });
        expect(signalsFor(spel.snapshot(), spel.by('RG')).some(({ code }) => code === 'deadline-gemist')).toBe(missed);
      },
    ),
    { numRuns: 150 },
  );
});
