import type { BlockerCode, EventType, SignalCode } from '../../../src/index.js';

// The scenarios name refusals, signals and acts by codes of their own. This is what they are called here; `codes.test.ts` holds
// the table to the tests beside it.

/** A refusal of the scenarios, and every code it has here. One refusal there can be several reasons here. */
export const refusals: Readonly<Record<`G-${string}`, readonly BlockerCode[]>> = {
  'G-ROL': ['verkeerde-rol'],
  'G-FASE': ['niet-in-deze-fase', 'een-regio', 'toetsing-loopt'],
  'G-ADOPTIE': ['steun-partner-ontbreekt', 'meer-kandidaten', 'adoptieregio-bevestigd', 'steun-regio-ontbreekt'],
  'G-WEDERZIJDS': ['wederzijds-onbekend'],
  'G-GEZAMENLIJK': ['instemming-ontbreekt', 'keuze-niet-definitief', 'afspraken-niet-definitief'],
  'G-ARGUMENT': ['beargumentering-ontbreekt', 'reden-ontbreekt'],
  'G-NIETGETOETST': ['profiel-niet-getoetst'],
  'G-CHECKLIST': ['checklist-onvolledig', 'minimumafspraak-vervalt-niet', 'deelafspraken-open'],
  'G-PLAN': ['plan-ontbreekt', 'go-live-datum-ontbreekt', 'doorlooptijd-ontbreekt'],
  'G-DEADLINE': ['deadlineconflict'],
  'G-VERWACHT': ['verwacht-werk-open', 'niet-aangemeld', 'oefening-ontbreekt'],
  'G-AKKOORD': ['akkoord-ontbreekt'],
  'G-VERBETER': ['verbeterpunt-zonder-afspraak'],
  'G-LCMS': ['lcms-communicatie'],
};

/** A signal of the scenarios. */
export const signals: Readonly<Record<`S-${string}`, SignalCode>> = {
  'S-AFSTEMMING': 'afstemming-ontbreekt',
  'S-BEZWAAR': 'bezwaar-regio',
  'S-WERKGROEP': 'keuze-niet-besproken',
  'S-DEKKING': 'deelafspraak-open',
  'S-PRAKTIJK': 'praktijktoets-open',
  'S-RITME': 'geen-evaluatieritme',
};

/** An act of the scenarios, and the event that states it; a joint act takes one of each party. */
export const acts: Readonly<Record<string, EventType>> = {
  'kandidaat-adoptieregio melden': 'adoptieregio.voorgesteld',
  'melding bij WG': 'adoptieregio.aangemeld',
  steunen: 'adoptieregio.gesteund',
  'bezwaar met reden': 'bezwaar.gemaakt',
  'eigen notitie': 'notitie.vastgelegd',
  'eerste inschatting': 'inschatting.gemaakt',
  'kerntaken, ambities, verwachtingen': 'verwachtingen.gedeeld',
  'A1, A8, A10 beantwoord': 'bespreekpunt.beantwoord',
  'keuze + beargumentering': 'profiel.voorgesteld',
  'keuze, door de ander': 'profiel.ingestemd',
  'definitief (de keuze)': 'profielkeuze.definitief',
  'naar uitwerking': 'verkenning.afgerond',
  'item gereed': 'afspraak.gereed',
  'item als n.v.t. zetten': 'afspraak.vervallen',
  'checklistitem terugzetten naar open': 'afspraak.heropend',
  'definitief (de afspraken)': 'afspraken.definitief',
  'toetsing aanvragen': 'toetsing.aangevraagd',
  'aanvraag intrekken': 'toetsing.ingetrokken',
  akkoord: 'akkoord.gegeven',
  'geen akkoord': 'akkoord.onthouden',
  'naar uitvoering; plan uitgevoerd': 'plan.uitgevoerd',
  'go-live vastleggen; S12 afronden': 'golive.bevestigd',
  'termijn verstreken': 'termijn.verstreken',
};
