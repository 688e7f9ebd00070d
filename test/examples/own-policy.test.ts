import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Per question what each reading answers: `mag`, or the codes it refuses with. */
function answers(printed: string) {
  return printed
    .split('\n\n')
    .filter((block) => block.includes('?'))
    .map((block) => {
      const [question, standaard = '', strenger = ''] = block.trim().split(/\n {2}(?:standaard|strenger): /);
      const codes = (answer: string) => [...answer.matchAll(/^ {4}(\S+) I-\d+:/gm)].map(([, code]) => code).join(' ');
      return [question?.split('? ')[1], codes(standaard) || standaard.trim(), codes(strenger) || strenger.trim()];
    });
}

test('the stricter reading refuses what the default lets pass; own rules hold under both', () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'examples/own-policy.ts'], { encoding: 'utf8' });
  expect(answers(printed)).toEqual([
    ['VR19 maakt bezwaar.', 'mag', 'steun-regio-ontbreekt'],
    ['VR19 dacht nog niet mee, daarvoor is een reden.', 'mag', 'afstemming-ontbreekt'],
    ['HavenCMS in plaats van LCMS.', 'lcms-communicatie', 'lcms-communicatie'],
    [
      'De gedrukte lijst is gereed, de piketbriefing niet.',
      'checklist-onvolledig',
      'checklist-onvolledig deelafspraken-open',
    ],
    ['Ook de piketbriefing is gereed.', 'mag', 'checklist-onvolledig deelafspraken-open'],
    ['Zonder oefening, met een reden.', 'mag', 'oefening-ontbreekt'],
  ]);
  expect(printed).toContain('ontbreekt: aanspreekpunt-informatie, aanspreekpunt-dilemmas\n');
  expect(printed).toContain(
    'standaard: minimum 10 van 10, eigen 1 van 2\nstrenger: minimum 12 van 12, eigen 1 van 2\n',
  );
});
