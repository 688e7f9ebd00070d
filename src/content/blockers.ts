// What people read when the procedure says no: what is in the way, and what to do about it.
import type { BlockerCode } from '../domain/blockers.js';
import { deepFreeze } from '../procedure/freeze.js';
import type { Text } from '../procedure/text.js';

/** Words for every reason to refuse; what exactly is missing is listed beside them. */
export const blockerWords: Readonly<Record<BlockerCode, Text>> = /* @__PURE__ */ deepFreeze({
  // the door
  'niet-in-deze-fase': {
    nl: 'Dit hoort bij een andere fase of een ander moment van de procedure. Bekijk welke stappen nu aan de orde zijn.',
    en: 'This belongs to another phase or moment of the procedure. See which steps are due now.',
  },
  'verkeerde-rol': {
    nl: 'Vanuit uw rol kunt u dit niet vastleggen. Laat dit over aan wie daarvoor is aangewezen.',
    en: 'You cannot record this in your role. Leave it to those whose task it is.',
  },
  'verkeerde-organisatie': {
    nl: 'Dit kan niet door of voor deze organisatie worden vastgelegd. Controleer welke organisatie is opgegeven en in welke rol zij deelneemt.',
    en: 'This cannot be recorded by or for this organisation. Check which organisation was given and in which role it takes part.',
  },
  // redenen
  'reden-ontbreekt': {
    nl: 'Hier hoort een reden bij. Leg uit waarom.',
    en: 'A reason is needed here. Explain why.',
  },
  'beargumentering-ontbreekt': {
    nl: 'De profielkeuze is niet beargumenteerd. Noteer waarom dit profiel past bij de gewenste samenwerking.',
    en: 'No reasons are given for the choice of profile. Note down why this profile suits the desired cooperation.',
  },
  'verwijzing-ontbreekt': {
    nl: 'U geeft aan dat dit er al is, maar niet waar het te vinden is. Voeg een verwijzing toe.',
    en: 'You state that this already exists, but not where it can be found. Add a reference.',
  },
  // regio's en adoptie
  'een-regio': {
    nl: 'Er is maar één veiligheidsregio betrokken; een adoptieregio is dan niet nodig. Deze regio maakt zelf de afspraken.',
    en: 'Only one safety region is involved, so no adopting region is needed. This region makes the agreements itself.',
  },
  'onbekende-regio': {
    nl: 'Deze regio staat niet bij de betrokken veiligheidsregio’s. Voeg de regio eerst toe.',
    en: 'This region is not among the safety regions involved. Add the region first.',
  },
  'regio-al-betrokken': {
    nl: 'Deze organisatie doet al mee aan de samenwerking en kan er niet nog eens als regio bij komen.',
    en: 'This organisation already takes part in the cooperation and cannot be added again as a region.',
  },
  'leidende-regio': {
    nl: 'Deze regio trekt de samenwerking en kan daarom niet vertrekken. Laat eerst een andere regio adoptieregio worden.',
    en: 'This region leads the cooperation and therefore cannot leave. First let another region become the adopting region.',
  },
  'geen-kandidaat': {
    nl: 'Deze regio is geen kandidaat (meer) om adoptieregio te worden. Stel de regio zo nodig eerst voor.',
    en: 'This region is not, or is no longer, a candidate for adopting region. If necessary, propose the region first.',
  },
  'al-kandidaat': {
    nl: 'Deze regio is al kandidaat om adoptieregio te worden en hoeft niet opnieuw te worden voorgesteld.',
    en: 'This region is already a candidate for adopting region and need not be proposed again.',
  },
  'niet-de-kandidaat': {
    nl: 'Een regio spreekt hierin alleen voor zichzelf. Laat de genoemde regio dit zelf vastleggen.',
    en: 'Here a region speaks only for itself. Let the region named record this itself.',
  },
  'niet-aangemeld': {
    nl: 'De werkgroep crisispartners weet nog niet dat deze regio adoptieregio wil zijn. Neem contact op met de werkgroep en leg dat vast.',
    en: 'The crisis partners working group has not yet been told that this region wishes to be the adopting region. Contact the working group and record that you did.',
  },
  'steun-partner-ontbreekt': {
    nl: 'De crisispartner heeft nog geen steun uitgesproken voor deze adoptieregio. Vraag de crisispartner om die steun vast te leggen.',
    en: 'The crisis partner has not yet expressed support for this adopting region. Ask the crisis partner to record its support.',
  },
  'steun-regio-ontbreekt': {
    nl: 'Nog niet alle andere betrokken regio’s steunen deze kandidaat, en dat is voor deze samenwerking wel een voorwaarde. Vraag hun om steun.',
    en: 'Not all other regions involved support this candidate yet, which is a condition for this cooperation. Ask them for their support.',
  },
  'meer-kandidaten': {
    nl: 'Er is meer dan één kandidaat, terwijl de partner één aanspreekpunt krijgt. Bepaal samen wie het wordt; de anderen trekken hun kandidatuur in.',
    en: 'There is more than one candidate, while the partner is to have one point of contact. Decide together which it will be; the others withdraw their candidacy.',
  },
  'adoptieregio-bevestigd': {
    nl: 'Er is al een adoptieregio bevestigd. Een andere regio kan het pas worden als die regio haar kandidatuur intrekt.',
    en: 'An adopting region has already been confirmed. Another region can take its place only after that region withdraws its candidacy.',
  },
  'adoptieregio-ontbreekt': {
    nl: 'Er is nog geen adoptieregio bevestigd. Bepaal welke regio namens de andere optreedt, of sla dit over met een reden.',
    en: 'No adopting region has been confirmed yet. Decide which region acts on behalf of the others, or skip this and give a reason.',
  },
  'geen-standpunt': {
    nl: 'Uw organisatie heeft niets vastgelegd dat u hier kunt intrekken.',
    en: 'Your organisation has recorded nothing that you could withdraw here.',
  },
  // verkenning
  'inschatting-ontbreekt': {
    nl: 'Uw organisatie heeft nog geen eerste inschatting van het samenwerkingsprofiel gemaakt. Maak die inschatting voordat u haar deelt.',
    en: 'Your organisation has not yet made a first estimate of the cooperation profile. Make the estimate before you share it.',
  },
  'geen-contactpersonen': {
    nl: 'In de notities van uw organisatie staan geen contactpersonen.',
    en: 'There are no contacts in the notes of your organisation.',
  },
  'niets-vermeld': {
    nl: 'Er is niets ingevuld om vast te leggen. Vul in wat u wilt vastleggen.',
    en: 'Nothing was filled in to record. Fill in what you want to record.',
  },
  'antwoordvak-onbekend': {
    nl: 'Bijlage A heeft hiervoor geen antwoordvak. Geef alleen bij een vraag met een vak per partij aan over welke partij het antwoord gaat.',
    en: 'Appendix A has no answer space for this. State which party the answer is about only where a question has a space for each party.',
  },
  'wederzijds-onbekend': {
    nl: 'De partijen kennen elkaars kerntaken, ambities en verwachtingen nog niet volledig. Deel eerst wat hier nog ontbreekt.',
    en: 'The parties do not yet fully know each other’s core tasks, ambitions and expectations. First share what is still missing here.',
  },
  'voorstel-ontbreekt': {
    nl: 'Er ligt nog geen voorstel voor een profiel waarmee u kunt instemmen. Doe zelf een voorstel of wacht op de andere partij.',
    en: 'There is no proposed profile yet for you to agree to. Make a proposal yourself or wait for the other party.',
  },
  'ander-profiel-voorgesteld': {
    nl: 'Er ligt een voorstel voor een ander profiel. Stem daarmee in of doe zelf een nieuw voorstel.',
    en: 'A different profile has been proposed. Agree to that one or make a new proposal yourself.',
  },
  'eigen-voorstel': {
    nl: 'Uw partij stemde al in met dit profiel, door het voor te stellen of op een later moment. Alleen de andere partij kan haar eigen instemming geven.',
    en: 'Your party has already agreed to this profile, by proposing it or later on. Only the other party can give its own consent.',
  },
  'instemming-ontbreekt': {
    nl: 'De keuze is nog niet gezamenlijk: nog niet beide partijen stelden hetzelfde profiel voor of stemden ermee in.',
    en: 'The choice is not yet a joint one: the two parties have not yet both proposed or agreed to the same profile.',
  },
  'keuze-definitief': {
    nl: 'De keuze voor een samenwerkingsprofiel is definitief. Laat beide partijen eerst met een reden een wijziging van de keuze wensen voordat u een profiel voorstelt.',
    en: 'The choice of cooperation profile is definitive. Both parties must first wish, giving a reason, to change it before you propose a profile.',
  },
  'geen-keuzewijziging': {
    nl: 'Er ligt geen wens van die partij om de profielkeuze te wijzigen. U kunt alleen antwoorden op wat de andere partij wenst, en alleen intrekken wat u zelf wenst.',
    en: 'That party has stated no wish to change the choice of profile. You can only answer what the other party wishes, and only withdraw what you wish yourself.',
  },
  'herziening-begint-met-evaluatie': {
    nl: 'De samenwerking loopt al. Een ander profiel begint met een evaluatie; leg die vast en bespreek samen wat eruit volgt.',
    en: 'The cooperation is already running. Another profile begins with an evaluation; record it and discuss together what follows.',
  },
  'keuze-niet-definitief': {
    nl: 'Nog niet beide partijen hebben de profielkeuze definitief verklaard. Tot die tijd kunt u nog een ander profiel voorstellen.',
    en: 'The two parties have not both declared the choice of profile definitive. Until then you can still propose another profile.',
  },
  'afstemming-ontbreekt': {
    nl: 'Het voorgestelde profiel is nog niet met alle andere regio’s afgestemd. Doe dat eerst, of geef een reden als dat bij deze samenwerking is toegestaan.',
    en: 'The proposed profile has not yet been aligned with all other regions. Do so first, or give a reason if that is allowed for this cooperation.',
  },
  // uitwerking
  'profiel-niet-getoetst': {
    nl: 'Samenwerkingen met dit profiel worden niet getoetst en hebben geen uitwerkingsfase. Dit onderdeel is daarom niet van toepassing.',
    en: 'Cooperation under this profile is not peer reviewed and has no elaboration phase. This part therefore does not apply.',
  },
  'eindigt-na-verkenning': {
    nl: 'Bij dit profiel eindigt de procedure na de verkenning; zo is deze samenwerking ingericht. Een uitvoeringsfase volgt niet.',
    en: 'With this profile the procedure ends after the exploration; this cooperation has been set up that way. No implementation phase follows.',
  },
  'toetsing-loopt': {
    nl: 'De toetsing is aangevraagd; trek de aanvraag in voordat u iets wijzigt wat getoetst wordt.',
    en: 'The peer review has been requested; withdraw the request before you change anything under review.',
  },
  'afspraken-liggen-vast': {
    nl: 'Wat de Regiegroep heeft goedgekeurd, ligt vast. Neem een gewenste wijziging mee naar de evaluatie van de samenwerking.',
    en: 'What the Regiegroep (steering group) has approved stands. Raise any desired change when the cooperation is evaluated.',
  },
  'onbekende-afspraak': {
    nl: 'Deze afspraak staat niet op de checklist van het gekozen profiel en is ook niet door de partijen toegevoegd. Verwijs naar een afspraak die er wel is.',
    en: 'This agreement is not on the checklist of the chosen profile, nor was it added by the parties. Refer to an agreement that does exist.',
  },
  'afspraak-bestaat-al': {
    nl: 'Dit kenmerk is al in gebruik of hoort bij een checklist van het stappenplan. Geef uw eigen afspraak een ander kenmerk.',
    en: 'This identifier is already in use or belongs to a checklist of the step-by-step plan. Give your own agreement another identifier.',
  },
  'minimumafspraak-vervalt-niet': {
    nl: 'Deze afspraak hoort bij het minimum van het gekozen profiel en kan niet vervallen. Bestaat zij al, meld haar dan gereed met een verwijzing.',
    en: 'This agreement is part of the minimum for the chosen profile and cannot lapse. If it already exists, report it as done with a reference.',
  },
  'deelafspraak-hoort-elders': {
    nl: 'Deze deelafspraak hoort niet bij deze afspraak, of niet bij de checklist van het gekozen profiel. Leg haar vast bij de afspraak waar zij onder valt.',
    en: 'This sub-agreement does not belong to this agreement, or not to the checklist of the chosen profile. Record it with the agreement that covers it.',
  },
  'lcms-communicatie': {
    nl: 'Een ander systeem dan LCMS moet ten minste met LCMS kunnen communiceren. Leg vast dat dit zo is of kies een ander systeem.',
    en: 'A system other than LCMS must at least be able to communicate with LCMS. Record that it can, or choose another system.',
  },
  'plan-ontbreekt': {
    nl: 'Er is nog geen plan van aanpak met activiteiten. Stel dat plan eerst op.',
    en: 'There is no action plan with activities yet. Draw up that plan first.',
  },
  'onbekende-activiteit': {
    nl: 'De planning noemt een activiteit die niet in het plan van aanpak staat. Neem de activiteit op in het plan of haal haar uit de planning.',
    en: 'The schedule names an activity that is not in the action plan. Include the activity in the plan or take it out of the schedule.',
  },
  'dubbel-genoemd': {
    nl: 'Een kenmerk is meer dan één keer gebruikt. Noem elk onderdeel één keer en geef iets nieuws een eigen kenmerk.',
    en: 'An identifier has been used more than once. Name each item once, and give anything new an identifier of its own.',
  },
  'doorlooptijd-ontbreekt': {
    nl: 'Nog niet elke activiteit in het plan van aanpak heeft een doorlooptijd. Vul de doorlooptijden aan of sla dit over met een reden.',
    en: 'Not every activity in the action plan has a duration yet. Add the durations, or skip this and give a reason.',
  },
  'go-live-datum-ontbreekt': {
    nl: 'Er is nog geen datum voor de go-live bepaald. Kies een datum of sla dit over met een reden.',
    en: 'No date has been set for going live yet. Choose a date, or skip this and give a reason.',
  },
  deadlineconflict: {
    nl: 'De planning haalt een harde deadline niet. Pas de planning aan of laat beide partijen dit met een reden aanvaarden.',
    en: 'The schedule misses a hard deadline. Adjust the schedule, or have both parties accept this and give a reason.',
  },
  'deadline-staat-vast': {
    nl: 'Een harde deadline gaat niet zomaar naar later of over iets anders. Laat hem eerst beide met een reden vervallen; vroeger kan altijd.',
    en: 'A hard deadline does not simply move later or to something else. First both let it lapse, giving a reason; earlier is always possible.',
  },
  'onbekende-deadline': {
    nl: 'Er is geen harde deadline met dit kenmerk. Noem een deadline uit de planning.',
    en: 'There is no hard deadline with this id. Name one from the schedule.',
  },
  'geen-deadlineconflict': {
    nl: 'Er valt niets te aanvaarden: de planning haalt deze deadline, of de deadline is niet vastgelegd.',
    en: 'There is nothing to accept: the schedule meets this deadline, or the deadline has not been recorded.',
  },
  'checklist-onvolledig': {
    nl: 'Nog niet alle afspraken die voor de toetsing nodig zijn, zijn gereed. Maak ze af of verwijs naar wat er al is.',
    en: 'Not all agreements needed for the peer review are done yet. Complete them or refer to what already exists.',
  },
  'deelafspraken-open': {
    nl: 'Nog niet alle verplichte deelafspraken zijn gemaakt, en dat is een voorwaarde voor de toetsing. Maak ze en meld ze gereed.',
    en: 'Not all required sub-agreements have been made, which is a condition for the peer review. Make them and report them as done.',
  },
  'afspraken-niet-definitief': {
    nl: 'Beide partijen moeten de samenwerkingsafspraken definitief verklaren; na een wijziging opnieuw.',
    en: 'Both parties have to declare the cooperation agreements definitive, and again after a change.',
  },
  'verwacht-werk-open': {
    nl: 'Er staat nog werk open dat hiervóór wordt verwacht. Rond het af of sla het over met een reden.',
    en: 'Work that is expected before this is still open. Complete it, or skip it and give a reason.',
  },
  'toetsing-niet-aangevraagd': {
    nl: 'Er is geen aanvraag voor de toetsing waarop dit betrekking kan hebben. De veiligheidsregio vraagt de toetsing aan.',
    en: 'There is no request for a peer review to which this could relate. The safety region requests the peer review.',
  },
  'reden-onbeantwoord': {
    nl: 'De Regiegroep noemde redenen die nog geen antwoord hebben. Beantwoord ze; daarna kan de toetsing opnieuw worden aangevraagd.',
    en: 'The Regiegroep gave reasons that have not been answered yet. Answer them; then the peer review can be requested again.',
  },
  'onbekende-reden': {
    nl: 'Er is geen reden met dit nummer die om een antwoord vraagt. Noem het nummer van een reden die nog openstaat, als die er is.',
    en: 'There is no reason with this number that asks for an answer. Give the number of a reason that is still open, if there is one.',
  },
  'akkoord-ontbreekt': {
    nl: 'De Regiegroep heeft nog geen akkoord gegeven. De uitvoeringsfase begint pas na dat akkoord.',
    en: 'The Regiegroep (steering group) has not yet given its approval. The implementation phase begins only after that approval.',
  },
  // uitvoering
  'geen-plan': {
    nl: 'Er is geen plan van aanpak om uit te voeren. Bij dit profiel is een plan niet verplicht; wilt u er een, stel het dan eerst op.',
    en: 'There is no action plan to carry out. With this profile a plan is optional; if you want one, draw it up first.',
  },
  'al-vastgelegd': {
    nl: 'Dit is al vastgelegd en hoeft niet nog een keer.',
    en: 'This has already been recorded and need not be done again.',
  },
  'oefening-ontbreekt': {
    nl: 'Er is nog geen oefening vastgelegd. Houd eerst een oefening; wie zonder oefening live gaat, geeft daarvoor een reden als dat hier is toegestaan.',
    en: 'No exercise has been recorded yet. Hold one first; to go live without an exercise, give a reason where that is allowed here.',
  },
  'verbeterpunt-zonder-afspraak': {
    nl: 'Over een verbeterpunt is nog niet afgesproken wat ermee gebeurt. Spreek af wie wat doet en wanneer.',
    en: 'It has not yet been agreed how a point for improvement will be taken up. Agree who does what and when.',
  },
  'onbekend-verbeterpunt': {
    nl: 'Dit verbeterpunt is niet genoteerd. Kies een verbeterpunt uit de oefening of noteer het eerst.',
    en: 'This point for improvement has not been noted. Choose one that came out of the exercise, or note it first.',
  },
  'onbekend-aandachtspunt': {
    nl: 'Dit is geen openstaand aandachtspunt bij het akkoord. Misschien is het al afgehandeld.',
    en: 'This is not an open point of attention of the approval. It may already have been dealt with.',
  },
  'onbekend-incident': {
    nl: 'Dit incident is nog niet gemeld. Meld het eerst, of leg de evaluatie vast zonder incident.',
    en: 'This incident has not been reported yet. Report it first, or record the evaluation without an incident.',
  },
  // doorlopend
  'heeft-eigen-gebeurtenis': {
    nl: 'Dit onderdeel kunt u niet los afvinken. Het is gereed zodra is vastgelegd wat ervoor nodig is.',
    en: 'You cannot simply tick off this part. It is done once what it requires has been recorded.',
  },
  'niet-over-te-slaan': {
    nl: 'Dit kunt u niet met een reden overslaan: wat vereist is, moet gebeuren, en wat alleen wordt aangeraden, mag zonder reden blijven liggen.',
    en: 'You cannot skip this by giving a reason: what is required has to be done, and what is only recommended may be left without one.',
  },
  'onbekende-taak': {
    nl: 'Er staat geen taak open waarvan deze termijn kan verstrijken.',
    en: 'There is no open task whose term could expire here.',
  },
  'termijn-loopt-nog': {
    nl: 'De termijn van deze taak loopt nog. Leg dit pas vast als de laatste dag voorbij is.',
    en: 'The term of this task is still running. Record this only once its last day is over.',
  },
});
