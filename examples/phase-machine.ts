// One phase of the stappenplan inside a machine of your own. Run: npx tsx examples/phase-machine.ts
import type { GetoetstProfielId, Samenwerking, SamenwerkingEvent } from 'netcentrisch-stappenplan';
import { actingAs, explain, tasksFor, uitwerkingsfaseMachine, verkenningsfaseMachine } from 'netcentrisch-stappenplan';
import { checklistFor, eventWords } from 'netcentrisch-stappenplan/content';
import { assign, createActor, sendTo, setup } from 'xstate';

interface Dossier {
  profiel: GetoetstProfielId;
  samenwerking: Samenwerking;
}

/** A file of a legal department: it signs the convenant once the uitwerkingsfase has ended with an akkoord. */
export const dossierMachine = setup({
  types: {
    input: {} as Dossier,
    context: {} as Dossier,
    events: {} as { type: 'vastgelegd'; feit: SamenwerkingEvent } | { type: 'convenant.ondertekend' },
    children: {} as { uitwerking: 'uitwerkingsfase' },
  },
  actors: { uitwerkingsfase: uitwerkingsfaseMachine },
}).createMachine({
  id: 'dossier',
  context: ({ input }) => input,
  initial: 'uitwerken',
  states: {
    uitwerken: {
      invoke: {
        id: 'uitwerking',
        src: 'uitwerkingsfase',
        input: ({ context }) => context,
        onDone: [
          {
            guard: ({ event }) => event.output.uitkomst === 'akkoord',
            actions: assign(({ event }) => ({ samenwerking: event.output.samenwerking })),
            target: 'ondertekenen',
          },
          { guard: ({ event }) => event.output.uitkomst === 'terug-naar-profielkeuze', target: 'profiel-heroverwegen' },
          { target: 'gesloten' }, // 'beeindigd'
        ],
      },
      on: { vastgelegd: { actions: sendTo('uitwerking', ({ event }) => event.feit) } },
    },
    ondertekenen: { on: { 'convenant.ondertekend': 'gesloten' } },
    'profiel-heroverwegen': {},
    gesloten: { type: 'final' },
  },
});

const regio = { rol: 'veiligheidsregio', organisatie: 'VR25' } as const;
const partner = { rol: 'crisispartner', organisatie: 'zuiderzeeland' } as const;
const regiegroep = { rol: 'regiegroep', organisatie: 'regiegroep' } as const;

/** The facts this phase starts from: a choice of profile that both parties declared definitive. */
export function gekozen(profiel: GetoetstProfielId): Samenwerking {
  const said = { kerntaken: 'Water', ambities: 'Eén beeld', verwachtingen: 'Snelheid' };
  const input = {
    veiligheidsregio: regio.organisatie,
    crisispartner: partner.organisatie,
    bestaand: {
      by: regio,
      at: '2026-01-05T09:00:00Z',
      verwachtingen: { veiligheidsregio: said, crisispartner: said },
      profielkeuze: { profiel, beargumentering: 'Samen bij hoogwater' },
    },
  };
  const verkenning = createActor(verkenningsfaseMachine, { input }).start();
  for (const als of [actingAs(regio), actingAs(partner)]) {
    verkenning.send(als('notitie.vastgelegd', { resultaten: 'Er ligt een convenant' }));
    verkenning.send(als('inschatting.gemaakt', { profiel }));
    verkenning.send(als('profielkeuze.definitief'));
  }
  verkenning.send(actingAs(partner)('overleg.gevoerd', { datum: '2026-01-05', met: [regio.organisatie] }));
  verkenning.send(actingAs(regio)('verkenning.afgerond'));
  const { output } = verkenning.getSnapshot();
  if (output?.uitkomst !== 'naar-uitwerking') throw new Error('The choice is not definitive');
  return output.samenwerking;
}

// The rest shows it at work: a dossier from the choice of profile to the signature.
const dossier = createActor(dossierMachine, { input: { profiel: 'stand-by', samenwerking: gekozen('stand-by') } });
dossier.start();

/** Asks the phase itself what is in the way, and passes on what it would accept. */
function vastleggen(feit: SamenwerkingEvent): void {
  const fase = dossier.getSnapshot().children.uitwerking?.getSnapshot();
  if (!fase) return;
  const { blockers } = explain(fase, feit);
  console.log(`${blockers.length === 0 ? '✓' : '✗'} ${feit.by.rol}: ${eventWords[feit.type].naam.nl}`);
  for (const { text, missing } of blockers) console.log(`    ${text.nl} [${missing.length}]`);
  if (blockers.length === 0) dossier.send({ type: 'vastgelegd', feit });
}

/** The state of the dossier, and what the phase inside it still asks of the region. */
function print(): void {
  const { value, children } = dossier.getSnapshot();
  const fase = children.uitwerking?.getSnapshot();
  console.log(`Dossier: ${value}; open voor de regio: ${fase ? tasksFor(fase, regio).length : 'geen fase'}`);
}

const [alsRegio, alsPartner] = [actingAs(regio), actingAs(partner)];
print();
vastleggen(alsRegio('toetsing.aangevraagd')); // too early
vastleggen(alsRegio('profielkeuze.besproken', { datum: '2026-01-06' }));
for (const { id } of checklistFor('stand-by').items) vastleggen(alsPartner('afspraak.gereed', { afspraak: id }));
vastleggen(alsRegio('plan.opgesteld', { activiteiten: [{ id: 'opleiden', omschrijving: 'Medewerkers opleiden' }] }));
const activiteiten = [{ activiteit: 'opleiden', dagen: 30 }];
vastleggen(alsRegio('planning.vastgesteld', { activiteiten, goLiveDatum: '2026-06-01', hardeDeadlines: [] }));
vastleggen(alsRegio('planning.vastgesteld', { prioriteiten: ['opleiden'] }));
vastleggen(alsRegio('werkgroep.benaderd', { datum: '2026-01-20' }));
for (const als of [alsRegio, alsPartner]) vastleggen(als('afspraken.definitief'));
vastleggen(alsRegio('toetsing.aangevraagd'));
print();
vastleggen(actingAs(regiegroep)('akkoord.gegeven'));
print();
dossier.send({ type: 'convenant.ondertekend' });
print();
