import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A constant or function at the top of a source file. */
export interface Declaration {
  name: string;
  file: string;
  /** The first line of its doc comment; empty without one. */
  doc: string;
  node: ts.Node;
}

/** The TypeScript files under a folder, from the root of the repository. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();

const parsed = new Map<string, ts.SourceFile>();

export function sourceOf(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known) return known;
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ESNext, true);
  parsed.set(path, file);
  return file;
}

function docOf(node: ts.Node): string {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment))[0];
  return text?.split('\n').find((line) => line.trim() !== '') ?? '';
}

/** What a statement declares, where that is a name. */
function declared(statement: ts.Statement, file: string): Declaration[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((node) =>
      ts.isIdentifier(node.name) ? [{ name: node.name.text, file, doc: docOf(statement), node }] : [],
    );
  const named =
    ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return named && statement.name ? [{ name: statement.name.text, file, doc: docOf(statement), node: statement }] : [];
}

/** Everything a file declares at its top, by name. */
export const declarationsIn = (path: string): ReadonlyMap<string, Declaration> =>
  new Map(sourceOf(path).statements.flatMap((statement) => declared(statement, path).map((d) => [d.name, d])));

/** Where a name comes from that a file imports from a neighbour. */
function importedFrom(path: string, name: string): Declaration | undefined {
  for (const statement of sourceOf(path).statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings) || !statement.moduleSpecifier.text.startsWith('.')) continue;
    const found = bindings.elements.find((element) => element.name.text === name);
    if (!found) continue;
    const file = posix.join(posix.dirname(path), statement.moduleSpecifier.text).replace(/\.js$/, '.ts');
    return declarationsIn(file).get((found.propertyName ?? found.name).text);
  }
  return undefined;
}

/** What a name stands for in a file: declared there, or imported by it. */
const resolve = (path: string, name: string): Declaration | undefined =>
  declarationsIn(path).get(name) ?? importedFrom(path, name);

/** Visits a node and all that is in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The declarations a node refers to, directly and through others, as long as `follow` says so. */
export function reachable(
  { file, node }: Pick<Declaration, 'file' | 'node'>,
  follow: (declaration: Declaration) => boolean,
  seen: Declaration[] = [],
): readonly Declaration[] {
  walk(node, (inner) => {
    if (!ts.isIdentifier(inner)) return;
    const isKey = ts.isPropertyAssignment(inner.parent) && inner.parent.name === inner;
    const isMember = ts.isPropertyAccessExpression(inner.parent) && inner.parent.name === inner;
    const found = isKey || isMember ? undefined : resolve(file, inner.text);
    if (!found || found.node === node || seen.some((known) => known.node === found.node) || !follow(found)) return;
    seen.push(found);
    reachable(found, follow, seen);
  });
  return seen;
}
