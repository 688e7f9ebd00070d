import { printParseErrorCode, visit } from 'jsonc-parser';
import type { Text } from 'netcentrisch-stappenplan';
import { type InputProblem, shorten } from '../../src/procedure/input.js';
import { expectationOf } from './expectations.js';
import { Fault } from './fault.js';

/** Counted from one, as editors do. */
interface Place {
  line: number;
  column: number;
}

const placeOf = (line: number, character: number): Place => ({ line: line + 1, column: character + 1 });

const words = ({ line, column }: Place): Text => ({
  nl: `regel ${line}, kolom ${column}`,
  en: `line ${line}, column ${column}`,
});

/** Deeper than any case is. */
const deepest = 64;

/**
 * The value of a JSON text.
 * @throws {Fault} with line and column: where it is no JSON, and where a field stands twice, of which `JSON.parse` would
 * take the last without a word.
 */
export function parseJson(json: string, name: Text, path: string): unknown {
  const problemAt = (place: Place, found: string, expected: Text): InputProblem => ({
    path: `${path}:${place.line}:${place.column}`,
    value: shorten(found),
    expected,
  });
  const fault = (nl: string, en: string, problems: readonly InputProblem[]) =>
    new Fault({ nl: `${name.nl} ${nl}.`, en: `${name.en} ${en}.` }, problems);

  /** The fields so far of each object we are in. */
  const fields: Map<string, Place>[] = [];
  const twice: InputProblem[] = [];
  let depth = 0;
  const enter = (offset: number, place: Place) => {
    depth += 1;
    if (depth <= deepest) return;
    const { nl, en } = words(place);
    const expected = { nl: `Dieper dan een casus is, op ${nl}`, en: `Deeper than a case is, at ${en}` };
    throw fault('is te diep genest', 'is nested too deeply', [
      problemAt(place, json.slice(offset, offset + 30), expected),
    ]);
  };

  visit(
    json,
    {
      onError(code, offset, _length, line, character) {
        const place = placeOf(line, character);
        const { nl, en } = expectationOf(printParseErrorCode(code));
        const expected = {
          nl: `Verwacht JSON; op ${words(place).nl}: ${nl}`,
          en: `Expected JSON; at ${words(place).en}: ${en}`,
        };
        const problem = problemAt(place, json.slice(offset, offset + 30), expected);
        throw fault('bevat geen geldige JSON', 'holds no valid JSON', [problem]);
      },
      onObjectBegin(offset, _length, line, character) {
        enter(offset, placeOf(line, character));
        fields.push(new Map());
      },
      onObjectProperty(field, _offset, _length, line, character) {
        const place = placeOf(line, character);
        const earlier = fields.at(-1)?.get(field);
        fields.at(-1)?.set(field, earlier ?? place);
        if (!earlier || twice.length === 10) return;
        const expected = {
          nl: `Het veld op ${words(place).nl} staat er al, op ${words(earlier).nl}`,
          en: `The field at ${words(place).en} is there already, at ${words(earlier).en}`,
        };
        twice.push(problemAt(place, field, expected));
      },
      onObjectEnd() {
        fields.pop();
        depth -= 1;
      },
      onArrayBegin: (offset, _length, line, character) => enter(offset, placeOf(line, character)),
      onArrayEnd() {
        depth -= 1;
      },
    },
    { disallowComments: true },
  );
  if (twice.length > 0) throw fault('noemt een veld twee keer', 'names a field twice', twice);
  return JSON.parse(json);
}
