import * as content from '../../src/content/index.js';
import type { Spreker } from '../../src/domain/by.js';
import type { Interpretation, Kader, Passage } from '../../src/domain/content.js';
import type { EventType } from '../../src/domain/events/event.js';
import type { StapId } from '../../src/domain/ids.js';
import type { Lines, Source, Text } from '../../src/procedure/text.js';
import * as link from './links.js';
import { anchor, type Columns, cell, table } from './markdown.js';

/** Finds what an id stands for; an unknown id is a fault in the content and stops the generator. */
export function named<T extends { id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`the content does not define ${id}`);
  return found;
}

export const both = ({ nl, en }: Text) => `${nl} / ${en}`;
export const quotation = ({ quote, lines }: Source) => `“${cell(quote)}” (${link.lines(lines)})`;

/** Columns that many tables share. */
export const nlEn: Columns<Text> = { Nederlands: ({ nl }) => cell(nl), English: ({ en }) => cell(en) };
export const letterlijk: Columns<{ tekst: Text }> = {
  'Nederlands (letterlijk)': ({ tekst }) => cell(tekst.nl),
  English: ({ tekst }) => cell(tekst.en),
};
export const regels: Columns<{ lines: Lines }> = { lines: ({ lines }) => link.lines(lines) };
export const naam: Columns<{ id?: string; naam: Text }> = {
  Nederlands: ({ id, naam }) => `${id ? anchor(id) : ''}${cell(naam.nl)}`,
  English: ({ naam }) => cell(naam.en),
};
export const tekstZegt: Columns<{ source: readonly Source[] }> = {
  'what the text says': ({ source }) => source.map(quotation).join('<br>'),
};

export const passage = (given: Passage) => table([given], { ...letterlijk, ...regels });

export const eventNaam = (type: EventType) => link.event(type, content.eventWords[type].naam.nl);
export const stapLink = (id: StapId) => link.content(`stap ${named(content.stappen, id).nr}`, 'stappen', id);
export const stapLinks = (ids: readonly StapId[]) => ids.map(stapLink).join(', ');
export const gebiedNaam = (id: string) => named(content.gebieden, id).naam.nl;

const klok: Text = { nl: 'de klok van de toepassing', en: 'the clock of the application' };
/** What a role is called; the clock, which reports terms, is none of them. */
export const rolText = (id: Spreker): Text => (id === 'klok' ? klok : named(content.rollen, id).naam);
const rolNaam = (id: Spreker) => (id === 'klok' ? klok.nl : link.content(rolText(id).nl, 'profielen-en-rollen', id));
export const rolNamen = (ids: readonly Spreker[]) => ids.map(rolNaam).join(', ');

const kaderSoort: Readonly<Record<Kader['soort'], string>> = {
  tip: 'Tip',
  'tips-uit-de-praktijk': 'Tips uit de praktijk',
  nb: 'N.B.',
  'let-op': 'Let op!',
};
export const kaderLink = ({ id, soort }: Kader) => link.content(`${id} ${kaderSoort[soort]}`, 'kaders', id);

/** Who may decide otherwise about an interpretation. */
export const beslisser: Readonly<Record<Interpretation['wieBeslist'], Text>> = {
  policy: { nl: 'per samenwerking te kiezen', en: 'chosen per case, by an option' },
  partijen: { nl: 'de partijen', en: 'the parties' },
  werkgroep: { nl: 'de werkgroep', en: 'the werkgroep' },
  regiegroep: { nl: 'de Regiegroep', en: 'the Regiegroep' },
  uitgever: { nl: 'de eigenaar van de tekst', en: 'the owner of the text' },
};
