import ts from 'typescript';
import { isWaivable, normOf, puntOf, type WorkRule } from '../../../machines/work/rule.js';
import { workRules } from '../../../machines/work/work.js';
import type { Norm } from '../../../src/procedure/text.js';
import { partijIds, type RolId, rolIds } from '../../../src/domain/ids.js';
import type { Lines } from '../../../src/procedure/text.js';
import { type Declaration, filesUnder, reachable, sourceOf, walk } from './sources.js';

/** A work rule with what its source says of who owes the work and on which lines it rests. */
export interface NamedRule {
  /** `step/rule`, as a task id begins. */
  name: string;
  file: string;
  rule: WorkRule;
  rollen: readonly RolId[];
  /** Each party, or each region, owes it for itself. */
  elk: boolean;
  /** Words of its own, where they are always the same. */
  tekst?: string;
  norms: readonly Norm[];
  waivable: boolean;
  /** Its point, and other lines it names. */
  lines: readonly Lines[];
  interpretations: readonly string[];
}

const property = (node: ts.ObjectLiteralExpression, name: string) =>
  node.properties.find((known) => known.name?.getText() === name);

const isRule = (node: ts.Node): node is ts.ObjectLiteralExpression =>
  ts.isObjectLiteralExpression(node) && ['id', 'closesWith', 'open'].every((name) => property(node, name));

const isList = (node: ts.Node): boolean => {
  let list = false;
  walk(node, (inner) => {
    if (isRule(inner)) list = true;
  });
  return list;
};

interface Place {
  file: string;
  node: ts.ObjectLiteralExpression;
  id: string;
}

function rulesIn(file: string): Place[] {
  const places: Place[] = [];
  walk(sourceOf(file), (node) => {
    if (!isRule(node)) return;
    const id = property(node, 'id');
    if (id && ts.isPropertyAssignment(id) && ts.isStringLiteral(id.initializer))
      places.push({ file, node, id: id.initializer.text });
  });
  return places;
}

const places = filesUnder('machines/work').flatMap(rulesIn);

/** The assignments to a property within a rule and, unless told otherwise, the helpers of its file. */
function assigned(
  place: Place,
  name: string,
  follow = ({ file, node }: Declaration) => file === place.file && !isList(node),
): ts.Expression[] {
  const found: ts.Expression[] = [];
  for (const { node } of [place, ...reachable(place, follow)])
    walk(node, (inner) => {
      if (ts.isPropertyAssignment(inner) && inner.name.getText() === name && inner.parent !== place.node)
        found.push(inner.initializer);
    });
  return found;
}
const literalsIn = (nodes: readonly ts.Node[]): string[] => {
  const found: string[] = [];
  for (const node of nodes)
    walk(node, (inner) => {
      if (ts.isStringLiteral(inner)) found.push(inner.text);
    });
  return [...new Set(found)];
};

/** `rollen: [partij]` names no role: then each of the parties owes its own part. */
function owers(place: Place): { rollen: readonly RolId[]; elk: boolean } {
  const own = assigned(place, 'rollen', () => false);
  const lists = own.length > 0 ? own : assigned(place, 'rollen');
  const roles = literalsIn(lists).filter((text): text is RolId => (rolIds as readonly string[]).includes(text));
  const elk = lists.some((list) => ts.isArrayLiteralExpression(list) && list.elements.some(ts.isIdentifier));
  return { rollen: elk ? partijIds : roles.length > 0 ? roles : partijIds, elk };
}

function ownWords(place: Place): string | undefined {
  const [tekst] = assigned(place, 'tekst');
  const nl = tekst && ts.isObjectLiteralExpression(tekst) ? property(tekst, 'nl') : undefined;
  const text = nl && ts.isPropertyAssignment(nl) ? nl.initializer : undefined;
  if (!text) return undefined;
  if (ts.isStringLiteral(text)) return text.text;
  if (!ts.isTemplateExpression(text)) return undefined;
  const pieces = [text.head.text, ...text.templateSpans.map(({ literal }) => literal.text)]
    .join('…')
    .replaceAll(/…+/g, '…');
  return /\p{L}/u.test(pieces) ? pieces : undefined;
}

const placeOf = (rule: WorkRule): Place => {
  const here = workRules.filter(({ id }) => id === rule.id);
  const place = places.filter(({ id }) => id === rule.id)[here.indexOf(rule)];
  if (!place) throw new Error(`no source for the work rule ${rule.stap}/${rule.id}`);
  return place;
};

/** Every work rule, in the order of the text. */
export const namedRules: readonly NamedRule[] = workRules.map((rule) => {
  const place = placeOf(rule);
  const tekst = ownWords(place);
  const own = literalsIn(assigned(place, 'norm')) as Norm[];
  const lines = literalsIn(assigned(place, 'lines'));
  return {
    name: `${rule.stap}/${rule.id}`,
    file: place.file,
    rule,
    ...owers(place),
    ...(tekst ? { tekst } : {}),
    norms: own.length > 0 ? own : [normOf(rule)],
    waivable: isWaivable(rule),
    lines: [...new Set([puntOf(rule.punt).lines, ...lines])],
    interpretations: [...new Set(place.node.getFullText().match(/I-\d{2}/g) ?? [])],
  };
});
