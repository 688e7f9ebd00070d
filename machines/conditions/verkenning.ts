import { bespreekpunten } from '../../src/content/bespreekpunten.js';
import { partijIds } from '../../src/domain/ids.js';
import { isBlank } from '../../src/procedure/values.js';
import { isPartij } from '../queries/partijen.js';
import { untold } from '../queries/profielkeuze.js';
import { blockedIf, type ConditionOn, ids, rollenOf, rolName } from './condition.js';

/** A note says something. */
export const notitieGevuld: ConditionOn<'notitie.vastgelegd'> = {
  name: 'notitieGevuld',
  codes: ['niets-vermeld'],
  readsPayload: true,
  source: { lines: '164', quote: 'Noteer voor uzelf de belangrijkste resultaten' },
  blockers: (_facts, { resultaten }) => blockedIf(isBlank(resultaten), 'niets-vermeld', ids(['resultaten'])),
};

/** There are contacts to erase: personal data, which go without breaking the record (I-55). */
export const heeftContactpersonen: ConditionOn<'contactpersonen.gewist'> = {
  name: 'heeftContactpersonen',
  codes: ['geen-contactpersonen'],
  source: { lines: '164', quote: 'Noteer voor uzelf de belangrijkste resultaten en contactpersonen uit de analyse' },
  interpretation: 'I-55',
  blockers: ({ notities }, { by }) =>
    blockedIf(
      !Object.values(notities)
        .flat()
        .some((note) => note.by.organisatie === by.organisatie && note.contactpersonen?.length),
      'geen-contactpersonen',
      [],
      rollenOf(by.rol),
    ),
};

/** There is an estimate of one's own to share (I-24). */
export const heeftInschatting: ConditionOn<'inschatting.gedeeld'> = {
  name: 'heeftInschatting',
  codes: ['inschatting-ontbreekt'],
  source: { lines: '178-180', quote: 'Deze inschatting kunt u meenemen als richtlijn voor de gesprekken' },
  interpretation: 'I-24',
  blockers: ({ inschattingen }, { by }) => {
    const own = isPartij(by.rol) ? inschattingen[by.rol] : undefined;
    return blockedIf(own?.by.organisatie !== by.organisatie, 'inschatting-ontbreekt', [], rollenOf(by.rol));
  },
};

/** At least one of the three is told. */
export const ietsGedeeld: ConditionOn<'verwachtingen.gedeeld'> = {
  name: 'ietsGedeeld',
  codes: ['niets-vermeld'],
  readsPayload: true,
  source: {
    lines: '184-186',
    quote: 'Stel elkaar in ieder geval op de hoogte van elkaars kerntaken, ambities en verwachtingen',
  },
  blockers: (_facts, { kerntaken, ambities, verwachtingen }) =>
    blockedIf(
      [kerntaken, ambities, verwachtingen].every(isBlank),
      'niets-vermeld',
      ids(['kerntaken', 'ambities', 'verwachtingen']),
    ),
};

/** Bijlage A gives six questions an answer space per party and five a single one; none has to be answered (I-25). */
export const antwoordvakBestaat: ConditionOn<'bespreekpunt.beantwoord'> = {
  name: 'antwoordvakBestaat',
  codes: ['antwoordvak-onbekend'],
  readsPayload: true,
  source: { lines: '186-188', quote: 'zie bijlage A voor voorbeelden van bespreekpunten in de verkennende gesprekken' },
  interpretation: 'I-25',
  blockers: (_facts, { bespreekpunt, over }) => {
    // Stryker disable next-line OptionalChaining: only ids that exist pass the form of the event
    const split = bespreekpunten.find(({ id }) => id === bespreekpunt)?.perPartij !== undefined;
    return blockedIf(
      split !== (over !== undefined),
      'antwoordvak-onbekend',
      ids(split ? ['veiligheidsregio', 'crisispartner'] : [bespreekpunt]),
    );
  },
};

const onderwerpen = {
  kerntaken: { nl: 'kerntaken', en: 'core tasks' },
  ambities: { nl: 'ambities', en: 'ambitions' },
  verwachtingen: { nl: 'verwachtingen', en: 'expectations' },
} as const;

/** Both know each other's core tasks, ambitions and expectations before they move on (I-25). */
export const wederzijdsBekend: ConditionOn = {
  name: 'wederzijdsBekend',
  codes: ['wederzijds-onbekend'],
  source: {
    lines: '206-210',
    quote:
      'Als u de wederzijdse ambities en verwachting scherp hebt en de keuze voor een samenwerkingsprofiel is gemaakt, kunt u verder naar de uitwerkingsfase.',
  },
  interpretation: 'I-25',
  blockers(facts) {
    const unknown = partijIds.flatMap((partij) =>
      untold(facts, partij).map((onderwerp) => {
        const { nl, en } = rolName(partij);
        const text = { nl: `${onderwerpen[onderwerp].nl} (${nl})`, en: `${onderwerpen[onderwerp].en} (${en})` };
        return { id: `${partij}/${onderwerp}`, text };
      }),
    );
    const silent = partijIds.filter((partij) => untold(facts, partij).length > 0);
    return blockedIf(unknown.length > 0, 'wederzijds-onbekend', unknown, silent);
  },
};
