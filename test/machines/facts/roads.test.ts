import { expect, test } from 'vitest';
import { type Samenwerking, startSamenwerking } from '../../../src/index.js';
import { differences, when, whoIs } from '../../support/differences.js';
import { roads } from '../../support/roads.js';
import { tale } from '../../support/tales.js';

const bare = () => startSamenwerking({ veiligheidsregio: 'VR00', crisispartner: 'partner' });

test('a case begins with its parties and its policy, and nothing said', () => {
  expect(differences({} as Samenwerking, bare(), '').join('\n')).toMatchSnapshot();
});

// What was said, by whom and when, and nothing else: the difference that each event makes, at the start that from a bare case.
test.each(Object.keys(roads))('what was stated is on record, word for word, with who and when: %s', (road) => {
  const told = tale(road, (before, { context }, event) => [
    event ? `${when(event.at, event.at)} ${whoIs(event.by, context)} ${event.type}` : 'start',
    differences(before?.context ?? bare(), context, event?.at ?? ''),
  ]);
  expect(told).toMatchSnapshot();
});
