import type { Draft } from 'immer';
import type { Deelnemer, Standpunt } from '../../src/domain/samenwerking.js';
import { wantsOther } from '../queries/afstemming.js';
import { deelnemers } from '../queries/partijen.js';
import { markBezwarenDiscussed } from './adoptie.js';
import { asStated, defined, type Notings, stampOf } from './noting.js';
import { setPunten } from './punten.js';

type DoorlopendEvent =
  | 'overleg.gevoerd'
  | 'organisatie.bijgepraat'
  | 'organisatie.hernoemd'
  | 'ervaring.gedeeld'
  | 'product.bijgewerkt'
  | 'punt.gereed'
  | 'punt.overgeslagen'
  | 'termijn.verstreken'
  | 'samenwerking.beeindigd';

/** What may be stated in every phase. */
export const doorlopend: Notings<DoorlopendEvent> = {
  'overleg.gevoerd': (draft, event, facts) => {
    draft.overleg.push(asStated(event));
    const table = [event.by.organisatie, ...event.met];
    const spoke = ({ organisatie, regio }: Standpunt) => table.includes(organisatie) && table.includes(regio);
    markBezwarenDiscussed(draft, spoke, stampOf(event));
    if (!table.includes(facts.veiligheidsregio)) return;
    for (const { regio, blik, besproken } of wantsOther(facts)) {
      if (besproken || !table.includes(regio)) continue;
      draft.afstemming[facts.afstemming.indexOf(blik)]?.besproken.push({ regio, ...stampOf(event) });
    }
  },
  'organisatie.bijgepraat': (draft, event) => {
    draft.bijgepraat.push(asStated(event));
  },
  'organisatie.hernoemd': (draft, event) => {
    const { naam } = event;
    const own = (deelnemers(draft) as Draft<Deelnemer>[]).find(({ id }) => id === event.by.organisatie);
    // Stryker disable next-line ConditionalExpression: for the compiler: nobody else gets here
    if (!own) return;
    own.hernoemd = [...(own.hernoemd ?? []), defined({ naam, eerder: own.naam, ...stampOf(event) })];
    own.naam = naam;
  },
  'ervaring.gedeeld': (draft, event) => {
    draft.ervaringen.push(asStated(event));
  },
  'product.bijgewerkt': (draft, event, facts) => {
    draft.producten = [...facts.producten.filter(({ product }) => product !== event.product), asStated(event)];
  },
  'punt.gereed': (draft, event, facts) => {
    const { punt, herkomst, verwijzing } = event;
    setPunten(draft, facts, defined({ punt, status: 'gereed', herkomst, verwijzing, ...stampOf(event) } as const));
  },
  'punt.overgeslagen': (draft, event, facts) => {
    const { reden } = event;
    const passed = [...new Set(event.punten)].map((punt) =>
      defined({ punt, status: 'overgeslagen', reden, ...stampOf(event) } as const),
    );
    setPunten(draft, facts, ...passed);
  },
  'termijn.verstreken': (draft, event) => {
    draft.verstreken.push({ taak: event.taak, ...stampOf(event) });
  },
  'samenwerking.beeindigd': (draft, event) => {
    // Stryker disable next-line StringLiteral: for the compiler: a condition refused the event without a reason
    draft.beeindigd = { reden: event.reden ?? '', ...stampOf(event) };
  },
};
