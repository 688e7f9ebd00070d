import { partijIds, type RolId } from '../../src/domain/ids.js';
import type { Kandidaat, Samenwerking, Standpunt } from '../../src/domain/samenwerking.js';
import {
  bezwaren,
  bezwarenOfPartner,
  kandidaten,
  openKandidaten,
  partnerSupports,
  silentRegios,
} from '../queries/adoptie.js';
import { notAligned, wantsOther } from '../queries/afstemming.js';
import { byCurrent, hasSeveralRegios, nameOf, otherPartijen, spokeTogether } from '../queries/partijen.js';
import { isProfielChosen, isProfielDefinitief, isReopened, missingPartijen, untold } from '../queries/profielkeuze.js';
import { isProfielSettled } from '../queries/toetsing.js';
import { type Owed, owedIf, parties, type WorkRule } from './rule.js';

const regios: readonly RolId[] = ['veiligheidsregio', 'andere-regio'];

const leading = (facts: Samenwerking): Owed => ({ rollen: ['veiligheidsregio'], organisatie: facts.veiligheidsregio });
const standsFor = ({ regio }: Kandidaat): Owed => ({
  rollen: ['veiligheidsregio', 'andere-regio'],
  organisatie: regio,
  over: regio,
  data: { regio },
});
const onBehalfOf = (facts: Samenwerking, regio: string): Owed => ({
  rollen: [regio === facts.veiligheidsregio ? 'veiligheidsregio' : 'andere-regio'],
  organisatie: regio,
  over: regio,
});
/** Where one candidate stands, it is that one it is about. */
const aboutTheOnly = (facts: Samenwerking): Pick<Owed, 'data'> => {
  const [only, ...others] = kandidaten(facts);
  return only && others.length === 0 ? { data: { regio: only.regio } } : {};
};

const stap1 = {
  stap: 'adoptieregio-bepalen',
  punt: 'steun-en-melding',
  waivableWhile: (facts: Samenwerking) => hasSeveralRegios(facts) && kandidaten(facts).length === 0, // nobody wants to adopt (I-30)
} as const;

/** Who objects to the candidates or the confirmed region, the partner among them. */
const allBezwaren = (facts: Samenwerking): readonly Standpunt[] => [...bezwaren(facts), ...bezwarenOfPartner(facts)];

const step1: readonly WorkRule[] = [
  {
    ...stap1,
    id: 'voorstellen', // whoever may: a region puts itself forward, the partner asks one (line 119)
    rollen: [...partijIds, 'andere-regio'],
    eigenCode: true,
    text: { nl: 'Stel een regio voor als adoptieregio', en: 'Put a region forward as adopting region' },
    closesWith: ['adoptieregio.voorgesteld'],
    open: (facts) =>
      owedIf(hasSeveralRegios(facts) && kandidaten(facts).length === 0, { rollen: [...partijIds, 'andere-regio'] }),
  },
  {
    ...stap1,
    id: 'melden',
    rollen: regios,
    eigenCode: true,
    text: {
      nl: 'Meld de werkgroep crisispartners dat u adoptieregio wilt zijn',
      en: 'Tell the crisis partners working group that you want to be the adopting region',
    },
    closesWith: ['adoptieregio.aangemeld'],
    open: (facts) =>
      openKandidaten(facts)
        .filter(({ aangemeld }) => !aangemeld)
        .map(standsFor),
  },
  {
    ...stap1,
    id: 'steun-partner',
    rollen: ['crisispartner'],
    eigenCode: true,
    text: { nl: 'Laat weten of u achter deze regio staat', en: 'Say whether you stand behind this region' },
    closesWith: ['adoptieregio.gesteund', 'bezwaar.gemaakt'],
    open: (facts) => {
      const answered = bezwarenOfPartner(facts).length > 0 && !facts.adoptie.bevestigd;
      const supported = kandidaten(facts).some(({ regio }) => partnerSupports(facts, regio));
      if (!hasSeveralRegios(facts) || kandidaten(facts).length === 0 || supported || answered) return [];
      return [{ rollen: ['crisispartner'], organisatie: facts.crisispartner.id, ...aboutTheOnly(facts) }];
    },
  },
  {
    ...stap1,
    id: 'steun-regio',
    rollen: regios,
    text: {
      nl: 'Laat weten of uw regio achter deze kandidaat staat',
      en: 'Say whether your region stands behind this candidate',
    },
    norm: 'aanbevolen', // "uiteraard van belang" (I-27)
    orNorm: 'vereist',
    closesWith: ['adoptieregio.gesteund', 'bezwaar.gemaakt'],
    open: (facts) =>
      // Once live, support for who was confirmed changes nothing any more.
      kandidaten(facts).length === 0 || (facts.goLive && facts.adoptie.bevestigd)
        ? []
        : silentRegios(facts).map((regio) => ({
            ...onBehalfOf(facts, regio),
            ...aboutTheOnly(facts),
            norm: facts.policy.steunRegios === 'unaniem' ? 'vereist' : 'aanbevolen',
          })),
  },
  {
    ...stap1,
    id: 'bezwaar-bespreken',
    rollen: regios,
    text: { nl: 'Bespreek het bezwaar', en: 'Discuss the objection' },
    norm: 'aanbevolen', // I-27
    closesWith: ['overleg.gevoerd', 'bezwaar.ingetrokken'],
    open: (facts) =>
      allBezwaren(facts)
        .filter(({ besproken }) => !besproken)
        .map(({ organisatie, regio }) => ({
          ...onBehalfOf(facts, regio),
          over: `${organisatie}/${regio}`,
          data: { met: [organisatie] },
          text: {
            nl: `Bespreek het bezwaar van ${nameOf(facts, organisatie)}`,
            en: `Discuss the objection of ${nameOf(facts, organisatie)}`,
          },
        })),
  },
  {
    ...stap1,
    id: 'bezwaar-heroverwegen',
    rollen: [...regios, 'crisispartner'],
    text: {
      nl: 'Trek uw bezwaar in als het is besproken, of laat het staan',
      en: 'Withdraw your objection once it has been discussed, or let it stand',
    },
    norm: 'aanbevolen', // I-27
    closesWith: ['bezwaar.ingetrokken'],
    open: (facts) =>
      allBezwaren(facts).map(({ organisatie, regio }) => ({
        ...(organisatie === facts.crisispartner.id
          ? { rollen: ['crisispartner'], organisatie }
          : onBehalfOf(facts, organisatie)),
        over: `${organisatie}/${regio}`,
        data: { regio },
      })),
  },
  {
    ...stap1,
    id: 'bevestigen',
    rollen: regios,
    eigenCode: true,
    text: { nl: 'Bevestig de adoptieregio', en: 'Confirm the adopting region' },
    closesWith: ['adoptieregio.bevestigd'],
    open: (facts) => {
      const [only, ...others] = openKandidaten(facts);
      return only && others.length === 0 ? [standsFor(only)] : [];
    },
  },
  {
    ...stap1,
    id: 'kiezen',
    rollen: regios,
    text: {
      nl: 'Spreek met de andere kandidaat af wie adoptieregio wordt; wie het niet wordt, trekt zich terug',
      en: 'Agree with the other candidate who will be the adopting region; the other one withdraws',
    },
    closesWith: ['kandidatuur.ingetrokken'],
    open: (facts) => {
      const candidates = openKandidaten(facts);
      return candidates.length < 2 ? [] : candidates.map(({ regio }) => onBehalfOf(facts, regio));
    },
  },
];

/** Stap 1 to 5, in the order of the text. */
export const verkenningWork: readonly WorkRule[] = [
  ...step1,
  {
    id: 'noteren', // "voor uzelf": each for itself, the region that takes the lead too (I-75)
    rollen: partijIds,
    perPartij: true,
    text: {
      nl: 'Noteer wat er al is: resultaten en contactpersonen',
      en: 'Note what already exists: results and contacts',
    },
    stap: 'wat-is-er-al',
    punt: 'resultaten-noteren',
    closesWith: ['notitie.vastgelegd'],
    open: (facts) =>
      partijIds
        .filter((partij) => !facts.notities[partij]?.some((note) => byCurrent(facts, partij, note)))
        .map((partij) => ({ rollen: [partij], over: partij })),
  },
  {
    id: 'inschatten', // its homework, "Ga na wat de kerntaken zijn", is done with it (I-24)
    rollen: partijIds,
    perPartij: true,
    text: {
      nl: 'Ga uw kerntaken, ambities en verwachtingen na en schat het profiel in',
      en: 'Go over your core tasks, ambitions and expectations, and estimate the profile',
    },
    stap: 'eerste-inschatting',
    punt: 'profiel-inschatten',
    closesWith: ['inschatting.gemaakt'],
    open: (facts) =>
      partijIds
        .filter((partij) =>
          isProfielSettled(facts)
            ? !facts.inschattingen[partij]
            : !byCurrent(facts, partij, facts.inschattingen[partij]),
        )
        .map((partij) => ({ rollen: [partij], over: partij })),
  },
  {
    id: 'op-de-hoogte-stellen',
    rollen: partijIds,
    perPartij: true,
    text: {
      nl: 'Stel de ander op de hoogte van uw kerntaken, ambities en verwachtingen',
      en: 'Tell the other party about your core tasks, ambitions and expectations',
    },
    stap: 'afstemming',
    punt: 'verkennende-gesprekken',
    waivable: false, // I-25
    closesWith: ['verwachtingen.gedeeld'],
    open: (facts) =>
      partijIds
        .filter((partij) => untold(facts, partij).length > 0)
        .map((partij) => ({ rollen: [partij], over: partij, fields: untold(facts, partij) })),
  },
  {
    id: 'verkennen',
    rollen: partijIds,
    perPartij: true,
    text: {
      nl: 'Voer een verkennend gesprek met de andere partij',
      en: 'Hold an exploratory talk with the other party',
    },
    stap: 'afstemming',
    punt: 'verkennende-gesprekken', // it may be passed, unlike what the parties have to tell each other (I-25, I-76)
    closesWith: ['overleg.gevoerd'],
    open: (facts) =>
      spokeTogether(facts)
        ? []
        : [
            { rollen: ['veiligheidsregio'], over: 'veiligheidsregio', data: { met: [facts.crisispartner.id] } },
            { rollen: ['crisispartner'], over: 'crisispartner', data: { met: [facts.veiligheidsregio] } },
          ],
  },
  {
    id: 'kiezen',
    rollen: partijIds,
    perPartij: true,
    text: {
      nl: 'Kies samen, met argumenten, een samenwerkingsprofiel',
      en: 'Choose a cooperation profile together, with reasons',
    },
    stap: 'profielkeuze',
    punt: 'gezamenlijke-keuze',
    closesWith: ['profiel.voorgesteld'],
    open: ({ profielkeuze }) =>
      profielkeuze
        ? []
        : partijIds.map((partij) => ({ rollen: [partij], over: partij, fields: ['profiel', 'beargumentering'] })),
  },
  {
    id: 'instemmen',
    rollen: partijIds,
    perPartij: true,
    text: {
      nl: 'Stem in met het voorgestelde samenwerkingsprofiel, of doe een ander voorstel',
      en: 'Agree to the cooperation profile proposed, or make another proposal',
    },
    stap: 'profielkeuze',
    punt: 'gezamenlijke-keuze',
    closesWith: ['profiel.ingestemd', 'profiel.voorgesteld'],
    open: ({ profielkeuze }) =>
      profielkeuze
        ? missingPartijen(profielkeuze.ingestemd).map((partij) => ({
            rollen: [partij],
            over: partij,
            data: { profiel: profielkeuze.profiel },
          }))
        : [],
  },
  {
    id: 'definitief-maken',
    rollen: partijIds,
    perPartij: true,
    text: { nl: 'Verklaar de profielkeuze definitief', en: 'Declare the choice of profile definitive' },
    stap: 'profielkeuze',
    punt: 'keuze-noteren',
    closesWith: ['profielkeuze.definitief'],
    open: (facts) =>
      missingPartijen(facts.profielkeuze?.definitief).map((partij) => ({
        rollen: [partij],
        over: partij,
        // Passing over regions it was not aligned with takes a reason, where that may be (I-22).
        fields:
          partij === 'veiligheidsregio' &&
          facts.policy.afstemmingRegios === 'aanbevolen' &&
          facts.profielkeuze &&
          notAligned(facts).length > 0
            ? ['reden']
            : [],
      })),
  },
  {
    id: 'heroverwegen',
    rollen: partijIds,
    text: {
      nl: 'Overweeg het samenwerkingsprofiel opnieuw: kies een ander, of verklaar deze keuze alsnog definitief',
      en: 'Reconsider the cooperation profile: choose another, or declare this choice definitive after all',
    },
    stap: 'profielkeuze',
    punt: 'gezamenlijke-keuze',
    norm: 'aanbevolen', // I-21, I-34
    closesWith: ['profiel.voorgesteld', 'profielkeuze.definitief'],
    open: (facts) => owedIf(isReopened(facts), { ...parties, fields: ['profiel', 'beargumentering'] }),
  },
  {
    id: 'wijziging-beantwoorden',
    rollen: partijIds,
    perPartij: true,
    text: {
      nl: 'Antwoord op de wens van de andere partij om de profielkeuze te wijzigen: wens het ook, of wijs het af met een reden',
      en: 'Answer the wish of the other party to change the choice of profile: wish so too, or decline with a reason',
    },
    stap: 'profielkeuze',
    punt: 'gezamenlijke-keuze',
    norm: 'aanbevolen', // I-74
    closesWith: ['keuzewijziging.gewenst', 'keuzewijziging.afgewezen'],
    open: (facts) =>
      isProfielSettled(facts) // after it: I-41
        ? []
        : partijIds
            .filter((partij) => otherPartijen(partij).some((other) => facts.profielkeuze?.wijziging[other]))
            .map((partij) => ({ rollen: [partij], over: partij, fields: ['reden'] })),
  },
  {
    id: 'bespreken',
    rollen: partijIds,
    text: {
      nl: 'Bespreek de profielkeuze met de werkgroep crisispartners',
      en: 'Discuss the choice of profile with the crisis partners working group',
    },
    stap: 'profielkeuze',
    punt: 'keuze-bespreken',
    closesWith: ['profielkeuze.besproken'],
    open: (facts) => (isProfielChosen(facts) && !facts.profielkeuze?.besproken ? [parties] : []), // I-23
  },
  {
    id: 'afstemmen',
    rollen: ['veiligheidsregio'],
    text: {
      nl: 'Stem het profiel af met de andere betrokken regio’s',
      en: 'Align the profile with the other regions involved',
    },
    stap: 'profielkeuze',
    punt: 'gezamenlijke-keuze',
    norm: 'aanbevolen', // the "Let op!" of lines 247-253, unless the policy asks for it (I-22)
    orNorm: 'vereist',
    source: {
      lines: '249-253',
      quote:
        'Het wordt dan ook ten zeerste aangeraden dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt welk samenwerkingsprofiel gewenst is',
    },
    closesWith: ['profiel.afgestemd'],
    open: (facts) =>
      facts.profielkeuze && !facts.goLive // once live, aligning the choice changes nothing any more
        ? notAligned(facts).map((regio) => ({
            ...leading(facts),
            over: regio,
            norm: facts.policy.afstemmingRegios === 'vereist' ? 'vereist' : 'aanbevolen',
            data: { profiel: facts.profielkeuze?.profiel, regios: [regio] },
            text: {
              nl: `Stem het samenwerkingsprofiel af met ${nameOf(facts, regio)}`,
              en: `Align the cooperation profile with ${nameOf(facts, regio)}`,
            },
          }))
        : [],
  },
  {
    id: 'ander-profiel-bespreken',
    rollen: ['veiligheidsregio'],
    text: {
      nl: 'Bespreek het profiel dat een andere regio wenst',
      en: 'Discuss the profile that another region wants',
    },
    stap: 'profielkeuze',
    punt: 'gezamenlijke-keuze',
    norm: 'aanbevolen', // its view holds nothing up (I-72)
    source: { lines: '251-253', quote: 'welk samenwerkingsprofiel gewenst is' },
    closesWith: ['overleg.gevoerd'],
    open: (facts) =>
      facts.goLive // once live, aligning the choice changes nothing any more
        ? []
        : wantsOther(facts)
            .filter(({ besproken }) => !besproken)
            .map(({ regio, naam }) => ({
              ...leading(facts),
              over: regio,
              data: { met: [regio] },
              text: {
                nl: `Bespreek met ${nameOf(facts, regio)} dat zij een ander profiel wenst: ${naam.nl}`,
                en: `Discuss with ${nameOf(facts, regio)} that it wants another profile: ${naam.en}`,
              },
            })),
  },
];

/** "… kunt u verder naar de uitwerkingsfase": not a duty but the way on, shown while the case is in the verkenning. */
export const goOn: WorkRule = {
  id: 'afronden',
  rollen: partijIds,
  text: { nl: 'Rond de verkenning af en ga verder', en: 'Complete the exploration and move on' },
  stap: 'profielkeuze',
  punt: 'keuze-noteren',
  norm: 'suggestie',
  closesWith: ['verkenning.afgerond'],
  open: (facts) => (isProfielDefinitief(facts) ? [parties] : []),
};
