import ts from 'typescript';
import { filesUnder, sourceOf } from './sources.js';

/** Where the code cites an interpretation: the file, and what in it. */
export interface Citation {
  file: string;
  /** The name declared around it; empty where it stands at the head of the file. */
  name: string;
}

/** The interpretations themselves do not count as citing, nor does the file that says how they are numbered. */
const isCiting = (file: string) => !file.startsWith('src/content/interpretations') && file !== 'src/domain/ids.ts';
const files = [...filesUnder('machines'), ...filesUnder('src')].filter(isCiting);

/** The machines behave; what is cited elsewhere is content or a type. */
export const isBehaviour = ({ file }: Citation) => file.startsWith('machines/');

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText() ?? '';
  const named =
    ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return named ? (statement.name?.text ?? '') : '';
}

const citationsIn = (file: string): [string, Citation][] =>
  sourceOf(file).statements.flatMap((statement) =>
    [...new Set(statement.getFullText().match(/\bI-\d{2}\b/g) ?? [])].map((id): [string, Citation] => [
      id,
      { file, name: nameOf(statement) },
    ]),
  );

/** Every interpretation cited in `machines/` and `src/`, with the places. */
export const citations: ReadonlyMap<string, readonly Citation[]> = files
  .flatMap(citationsIn)
  .reduce(
    (found, [id, place]) => found.set(id, [...(found.get(id) ?? []), place]),
    new Map<string, readonly Citation[]>(),
  );

const accounts = 'The procedure grants no accounts; the reading is for a host that does.';

/** Interpretations that no machine cites, and why. */
export const uncited: Readonly<Record<string, string>> = {
  'I-08': 'Carried by the content: `vervangenDoor` and the profiles of the extra agreements.',
  'I-13': 'Carried by what the machine does not ask: the status of a product refuses nothing.',
  'I-14': 'Carried by the roles that may state `afspraak.gereed` and `afspraken.definitief`.',
  'I-16': 'Nothing is asked, so nothing is coded; the box is shown.',
  'I-17': 'Carried by `checklistFor`, which gives the list of the chosen profile.',
  'I-20': 'Nothing helps to choose, so nothing is coded.',
  'I-26': 'Carried by the list of roles: there is one leading region.',
  'I-31': 'Not built yet: no code reads the option `overname`.',
  'I-44': accounts,
  'I-45': accounts,
  'I-46': accounts,
  'I-47': accounts,
  'I-51': 'Carried by the content: `stappen` and `gedruktBij` of a box.',
  'I-54': 'Carried by the content: the norm of the extra agreements.',
};
