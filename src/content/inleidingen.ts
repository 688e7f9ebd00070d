// What stands before the steps and above the appendices: lines 1-90, 531-532, 644-652, 766-773, 917.
import type { Inleiding } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The chapters without steps: the two that open the text, and the headings and introductions of the appendices. */
export const inleidingen: readonly Inleiding[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'inleiding',
    titel: { nl: 'Inleiding', en: 'Introduction' },
    lines: '1',
    alineas: [
      {
        tekst: {
          nl: 'Dit stappenplan is bedoeld voor veiligheidsregio’s en crisispartners die met elkaar streven naar een betere samenwerking en die dat willen realiseren door een ‘netcentrische’ informatie-uitwisseling. Het is een uitwerking van het Beleidskader Netcentrisch Samenwerking en verdiept de begrippen en principes die in het beleidskader worden genoemd. Het stappenplan dient als handvat voor de effectieve samenwerking tussen veiligheidsregio’s en crisispartners.',
          en: 'This step-by-step plan is meant for safety regions and crisis partners that together strive for better cooperation and want to achieve it through a ‘net-centric’ exchange of information. It is an elaboration of the Policy Framework for Net-centric Cooperation and goes deeper into the concepts and principles named in that framework. The step-by-step plan serves as a tool for effective cooperation between safety regions and crisis partners.',
        },
        lines: '3-11',
      },
      {
        tekst: {
          nl: 'De samenwerking tussen een crisispartner en één of meerdere veiligheidsregio’s gaat verder dan enkel een technische koppeling tussen organisaties. Een goede samenwerking betekent dat er afspraken gemaakt worden over hoe die samenwerking er precies uitziet. Hoe wordt informatie uitgewisseld? Met wie? Op welk moment? En om wat voor informatie moet het dan gaan? Dit document beschrijft de stappen die (partners van) veiligheidsregio’s kunnen ondersteunen om te komen tot een effectieve samenwerking tussen veiligheidsregio’s en crisispartners op basis van de netcentrische werkwijze.',
          en: 'Cooperation between a crisis partner and one or more safety regions goes further than a mere technical link between organisations. Good cooperation means that agreements are made on what exactly that cooperation looks like. How is information exchanged? With whom? At what moment? And what kind of information should that be? This document describes the steps that can help (partners of) safety regions to arrive at effective cooperation between safety regions and crisis partners on the basis of the net-centric way of working.',
        },
        lines: '15-27',
      },
      {
        tekst: {
          nl: 'Het plan is geen doel op zich, maar een handvat dat ondersteunt om de randvoorwaarden te scheppen om tot die samenwerking te komen. Het stappenplan is bedoeld om te worden gebruikt als leidraad bij gesprekken tussen partner en (‘adoptie-’ of) veiligheidsregio waarbij zij dit gezamenlijk doorleven. Kijk eerst naar wat er al aanwezig is. Gebruik het stappenplan om te kijken of er onderdelen ontbreken.',
          en: 'The plan is not an end in itself but a tool that helps to create the conditions for arriving at that cooperation. The step-by-step plan is meant to be used as a guide in talks between the partner and the (‘adopting’ or) safety region, in which they go through it together. First look at what is already there. Use the step-by-step plan to see whether any parts are missing.',
        },
        lines: '31-39',
        normen: [
          {
            lines: '37',
            quote: 'Kijk eerst naar wat er al aanwezig is.',
            norm: 'verwacht',
            effect: { soort: 'hint', interpretation: 'I-12' },
            wie: ['veiligheidsregio', 'crisispartner'],
          },
          {
            lines: '37-39',
            quote: 'Gebruik het stappenplan om te kijken of er onderdelen ontbreken.',
            norm: 'verwacht',
            effect: { soort: 'hint', interpretation: 'I-12' },
            wie: ['veiligheidsregio', 'crisispartner'],
          },
        ],
      },
      {
        tekst: {
          nl: 'Mocht u ondersteuning willen bij het doorlopen van het stappenplan, neem dan contact op met de werkgroep crisispartners om de mogelijkheden te bespreken.',
          en: 'Should you want support in going through the step-by-step plan, contact the crisis partners working group to discuss the possibilities.',
        },
        lines: '43-45',
      },
      {
        tekst: {
          nl: 'Op www.ifv.nl/netcentrischsamenwerken vindt u meer informatie en hulpmateriaal.',
          en: 'You will find more information and supporting material at www.ifv.nl/netcentrischsamenwerken.',
        },
        lines: '49',
      },
    ],
  },
  {
    id: 'leeswijzer',
    titel: { nl: 'Leeswijzer', en: 'How to read this document' },
    lines: '54',
    alineas: [
      {
        tekst: {
          nl: 'Het stappenplan is opgebouwd uit drie verschillende fases: verkennen, uitwerken en uitvoeren. De verkenningsfase en de uitvoeringsfase zijn voor elke vorm van samenwerking gelijk. De uitwerkingsfase kan echter verschillen per partner: deze is namelijk afhankelijk van het samenwerkingsprofiel dat aan het eind van de verkenningsfase wordt gekozen.',
          en: 'The step-by-step plan is made up of three different phases: exploring, elaborating and implementing. The exploration phase and the implementation phase are the same for every form of cooperation. The elaboration phase, however, can differ per partner, since it depends on the cooperation profile that is chosen at the end of the exploration phase.',
        },
        lines: '56-62',
      },
      {
        tekst: {
          nl: 'De uitwerking van de stand-by samenwerking en de basis van de structurele en kernsamenwerking worden in hoofdstuk 3 beschreven. Voor aanvullende afspraken voor structurele en kernsamenwerkingen kan gebruik worden gemaakt van bijlage B en C. Hoofdstuk 4 beschrijft de uitvoeringsfase, waarin de veiligheidsregio en de crisispartner het plan van aanpak uitvoeren. beschrijft de laatste stappen die gezet moeten worden voor een kernsamenwerking.',
          en: 'The elaboration of the stand-by cooperation and the basis of the structural and core cooperation are described in chapter 3. For additional agreements for structural and core cooperation, Appendices B and C can be used. Chapter 4 describes the implementation phase, in which the safety region and the crisis partner carry out the action plan. describes the last steps that must be taken for a core cooperation.',
        },
        lines: '66-76',
      },
      {
        tekst: {
          nl: 'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst. In elk uitwerkingshoofdstuk wordt een checklist gegeven van afspraken die gemaakt moeten worden en producten die in ieder geval opgeleverd moeten worden. Na het doorlopen van de uitwerkingsfase voor uw specifieke samenwerking kunt u het stappenplan verder doorlopen vanaf hoofdstuk 6, waarin de uitvoering van het stappenplan wordt beschreven.',
          en: 'No elaboration phase is described for the ad hoc and the linked cooperation, since these forms of cooperation are not reviewed. Each elaboration chapter gives a checklist of agreements that must be made and products that must at least be delivered. After the elaboration phase for your specific cooperation you can continue the step-by-step plan from chapter 6, which describes the implementation of the plan.',
        },
        lines: '80-90',
        normen: [
          {
            lines: '80-82',
            quote:
              'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst.',
            norm: 'informatie',
            effect: { soort: 'weigert', interpretation: 'I-19' },
            wie: ['veiligheidsregio', 'crisispartner'],
          },
          {
            lines: '82-86',
            quote:
              'In elk uitwerkingshoofdstuk wordt een checklist gegeven van afspraken die gemaakt moeten worden en producten die in ieder geval opgeleverd moeten worden.',
            norm: 'vereist',
            effect: { soort: 'weigert', interpretation: 'I-13' },
            wie: ['veiligheidsregio', 'crisispartner'],
          },
        ],
      },
    ],
  },
  {
    id: 'bijlage-a',
    titel: {
      nl: 'Bijlage A: vragen voor eerste afstemming',
      en: 'Appendix A: questions for the first alignment',
    },
    lines: '531-532',
    alineas: [],
  },
  {
    id: 'bijlage-b',
    titel: {
      nl: 'Bijlage B: Extra afspraken voor structurele en kern samenwerking',
      en: 'Appendix B: Extra agreements for structural and core cooperation',
    },
    lines: '644-646',
    alineas: [
      {
        tekst: {
          nl: 'Hieronder worden de extra afspraken genoemd die voor zowel een structurele als een kernsamenwerking gemaakt moeten worden. Deze afspraken worden uiteraard ook verwerkt in het plan van aanpak en weggezet in de tijd zoals beschreven in hoofdstuk 3.',
          en: 'Below are the extra agreements that must be made for both a structural and a core cooperation. These agreements are of course also worked into the action plan and scheduled as described in chapter 3.',
        },
        lines: '648-652',
        normen: [
          {
            lines: '648-650',
            quote:
              'Hieronder worden de extra afspraken genoemd die voor zowel een structurele als een kernsamenwerking gemaakt moeten worden.',
            norm: 'vereist',
            effect: { soort: 'signaal', interpretation: 'I-06' },
            wie: ['veiligheidsregio', 'crisispartner'],
          },
        ],
      },
    ],
  },
  {
    id: 'bijlage-c',
    titel: {
      nl: 'Bijlage C: Extra afspraken enkel voor kernsamenwerking',
      en: 'Appendix C: Extra agreements for core cooperation only',
    },
    lines: '766-767',
    alineas: [
      {
        tekst: {
          nl: 'Hieronder worden de extra afspraken genoemd die enkel voor een kernsamenwerking gemaakt moeten worden. Deze afspraken worden uiteraard ook verwerkt in het plan van aanpak en weggezet in de tijd zoals beschreven in hoofdstuk 3.',
          en: 'Below are the extra agreements that must be made for a core cooperation only. These agreements are of course also worked into the action plan and scheduled as described in chapter 3.',
        },
        lines: '769-773',
        normen: [
          {
            lines: '769-771',
            quote:
              'Hieronder worden de extra afspraken genoemd die enkel voor een kernsamenwerking gemaakt moeten worden.',
            norm: 'vereist',
            effect: { soort: 'signaal', interpretation: 'I-06' },
            wie: ['veiligheidsregio', 'crisispartner'],
          },
        ],
      },
    ],
  },
  {
    id: 'bijlage-d',
    titel: { nl: 'Bijlage D: Processchema', en: 'Appendix D: Process chart' },
    lines: '917',
    alineas: [],
  },
]);
