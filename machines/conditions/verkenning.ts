import { bespreekpunten } from '../../src/content/bespreekpunten.js';
import { isPartij } from '../queries/partijen.js';
import { blockedIf, ids, isBlank, type Rule } from './condition.js';

/** A note says something. */
export const notitieGevuld: Rule<'notitie.vastgelegd'> = {
  source: { lines: '164', quote: 'Noteer voor uzelf de belangrijkste resultaten' },
  blockers: (_facts, { resultaten }) => blockedIf(isBlank(resultaten), 'niets-vermeld', ids(['resultaten'])),
};

/** There are contacts to erase: personal data, which go without breaking the record (I-55). */
export const heeftContactpersonen: Rule<'contactpersonen.gewist'> = {
  source: { lines: '164', quote: 'Noteer voor uzelf de belangrijkste resultaten en contactpersonen uit de analyse' },
  interpretation: 'I-55',
  blockers: ({ notities }, { by }) =>
    blockedIf(
      !Object.values(notities)
        .flat()
        .some((note) => note.by.organisatie === by.organisatie && note.contactpersonen?.length),
      'geen-contactpersonen',
      [],
      [by.rol],
    ),
};

/** There is an estimate of one's own to share (I-24). */
export const heeftInschatting: Rule<'inschatting.gedeeld'> = {
  source: { lines: '178-180', quote: 'Deze inschatting kunt u meenemen als richtlijn voor de gesprekken' },
  interpretation: 'I-24',
  blockers: ({ inschattingen }, { by }) => {
    const own = isPartij(by.rol) ? inschattingen[by.rol] : undefined;
    return blockedIf(own?.by.organisatie !== by.organisatie, 'inschatting-ontbreekt', [], [by.rol]);
  },
};

/** At least one of the three is told. */
export const ietsGedeeld: Rule<'verwachtingen.gedeeld'> = {
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
export const antwoordvakBestaat: Rule<'bespreekpunt.beantwoord'> = {
  source: { lines: '186-188', quote: 'zie bijlage A voor voorbeelden van bespreekpunten in de verkennende gesprekken' },
  interpretation: 'I-25',
  blockers: (_facts, { bespreekpunt, over }) => {
    const split = bespreekpunten.find(({ id }) => id === bespreekpunt)?.perPartij !== undefined;
    return blockedIf(
      split !== (over !== undefined),
      'antwoordvak-onbekend',
      ids(split ? ['veiligheidsregio', 'crisispartner'] : [bespreekpunt]),
    );
  },
};
