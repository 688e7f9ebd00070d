import { interpretations } from '../../../src/content/index.js';
import type { Interpretation } from '../../../src/domain/content.js';
import { defaultPolicy } from '../../../src/domain/start.js';
import { quotation, words } from '../content/shared.js';
import { conditionLink, fileLink, interpretationLink } from '../links.js';
import { heading, paragraphs, table } from '../markdown.js';
import { type Citation, citations, uncited } from '../model/citations.js';
import { conditions } from '../model/conditions.js';
import { beslisser } from '../words.js';
import { referencePage } from './page.js';

/** A condition leads to its lines, anything else to its file. */
function place({ file, name }: Citation): string {
  const condition = conditions.find((known) => known.file === file && known.name === name);
  if (condition) return conditionLink(name);
  return `${fileLink(file)}${name ? ` (\`${name}\`)` : ''}`;
}

const cited = (id: string): string => {
  const why = uncited[id];
  const places = [...new Set((citations.get(id) ?? []).map(place))];
  return [places.length > 0 ? `Cited in the code: ${places.join(', ')}.` : '', why ? `No machine cites it. ${why}` : '']
    .filter(Boolean)
    .join(' ');
};

const optionWords = (optie: keyof typeof defaultPolicy) =>
  ` (policy option \`${optie}\`, \`'${defaultPolicy[optie]}'\` unless chosen otherwise)`;

const part = ({ id, vraag, lezing, alternatief, wieBeslist, optie, source }: Interpretation): string =>
  paragraphs(
    heading(2, `${id} ${vraag.nl}`, id),
    table(
      ['', 'Nederlands', 'English'],
      [
        ['vraag / question', ...words(vraag)],
        ['**onze lezing / our reading**', ...words(lezing)],
        ['alternatief / alternative', ...words(alternatief)],
      ],
    ),
    `Who may decide otherwise: ${beslisser[wieBeslist].nl} / ${beslisser[wieBeslist].en}${optie ? optionWords(optie) : ''}.`,
    `The text: ${source.map(quotation).join('; ')}`,
    cited(id),
  ).trimEnd();

/** `docs/interpretations.md`. */
export const interpretationsPage = () =>
  referencePage(
    'Interpretaties / Interpretations',
    'Where the text leaves something open or contradicts itself: the question, how we read it, who may decide otherwise, and the code that depends on it.',
    `Chosen per case: ${interpretations
      .flatMap(({ id, optie }) => (optie ? [`${interpretationLink(id)} (\`${optie}\`)`] : []))
      .join(', ')}.`,
    table(
      ['', 'vraag', 'question'],
      interpretations.map(({ id, vraag }) => [interpretationLink(id), ...words(vraag)]),
    ),
    ...interpretations.map(part),
  );
