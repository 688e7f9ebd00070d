import type { By, ProfielId, RolId, Samenwerking, Spreker, Text } from 'netcentrisch-stappenplan';
import { checklistFor, deelafspraken, profielen, rollen } from 'netcentrisch-stappenplan/content';
import type { Lang } from '../case-file/fault.js';
import type { Datering } from '../case-file/schema.js';
import { type Word, words } from './words.js';

/** Puts ids, dates and words of a case into one language. */
export interface Reader {
  facts: Samenwerking;
  word(key: Word): string;
  text(text: Text): string;
  /** Words the parties recorded themselves, as they stand. */
  quote(recorded: string): string;
  org(id: string): string;
  /** Role and organisation. */
  who(by: By): string;
  rol(id: RolId): string;
  /** The organisation that has a role in this case, or the role where more than one may have it. */
  holder(id: RolId): string;
  profiel(id: ProfielId): string;
  /** Code and first sentence of an agreement on the checklist, or the words of an own one. */
  afspraak(id: string): string;
  deelafspraak(id: string): string;
  /** Whatever a missing thing is called: an organisation, a role, a subject. */
  name(id: string): string;
  date(iso: string, datering?: Datering): string;
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  months(count: number): string;
}

const locales: Readonly<Record<Lang, string>> = { nl: 'nl-NL', en: 'en-GB' };
const timeZone = 'Europe/Amsterdam';

const rolWords: Readonly<Record<Spreker, Word>> = {
  klok: 'klok',
  veiligheidsregio: 'veiligheidsregio',
  'andere-regio': 'andereRegio',
  crisispartner: 'crisispartner',
  werkgroep: 'werkgroep',
  regiegroep: 'regiegroep',
};

/** The fields that a refusal may name; any other id is one of the parties’ own, whatever word it looks like. */
const fields: readonly Word[] = ['kerntaken', 'ambities', 'verwachtingen', 'reden', 'activiteiten', 'hardeDeadlines'];

const isField = (id: string): id is Word => fields.some((field) => field === id);

export function readerFor(lang: Lang, facts: Samenwerking, extra: Readonly<Record<string, string>> = {}): Reader {
  const { crisispartner, werkgroep, regiegroep } = facts;
  const known = new Map([...facts.regios, crisispartner, werkgroep, regiegroep].map(({ id, naam }) => [id, naam]));
  const named = (id: string) => (Object.hasOwn(extra, id) ? extra[id] : undefined);
  const text = (words: Text) => words[lang];
  const word = (key: Word) => words[key][lang];
  const rolNaam = (id: string) => rollen.find((rol) => rol.id === id)?.naam;
  const quote = (recorded: string) => `“${recorded.trim()}”`;

  const org = (id: string): string => {
    const ofRole = (id === werkgroep.id && 'werkgroep') || (id === regiegroep.id && 'regiegroep');
    const role = ofRole ? rolNaam(ofRole) : undefined;
    return known.get(id) ?? named(id) ?? (role ? capital(text(role)) : id);
  };

  const rol = (id: RolId): string => text(rolNaam(id) ?? { nl: id, en: id });

  const item = (id: string) => {
    const { profielkeuze, policy } = facts;
    return profielkeuze && checklistFor(profielkeuze.profiel, policy).items.find((known) => known.id === id);
  };

  const afspraak = (id: string): string => {
    const found = item(id);
    if (found) return `${found.code} ${text(found.tekst).split('. ')[0]}`;
    const own = facts.eigenAfspraken.find((known) => known.id === id);
    return own ? `${id} ${quote(own.tekst)}` : id;
  };

  const name = (id: string): string => {
    if (id.includes('/')) return id.split('/').map(name).join(': ');
    if (known.has(id) || named(id)) return org(id);
    const role = rolNaam(id);
    if (role) return text(role);
    return isField(id) ? word(id) : afspraak(id);
  };

  return {
    facts,
    word,
    text,
    quote,
    org,
    who: ({ rol, organisatie }) => {
      const isAdopting = rol === 'veiligheidsregio' && facts.adoptie.bevestigd?.regio === organisatie;
      const [naam, role] = [org(organisatie), word(isAdopting ? 'adoptieregio' : rolWords[rol])];
      return naam.toLowerCase().includes(role) ? naam : `${naam} (${role})`;
    },
    rol,
    holder: (id) =>
      id === 'andere-regio' ? rol(id) : org(id === 'veiligheidsregio' ? facts.veiligheidsregio : facts[id].id),
    profiel: (id) => text(profielen.find((profiel) => profiel.id === id)?.naam ?? { nl: id, en: id }),
    afspraak,
    deelafspraak: (id) => {
      const found = deelafspraken.find((deel) => deel.id === id);
      return found ? `${id} ${text(found.tekst)}` : id;
    },
    name,
    date: (iso, datering = 'dag') => {
      if (datering === 'onbekend') return word('datumOnbekend');
      const day = new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
      const precision = datering === 'dag' ? ({ day: 'numeric' } as const) : {};
      return new Intl.DateTimeFormat(locales[lang], { ...precision, month: 'long', year: 'numeric', timeZone }).format(
        day,
      );
    },
    list: (items, type = 'conjunction') => new Intl.ListFormat(locales[lang], { type }).format(items),
    months: (count) =>
      new Intl.NumberFormat(locales[lang], { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(count),
  };
}

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
