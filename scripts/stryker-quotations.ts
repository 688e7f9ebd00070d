type Node = { type: string; key?: { name?: string }; properties?: readonly Node[] };

/** A quotation with its lines: test/machines/quotes.test.ts holds each of them to the letter against the text. */
const isQuotation = ({ properties = [] }: Node): boolean => {
  const keys = properties.map(({ key }) => key?.name);
  return keys.includes('lines') && keys.includes('quote');
};

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'quotations',
    value: {
      shouldIgnore: ({ node }: { node: Node }) =>
        node.type === 'ObjectExpression' && isQuotation(node)
          ? 'A quotation: test/machines/quotes.test.ts holds it against the text'
          : undefined,
    },
  },
];
