import { type Declaration, declarationsUnder, readingsIn } from './sources.js';

/** The interpretations themselves do not count as citing, nor does the file that says how they are numbered. */
const isCiting = ({ file }: Declaration) =>
  !file.startsWith('src/content/interpretations') && file !== 'src/domain/ids.ts';

const citing = declarationsUnder('machines', 'src').filter(isCiting);

/** Every place in `machines/` and `src/` that cites this interpretation. */
export const citationsOf = (id: string): readonly Declaration[] =>
  citing.filter(({ text }) => readingsIn(text).includes(id));

/** Every interpretation that some place cites. */
export const cited: readonly string[] = [...new Set(citing.flatMap(({ text }) => readingsIn(text)))];

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
