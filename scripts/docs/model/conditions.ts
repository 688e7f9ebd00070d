import ts from 'typescript';
import * as adoptieGeregeld from '../../../machines/conditions/adoptie-geregeld.js';
import * as adoptieregio from '../../../machines/conditions/adoptieregio.js';
import * as afspraken from '../../../machines/conditions/afspraken.js';
import * as bevoegd from '../../../machines/conditions/bevoegd.js';
import * as doorlopend from '../../../machines/conditions/doorlopend.js';
import * as plan from '../../../machines/conditions/plan.js';
import * as profielWordtGetoetst from '../../../machines/conditions/profiel-wordt-getoetst.js';
import * as profielkeuze from '../../../machines/conditions/profielkeuze.js';
import * as redenen from '../../../machines/conditions/redenen.js';
import * as regios from '../../../machines/conditions/regios.js';
import * as regiosAfgestemd from '../../../machines/conditions/regios-afgestemd.js';
import * as standpunten from '../../../machines/conditions/standpunten.js';
import * as toetsing from '../../../machines/conditions/toetsing.js';
import * as uitvoering from '../../../machines/conditions/uitvoering.js';
import * as verkenning from '../../../machines/conditions/verkenning.js';
import * as verwachtWerk from '../../../machines/conditions/verwacht-werk.js';
import * as wederzijdsBekend from '../../../machines/conditions/wederzijds-bekend.js';
import { guardConditions, guardName, phaseGates } from '../../../machines/rules.js';
import { type BlockerCode, blockerCodes } from '../../../src/domain/blockers.js';
import { type EventType, eventTypes } from '../../../src/domain/events/event.js';
import type { FaseId } from '../../../src/domain/ids.js';
import type { Condition } from '../../../src/procedure/condition.js';
import { type Declaration, declarationsIn, reachable, walk } from './sources.js';

/** Every file of `machines/conditions` that holds conditions; a test compares this with the folder. */
export const conditionModules: Readonly<Record<string, object>> = {
  'adoptie-geregeld': adoptieGeregeld,
  adoptieregio,
  afspraken,
  bevoegd,
  doorlopend,
  plan,
  'profiel-wordt-getoetst': profielWordtGetoetst,
  profielkeuze,
  redenen,
  regios,
  'regios-afgestemd': regiosAfgestemd,
  standpunten,
  toetsing,
  uitvoering,
  verkenning,
  'verwacht-werk': verwachtWerk,
  'wederzijds-bekend': wederzijdsBekend,
};

/** A condition with what its source file says about it. */
export interface NamedCondition {
  name: string;
  file: string;
  doc: string;
  codes: readonly BlockerCode[];
  condition: Condition;
}

const isCode = (text: string): text is BlockerCode => (blockerCodes as readonly string[]).includes(text);

/** Does a literal stand where a condition gives its code: second to `blockedIf`, or as `code`? */
function givesCode(literal: ts.Node): boolean {
  const { parent } = literal;
  if (ts.isConditionalExpression(parent)) return literal !== parent.condition && givesCode(parent);
  if (ts.isCallExpression(parent))
    return parent.expression.getText() === 'blockedIf' && parent.arguments[1] === literal;
  return (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) && parent.name.getText() === 'code';
}

function codesOf(declaration: Declaration): BlockerCode[] {
  const inConditions = ({ file }: Declaration) => file.startsWith('machines/conditions/');
  const found = new Set<BlockerCode>();
  for (const { node } of [declaration, ...reachable(declaration, inConditions)])
    walk(node, (inner) => {
      if (ts.isStringLiteral(inner) && isCode(inner.text) && givesCode(inner)) found.add(inner.text);
    });
  return [...found];
}

const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && 'blockers' in value && 'source' in value;

/** Every condition, by the name its file exports it under. */
export const conditions: readonly NamedCondition[] = Object.entries(conditionModules).flatMap(([module, exported]) => {
  const file = `machines/conditions/${module}.ts`;
  const declarations = declarationsIn(file);
  return [...declarations.values()].flatMap((declaration) => {
    const condition: unknown = (exported as Record<string, unknown>)[declaration.name];
    if (!isCondition(condition)) return [];
    const { name, doc } = declaration;
    return [{ name, file, doc, codes: codesOf(declaration), condition }];
  });
});

/** The named condition; a wrapped copy is known by what it copied. */
function named(condition: Condition, among: readonly NamedCondition[] = conditions): NamedCondition {
  const same = among.find((known) => known.condition === condition);
  if (same) return same;
  const alike = among.filter(
    (known) =>
      known.condition.source === condition.source && known.condition.interpretation === condition.interpretation,
  );
  if (alike.length !== 1) throw new Error(`no one condition has the source ${JSON.stringify(condition.source)}`);
  return alike[0] as NamedCondition;
}

/** The conditions behind the guard of an event: first who, then what. */
export const conditionsOf = (type: EventType): readonly NamedCondition[] =>
  guardConditions[guardName(type)].map((condition) => named(condition as Condition));

/** The events a condition has a say in. */
export const eventsOf = ({ name }: NamedCondition): readonly EventType[] =>
  eventTypes.filter((type) => conditionsOf(type).some((known) => known.name === name));

/** Where the conditions that a gate wraps stand by themselves. */
const unwrapped = () => [...new Set([...conditionsOf('toetsing.aangevraagd'), ...conditionsOf('plan.uitgevoerd')])];

/** What holds up entering and leaving a phase. */
export function gatesOf(fase: FaseId): { enter: readonly NamedCondition[]; leave: readonly NamedCondition[] } {
  const gate = phaseGates.find(({ id }) => id === fase);
  const find = (condition: unknown) =>
    conditions.find((known) => known.condition === condition) ?? named(condition as Condition, unwrapped());
  return { enter: (gate?.enter ?? []).map(find), leave: (gate?.leave ?? []).map(find) };
}
