// The documents, agreements and results the text names, lines 107-967; `stappen` is empty where one belongs to the whole.
import type { Product } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The documents, agreements and results the text names. */
export const producten: readonly Product[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'beleidskader',
    naam: { nl: 'Beleidskader Netcentrisch Samenwerken', en: 'Policy Framework for Net-centric Cooperation' },
    soort: 'kader',
    stappen: ['adoptieregio-bepalen', 'profielkeuze', 'afspraken-en-plan', 'intercollegiale-toetsing'],
    source: [
      {
        lines: '107-109',
        quote: 'Vandaar dat in het Beleidskader Netcentrisch Samenwerken de adoptieregio is geïntroduceerd.',
      },
      { lines: '196-198', quote: 'zoals beschreven in het Beleidskader Netcentrische Samenwerking' },
      {
        lines: '296-298',
        quote:
          'Gebruik het Beleidskader Netcentrische Samenwerking om te zien welke eisen er per profiel aan de afspraken worden gesteld.',
      },
      {
        lines: '471-473',
        quote: 'getoetst op de uitvoering van het Beleidskader Netcentrische Samenwerking en op eenduidigheid',
      },
    ],
  },
  {
    id: 'hulpmateriaal',
    naam: { nl: 'informatie en hulpmateriaal', en: 'information and supporting material' },
    soort: 'kader',
    stappen: [],
    source: [{ lines: '49', quote: 'meer informatie en hulpmateriaal' }],
  },
  {
    id: 'bestaande-ervaringen',
    naam: { nl: 'Gehouden oefeningen, evaluaties en ervaringen', en: 'Exercises held, evaluations and experiences' },
    soort: 'bestaand',
    stappen: ['wat-is-er-al'],
    source: [{ lines: '141', quote: 'Gehouden oefeningen, evaluaties en ervaringen' }],
  },
  {
    id: 'bestaande-afspraken',
    naam: { nl: 'Specifieke informatie en alarmeringsafspraken', en: 'Specific information and alerting agreements' },
    soort: 'bestaand',
    stappen: ['wat-is-er-al'],
    source: [{ lines: '145', quote: 'Specifieke informatie en alarmeringsafspraken' }],
  },
  {
    id: 'referentiekader',
    naam: { nl: 'Referentiekader netcentrisch werken', en: 'Reference framework for net-centric working' },
    soort: 'bestaand',
    stappen: ['wat-is-er-al'],
    source: [{ lines: '151', quote: 'Referentiekader netcentrisch werken' }],
  },
  {
    id: 'regionaal-risicoprofiel',
    naam: { nl: 'Regionaal Risicoprofiel', en: 'Regional Risk Profile' },
    soort: 'bestaand',
    stappen: ['wat-is-er-al'],
    source: [{ lines: '153', quote: 'Regionaal Risicoprofiel' }],
  },
  {
    id: 'regionaal-crisisplan',
    naam: { nl: 'Regionaal Crisisplan', en: 'Regional Crisis Plan' },
    soort: 'bestaand',
    stappen: ['wat-is-er-al'],
    source: [{ lines: '153', quote: 'Regionaal Crisisplan' }],
  },
  {
    id: 'regionaal-beleidsplan',
    naam: { nl: 'Regionaal Beleidsplan', en: 'Regional Policy Plan' },
    soort: 'bestaand',
    stappen: ['wat-is-er-al'],
    source: [{ lines: '153', quote: 'het Regionaal Beleidsplan' }],
  },
  {
    id: 'bestaand-convenant',
    naam: {
      nl: 'Convenant(en) tussen de veiligheidsregio en crisispartner',
      en: 'Covenant(s) between the safety region and the crisis partner',
    },
    soort: 'bestaand',
    stappen: ['wat-is-er-al'],
    source: [{ lines: '155', quote: 'Convenant(en) tussen de veiligheidsregio en crisispartner' }],
  },
  {
    id: 'missie-visie-kerntaken',
    naam: {
      nl: 'Missie, visie en kerntaken van de eigen organisatie',
      en: 'Mission, vision and core tasks of your own organisation',
    },
    soort: 'bestaand',
    stappen: ['wat-is-er-al'],
    source: [{ lines: '157', quote: 'Missie, visie en kerntaken van de eigen organisatie' }],
  },
  {
    id: 'analysenotities',
    naam: { nl: 'resultaten en contactpersonen uit de analyse', en: 'results and contacts from the analysis' },
    soort: 'notitie',
    stappen: ['wat-is-er-al'],
    source: [
      {
        lines: '164-166',
        quote:
          'Noteer voor uzelf de belangrijkste resultaten en contactpersonen uit de analyse voor de vervolgstappen in de verkenning.',
      },
    ],
  },
  {
    id: 'eerste-inschatting',
    naam: { nl: 'eerste inschatting', en: 'first estimate' },
    soort: 'notitie',
    stappen: ['eerste-inschatting'],
    source: [
      {
        lines: '176-178',
        quote:
          'een eerste inschatting van welk samenwerkingsprofiel het beste bij de gewenste vorm van samenwerking past',
      },
      {
        lines: '178-180',
        quote: 'Deze inschatting kunt u meenemen als richtlijn voor de gesprekken die zullen plaatsvinden.',
      },
    ],
  },
  {
    id: 'gesprekspunten',
    naam: { nl: 'vragen voor eerste afstemming', en: 'questions for the first alignment' },
    soort: 'notitie',
    stappen: ['afstemming'],
    source: [
      { lines: '531-532', quote: 'Bijlage A: vragen voor eerste afstemming' },
      { lines: '186-188', quote: 'zie bijlage A voor voorbeelden van bespreekpunten in de verkennende gesprekken' },
    ],
  },
  {
    id: 'gedeelde-uitgangspunten',
    naam: { nl: 'gedeelde uitgangspunten voor de samenwerking', en: 'shared starting points for the cooperation' },
    soort: 'afspraak',
    stappen: ['afstemming'],
    source: [
      { lines: '188-190', quote: 'Probeer hierbij toe te werken naar gedeelde uitgangspunten voor de samenwerking.' },
    ],
  },
  {
    id: 'profielkeuze',
    naam: { nl: 'Keuze voor samenwerkingsprofiel', en: 'Choice of cooperation profile' },
    soort: 'besluit',
    stappen: ['profielkeuze', 'intercollegiale-toetsing'],
    source: [
      { lines: '194', quote: 'Keuze voor samenwerkingsprofiel' },
      {
        lines: '204-206',
        quote:
          'Noteer de uiteindelijke keuze voor het samenwerkingsprofiel en tevens de beargumentering voor deze keuze.',
      },
      { lines: '469-471', quote: 'inclusief de keuze voor het samenwerkingsprofiel definitief is' },
    ],
  },
  {
    id: 'overzicht-van-partners',
    naam: { nl: 'overzicht van partners', en: 'overview of partners' },
    soort: 'overzicht',
    stappen: ['profielkeuze'],
    source: [{ lines: '237-239', quote: 'Zo kunnen de resultaten opgenomen worden in het overzicht van partners' }],
  },
  {
    id: 'samenwerkingsafspraken',
    naam: { nl: 'samenwerkingsafspraken', en: 'cooperation agreements' },
    soort: 'afspraak',
    stappen: ['adoptieregio-bepalen', 'afspraken-en-plan', 'check-op-afspraken', 'intercollegiale-toetsing'],
    source: [
      { lines: '109-111', quote: 'algemene samenwerkingsafspraken' },
      { lines: '117', quote: 'regionale samenwerkingsafspraken' },
      { lines: '278', quote: 'De adoptieregio zal algemene samenwerkingsafspraken maken met de crisispartner' },
      { lines: '469', quote: 'de samenwerkingsafspraken' },
    ],
  },
  {
    id: 'regiospecifieke-zaken',
    naam: { nl: 'regio specifieke zaken', en: 'region-specific matters' },
    soort: 'afspraak',
    stappen: ['afspraken-en-plan'],
    source: [{ lines: '286-288', quote: 'waarbij alleen nog regio specifieke zaken hoeven te worden benoemd' }],
  },
  {
    id: 'plan-van-aanpak',
    naam: { nl: 'plan van aanpak', en: 'action plan' },
    soort: 'document',
    stappen: ['afspraken-en-plan', 'wegzetten-in-de-tijd', 'contact-werkgroep', 'plan-uitvoeren'],
    source: [
      { lines: '270', quote: 'opstellen van plan van aanpak' },
      { lines: '398-400', quote: 'een format van een plan van aanpak' },
      { lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' },
      { lines: '461', quote: 'Neem als het plan compleet is contact op' },
      { lines: '490', quote: 'Het eerder opgestelde plan van aanpak wordt uitgevoerd' },
      { lines: '650-652', quote: 'verwerkt in het plan van aanpak en weggezet in de tijd' },
    ],
  },
  {
    id: 'convenant',
    naam: { nl: 'convenant', en: 'covenant' },
    soort: 'document',
    stappen: ['afspraken-en-plan', 'check-op-afspraken'],
    source: [
      {
        lines: '335-337',
        quote: 'Het opstellen van een convenant over de rollen en taken van de veiligheidsregio en de partner.',
      },
      { lines: '425', quote: 'Convenant omtrent organisatiestructuren' },
      { lines: '735', quote: 'Een convenant waarin de taken, rollen en' },
      { lines: '876', quote: 'Een convenant waarin de taken, rollen en' },
    ],
  },
  {
    id: 'gemeenschappelijke-scenarios',
    naam: { nl: 'gemeenschappelijke scenario’s', en: 'common scenarios' },
    soort: 'document',
    stappen: ['afstemming', 'afspraken-en-plan'],
    source: [
      { lines: '343', quote: 'Het in kaart brengen van gemeenschappelijke scenario’s' },
      { lines: '604', quote: 'Wat zijn gemeenschappelijk scenario’s?' },
    ],
  },
  {
    id: 'plan-opleiden-trainen-oefenen',
    naam: { nl: 'Plan voor opleiden, trainen en oefenen', en: 'Plan for education, training and exercises' },
    soort: 'document',
    stappen: ['afspraken-en-plan', 'check-op-afspraken'],
    source: [
      { lines: '433', quote: 'Plan voor opleiden, trainen en oefenen' },
      { lines: '743', quote: 'Een plan voor opleiden, trainen en oefenen' },
      { lines: '884', quote: 'Een plan voor opleiden, trainen en oefenen' },
    ],
  },
  {
    id: 'opleidingsplan',
    naam: { nl: 'opleidingsplan', en: 'training plan' },
    soort: 'document',
    stappen: ['afspraken-en-plan'],
    source: [
      {
        lines: '674-676',
        quote: 'Het opstellen van een (meerjaren) opleidingsplan en het toekennen van budget hiervoor.',
      },
      {
        lines: '799-801',
        quote: 'Het opstellen van een meerjaren opleidingsplan en het toekennen van budget hiervoor.',
      },
    ],
  },
  {
    id: 'taakbeschrijving',
    naam: {
      nl: 'omschrijven van de taken en verantwoordelijkheden',
      en: 'description of the tasks and responsibilities',
    },
    soort: 'document',
    stappen: ['afspraken-en-plan'],
    source: [{ lines: '359', quote: 'Het omschrijven van de taken en verantwoordelijkheden van deze functionarissen' }],
  },
  {
    id: 'geheimhoudingsverklaring',
    naam: { nl: 'geheimhoudingsverklaring', en: 'confidentiality statement' },
    soort: 'document',
    stappen: ['afspraken-en-plan', 'check-op-afspraken'],
    source: [
      {
        lines: '361-363',
        quote: 'Het opstellen van een geheimhoudingsverklaring (indien deze nog niet eerder is opgesteld)',
      },
      { lines: '439', quote: 'Geheimhoudingsverklaring' },
      { lines: '759', quote: 'Een geheimhoudingsverklaring' },
      { lines: '910', quote: 'Een geheimhoudingsverklaring' },
    ],
  },
  {
    id: 'systeemkeuze',
    naam: { nl: 'systeemkeuze', en: 'choice of system' },
    soort: 'besluit',
    stappen: ['afspraken-en-plan'],
    source: [
      {
        lines: '373-375',
        quote: 'Het maken van een systeemkeuze inclusief het vaststellen van technische randvoorwaarden.',
      },
    ],
  },
  {
    id: 'gebruikersovereenkomst',
    naam: { nl: 'gebruikersovereenkomst', en: 'user agreement' },
    soort: 'document',
    stappen: ['afspraken-en-plan', 'check-op-afspraken'],
    source: [
      {
        lines: '379-381',
        quote: 'Het opstellen van een gebruikersovereenkomst waarin afspraken staan over beheer en controle',
      },
      {
        lines: '761-765',
        quote: 'Een gebruikersovereenkomst voor het gebruik van het gekozen crisismanagement systeem',
      },
      {
        lines: '809-811',
        quote: 'Het opstellen van een gebruikersovereenkomst waarin afspraken staan over beheer en controle',
      },
      {
        lines: '912-916',
        quote: 'Een gebruikersovereenkomst voor het gebruik van het gekozen crisismanagement systeem',
      },
    ],
  },
  {
    id: 'piketrichtlijnen',
    naam: { nl: 'Piketrichtlijnen', en: 'On-call guidelines' },
    soort: 'document',
    stappen: ['afspraken-en-plan', 'check-op-afspraken'],
    source: [
      { lines: '658', quote: 'Piketrichtlijnen' },
      { lines: '705', quote: 'Afspraken over alarmering en piketrichtlijnen' },
      { lines: '843', quote: 'Afspraken over alarmering en piketrichtlijnen' },
    ],
  },
  {
    id: 'startbeeld',
    naam: { nl: 'startbeeld', en: 'initial situational picture' },
    soort: 'afspraak',
    stappen: ['afspraken-en-plan'],
    source: [{ lines: '660', quote: 'Het maken van een startbeeld: door wie, hoe en wanneer gebeurt dit?' }],
  },
  {
    id: 'beschrijving-informatiemanagement',
    naam: {
      nl: 'Omschrijving van het informatiemanagementproces',
      en: 'Description of the information management process',
    },
    soort: 'document',
    stappen: ['afspraken-en-plan'],
    source: [{ lines: '779', quote: 'Omschrijving van het informatiemanagementproces, zowel intern als extern' }],
  },
  {
    id: 'situatiebeelden',
    naam: { nl: 'situatiebeelden', en: 'situational pictures' },
    soort: 'afspraak',
    stappen: ['afspraken-en-plan'],
    source: [
      { lines: '781-783', quote: 'Het maken van afspraken over het importeren en gebruik van elkaars situatiebeelden' },
    ],
  },
  {
    id: 'accounts',
    naam: { nl: 'accounts voor het systeem', en: 'accounts for the system' },
    soort: 'afspraak',
    stappen: ['afspraken-en-plan'],
    source: [
      {
        lines: '682-684',
        quote: 'De informatiemanagement functionaris van de crisispartner krijgt standaard een leesaccount in LCMS.',
      },
      {
        lines: '813-815',
        quote:
          'de verantwoordelijkheid voor het beheer op accounts voor het systeem die aan de partner worden toegewezen',
      },
      { lines: '821-823', quote: 'krijgen een schrijfaccount in LCMS' },
    ],
  },
  {
    id: 'planning',
    naam: { nl: 'Activiteiten wegzetten in de tijd', en: 'Scheduling the activities' },
    soort: 'document',
    stappen: ['wegzetten-in-de-tijd'],
    source: [
      { lines: '441', quote: 'Activiteiten wegzetten in de tijd' },
      {
        lines: '451-453',
        quote: 'Wat is de doorlooptijd en op welke datum vindt het Go Live moment (zie stap 12) plaats?',
      },
      { lines: '457', quote: 'Stel prioriteiten en zet deze tevens weg in de tijd.' },
    ],
  },
  {
    id: 'toetsingsaanvraag',
    naam: { nl: 'Aanvraag toetsing', en: 'Request for peer review' },
    soort: 'document',
    stappen: ['intercollegiale-toetsing'],
    source: [
      { lines: '955', quote: 'Aanvraag toetsing' },
      { lines: '467', quote: 'Aanvragen intercollegiale toetsing' },
    ],
  },
  {
    id: 'akkoord',
    naam: { nl: 'akkoord', en: 'approval' },
    soort: 'besluit',
    stappen: ['intercollegiale-toetsing', 'plan-uitvoeren'],
    source: [{ lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' }],
  },
  {
    id: 'go-live-oefening',
    naam: { nl: 'go-live oefening', en: 'go-live exercise' },
    soort: 'gebeurtenis',
    stappen: ['intercollegiale-toetsing', 'go-live'],
    source: [
      { lines: '475', quote: 'Met de toetsing wordt het proces richting de go-live oefening ingezet' },
      { lines: '496-498', quote: 'door op de “go live dag” bijvoorbeeld een gezamenlijke oefening te houden' },
    ],
  },
  {
    id: 'verbeterpunten',
    naam: { nl: 'verbeterpunten', en: 'points for improvement' },
    soort: 'notitie',
    stappen: ['go-live'],
    source: [
      {
        lines: '500-502',
        quote:
          'Bespreek de verbeterpunten die bij deze oefening naar voren komen en maak afspraken over hoe deze punten opgepakt worden.',
      },
    ],
  },
  {
    id: 'evaluatie',
    naam: { nl: 'Monitoren en evalueren', en: 'Monitoring and evaluation' },
    soort: 'gebeurtenis',
    stappen: ['monitoren-en-evalueren'],
    source: [
      { lines: '967', quote: 'Monitoren en evalueren' },
      {
        lines: '506-508',
        quote: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
      },
      { lines: '514', quote: 'periodiek in de vorm van themabijeenkomsten of oefeningen' },
    ],
  },
  {
    id: 'processchema',
    naam: { nl: 'Processchema', en: 'Process chart' },
    soort: 'overzicht',
    stappen: [],
    source: [{ lines: '917', quote: 'Bijlage D: Processchema' }],
  },
]);
