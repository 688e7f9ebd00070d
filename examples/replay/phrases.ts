import type { By, EventOf, EventType } from 'netcentrisch-stappenplan';
import { stappen } from 'netcentrisch-stappenplan/content';
import type { Reader } from './reader.js';

/** What tells this event from others of its type; `undefined` where there is nothing to say. */
export type Telling<T extends EventType> = (event: EventOf<T>, read: Reader) => readonly (string | undefined)[];

export const recorded = (words: string | undefined, { quote }: Reader) => (words?.trim() ? quote(words) : undefined);

export const regio = ({ regio, by }: { regio: string; by: By }, read: Reader) => [
  regio === by.organisatie ? undefined : read.org(regio),
];
export const reden = ({ reden }: { reden?: string | undefined }, read: Reader) => [recorded(reden, read)];
export const regioMetReden = (event: { regio: string; by: By; reden?: string | undefined }, read: Reader) => [
  ...regio(event, read),
  ...reden(event, read),
];
export const afspraak = (event: { afspraak: string; reden?: string | undefined }, read: Reader) => [
  read.afspraak(event.afspraak),
  ...reden(event, read),
];
export const onderwerp = ({ onderwerp }: { onderwerp?: string | undefined }, read: Reader) => [
  recorded(onderwerp, read),
];

/** Names, or how many there are where that would be a long list. */
export const many = (ids: readonly string[], read: Reader): string =>
  ids.length > 4 ? `${ids.length} ${read.word('regios')}` : read.list(ids.map(read.org));

export const labelled = (label: string, ids: readonly string[] | undefined, read: Reader) =>
  ids && ids.length > 0 ? `${label}: ${many(ids, read)}` : undefined;

/** Regions are counted apart from the others, so that a long list does not hide who else was there. */
export function company(ids: readonly string[], read: Reader): string {
  const regios = ids.filter((id) => read.facts.regios.some((known) => known.id === id));
  const others = ids.filter((id) => !regios.includes(id)).map(read.org);
  return regios.length > 4 ? read.list([many(regios, read), ...others]) : read.list(ids.map(read.org));
}

export const verbeterpunt = (id: string, read: Reader) => {
  const known = read.facts.verbeterpunten.find((point) => point.id === id);
  return known ? `${id} ${read.quote(known.omschrijving)}` : id;
};

export const puntCode = (id: string) =>
  stappen.flatMap(({ punten }) => punten).find((punt) => punt.id === id)?.code ?? id;
