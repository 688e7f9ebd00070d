// What people read of every fact that can be recorded: its name, and what it states, by whom, and what follows.
import type { EventType } from '../domain/events/event.js';
import { deepFreeze } from '../procedure/freeze.js';
import type { Text } from '../procedure/text.js';

/** Name and explanation of every event type. */
export const eventWords: Readonly<Record<EventType, { naam: Text; uitleg: Text }>> = /* @__PURE__ */ deepFreeze({
  // stap 1
  'adoptieregio.voorgesteld': {
    naam: { nl: 'Adoptieregio voorgesteld', en: 'Adopting region proposed' },
    uitleg: {
      nl: 'Een regio stelt zichzelf voor als adoptieregio, of de crisispartner vraagt een regio daarvoor; die regio is dan kandidaat.',
      en: 'A region puts itself forward as adopting region, or the crisis partner asks a region to be so; that region is then a candidate.',
    },
  },
  'adoptieregio.aangemeld': {
    naam: { nl: 'Kandidaat aangemeld bij de werkgroep', en: 'Working group told of the candidate' },
    uitleg: {
      nl: 'De kandidaat of de werkgroep crisispartners legt vast dat de werkgroep weet dat deze regio adoptieregio wil zijn.',
      en: 'The candidate or the crisis partners working group records that the group knows of the region’s wish to be the adopting region.',
    },
  },
  'adoptieregio.gesteund': {
    naam: { nl: 'Kandidaat gesteund', en: 'Candidate supported' },
    uitleg: {
      nl: 'De crisispartner of een andere betrokken regio spreekt steun uit voor een kandidaat; dit vervangt een eerder standpunt.',
      en: 'The crisis partner or another region involved expresses support for a candidate; this replaces any earlier position.',
    },
  },
  'steun.ingetrokken': {
    naam: { nl: 'Steun ingetrokken', en: 'Support withdrawn' },
    uitleg: {
      nl: 'De crisispartner of een andere betrokken regio trekt de eigen steun in; doet de crisispartner dat, dan staat de adoptie weer open.',
      en: 'The crisis partner or another region involved withdraws its support; if the crisis partner does so, the adoption is open again.',
    },
  },
  'bezwaar.gemaakt': {
    naam: { nl: 'Bezwaar gemaakt', en: 'Objection made' },
    uitleg: {
      nl: 'De crisispartner of een andere betrokken regio maakt bezwaar tegen een kandidaat; dit vervangt een eerder standpunt.',
      en: 'The crisis partner or another region involved objects to a candidate; this replaces any earlier position.',
    },
  },
  'bezwaar.ingetrokken': {
    naam: { nl: 'Bezwaar ingetrokken', en: 'Objection withdrawn' },
    uitleg: {
      nl: 'Wie bezwaar maakte, trekt dat in; daarmee is nog geen steun uitgesproken.',
      en: 'The organisation that objected withdraws its objection; this does not yet express support.',
    },
  },
  'kandidatuur.ingetrokken': {
    naam: { nl: 'Kandidatuur ingetrokken', en: 'Candidacy withdrawn' },
    uitleg: {
      nl: 'Een regio trekt zich terug als kandidaat of als bevestigde adoptieregio; een andere regio kan dan worden bevestigd.',
      en: 'A region withdraws as candidate or as confirmed adopting region; another region can then be confirmed.',
    },
  },
  'adoptieregio.bevestigd': {
    naam: { nl: 'Adoptieregio bevestigd', en: 'Adopting region confirmed' },
    uitleg: {
      nl: 'De enige kandidaat bevestigt dat zij adoptieregio is en trekt vanaf dan de samenwerking, ook namens de andere regio’s zonder bezwaar.',
      en: 'The only candidate confirms that it is the adopting region, and from then on leads the cooperation, also on behalf of the other regions that do not object.',
    },
  },
  // stap 2
  'notitie.vastgelegd': {
    naam: { nl: 'Notitie vastgelegd', en: 'Note recorded' },
    uitleg: {
      nl: 'Een partij noteert voor zichzelf de resultaten en contactpersonen uit de analyse; de andere partij ziet deze notitie niet.',
      en: 'A party notes down for itself the results and contacts from its analysis; the other party does not see this note.',
    },
  },
  'contactpersonen.gewist': {
    naam: { nl: 'Contactpersonen gewist', en: 'Contacts erased' },
    uitleg: {
      nl: 'Een organisatie wist de contactpersonen uit haar eigen notities: het zijn persoonsgegevens. De resultaten blijven staan.',
      en: 'An organisation erases the contacts from its own notes, since they are personal data. The results stay.',
    },
  },
  // stap 3
  'inschatting.gemaakt': {
    naam: { nl: 'Inschatting gemaakt', en: 'Estimate made' },
    uitleg: {
      nl: 'Een partij schat in welk samenwerkingsprofiel het beste past; de inschatting blijft van haarzelf tot zij die deelt.',
      en: 'A party estimates which cooperation profile fits best; the estimate remains its own until it shares it.',
    },
  },
  'inschatting.gedeeld': {
    naam: { nl: 'Inschatting gedeeld', en: 'Estimate shared' },
    uitleg: {
      nl: 'Een partij deelt haar eerste inschatting, als richtlijn voor de gesprekken.',
      en: 'A party shares its first estimate, as a guideline for the talks.',
    },
  },
  // stap 4
  'verwachtingen.gedeeld': {
    naam: { nl: 'Kerntaken, ambities of verwachtingen gedeeld', en: 'Core tasks, ambitions or expectations shared' },
    uitleg: {
      nl: 'Een partij vertelt de andere over haar kerntaken, ambities en verwachtingen; beide partijen doen dat vóór de verkenning is afgerond.',
      en: 'A party tells the other of its core tasks, ambitions and expectations; both parties do so before the exploration is completed.',
    },
  },
  'bespreekpunt.beantwoord': {
    naam: { nl: 'Bespreekpunt beantwoord', en: 'Discussion point answered' },
    uitleg: {
      nl: 'Een partij legt het antwoord op een vraag uit bijlage A vast; een nieuw antwoord vervangt het vorige.',
      en: 'A party records the answer to a question from Appendix A; a new answer replaces the previous one.',
    },
  },
  // stap 5
  'profiel.afgestemd': {
    naam: { nl: 'Profiel afgestemd met andere regio’s', en: 'Profile aligned with other regions' },
    uitleg: {
      nl: 'De trekkende regio of een andere betrokken regio legt vast met welke regio’s het gewenste profiel is afgestemd; een regio doet dat voor zichzelf.',
      en: 'The leading region or another region involved records with which regions the desired profile has been aligned; a region does so for itself.',
    },
  },
  'profiel.voorgesteld': {
    naam: { nl: 'Profiel voorgesteld', en: 'Profile proposed' },
    uitleg: {
      nl: 'Een partij stelt met argumenten een samenwerkingsprofiel voor; de keuze is gemaakt zodra de andere partij instemt.',
      en: 'A party proposes a cooperation profile, with reasons; the choice is made once the other party agrees.',
    },
  },
  'profiel.ingestemd': {
    naam: { nl: 'Ingestemd met het profiel', en: 'Profile agreed to' },
    uitleg: {
      nl: 'De andere partij stemt in met het voorgestelde profiel; daarmee is de keuze gezamenlijk gemaakt.',
      en: 'The other party agrees to the proposed profile; with that the choice has been made together.',
    },
  },
  'profielkeuze.definitief': {
    naam: { nl: 'Profielkeuze definitief verklaard', en: 'Choice of profile declared definitive' },
    uitleg: {
      nl: 'Een partij verklaart de gezamenlijke profielkeuze definitief; hebben beide dat gedaan, dan ligt de keuze vast.',
      en: 'A party declares the joint choice of profile definitive; once both have done so, the choice is fixed.',
    },
  },
  'keuzewijziging.gewenst': {
    naam: { nl: 'Wijziging van de profielkeuze gewenst', en: 'Change of the choice of profile wished for' },
    uitleg: {
      nl: 'Een partij wil de definitieve profielkeuze met een reden wijzigen; wil ook de andere dat, dan gaat de keuze weer open.',
      en: 'A party wishes, giving a reason, to change the definitive choice of profile; if the other does too, the choice is open again.',
    },
  },
  'keuzewijziging.afgewezen': {
    naam: { nl: 'Wijziging van de profielkeuze afgewezen', en: 'Change of the choice of profile declined' },
    uitleg: {
      nl: 'De andere partij wijst de gewenste wijziging met een reden af; de keuze blijft staan en de wens blijft vastgelegd.',
      en: 'The other party declines the change wished for, giving a reason; the choice stands and the wish stays on record.',
    },
  },
  'keuzewijziging.ingetrokken': {
    naam: {
      nl: 'Wens om de profielkeuze te wijzigen ingetrokken',
      en: 'Wish to change the choice of profile withdrawn',
    },
    uitleg: {
      nl: 'De partij die de keuze wilde wijzigen, ziet daarvan af; de keuze hoeft niet opnieuw te worden gemaakt.',
      en: 'The party that wished to change the choice no longer does; the choice need not be made again.',
    },
  },
  'profielkeuze.besproken': {
    naam: { nl: 'Profielkeuze besproken met de werkgroep', en: 'Choice of profile discussed with the working group' },
    uitleg: {
      nl: 'Een partij of de werkgroep crisispartners legt vast dat de gezamenlijke profielkeuze met de werkgroep is besproken.',
      en: 'A party or the crisis partners working group records that the joint choice of profile has been discussed with the group.',
    },
  },
  'verkenning.afgerond': {
    naam: { nl: 'Verkenning afgerond', en: 'Exploration completed' },
    uitleg: {
      nl: 'Een van beide partijen sluit de verkenning af; het gekozen profiel bepaalt hoe het verdergaat.',
      en: 'One of the two parties completes the exploration; the chosen profile determines what comes next.',
    },
  },
  // stap 6 en 7
  'afspraak.gereed': {
    naam: { nl: 'Afspraak gereed', en: 'Agreement done' },
    uitleg: {
      nl: 'Een partij meldt dat een afspraak is gemaakt of er al was; voor de toetsing moet elke afspraak van de checklist gereed zijn.',
      en: 'A party reports that an agreement has been made or already existed; the peer review requires every agreement on the checklist to be done.',
    },
  },
  'afspraak.opgepakt': {
    naam: { nl: 'Afspraak opgepakt', en: 'Agreement taken up' },
    uitleg: {
      nl: 'Een partij meldt dat aan een afspraak wordt gewerkt; zij telt pas mee als zij gereed is.',
      en: 'A party reports that an agreement is being worked on; it counts only once it is done.',
    },
  },
  'afspraak.heropend': {
    naam: { nl: 'Afspraak heropend', en: 'Agreement reopened' },
    uitleg: {
      nl: 'Een partij zet een afspraak weer open; beide partijen moeten de afspraken daarna opnieuw definitief verklaren.',
      en: 'A party opens an agreement again; afterwards both parties have to declare the agreements definitive once more.',
    },
  },
  'afspraak.vervallen': {
    naam: { nl: 'Eigen afspraak vervallen', en: 'Own agreement lapsed' },
    uitleg: {
      nl: 'Een partij laat een zelf toegevoegde afspraak vervallen; de afspraken van de checklist blijven altijd staan.',
      en: 'A party lets an agreement that was added lapse; the agreements on the checklist always remain.',
    },
  },
  'deelafspraak.gereed': {
    naam: { nl: 'Deelafspraak gereed', en: 'Sub-agreement done' },
    uitleg: {
      nl: 'Een partij meldt dat een deelafspraak is gemaakt die onder een afspraak van de checklist valt.',
      en: 'A party reports that a sub-agreement covered by an agreement on the checklist has been made.',
    },
  },
  'eigen-afspraak.toegevoegd': {
    naam: { nl: 'Eigen afspraak toegevoegd', en: 'Own agreement added' },
    uitleg: {
      nl: 'Een partij voegt een afspraak toe aan het minimum, en geeft aan of die vóór de toetsing gereed moet zijn.',
      en: 'A party adds an agreement to the minimum, and states whether it must be done before the peer review.',
    },
  },
  'systeem.gekozen': {
    naam: { nl: 'Systeem gekozen', en: 'System chosen' },
    uitleg: {
      nl: 'Een partij legt vast welk systeem de samenwerking ondersteunt; een ander systeem moet met LCMS kunnen communiceren.',
      en: 'A party records which system supports the cooperation; a system other than LCMS must be able to communicate with LCMS.',
    },
  },
  'plan.opgesteld': {
    naam: { nl: 'Plan van aanpak opgesteld', en: 'Action plan drawn up' },
    uitleg: {
      nl: 'Een partij legt de activiteiten van het plan van aanpak vast; een nieuwe versie vervangt de vorige.',
      en: 'A party records the activities of the action plan; a new version replaces the previous one.',
    },
  },
  // stap 8
  'planning.vastgesteld': {
    naam: { nl: 'Planning vastgesteld', en: 'Schedule set' },
    uitleg: {
      nl: 'Een partij zet activiteiten weg in de tijd, met doorlooptijden, de datum van de go-live, harde deadlines of prioriteiten.',
      en: 'A party plans activities in time, with durations, the date of going live, hard deadlines or priorities.',
    },
  },
  'deadline.vervallen': {
    naam: { nl: 'Harde deadline vervallen', en: 'Hard deadline lapsed' },
    uitleg: {
      nl: 'Een partij laat met een reden een harde deadline vervallen; dit geldt pas als beide partijen dat doen, en blijft in het dossier.',
      en: 'A party lets a hard deadline lapse, giving a reason; this holds only once both parties do so, and stays on record.',
    },
  },
  'deadlineconflict.aanvaard': {
    naam: { nl: 'Deadlineconflict aanvaard', en: 'Deadline conflict accepted' },
    uitleg: {
      nl: 'Een partij aanvaardt met een reden dat de planning een harde deadline niet haalt; dit geldt pas als beide partijen dat doen.',
      en: 'A party accepts, giving a reason, that the schedule misses a hard deadline; this holds only once both parties do so.',
    },
  },
  // stap 9
  'werkgroep.benaderd': {
    naam: { nl: 'Werkgroep benaderd', en: 'Working group contacted' },
    uitleg: {
      nl: 'Een partij of de werkgroep crisispartners legt vast dat er contact was over het plan; een advies hoeft niet te worden afgewacht.',
      en: 'A party or the crisis partners working group records that there was contact about the plan; advice need not be awaited.',
    },
  },
  // stap 10
  'afspraken.definitief': {
    naam: { nl: 'Afspraken definitief verklaard', en: 'Agreements declared definitive' },
    uitleg: {
      nl: 'Een partij verklaart de samenwerkingsafspraken definitief; als beide dat doen, kan de toetsing volgen.',
      en: 'A party declares the cooperation agreements definitive; once both do so, the peer review can follow.',
    },
  },
  'toetsing.aangevraagd': {
    naam: { nl: 'Toetsing aangevraagd', en: 'Peer review requested' },
    uitleg: {
      nl: 'De veiligheidsregio vraagt de intercollegiale toetsing aan; tot de Regiegroep besluit, verandert niets aan wat wordt getoetst.',
      en: 'The safety region requests the peer review; until the Regiegroep (steering group) decides, nothing under review changes.',
    },
  },
  'toetsing.ingetrokken': {
    naam: { nl: 'Aanvraag ingetrokken', en: 'Request withdrawn' },
    uitleg: {
      nl: 'De veiligheidsregio trekt de aanvraag van de toetsing in; de afspraken kunnen weer worden gewijzigd.',
      en: 'The safety region withdraws the request for the peer review; the agreements can be changed again.',
    },
  },
  'bevinding.vastgelegd': {
    naam: { nl: 'Bevinding vastgelegd', en: 'Finding recorded' },
    uitleg: {
      nl: 'De veiligheidsregio of een andere betrokken regio legt een bevinding van een toetser vast; het besluit blijft aan de Regiegroep.',
      en: 'The safety region or another region involved records a reviewer’s finding; the decision remains with the Regiegroep (steering group).',
    },
  },
  'akkoord.gegeven': {
    naam: { nl: 'Akkoord gegeven', en: 'Approval given' },
    uitleg: {
      nl: 'De Regiegroep geeft akkoord, zo nodig met aandachtspunten; daarmee begint de uitvoeringsfase.',
      en: 'The Regiegroep (steering group) gives its approval, with points of attention if need be; this opens the implementation phase.',
    },
  },
  'akkoord.onthouden': {
    naam: { nl: 'Geen akkoord gegeven', en: 'Approval withheld' },
    uitleg: {
      nl: 'De Regiegroep geeft geen akkoord en noemt de redenen; alleen wat daarin wordt genoemd, gaat weer open.',
      en: 'The Regiegroep (steering group) withholds its approval and names the reasons; only what these reasons name is reopened.',
    },
  },
  'reden.beantwoord': {
    naam: { nl: 'Reden van de Regiegroep beantwoord', en: 'Reason of the Regiegroep answered' },
    uitleg: {
      nl: 'Een partij antwoordt op een reden om geen akkoord te geven die niet over een afspraak gaat; zonder antwoord wordt de toetsing niet opnieuw aangevraagd.',
      en: 'A party answers a reason for withholding approval that is not about an agreement; without an answer the peer review is not requested again.',
    },
  },
  // stap 11
  'plan.uitgevoerd': {
    naam: { nl: 'Plan van aanpak uitgevoerd', en: 'Action plan carried out' },
    uitleg: {
      nl: 'Een partij meldt dat het plan van aanpak is uitgevoerd; daarna is de go-live aan de orde.',
      en: 'A party reports that the action plan has been carried out; after that it is time for going live.',
    },
  },
  'aandachtspunt.afgehandeld': {
    naam: { nl: 'Aandachtspunt afgehandeld', en: 'Point of attention dealt with' },
    uitleg: {
      nl: 'Een partij meldt dat een aandachtspunt bij het akkoord van de Regiegroep is afgehandeld.',
      en: 'A party reports that a point of attention given with the approval of the Regiegroep (steering group) has been dealt with.',
    },
  },
  // stap 12
  'oefening.gehouden': {
    naam: { nl: 'Oefening gehouden', en: 'Exercise held' },
    uitleg: {
      nl: 'Een partij legt vast dat een oefening is gehouden; bij een getoetst profiel geldt die ook als praktijktoets.',
      en: 'A party records that an exercise was held; for a profile that is peer reviewed it also counts as the practical test.',
    },
  },
  'verbeterpunt.genoteerd': {
    naam: { nl: 'Verbeterpunt genoteerd', en: 'Point for improvement noted' },
    uitleg: {
      nl: 'Een partij noteert een verbeterpunt uit een oefening; er moet nog worden afgesproken hoe het wordt opgepakt.',
      en: 'A party notes a point for improvement from an exercise; it has yet to be agreed how it will be taken up.',
    },
  },
  'verbeterpunt.afgesproken': {
    naam: { nl: 'Aanpak van verbeterpunt afgesproken', en: 'Follow-up of point for improvement agreed' },
    uitleg: {
      nl: 'Een partij legt vast wie wat wanneer doet aan een verbeterpunt; dat is nodig voordat de go-live wordt bevestigd.',
      en: 'A party records who does what and when about a point for improvement; this is needed before going live is confirmed.',
    },
  },
  'verbeterpunt.opgelost': {
    naam: { nl: 'Verbeterpunt opgelost', en: 'Point for improvement resolved' },
    uitleg: {
      nl: 'Een partij meldt dat een verbeterpunt volgens de afspraak is opgelost.',
      en: 'A party reports that a point for improvement has been resolved as agreed.',
    },
  },
  'golive.bevestigd': {
    naam: { nl: 'Go-live bevestigd', en: 'Going live confirmed' },
    uitleg: {
      nl: 'Een partij bevestigt dat de netcentrische samenwerking van start is; daarna volgen monitoren en evalueren.',
      en: 'A party confirms that the net-centric cooperation has gone live; monitoring and evaluation follow.',
    },
  },
  // stap 13
  'evaluatieritme.vastgesteld': {
    naam: { nl: 'Evaluatieritme vastgesteld', en: 'Evaluation interval set' },
    uitleg: {
      nl: 'Een partij legt vast om de hoeveel maanden de samenwerking wordt geëvalueerd; daaruit volgt wanneer de volgende evaluatie is.',
      en: 'A party records how often the cooperation is evaluated, in months; this sets the date of the next evaluation.',
    },
  },
  'incident.gemeld': {
    naam: { nl: 'Incident gemeld', en: 'Incident reported' },
    uitleg: {
      nl: 'Een partij meldt een incident dat aanleiding kan zijn om de samenwerking te bespreken.',
      en: 'A party reports an incident that may be a reason to discuss the cooperation.',
    },
  },
  'evaluatie.gehouden': {
    naam: { nl: 'Evaluatie gehouden', en: 'Evaluation held' },
    uitleg: {
      nl: 'Een partij legt vast dat de samenwerking is geëvalueerd, periodiek of naar aanleiding van een incident.',
      en: 'A party records that the cooperation has been evaluated, periodically or in response to an incident.',
    },
  },
  // doorlopend
  'regio.betrokken': {
    naam: { nl: 'Regio betrokken', en: 'Region involved' },
    uitleg: {
      nl: 'Een partij voegt een veiligheidsregio toe; is er meer dan één regio, dan komt de adoptieregio aan de orde.',
      en: 'A party adds a safety region; where there is more than one region, the question of an adopting region arises.',
    },
  },
  'regio.vertrokken': {
    naam: { nl: 'Regio vertrokken', en: 'Region left' },
    uitleg: {
      nl: 'Een partij legt vast dat een regio niet langer betrokken is; blijft er één over, dan is geen adoptieregio nodig.',
      en: 'A party records that a region is no longer involved; if one remains, no adopting region is needed.',
    },
  },
  'overleg.gevoerd': {
    naam: { nl: 'Overleg gevoerd', en: 'Consultation held' },
    uitleg: {
      nl: 'Een partij of een andere betrokken regio legt vast dat er een overleg, workshop of oefening was, en met wie.',
      en: 'A party or another region involved records a consultation, workshop or exercise and with whom it was held.',
    },
  },
  'organisatie.bijgepraat': {
    naam: { nl: 'Eigen organisatie bijgepraat', en: 'Own organisation informed' },
    uitleg: {
      nl: 'Een partij of een andere betrokken regio legt vast dat de eigen organisatie is bijgepraat over netcentrisch werken.',
      en: 'A party or another region involved records that its own organisation has been informed about net-centric working.',
    },
  },
  'organisatie.hernoemd': {
    naam: { nl: 'Organisatie hernoemd', en: 'Organisation renamed' },
    uitleg: {
      nl: 'Een organisatie legt vast dat zij zelf een andere naam heeft; zij blijft dezelfde deelnemer, en wat zij vastlegde blijft van haar.',
      en: 'An organisation records that its own name has changed; it remains the same participant, and what it recorded remains its own.',
    },
  },
  'ervaring.gedeeld': {
    naam: { nl: 'Ervaring gedeeld', en: 'Experience shared' },
    uitleg: {
      nl: 'Een partij of een andere betrokken regio deelt een ervaring met de werkgroep crisispartners, zodat die goed kan blijven adviseren.',
      en: 'A party or another region involved shares an experience with the crisis partners working group, so that it can continue to advise well.',
    },
  },
  'product.bijgewerkt': {
    naam: { nl: 'Product bijgewerkt', en: 'Product updated' },
    uitleg: {
      nl: 'Een partij legt vast hoe ver een product is: in concept, vastgesteld of ondertekend.',
      en: 'A party records how far a product is: in draft, adopted or signed.',
    },
  },
  'punt.gereed': {
    naam: { nl: 'Onderdeel gereed', en: 'Part done' },
    uitleg: {
      nl: 'Een partij vinkt een onderdeel van een stap af dat niet op een andere manier wordt vastgelegd.',
      en: 'A party ticks off a part of a step that is not recorded in any other way.',
    },
  },
  'punt.overgeslagen': {
    naam: { nl: 'Onderdeel overgeslagen', en: 'Part skipped' },
    uitleg: {
      nl: 'Een partij slaat verwacht werk over en geeft daarvoor een reden; het houdt de volgende stap dan niet meer op.',
      en: 'A party skips expected work and gives a reason for doing so; the work then no longer holds up the next step.',
    },
  },
  'termijn.verstreken': {
    naam: { nl: 'Termijn verstreken', en: 'Term expired' },
    uitleg: {
      nl: 'Namens een partij wordt vastgelegd dat de termijn van een openstaande taak voorbij is; de taak blijft openstaan.',
      en: 'It is recorded on behalf of a party that the term of an open task is over; the task remains open.',
    },
  },
  'samenwerking.beeindigd': {
    naam: { nl: 'Samenwerking beëindigd', en: 'Cooperation ended' },
    uitleg: {
      nl: 'Een partij beëindigt de samenwerking met een reden; daarna kan er niets meer worden vastgelegd.',
      en: 'A party ends the cooperation, giving a reason; after that nothing more can be recorded.',
    },
  },
});
