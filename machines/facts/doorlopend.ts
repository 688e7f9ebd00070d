import type { Standpunt } from '../../src/domain/samenwerking.js';
import { bespreekBezwaren } from './adoptie.js';
import { gesteld, type Notings, stempel } from './noting.js';
import { zetPunt } from './punten.js';

type DoorlopendEvent =
  | 'overleg.gevoerd'
  | 'organisatie.bijgepraat'
  | 'ervaring.gedeeld'
  | 'product.bijgewerkt'
  | 'punt.gereed'
  | 'punt.overgeslagen'
  | 'termijn.verstreken'
  | 'samenwerking.beeindigd';

/** What may be stated in every phase. */
export const doorlopend: Notings<DoorlopendEvent> = {
  'overleg.gevoerd': (facts, event) => {
    facts.overleg.push(gesteld(event));
    const table = [event.by.organisatie, ...event.met];
    const spoke = ({ organisatie, regio }: Standpunt) => table.includes(organisatie) && table.includes(regio);
    bespreekBezwaren(facts, spoke, stempel(event));
  },
  'organisatie.bijgepraat': (facts, event) => {
    facts.bijgepraat.push(gesteld(event));
  },
  'ervaring.gedeeld': (facts, event) => {
    facts.ervaringen.push(gesteld(event));
  },
  'product.bijgewerkt': (facts, event) => {
    facts.producten = facts.producten.filter(({ product }) => product !== event.product);
    facts.producten.push(gesteld(event));
  },
  'punt.gereed': (facts, event) => {
    const { punt, herkomst, verwijzing } = event;
    zetPunt(facts, { punt, status: 'gereed', herkomst, verwijzing, ...stempel(event) });
  },
  'punt.overgeslagen': (facts, event) => {
    for (const punt of event.punten) {
      zetPunt(facts, { punt, status: 'overgeslagen', reden: event.reden, ...stempel(event) });
    }
  },
  'termijn.verstreken': (facts, event) => {
    facts.verstreken.push({ taak: event.taak, ...stempel(event) });
  },
  'samenwerking.beeindigd': (facts, event) => {
    facts.beeindigd = { reden: event.reden ?? '', ...stempel(event) };
  },
};
