import { execFileSync } from 'node:child_process';
import { actingAs, type EventType, explain, type PayloadOf, tasksFor } from 'netcentrisch-stappenplan';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';

let example: typeof import('../../examples/phase-machine.js');
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {}); // it prints when it is loaded
  example = await import('../../examples/phase-machine.js');
});
afterAll(() => vi.restoreAllMocks());

function opened() {
  const samenwerking = example.gekozen('stand-by');
  const dossier = createActor(example.dossierMachine, { input: { profiel: 'stand-by', samenwerking } }).start();
  const fase = () => dossier.getSnapshot().children.uitwerking?.getSnapshot();
  const feit = <T extends EventType>(rol: 'veiligheidsregio' | 'crisispartner', type: T, data: PayloadOf<T>) => {
    const organisatie = rol === 'crisispartner' ? 'zuiderzeeland' : 'VR25';
    return (actingAs({ rol, organisatie }) as (type: T, data: PayloadOf<T>) => never)(type, data);
  };
  return { dossier, fase, feit };
}

test('the script ends with the signature', () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'examples/phase-machine.ts'], {
    encoding: 'utf8',
  });
  expect(printed.match(/^✗.*/gm)).toEqual(['✗ veiligheidsregio: Toetsing aangevraagd']);
  expect(printed.match(/^Dossier: \S+(?=;)/gm)).toEqual([
    'Dossier: uitwerken',
    'Dossier: uitwerken',
    'Dossier: ondertekenen',
    'Dossier: gesloten',
  ]);
});

test('the phase inside explains and lists its tasks, and takes what the dossier passes on', () => {
  const { dossier, fase, feit } = opened();
  const before = fase();
  if (!before) throw new Error('no phase');
  expect(explain(before, feit('veiligheidsregio', 'toetsing.aangevraagd', {})).blockers[0]?.code).toBe(
    'checklist-onvolledig',
  );
  const taak = 'afspraken-en-plan/afspraak/alarmering';
  expect(tasksFor(before).map(({ id }) => id)).toContain(taak);
  dossier.send({ type: 'vastgelegd', feit: feit('crisispartner', 'afspraak.gereed', { afspraak: 'alarmering' }) });
  const after = fase();
  expect(after && tasksFor(after).map(({ id }) => id)).not.toContain(taak);
});

test('when both parties revise the choice, the dossier reconsiders the profile', () => {
  const { dossier, feit } = opened();
  for (const rol of ['veiligheidsregio', 'crisispartner'] as const) {
    dossier.send({
      type: 'vastgelegd',
      feit: feit(rol, 'keuzewijziging.gewenst', { reden: 'Vaker samen dan gedacht' }),
    });
  }
  expect(dossier.getSnapshot().value).toBe('profiel-heroverwegen');
});

test('when the collaboration ends, the dossier is closed', () => {
  const { dossier, feit } = opened();
  dossier.send({ type: 'vastgelegd', feit: feit('crisispartner', 'samenwerking.beeindigd', { reden: 'Fusie' }) });
  expect(dossier.getSnapshot()).toMatchObject({ value: 'gesloten', status: 'done' });
});
