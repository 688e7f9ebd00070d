import type { Text } from 'netcentrisch-stappenplan';

const value: Text = {
  nl: 'een waarde; tekst staat tussen dubbele aanhalingstekens, na de laatste waarde komt geen komma',
  en: 'a value; text stands in double quotes, after the last value comes no comma',
};

const text: Text = {
  nl: 'een tekst tussen dubbele aanhalingstekens, op één regel; een nieuwe regel in de tekst is \\n, een aanhalingsteken \\"',
  en: 'a text in double quotes, on one line; a new line in the text is \\n, a quotation mark \\"',
};

const others: ReadonlyMap<string, Text> = new Map([
  ['UnexpectedEndOfString', text],
  ['InvalidCharacter', text],
  ['InvalidEscapeCharacter', text],
  ['InvalidUnicode', text],
  ['UnexpectedEndOfNumber', { nl: 'een getal dat af is', en: 'a number that is complete' }],
  [
    'PropertyNameExpected',
    {
      nl: 'een veldnaam tussen dubbele aanhalingstekens; na het laatste veld komt geen komma',
      en: 'the name of a field in double quotes; after the last field comes no comma',
    },
  ],
  ['ColonExpected', { nl: 'een dubbele punt na de naam van het veld', en: 'a colon after the name of the field' }],
  [
    'CommaExpected',
    { nl: 'een komma, of het einde van de lijst of het object', en: 'a comma, or the end of the list or object' },
  ],
  ['CloseBraceExpected', { nl: 'een komma of }', en: 'a comma or }' }],
  ['CloseBracketExpected', { nl: 'een komma of ]', en: 'a comma or ]' }],
  ['EndOfFileExpected', { nl: 'niets meer', en: 'nothing more' }],
  ['InvalidCommentToken', { nl: 'geen commentaar', en: 'no comments' }],
]);

/** What JSON would have had there, by the error code of the parser: a value, unless it is another thing. */
export const expectationOf = (code: string): Text => others.get(code) ?? value;
