import { interpretations } from '../../../src/content/index.js';
import type { Interpretation } from '../../../src/domain/content.js';
import { defaultPolicy } from '../../../src/domain/default-policy.js';
import * as link from '../links.js';
import { cell, heading, paragraphs, referencePage, table } from '../markdown.js';
import { citationsOf, uncited } from '../model/citations.js';
import { conditions } from '../model/conditions.js';
import type { Declaration } from '../model/sources.js';
import { beslisser, both, quotation } from '../words.js';

/** A condition leads to its lines, anything else to its file. */
function place({ file, name }: Declaration): string {
  if (conditions.some((condition) => condition.name === name)) return link.condition(name);
  return `${link.file(file)}${name ? ` (\`${name}\`)` : ''}`;
}

function cited(id: string): string {
  const places = [...new Set(citationsOf(id).map(place))];
  const why = uncited[id];
  return [
    ...(places.length > 0 ? [`Cited in the code: ${places.join(', ')}.`] : []),
    ...(why ? [`No machine cites it. ${why}`] : []),
  ].join(' ');
}

const optionWords = (optie: keyof typeof defaultPolicy) =>
  ` (policy option \`${optie}\`, \`'${defaultPolicy[optie]}'\` unless chosen otherwise)`;

const part = ({ id, vraag, lezing, alternatief, wieBeslist, optie, source }: Interpretation): string =>
  paragraphs(
    heading(2, `${id} ${vraag.nl}`, id),
    table(
      Object.entries({
        'vraag / question': vraag,
        '**onze lezing / our reading**': lezing,
        'alternatief / alternative': alternatief,
      }),
      {
        '': ([what]) => what,
        Nederlands: ([, { nl }]) => cell(nl),
        English: ([, { en }]) => cell(en),
      },
    ),
    `Who may decide otherwise: ${both(beslisser[wieBeslist])}${optie ? optionWords(optie) : ''}.`,
    `The text: ${source.map(quotation).join('; ')}`,
    cited(id),
  );

const chosen = () =>
  interpretations.flatMap(({ id, optie }) => (optie ? [`${link.interpretation(id)} (\`${optie}\`)`] : []));

/** `interpretations.md`. */
export const interpretationsPage = () =>
  referencePage(
    'Interpretaties / Interpretations',
    'Where the text leaves something open or contradicts itself: the question, how we read it, who may decide otherwise, and the code that depends on it.',
    `Chosen per case: ${chosen().join(', ')}.`,
    table(interpretations, {
      '': ({ id }) => link.interpretation(id),
      vraag: ({ vraag }) => cell(vraag.nl),
      question: ({ vraag }) => cell(vraag.en),
    }),
    ...interpretations.map(part),
  );
