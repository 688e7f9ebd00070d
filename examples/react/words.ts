// The words of the page itself; those of the stappenplan come from `netcentrisch-stappenplan/content`.
import type { Text } from 'netcentrisch-stappenplan';
import { rollen } from 'netcentrisch-stappenplan/content';

export type Lang = keyof Text;
export const langs: readonly [Lang, name: string][] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
];

export const words = {
  titel: { nl: 'Stappenplan Netcentrisch Samenwerken', en: 'Step-by-step plan for net-centric cooperation' },
  fase: { nl: 'Fase', en: 'Phase' },
  taal: { nl: 'Taal', en: 'Language' },
  ik: { nl: 'U kijkt mee als', en: 'You are looking as' },
  taken: { nl: 'Wat u kunt doen', en: 'What you can do' },
  geenTaken: { nl: 'Er ligt nu niets bij u.', en: 'Nothing is waiting for you now.' },
  regels: { nl: 'regel', en: 'line' },
  anders: { nl: 'Iets anders vastleggen', en: 'Record something else' },
  gebeurtenis: { nl: 'Gebeurtenis', en: 'Event' },
  vastleggen: { nl: 'Vastleggen', en: 'Record' },
  geweigerd: { nl: 'Dit kan nu niet', en: 'This is not possible now' },
  ontbreekt: { nl: 'Wat er ontbreekt:', en: 'What is missing:' },
  schema: { nl: 'Processchema (Bijlage D)', en: 'Process chart (Appendix D)' },
  nr: { nl: 'Nr.', en: 'No.' },
  stap: { nl: 'Stap', en: 'Step' },
  status: { nl: 'Status', en: 'Status' },
  signalen: { nl: 'Signalen', en: 'Signals' },
  geenSignalen: { nl: 'Er zijn geen signalen.', en: 'There are no signals.' },
} satisfies Record<string, Text>;

export const rolNaam = (rol: string): Text => rollen.find(({ id }) => id === rol)?.naam ?? { nl: rol, en: rol };
