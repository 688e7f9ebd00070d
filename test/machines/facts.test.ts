import { expect, test } from 'vitest';
import { roads, statesOf } from '../support/roads.js';

// The facts as they are kept, at the end of every road: what was said, by whom and when, and nothing else.
test.each(Object.entries(roads))('what was stated is on record, word for word, with who and when: %s', (_, road) => {
  const { input, journal } = road();
  expect(statesOf({ input, journal }).at(-1)?.context).toMatchSnapshot();
});
