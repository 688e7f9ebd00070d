// What people read of the fields of what is stated in the verkenningsfase, steps 1 to 5.
import type { FieldWordsOf } from '../domain/events/field-words.js';
import type { VerkenningPayloads } from '../domain/events/verkenning.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The fields of what is stated in stap 1 to 5. */
export const verkenningFields: FieldWordsOf<VerkenningPayloads> = /* @__PURE__ */ deepFreeze({
  // stap 1
  'adoptieregio.voorgesteld': {
    regio: { naam: { nl: 'Regio die adoptieregio wil zijn', en: 'Region that wishes to be the adopting region' } },
    toelichting: { naam: { nl: 'Toelichting op het voorstel', en: 'Explanation of the proposal' } },
  },
  'adoptieregio.aangemeld': {
    regio: { naam: { nl: 'Kandidaat', en: 'Candidate' } },
    datum: { naam: { nl: 'Datum van de melding aan de werkgroep', en: 'Date on which the working group was told' } },
  },
  'adoptieregio.gesteund': {
    regio: { naam: { nl: 'Kandidaat die u steunt', en: 'Candidate that you support' } },
  },
  'steun.ingetrokken': {
    reden: { naam: { nl: 'Waarom u uw steun intrekt', en: 'Why you withdraw your support' } },
  },
  'bezwaar.gemaakt': {
    regio: { naam: { nl: 'Kandidaat waartegen u bezwaar hebt', en: 'Candidate to whom you object' } },
    reden: { naam: { nl: 'Waarom u bezwaar hebt', en: 'Why you object' } },
  },
  'bezwaar.ingetrokken': {
    regio: {
      naam: { nl: 'Kandidaat waarover het bezwaar gaat', en: 'Candidate whom the objection is about' },
      uitleg: {
        nl: 'Laat dit open om al uw bezwaren in te trekken.',
        en: 'Leave this open to withdraw all your objections.',
      },
    },
    toelichting: { naam: { nl: 'Waarom u het bezwaar intrekt', en: 'Why you withdraw the objection' } },
  },
  'kandidatuur.ingetrokken': {
    reden: { naam: { nl: 'Waarom u zich terugtrekt', en: 'Why you withdraw' } },
  },
  'adoptieregio.bevestigd': {
    regio: { naam: { nl: 'Adoptieregio', en: 'Adopting region' } },
    reden: {
      naam: { nl: 'Antwoord op bezwaren', en: 'Answer to objections' },
      uitleg: {
        nl: 'Hoe u omgaat met regio’s die bezwaar hebben, als die er zijn.',
        en: 'How you deal with regions that object, if there are any.',
      },
    },
  },
  // stap 2
  'notitie.vastgelegd': {
    resultaten: {
      naam: { nl: 'Belangrijkste resultaten', en: 'Main results' },
      uitleg: {
        nl: 'Wat er al is aan ervaringen, afspraken en plannen. Alleen uw eigen organisatie ziet deze notitie.',
        en: 'What there is already in the way of experiences, agreements and plans. Only your own organisation sees this note.',
      },
    },
    contactpersonen: {
      naam: { nl: 'Namen van contactpersonen', en: 'Names of contacts' },
      uitleg: { nl: 'Eén naam per regel.', en: 'One name a line.' },
    },
  },
  'contactpersonen.gewist': {},
  // stap 3
  'inschatting.gemaakt': {
    profiel: { naam: { nl: 'Samenwerkingsprofiel dat u verwacht', en: 'Cooperation profile that you expect' } },
    toelichting: {
      naam: { nl: 'Waarop u dit baseert', en: 'What you base this on' },
      uitleg: {
        nl: 'Alleen uw eigen organisatie ziet uw inschatting, tot u die deelt.',
        en: 'Only your own organisation sees your estimate, until you share it.',
      },
    },
  },
  'inschatting.gedeeld': {},
  // stap 4
  'verwachtingen.gedeeld': {
    kerntaken: { naam: { nl: 'Uw kerntaken', en: 'Your core tasks' } },
    ambities: { naam: { nl: 'Uw ambities', en: 'Your ambitions' } },
    verwachtingen: { naam: { nl: 'Uw verwachtingen', en: 'Your expectations' } },
  },
  'bespreekpunt.beantwoord': {
    bespreekpunt: { naam: { nl: 'Vraag uit bijlage A', en: 'Question from Appendix A' } },
    antwoord: { naam: { nl: 'Antwoord op de vraag', en: 'Answer to the question' } },
    over: {
      naam: { nl: 'Over welke partij', en: 'About which party' },
      uitleg: {
        nl: 'Alleen bij een vraag die elke partij voor zich beantwoordt.',
        en: 'Only for a question that each party has an answer of its own to.',
      },
    },
  },
  // stap 5
  'profiel.afgestemd': {
    profiel: { naam: { nl: 'Samenwerkingsprofiel dat is besproken', en: 'Cooperation profile that was discussed' } },
    regios: { naam: { nl: 'Regio’s waarmee is afgestemd', en: 'Regions it was aligned with' } },
    datum: { naam: { nl: 'Datum van de afstemming', en: 'Date of the alignment' } },
  },
  'profiel.voorgesteld': {
    profiel: { naam: { nl: 'Samenwerkingsprofiel dat u voorstelt', en: 'Cooperation profile that you propose' } },
    beargumentering: { naam: { nl: 'Waarom dit profiel past', en: 'Why this profile fits' } },
  },
  'profiel.ingestemd': {
    profiel: { naam: { nl: 'Samenwerkingsprofiel dat is voorgesteld', en: 'Cooperation profile that was proposed' } },
  },
  'profielkeuze.definitief': {
    reden: {
      naam: { nl: 'Waarom u niet met elke regio afstemt', en: 'Why you do not align with every region' },
      uitleg: {
        nl: 'Alleen nodig als niet met elke andere betrokken regio is afgestemd.',
        en: 'Only needed if not every other region involved was consulted.',
      },
    },
  },
  'keuzewijziging.gewenst': {
    reden: { naam: { nl: 'Waarom u de keuze wilt wijzigen', en: 'Why you wish to change the choice' } },
  },
  'keuzewijziging.afgewezen': {
    reden: { naam: { nl: 'Waarom u de wijziging afwijst', en: 'Why you decline the change' } },
  },
  'keuzewijziging.ingetrokken': {},
  'profielkeuze.besproken': {
    datum: { naam: { nl: 'Datum van het gesprek met de werkgroep', en: 'Date of the talk with the working group' } },
  },
  'verkenning.afgerond': {},
});
