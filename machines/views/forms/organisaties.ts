import { veiligheidsregios } from '../../../src/content/veiligheidsregios.js';
import type { Samenwerking } from '../../../src/domain/samenwerking.js';
import type { FormChoice } from '../../../src/procedure/form.js';
import { kandidaat, kandidaten, standpunten } from '../../queries/adoptie.js';
import { deelnemers, rolIn } from '../../queries/partijen.js';
import { latestToetsing } from '../../queries/toetsing.js';
import { nameIn } from '../name.js';
import type { Choices } from './ask.js';

/** Whoever is not in the case can only be a region here. */
const choiceOf = (facts: Samenwerking, id: string): FormChoice => ({
  value: id,
  text: nameIn(facts, id, rolIn(facts, id) ?? 'veiligheidsregio'),
});

const choicesOf = (facts: Samenwerking, ids: readonly string[]): readonly FormChoice[] =>
  [...new Set(ids)].map((id) => choiceOf(facts, id));

const regiosOf = ({ regios }: Samenwerking): readonly string[] => regios.map(({ id }) => id);
const register = veiligheidsregios.map(({ code }) => code);

/** Of the register those that are not in the case yet. */
export const nieuweRegios: Choices = ({ facts, who }) =>
  choicesOf(
    facts,
    (who.rol === 'andere-regio' ? [who.organisatie] : register).filter((id) => rolIn(facts, id) === undefined),
  );

/** The regions beside the leading one; each of those speaks for itself alone. */
export const andereRegios: Choices = ({ facts, who }) =>
  choicesOf(
    facts,
    who.rol === 'andere-regio' ? [who.organisatie] : regiosOf(facts).filter((id) => id !== facts.veiligheidsregio),
  );

/** Everybody in the case but who asks. */
export const organisaties: Choices = ({ facts, who }) =>
  choicesOf(
    facts,
    deelnemers(facts)
      .map(({ id }) => id)
      .filter((id) => id !== who.organisatie),
  );

/** Who may review: any region but the leading one. A finding is one’s own; the leading region notes down those of others outside the case. */
export const toetsers: Choices = ({ facts, who, type }) => {
  if (type === 'toetsing.aangevraagd')
    return choicesOf(facts, [...regiosOf(facts), ...register]).filter(({ value }) => value !== facts.veiligheidsregio);
  if (who.rol !== 'veiligheidsregio') return choicesOf(facts, [who.organisatie]);
  const outside = [...(latestToetsing(facts)?.toetsers ?? []), ...register].filter(
    (id) => !regiosOf(facts).includes(id),
  );
  return choicesOf(facts, [who.organisatie, ...outside]);
};

/** Regions that do not stand as candidate: each for itself, and for the partner any. */
export const mogelijkeKandidaten: Choices = ({ facts, who }) =>
  choicesOf(
    facts,
    regiosOf(facts).filter(
      (id) => kandidaat(facts, id) === undefined && (who.rol === 'crisispartner' || id === who.organisatie),
    ),
  );

/** Candidates: one’s own where it is about standing as one, otherwise those of others; the werkgroep records any. */
export const kandidatenFor: Choices = ({ facts, who, type }) => {
  const isAboutSelf = type === 'adoptieregio.aangemeld' || type === 'adoptieregio.bevestigd';
  return choicesOf(
    facts,
    kandidaten(facts)
      .map(({ regio }) => regio)
      .filter((regio) => who.rol === 'werkgroep' || (regio === who.organisatie) === isAboutSelf),
  );
};

/** The candidates one objects to. */
export const ownBezwaren: Choices = ({ facts, who }) =>
  choicesOf(
    facts,
    standpunten(facts, who.organisatie).flatMap(({ soort, regio }) => (soort === 'bezwaar' ? [regio] : [])),
  );
