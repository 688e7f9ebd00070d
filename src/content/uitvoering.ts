// Steps 11 to 14: chapter 4, lines 488-522.
import type { Stap } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** Stap 11 to 14. */
export const uitvoering: readonly Stap[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'plan-uitvoeren',
    nr: 11,
    fase: 'uitvoering',
    titel: { nl: 'Uitvoeren plan van aanpak', en: 'Carrying out the action plan' },
    lines: '488',
    punten: [
      {
        id: 'plan-van-aanpak-uitvoeren',
        code: '11.1',
        tekst: {
          nl: 'Het eerder opgestelde plan van aanpak wordt uitgevoerd en er wordt toegewerkt naar het Go live moment.',
          en: 'The action plan drawn up earlier is carried out, working towards the go-live.',
        },
        lines: '490-492',
        norm: 'verwacht',
        normVolgens: 'I-57',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
  {
    id: 'go-live',
    nr: 12,
    fase: 'uitvoering',
    titel: { nl: 'Go live moment', en: 'Go-live' },
    lines: '494',
    punten: [
      {
        id: 'go-live-bekrachtigen',
        code: '12.1',
        tekst: {
          nl: 'Bekrachtig de netcentrische samenwerking door op de “go live dag” bijvoorbeeld een gezamenlijke oefening te houden.',
          en: 'Confirm the net-centric cooperation on the “go-live day”, for example by holding a joint exercise.',
        },
        lines: '496-498',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'verbeterpunten-bespreken',
        code: '12.2',
        tekst: {
          nl: 'Bespreek de verbeterpunten die bij deze oefening naar voren komen en maak afspraken over hoe deze punten opgepakt worden.',
          en: 'Discuss the points for improvement that emerge from this exercise and make agreements on how these points will be taken up.',
        },
        lines: '500-502',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
  {
    id: 'monitoren-en-evalueren',
    nr: 13,
    fase: 'uitvoering',
    titel: { nl: 'Continu monitoren en evalueren', en: 'Continuous monitoring and evaluation' },
    lines: '504',
    punten: [
      {
        id: 'regelmatig-evalueren',
        code: '13.1',
        tekst: {
          nl: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
          en: 'Ensure that the cooperation is also evaluated regularly after the go-live.',
        },
        lines: '506-508',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'contact-met-partner',
        code: '13.2',
        tekst: {
          nl: 'De adoptieregio kan regelmatig contact opnemen met de crisispartner om de samenwerking te bespreken. Dit kan naar aanleiding van een incident, maar het kan ook periodiek in de vorm van themabijeenkomsten of oefeningen.',
          en: 'The adopting region can contact the crisis partner regularly to discuss the cooperation. This can be in response to an incident, but it can also be done periodically, in the form of thematic meetings or exercises.',
        },
        lines: '510-514',
        norm: 'suggestie',
        wie: ['veiligheidsregio'],
      },
    ],
  },
  {
    id: 'ervaringen-delen',
    nr: 14,
    fase: 'uitvoering',
    titel: {
      nl: 'Ervaringen delen met de werkgroep Crisispartners',
      en: 'Sharing experiences with the crisis partners working group',
    },
    lines: '516',
    punten: [
      {
        id: 'voortgang-delen',
        code: '14.1',
        tekst: {
          nl: 'De werkgroep Crisispartners blijft graag op de hoogte van uw voortgang. Door regelmatig uw ervaringen met de werkgroep te delen kan de werkgroep u goed blijven ondersteunen en adviseren.',
          en: 'The crisis partners working group likes to be kept informed of your progress. If you share your experiences with the working group regularly, it can continue to support and advise you well.',
        },
        lines: '518-522',
        norm: 'aanbevolen',
        normVolgens: 'I-57',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
]);
