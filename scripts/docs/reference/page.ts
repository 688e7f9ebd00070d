import { generated, paragraphs } from '../markdown.js';

/** A page for who builds on the library; the words of the procedure stand in both languages. */
export const referencePage = (title: string, ...parts: readonly string[]): string =>
  paragraphs(
    `# ${title}`,
    `${generated} from the code that runs; do not edit. Quotations are Dutch to the letter; line numbers lead to the [text itself](/docs/bron/stappenplan.txt).*`,
    ...parts,
  );
