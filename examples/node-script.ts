// One stand-by collaboration, from its opening to actief; saved and restored halfway. Run: npx tsx examples/node-script.ts
import type { SamenwerkingEvent } from 'netcentrisch-stappenplan';
import { actingAs, attempt, persist, restore, stappenplanMachine, tasksFor, viewFor } from 'netcentrisch-stappenplan';
import { checklistFor, eventWords, rollen } from 'netcentrisch-stappenplan/content';
import { createActor } from 'xstate';

// Who can act, each for an organisation of this case. Your application takes this from whoever is logged in.
const wie = {
  regio: { rol: 'veiligheidsregio', organisatie: 'VR25' },
  partner: { rol: 'crisispartner', organisatie: 'zuiderzeeland' },
  regiegroep: { rol: 'regiegroep', organisatie: 'regiegroep' },
} as const;
const [regio, partner, regiegroep] = [actingAs(wie.regio), actingAs(wie.partner), actingAs(wie.regiegroep)];

const input = { veiligheidsregio: 'VR25', crisispartner: { id: 'zuiderzeeland', naam: 'Waterschap Zuiderzeeland' } };
let samenwerking = createActor(stappenplanMachine, { input }).start();

/** States what happened and prints whether that was accepted; a refusal changes nothing and says why. */
function vastleggen(event: SamenwerkingEvent): void {
  const outcome = attempt(samenwerking, event);
  console.log(`${outcome.ok ? '✓' : '✗'} ${event.by.rol}: ${eventWords[event.type].naam.nl}`);
  if (outcome.ok) return;
  for (const { text, missing, source } of outcome.blockers) {
    console.log(`    ${text.nl}`);
    if (source) console.log(`      zie regel ${source.lines}: “${source.quote}”`);
    for (const { id, text: words } of missing) console.log(`      - ${words?.nl ?? id}`);
  }
}

/** Prints who has what to do now. */
function printTaken(): void {
  const snapshot = samenwerking.getSnapshot();
  console.log(`\nNu te doen in de fase ${viewFor(snapshot, wie.regio).fase}:`);
  for (const by of Object.values(wie)) {
    const taken = tasksFor(snapshot, by).map(({ closesWith: [type] }) => (type ? eventWords[type].naam.nl : ''));
    console.log(`  ${rollen.find(({ id }) => id === by.rol)?.naam.nl}: ${[...new Set(taken)].join(', ') || 'niets'}`);
  }
  console.log();
}

printTaken();
vastleggen(regio('notitie.vastgelegd', { resultaten: 'Oefening 2024; er ligt een convenant' }));
vastleggen(partner('notitie.vastgelegd', { resultaten: 'Convenant uit 2019' }));
vastleggen(partner('overleg.gevoerd', { datum: '2026-01-05', met: ['VR25'] }));
for (const partij of [regio, partner]) {
  vastleggen(partij('inschatting.gemaakt', { profiel: 'stand-by' }));
  vastleggen(partij('verwachtingen.gedeeld', { kerntaken: 'Water', ambities: 'Eén beeld', verwachtingen: 'Snelheid' }));
}
vastleggen(regio('profiel.voorgesteld', { profiel: 'stand-by', beargumentering: 'Samen bij hoogwater' }));
vastleggen(partner('profiel.ingestemd', { profiel: 'stand-by' }));
for (const partij of [regio, partner]) vastleggen(partij('profielkeuze.definitief'));
vastleggen(regio('profielkeuze.besproken', { datum: '2026-01-06' }));
vastleggen(regio('verkenning.afgerond'));

// Save it wherever you like, as JSON.
const saved = JSON.stringify(persist(samenwerking.getSnapshot()));
samenwerking.stop();
samenwerking = createActor(stappenplanMachine, restore(saved)).start();

printTaken();
const afspraken = checklistFor('stand-by').items.filter(({ id }) => id !== 'geheimhouding');
for (const { id } of afspraken) vastleggen(partner('afspraak.gereed', { afspraak: id }));
vastleggen(regio('plan.opgesteld', { activiteiten: [{ id: 'opleiden', omschrijving: 'Medewerkers opleiden' }] }));
const activiteiten = [{ activiteit: 'opleiden', dagen: 30 }];
vastleggen(regio('planning.vastgesteld', { activiteiten, goLiveDatum: '2026-06-01', hardeDeadlines: [] }));
vastleggen(regio('planning.vastgesteld', { prioriteiten: ['opleiden'] })); // a later one adds to the earlier
vastleggen(regio('werkgroep.benaderd', { datum: '2026-01-20' }));
vastleggen(regio('toetsing.aangevraagd')); // too early, and it says what is left
vastleggen(partner('afspraak.gereed', { afspraak: 'geheimhouding' }));
for (const partij of [regio, partner]) vastleggen(partij('afspraken.definitief'));
vastleggen(regio('toetsing.aangevraagd'));
printTaken();
vastleggen(regiegroep('akkoord.gegeven'));
vastleggen(regio('plan.uitgevoerd', { datum: '2026-05-20' }));
vastleggen(partner('oefening.gehouden', { datum: '2026-06-01' }));
vastleggen(regio('golive.bevestigd', { datum: '2026-06-01' }));
printTaken();
console.log('Live en actief:', samenwerking.getSnapshot().matches({ uitvoering: 'actief' }));
