import { type FaseId, faseOf, type Samenwerking, type SamenwerkingSnapshot } from 'netcentrisch-stappenplan';
import { fasen, rollen } from 'netcentrisch-stappenplan/content';
import type { CaseFile } from '../case-file/schema.js';
import { capital, type Reader } from './reader.js';
import type { Terminal } from './terminal.js';

/** The title of a case; without one, its parties. */
export const titleOf = ({ titel }: CaseFile, read: Reader): string =>
  titel ? read.text(titel) : read.list([read.org(read.facts.crisispartner.id), read.org(read.facts.veiligheidsregio)]);

export const faseTitle = (id: FaseId, read: Reader): string => {
  const titel = fasen.find((fase) => fase.id === id)?.titel;
  return (titel ? read.text(titel) : id).split(':')[0] ?? id;
};

/** The phase it is in, and whether it has ended. */
export const faseNow = (snapshot: SamenwerkingSnapshot, read: Reader): string =>
  `${faseTitle(faseOf(snapshot), read)}${snapshot.status === 'active' ? '' : ` (${read.word('afgesloten')})`}`;

/** Many regions are listed by their own names only: what they all start with says nothing. */
const shortNames = (names: readonly string[]): readonly string[] => {
  const prefix = 'Veiligheidsregio ';
  return names.length > 4 && names.every((name) => name.startsWith(prefix))
    ? names.map((name) => name.slice(prefix.length))
    : names;
};

const otherRegios = ({ regios, veiligheidsregio }: Samenwerking, read: Reader): readonly string[] =>
  regios.filter(({ id }) => id !== veiligheidsregio).map(({ id }) => read.org(id));

/** Who takes part, in one sentence: of many other regions only how many there are, no body the case does not name. */
export function partiesInShort(facts: Samenwerking, read: Reader): string {
  const { veiligheidsregio, crisispartner, werkgroep, regiegroep } = facts;
  const others = otherRegios(facts, read);
  return read.list([
    read.who({ rol: 'veiligheidsregio', organisatie: veiligheidsregio }),
    read.who({ rol: 'crisispartner', organisatie: crisispartner.id }),
    ...(others.length > 4 ? [`${others.length} ${read.word('andereRegios')}`] : others),
    ...(werkgroep.naam ? [read.who({ rol: 'werkgroep', organisatie: werkgroep.id })] : []),
    ...(regiegroep.naam ? [read.who({ rol: 'regiegroep', organisatie: regiegroep.id })] : []),
  ]);
}

/** Who takes part, by role. */
export function parties(facts: Samenwerking, read: Reader, { wrap }: Terminal): readonly string[] {
  const others = otherRegios(facts, read);
  return rollen.flatMap(({ id, naam }) => {
    const names = id === 'andere-regio' ? shortNames(others) : [read.holder(id)];
    if (names.length === 0 || names.every((name) => name.toLowerCase() === read.text(naam).toLowerCase())) return [];
    return wrap(`${capital(read.text(naam))}: ${read.list(names)}`, '  - ');
  });
}
