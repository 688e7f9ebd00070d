import { describe, expect, test } from 'vitest';
import { formFor } from '../../../src/index.js';
import { aangevraagd, gezien, herkiest, onthouden, taak } from '../../support/situations.js';

/** What of the Regiegroep's reasons still holds up asking again. */
const open = (spel: ReturnType<typeof aangevraagd>) =>
  spel.weigert('VR', 'toetsing.aangevraagd').filter((code) => code !== 'afspraken-niet-definitief');

describe('what the Regiegroep may point at, and what follows (I-62)', () => {
  test.each(['plan', 'planning', 'beleidskader', 'eenduidigheid'])(
    'a reason about %s is answered before asking again',
    (over) => {
      const spel = onthouden(over);
      expect(spel.voortgang().minimum).toEqual({ gereed: 8, totaal: 8 });
      expect(open(spel)).toEqual(['reden-onbeantwoord']);
      const task = taak(spel, 'intercollegiale-toetsing/reden-beantwoorden/1');
      expect(task).toMatchObject({ data: { nr: 1 }, fields: ['antwoord'], blockedBy: [] });
      spel.doe('CP', 'reden.beantwoord', { nr: 1, antwoord: 'Aangepast' });
      expect(taak(spel, 'intercollegiale-toetsing/reden-beantwoorden/1')).toBeUndefined();
      expect(spel.facts().toetsingen[0]?.besluit?.redenen?.[0]?.beantwoord?.antwoord).toBe('Aangepast');
      spel.doe('VR', 'toetsing.aangevraagd');
    },
  );

  test('a deelafspraak that is named reopens and is required, whatever the policy, and stays on record', () => {
    const made = aangevraagd()
      .doe('VR', 'toetsing.ingetrokken')
      .doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.P1' })
      .vraagAan();
    const spel = made.doe('RG', 'akkoord.onthouden', { redenen: [{ over: '6.P1', toelichting: 'Te vaag' }] });
    expect(open(spel)).toEqual(['deelafspraken-open']);
    expect(spel.facts().eerdereDeelafspraken).toHaveLength(1);
    expect(taak(spel, 'afspraken-en-plan/deelafspraak/6.P1')?.data).toEqual({ deelafspraak: '6.P1' });
    spel.doe('VR', 'deelafspraak.gereed', { deelafspraak: '6.P1' }).vraagAan();
  });

  test('each reason has its number, and those about agreements need no answer', () => {
    const spel = aangevraagd().doe('RG', 'akkoord.onthouden', {
      redenen: [
        { over: 'convenant', toelichting: 'Verlopen' },
        { over: 'planning', toelichting: 'Te krap' },
      ],
    });
    expect(open(spel)).toEqual(['checklist-onvolledig', 'reden-onbeantwoord']);
    expect(spel.mist('reden-onbeantwoord', 'VR', 'toetsing.aangevraagd')).toEqual(['2']);
    expect(gezien(spel, 'geen-akkoord')).toHaveLength(2);
  });

  test('another profile answers a reason about the choice; the same one has to be explained', () => {
    const zelfde = onthouden('profielkeuze').beide('profielkeuze.definitief').doe('VR', 'verkenning.afgerond');
    expect(open(zelfde)).toEqual(['reden-onbeantwoord']);
    const ander = herkiest(onthouden('profielkeuze'), 'kern').doe('VR', 'verkenning.afgerond');
    expect(open(ander)).not.toContain('reden-onbeantwoord');
  });

  test('a reason about an item that the new profile does not have lapses', () => {
    const spel = aangevraagd().doe('RG', 'akkoord.onthouden', {
      redenen: [
        { over: 'aanspreekpunt-dilemmas', toelichting: 'Wie?' },
        { over: 'profielkeuze', toelichting: 'Te licht' },
      ],
    });
    expect(gezien(spel, 'geen-akkoord')).toHaveLength(2);
    herkiest(spel, 'kern').doe('VR', 'verkenning.afgerond');
    expect(gezien(spel, 'geen-akkoord')).toEqual(['De keuze voor het samenwerkingsprofiel: Te licht']);
  });

  test('the form of the Regiegroep offers all of it, in words', () => {
    const spel = aangevraagd();
    const [redenen] = formFor(spel.snapshot(), 'akkoord.onthouden', { who: spel.by('RG') }).fields;
    const over = redenen?.kind === 'list' ? redenen.fields[0] : undefined;
    const choices = over && 'choices' in over ? over.choices.map(({ value }) => value) : [];
    expect(choices).toEqual(
      expect.arrayContaining([
        'profielkeuze',
        'plan',
        'planning',
        'beleidskader',
        'eenduidigheid',
        'convenant',
        '6.P1',
      ]),
    );
  });
});
