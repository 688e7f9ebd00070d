import { isDeepStrictEqual } from 'node:util';
import type { By, Samenwerking } from '../../src/index.js';

type Fields = Record<string, unknown>;
type Stamp = { by: By; at: string };
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStamp = (value: unknown): value is Stamp =>
  isFields(value) && isFields(value.by) && typeof value.at === 'string';

const initials: Partial<Record<string, string>> = {
  veiligheidsregio: 'VR',
  crisispartner: 'CP',
  werkgroep: 'WG',
  regiegroep: 'RG',
};

/** Who speaks, as the tests call them: by initials who has that role in the case now, another region by its id. */
export function whoIs({ rol, organisatie, ...more }: By, facts: Samenwerking): string {
  const { veiligheidsregio, crisispartner, werkgroep, regiegroep } = facts;
  const holders = [veiligheidsregio, crisispartner.id, werkgroep.id, regiegroep.id];
  const known = holders[Object.keys(initials).indexOf(rol)] === organisatie ? initials[rol] : undefined;
  const who = rol === 'andere-regio' ? organisatie : (known ?? `${rol} ${organisatie}`);
  return [who, ...Object.values(more)].join(' ');
}

/** The time of an instant, with the day before it unless that is the day of the other one. */
export function when(at: string, now: string): string {
  const [day = '', time = ''] = at.replace(/:00(\.000)?Z$/, '').split('T');
  return now.startsWith(day) ? time : `${day} ${time}`;
}

/** The facts as they are stored. */
const stored = (facts: Samenwerking): Fields => JSON.parse(JSON.stringify(facts));

/** What an element of a list is called by, where it has such a field. */
const nameOf = (one: unknown) => (isFields(one) ? (one.id ?? one.afspraak ?? one.regio) : undefined);

const namesIn = (value: Fields): readonly string[] =>
  Object.keys(value)
    .filter((key) => !isStamp(value) || (key !== 'by' && key !== 'at'))
    .sort();

const length = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length + 20, 0);
const shortest = (one: string[], other: string[]) => (length(other) < length(one) ? other : one);

/** What changed in the facts, a line for each place; who stated it and when is written `<who when>`. */
export function differences(before: Samenwerking, after: Samenwerking, now: string): string[] {
  const stamp = ({ by, at }: Stamp) => `<${whoIs(by, after)} ${when(at, now)}>`;

  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
    if (!isFields(value)) return typeof value === 'string' ? `'${value}'` : String(value);
    const words = namesIn(value).map((key) => `${key}: ${write(value[key])}`);
    const fields = words.length > 0 ? `{ ${words.join(', ')} }` : '{}';
    if (!isStamp(value)) return fields;
    return words.length > 0 ? `${fields} ${stamp(value)}` : stamp(value);
  };

  /** Elements that came and went; nothing where the order of the others changed as well. */
  const elements = (path: string, was: readonly unknown[], is: readonly unknown[]): string[] | undefined => {
    const come = [...is];
    const stay: unknown[] = [];
    const gone: unknown[] = [];
    for (const one of was) {
      const place = come.findIndex((other) => isDeepStrictEqual(one, other));
      if (place >= 0) come.splice(place, 1);
      (place >= 0 ? stay : gone).push(one);
    }
    if (!isDeepStrictEqual([...stay, ...come], is)) return undefined;
    return [...gone.map((one) => `${path} - ${write(one)}`), ...come.map((one) => `${path} + ${write(one)}`)];
  };

  const oneByOne = (path: string, was: readonly unknown[], is: readonly unknown[]): string[] =>
    is.flatMap((one, index) => {
      const name = nameOf(one) === nameOf(was[index]) ? nameOf(one) : undefined;
      return changes(`${path}[${name ?? index}]`, was[index], one);
    });

  const inside = (path: string, was: Fields, is: Fields): string[] => {
    const restamped = isStamp(was) && isStamp(is) && !isDeepStrictEqual([was.by, was.at], [is.by, is.at]);
    const names = [...new Set([...namesIn(was), ...namesIn(is)])].sort();
    const changed = names.flatMap((name) => {
      const place = path === '' ? name : `${path}.${name}`;
      if (!(name in is)) return [`${place} is gone`];
      return name in was ? changes(place, was[name], is[name]) : [`${place} = ${write(is[name])}`];
    });
    return restamped ? [`${path} ${stamp(is)}`, ...changed] : changed;
  };

  /** The shortest way to tell it. */
  function changes(path: string, was: unknown, is: unknown): string[] {
    if (isDeepStrictEqual(was, is)) return [];
    const replaced = [`${path} = ${write(is)}`];
    if (Array.isArray(was) && Array.isArray(is)) {
      const told = elements(path, was, is) ?? replaced;
      return was.length === is.length ? shortest(told, oneByOne(path, was, is)) : told;
    }
    const alike = isFields(was) && isFields(is) && isStamp(was) === isStamp(is);
    return alike ? shortest(inside(path, was, is), replaced) : replaced;
  }

  return inside('', stored(before), stored(after));
}
