import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the script goes from opening to actief, past one refusal that says what is left, over a restart', () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'examples/node-script.ts'], { encoding: 'utf8' });
  expect(printed.match(/^✗.*/gm)).toEqual(['✗ veiligheidsregio: Toetsing aangevraagd']);
  expect(printed).toContain('      - SB8 Geheimhoudingsverklaring\n');
  expect(printed).toContain(
    'zie regel 391-393: “Deze checklist bevat de minimale afspraken die gemaakt moeten worden.”',
  );
  expect(printed.match(/in de fase \w+/g)).toEqual([
    'in de fase verkenning',
    'in de fase uitwerking',
    'in de fase uitwerking',
    'in de fase uitvoering',
  ]);
  expect(printed).toContain(
    '  veiligheidsregio: niets\n  crisispartner: niets\n  Regiegroep netcentrisch werken: Akkoord gegeven\n',
  );
  expect(printed).toMatch(/Live en actief: true\n$/);
});
