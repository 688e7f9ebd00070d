import type { Standpunt } from '../../src/domain/samenwerking.js';
import { markBezwarenDiscussed } from './adoptie.js';
import { asStated, type Notings, stampOf } from './noting.js';
import { setPunt } from './punten.js';

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
    facts.overleg.push(asStated(event));
    const table = [event.by.organisatie, ...event.met];
    const spoke = ({ organisatie, regio }: Standpunt) => table.includes(organisatie) && table.includes(regio);
    markBezwarenDiscussed(facts, spoke, stampOf(event));
  },
  'organisatie.bijgepraat': (facts, event) => {
    facts.bijgepraat.push(asStated(event));
  },
  'ervaring.gedeeld': (facts, event) => {
    facts.ervaringen.push(asStated(event));
  },
  'product.bijgewerkt': (facts, event) => {
    facts.producten = facts.producten.filter(({ product }) => product !== event.product);
    facts.producten.push(asStated(event));
  },
  'punt.gereed': (facts, event) => {
    const { punt, herkomst, verwijzing } = event;
    setPunt(facts, { punt, status: 'gereed', herkomst, verwijzing, ...stampOf(event) });
  },
  'punt.overgeslagen': (facts, event) => {
    for (const punt of event.punten) {
      setPunt(facts, { punt, status: 'overgeslagen', reden: event.reden, ...stampOf(event) });
    }
  },
  'termijn.verstreken': (facts, event) => {
    facts.verstreken.push({ taak: event.taak, ...stampOf(event) });
  },
  'samenwerking.beeindigd': (facts, event) => {
    facts.beeindigd = { reden: event.reden ?? '', ...stampOf(event) };
  },
};
