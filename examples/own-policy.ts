// One collaboration under two readings of the text: the default, and a stricter one. Run: npx tsx examples/own-policy.ts
import type { Policy, SamenwerkingEvent } from 'netcentrisch-stappenplan';
import { actingAs, attempt, defaultPolicy, explain, progress, stappenplanMachine } from 'netcentrisch-stappenplan';
import { checklistFor, deelafspraken, eventWords } from 'netcentrisch-stappenplan/content';
import { createActor } from 'xstate';

// Each option is a reading the text leaves open (see `interpretations`). Fixed for a case; the rest keeps its default.
const policy: Policy = {
  ...defaultPolicy,
  checklist: 'cumulatief',
  deelafspraken: 'vereist',
  afstemmingRegios: 'vereist',
  steunRegios: 'unaniem',
  oefening: 'vereist-voor-go-live',
};
const start = { veiligheidsregio: 'VR17', andereRegios: ['VR19'], crisispartner: 'havenbedrijf' };
const standaard = createActor(stappenplanMachine, { input: start }).start();
const strenger = createActor(stappenplanMachine, { input: { ...start, policy } }).start();

/** States the same in both cases; throws when either refuses. */
function vastleggen(...events: readonly SamenwerkingEvent[]): void {
  for (const event of events) {
    for (const samenwerking of [standaard, strenger]) {
      const outcome = attempt(samenwerking, event);
      if (!outcome.ok) throw new Error(`${event.type}: ${outcome.blockers.map(({ code }) => code)}`);
    }
  }
}

/** Asks both cases whether this would pass, without stating it, and prints what they answer. */
function vergelijk(situatie: string, event: SamenwerkingEvent): void {
  console.log(`\n${eventWords[event.type].naam.nl}? ${situatie}`);
  for (const [naam, samenwerking] of Object.entries({ standaard, strenger })) {
    const { blockers } = explain(samenwerking.getSnapshot(), event);
    console.log(`  ${naam}: ${blockers.length === 0 ? 'mag' : 'geweigerd'}`);
    for (const { code, text, missing, interpretation = '' } of blockers) {
      console.log(`    ${code} ${interpretation}: ${text.nl}`);
      if (missing.length > 0) console.log(`    ontbreekt: ${missing.map(({ id }) => id).join(', ')}`);
    }
  }
}

const regio = actingAs({ rol: 'veiligheidsregio', organisatie: 'VR17' });
const andereRegio = actingAs({ rol: 'andere-regio', organisatie: 'VR19' });
const partner = actingAs({ rol: 'crisispartner', organisatie: 'havenbedrijf' });
const regiegroep = actingAs({ rol: 'regiegroep', organisatie: 'regiegroep' });
const profiel = 'structureel';

// steunRegios
vastleggen(
  regio('adoptieregio.voorgesteld', { regio: 'VR17' }),
  regio('adoptieregio.aangemeld', { regio: 'VR17', datum: '2026-01-05' }),
  partner('adoptieregio.gesteund', { regio: 'VR17' }),
  andereRegio('bezwaar.gemaakt', { regio: 'VR17', reden: 'Eerst de rolverdeling' }),
);
vergelijk('VR19 maakt bezwaar.', regio('adoptieregio.bevestigd', { regio: 'VR17' }));
vastleggen(andereRegio('adoptieregio.gesteund', { regio: 'VR17' }), regio('adoptieregio.bevestigd', { regio: 'VR17' }));

// afstemmingRegios
vastleggen(regio('notitie.vastgelegd', { resultaten: 'Oefening 2024' }));
vastleggen(partner('notitie.vastgelegd', { resultaten: 'Havenverordening' }));
vastleggen(partner('overleg.gevoerd', { datum: '2026-01-05', met: ['VR17'] }));
for (const partij of [regio, partner]) {
  vastleggen(
    partij('inschatting.gemaakt', { profiel }),
    partij('verwachtingen.gedeeld', { kerntaken: 'Haven', ambities: 'Eén beeld', verwachtingen: 'Snelheid' }),
  );
}
vastleggen(regio('profiel.voorgesteld', { profiel, beargumentering: 'Wekelijks samen op het water' }));
vastleggen(partner('profiel.ingestemd', { profiel }));
vergelijk(
  'VR19 dacht nog niet mee, daarvoor is een reden.',
  regio('profielkeuze.definitief', { reden: 'Afstemming volgt' }),
);
vastleggen(
  andereRegio('profiel.afgestemd', { profiel, regios: ['VR19'], datum: '2026-01-08' }),
  regio('profielkeuze.definitief'),
  partner('profielkeuze.definitief'),
  regio('profielkeuze.besproken', { datum: '2026-01-09' }),
  regio('verkenning.afgerond'),
);

// Own agreements and another system than LCMS: under either reading.
const eigen = { id: 'piketbriefing', gebied: 'mens', tekst: 'Gezamenlijke piketbriefing' } as const;
vastleggen(
  partner('eigen-afspraak.toegevoegd', { ...eigen, verplichtVoorToetsing: true }),
  partner('eigen-afspraak.toegevoegd', { id: 'ais', gebied: 'techniek', tekst: 'AIS-koppeling' }), // may stay open
  regio('systeem.gekozen', { systeem: 'HavenCMS' }),
);
vergelijk('HavenCMS in plaats van LCMS.', regio('afspraken.definitief'));
vastleggen(
  regio('systeem.gekozen', { systeem: 'HavenCMS', communiceertMetLcms: true, randvoorwaarden: ['Koppelvlak'] }),
);

// checklist, deelafspraken
const gedrukt = checklistFor(profiel).items;
vastleggen(
  ...gedrukt.map(({ id }) => partner('afspraak.gereed', { afspraak: id })),
  regio('plan.opgesteld', { activiteiten: [{ id: 'koppelen', omschrijving: 'HavenCMS koppelen' }] }),
  regio('planning.vastgesteld', { activiteiten: [{ activiteit: 'koppelen', dagen: 60 }], goLiveDatum: '2026-09-01' }),
  regio('planning.vastgesteld', { hardeDeadlines: [], prioriteiten: ['koppelen'] }),
  regio('werkgroep.benaderd', { datum: '2026-02-02' }),
  regio('afspraken.definitief'),
  partner('afspraken.definitief'),
);
vergelijk('De gedrukte lijst is gereed, de piketbriefing niet.', regio('toetsing.aangevraagd'));
vastleggen(partner('afspraak.gereed', { afspraak: 'piketbriefing' }));
vastleggen(regio('afspraken.definitief'), partner('afspraken.definitief'));
vergelijk('Ook de piketbriefing is gereed.', regio('toetsing.aangevraagd'));

for (const { id } of checklistFor(profiel, policy).items) {
  attempt(strenger, partner('afspraak.gereed', { afspraak: id })); // ten printed items, and two of the stand-by list
}
const extra = deelafspraken.filter(
  ({ herkomst, profielen }) => herkomst === 'bijlage-b' && profielen.includes(profiel),
);
vastleggen(
  ...extra.map(({ id }) => regio('deelafspraak.gereed', { deelafspraak: id })),
  regio('afspraken.definitief'),
  partner('afspraken.definitief'),
  regio('toetsing.aangevraagd'),
  regiegroep('akkoord.gegeven'),
  regio('plan.uitgevoerd', { datum: '2026-08-20' }),
);

// oefening
const goLive = regio('golive.bevestigd', { datum: '2026-09-01', reden: 'Oefenen kan pas in november' });
vergelijk('Zonder oefening, met een reden.', goLive);

console.log();
for (const [naam, samenwerking] of Object.entries({ standaard, strenger })) {
  const { minimum, eigen } = progress(samenwerking.getSnapshot());
  console.log(`${naam}: minimum ${minimum.gereed} van ${minimum.totaal}, eigen ${eigen.gereed} van ${eigen.totaal}`);
}
