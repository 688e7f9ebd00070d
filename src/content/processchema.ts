// The twelve rows of Bijlage D: lines 924-967, with the steps of the text they stand for (I-01).
import type { ProcesschemaRij } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** Bijlage D: twelve rows and the steps they condense (I-01). */
export const processchema: readonly ProcesschemaRij[] = /* @__PURE__ */ deepFreeze([
  {
    nr: 1,
    fase: 'verkenning',
    tekst: { nl: 'Aanwijzen adoptieregio', en: 'Designating the adopting region' },
    lines: '924',
    stappen: [{ stap: 'adoptieregio-bepalen' }],
  },
  {
    nr: 2,
    fase: 'verkenning',
    tekst: { nl: 'In kaart brengen huidige samenwerking', en: 'Mapping the current cooperation' },
    lines: '926-928',
    stappen: [{ stap: 'wat-is-er-al' }],
  },
  {
    nr: 3,
    fase: 'verkenning',
    tekst: { nl: 'Eerste inschatting profiel', en: 'First estimate of profile' },
    lines: '931',
    stappen: [{ stap: 'eerste-inschatting' }],
  },
  {
    nr: 4,
    fase: 'verkenning',
    tekst: { nl: 'Afstemming tussen veiligheidsregio en partner', en: 'Alignment between safety region and partner' },
    lines: '933-935',
    stappen: [{ stap: 'afstemming' }],
  },
  {
    nr: 5,
    fase: 'verkenning',
    tekst: { nl: 'Keuze profiel', en: 'Choice of profile' },
    lines: '938',
    stappen: [{ stap: 'profielkeuze' }],
  },
  {
    nr: 6,
    fase: 'uitwerking',
    tekst: { nl: 'Opstellen plan van aanpak', en: 'Drawing up the action plan' },
    lines: '946',
    stappen: [{ stap: 'afspraken-en-plan', deel: 'plan' }],
  },
  {
    nr: 7,
    fase: 'uitwerking',
    tekst: { nl: 'Uitwerken samenwerkingsafspraken', en: 'Elaborating the cooperation agreements' },
    lines: '948-950',
    stappen: [{ stap: 'afspraken-en-plan', deel: 'afspraken' }, { stap: 'check-op-afspraken' }],
  },
  {
    nr: 8,
    fase: 'uitwerking',
    tekst: { nl: 'Activiteiten wegzetten in de tijd', en: 'Scheduling the activities' },
    lines: '953',
    stappen: [{ stap: 'wegzetten-in-de-tijd' }],
  },
  {
    nr: 9,
    fase: 'uitwerking',
    tekst: { nl: 'Aanvraag toetsing', en: 'Request for peer review' },
    lines: '955',
    stappen: [{ stap: 'intercollegiale-toetsing' }],
  },
  {
    nr: 10,
    fase: 'uitvoering',
    tekst: { nl: 'Uitvoeren plan van aanpak', en: 'Carrying out the action plan' },
    lines: '963',
    stappen: [{ stap: 'plan-uitvoeren' }],
  },
  {
    nr: 11,
    fase: 'uitvoering',
    tekst: { nl: 'Go-live/Toetsing', en: 'Go-live/Peer review' },
    lines: '965',
    stappen: [{ stap: 'go-live' }, { stap: 'intercollegiale-toetsing', deel: 'praktijktoets' }],
  },
  {
    nr: 12,
    fase: 'uitvoering',
    tekst: { nl: 'Monitoren en evalueren', en: 'Monitoring and evaluation' },
    lines: '967',
    stappen: [{ stap: 'monitoren-en-evalueren' }],
  },
]);
