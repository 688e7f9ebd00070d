// What people read of what is visible but stops nothing: what there is to see, and why it matters.
import type { SignalCode } from '../domain/blockers.js';
import { deepFreeze } from '../procedure/freeze.js';
import type { Text } from '../procedure/text.js';

/** Words for every signal; nothing is refused on account of one. */
export const signalWords: Readonly<Record<SignalCode, Text>> = /* @__PURE__ */ deepFreeze({
  'bezwaar-regio': {
    nl: 'Een betrokken regio heeft bezwaar tegen de (beoogde) adoptieregio. Er wordt dan niet namens die regio opgetreden; bespreek het bezwaar samen.',
    en: 'A region involved objects to the (intended) adopting region. That region is then not represented; discuss the objection together.',
  },
  'bezwaar-partner': {
    nl: 'De partner heeft bezwaar tegen de (beoogde) adoptieregio. Zonder steun van de partner is er geen adoptieregio; bespreek het bezwaar samen.',
    en: 'The partner objects to the (intended) adopting region. Without the support of the partner there is no adopting region; discuss the objection together.',
  },
  'adoptie-open': {
    nl: 'Stap 1 is weer open: er is geen bevestigde adoptieregio waar de partner achter staat. Dat houdt niets tegen wat al is goedgekeurd of loopt.',
    en: 'Step 1 is open again: there is no confirmed adopting region that the partner stands behind. This holds up nothing that was approved or is under way.',
  },
  'afstemming-ontbreekt': {
    nl: 'Nog niet elke betrokken regio heeft meegedacht over het profiel. Afstemmen vóór de definitieve keuze wordt ten zeerste aangeraden.',
    en: 'Not every region involved has been consulted on the profile. Alignment before the definitive choice is most strongly recommended.',
  },
  'ander-profiel-gewenst': {
    nl: 'Een betrokken regio wenst een ander profiel dan is voorgesteld of gekozen. Zij is daarmee geraadpleegd en houdt niets tegen; bespreek haar wens samen.',
    en: 'A region involved wants another profile than the one proposed or chosen. It has thereby been consulted and holds up nothing; discuss its wish together.',
  },
  'keuze-niet-besproken': {
    nl: 'De profielkeuze is nog niet besproken met de werkgroep crisispartners. Daardoor missen andere regio’s en partners deze ontwikkeling.',
    en: 'The choice of profile has not yet been discussed with the crisis partners working group. Other regions and partners therefore miss this development.',
  },
  'keuzewijziging-gewenst': {
    nl: 'Eén partij wil de profielkeuze wijzigen. De keuze blijft staan tot ook de andere partij dat wil; ga met elkaar in gesprek.',
    en: 'One party wishes to change the choice of profile. The choice stands until the other party wishes so too; discuss it together.',
  },
  'deelafspraak-open': {
    nl: 'Een deelafspraak die bij dit profiel hoort, is nog niet gemaakt. Ook bij de toetsing blijft dat zichtbaar.',
    en: 'A sub-agreement that belongs to this profile has not been made yet. This remains visible in the peer review as well.',
  },
  'eigen-afspraak-open': {
    nl: 'Een afspraak die de partijen zelf toevoegden, is nog niet gereed. Zij hoort wel bij wat zij samen willen regelen.',
    en: 'An agreement that the parties added themselves is not done yet. It is part of what they wish to arrange together.',
  },
  'gebied-zonder-afspraak': {
    nl: 'Niet op elk gebied is een afspraak voorzien. Het stappenplan vraagt afspraken over proces, organisatie, mens en techniek.',
    en: 'Not every area has an agreement planned for it. The step-by-step plan asks for agreements on process, organisation, people and technology.',
  },
  'systeem-ontbreekt': {
    nl: 'Er is nog geen systeem vastgelegd, terwijl de checklist van dit profiel over het gekozen systeem gaat. Leg het vast, ook als het LCMS is.',
    en: 'No system has been recorded yet, while the checklist of this profile is about the chosen system. Record it, even if it is LCMS.',
  },
  'deadlineconflict-aanvaard': {
    nl: 'Beide partijen aanvaarden dat de planning een harde deadline niet haalt. Dat geldt alleen zolang geen van beide data verandert.',
    en: 'Both parties accept that the schedule misses a hard deadline. This holds only as long as neither of the two dates changes.',
  },
  'activiteit-na-go-live': {
    nl: 'Een activiteit van het plan is later gepland dan de go-live. Ga na of zij daarop kan wachten, of pas de planning aan.',
    en: 'An activity of the plan is planned later than going live. Check whether it can wait, or adjust the schedule.',
  },
  'deadline-gemist': {
    nl: 'De samenwerking ging later live dan een harde deadline toestond. Dat blijft zichtbaar, ook als het is aanvaard of de deadline is vervallen.',
    en: 'The cooperation went live later than a hard deadline allowed. This stays visible, also if it was accepted or the deadline lapsed.',
  },
  'overleg-ontbreekt': {
    nl: 'Er is nog geen overleg met de andere betrokken regio’s vastgelegd. Zij moeten zich kunnen vinden in afspraken die namens hen worden gemaakt.',
    en: 'No consultation with the other regions involved has been recorded yet. They need to be able to support agreements made on their behalf.',
  },
  'geen-akkoord': {
    nl: 'De Regiegroep heeft geen akkoord gegeven. Pas aan wat zij noemt en vraag de toetsing opnieuw aan.',
    en: 'The Regiegroep withheld its approval. Change what it names and request the peer review again.',
  },
  'toetsing-vervallen': {
    nl: 'De aanvraag voor de toetsing is vervallen, omdat de partijen de profielkeuze wijzigen. Er is nu niets te beslissen.',
    en: 'The request for the peer review has lapsed, because the parties change the choice of profile. There is nothing to decide now.',
  },
  'oefening-voor-uitvoering': {
    nl: 'Er is geoefend voordat het plan van aanpak als uitgevoerd is gemeld. Ga na of de oefening laat zien wat in het plan staat.',
    en: 'An exercise was held before the action plan was reported as carried out. Check that the exercise shows what the plan contains.',
  },
  'praktijktoets-open': {
    nl: 'De go-live is bevestigd zonder oefening; de praktijktoets staat daarom nog open. Met een oefening wordt de toetsing afgerond.',
    en: 'Going live was confirmed without an exercise, so the practical test is still open. An exercise completes the peer review.',
  },
  'geen-evaluatieritme': {
    nl: 'Er is nog niet afgesproken hoe vaak u de samenwerking evalueert. Met een vast ritme blijft de evaluatie niet liggen.',
    en: 'It has not yet been agreed how often you evaluate the cooperation. A fixed interval keeps the evaluation from being forgotten.',
  },
  'termijn-verstreken': {
    nl: 'De termijn van een taak is verstreken terwijl het werk nog openstaat. Pak het op of pas de planning aan.',
    en: 'The term of a task has expired while the work is still open. Take it up or adjust the schedule.',
  },
});
