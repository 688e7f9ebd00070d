import type { ListId, SubjectId } from '../../../src/domain/events/points-at.js';
import type { ProductId } from '../../../src/domain/ids.js';
import type { ChoiceField, ChoicesField } from '../../../src/procedure/form.js';
import { geenEigenGebeurtenis, magOvergeslagen } from '../../conditions/doorlopend.js';
import { hasLeft, plays } from '../../queries/partijen.js';
import { privateProducten } from '../../queries/producten.js';
import { afspraken, eigenAfspraken, isDeelafspraakFor, onderwerpenVanToetsing } from './afspraken.js';
import { type Ask, type Choices, passes } from './ask.js';
import {
  andereRegios,
  kandidatenFor,
  mogelijkeKandidaten,
  nieuweRegios,
  organisaties,
  ownBezwaren,
  toetsers,
} from './organisaties.js';
import {
  aandachtspunten,
  activiteiten,
  deadlineconflicts,
  deadlines,
  incidenten,
  taken,
  verbeterpunten,
} from './werk.js';

const subjects: Readonly<Record<SubjectId, Choices>> = {
  aandachtspunt: aandachtspunten,
  activiteit: activiteiten,
  afspraak: afspraken,
  'andere-regio': andereRegios,
  bezwaar: ownBezwaren,
  deadline: deadlines,
  deadlineconflict: deadlineconflicts,
  'eigen-afspraak': eigenAfspraken,
  incident: incidenten,
  kandidaat: kandidatenFor,
  'mogelijke-kandidaat': mogelijkeKandidaten,
  'nieuwe-regio': nieuweRegios,
  'onderwerp-van-toetsing': onderwerpenVanToetsing,
  organisatie: organisaties,
  taak: taken,
  toetser: toetsers,
  verbeterpunt: verbeterpunten,
};

/** Who is not in the case, or is not listed, can be named as well; a region that speaks for itself names nobody else. */
const namesOthers = ({ who }: Ask, subject: SubjectId): boolean =>
  (subject === 'nieuwe-regio' && who.rol !== 'andere-regio') ||
  subject === 'organisatie' ||
  (subject === 'toetser' && who.rol === 'veiligheidsregio');

/** Of a closed list what makes sense as the case is now; of what is not listed, everything. */
const narrowed: { readonly [Id in ListId]?: (ask: Ask, value: string) => boolean } = {
  deelafspraak: isDeelafspraakFor,
  product: (_ask, value) => privateProducten[value as ProductId] === undefined,
  profiel: ({ facts, type }, value) => type !== 'profiel.ingestemd' || value === facts.profielkeuze?.profiel,
  punt: (ask, value) =>
    ask.type === 'punt.gereed'
      ? passes(geenEigenGebeurtenis, ask, { punt: value })
      : passes(magOvergeslagen, ask, { punten: [value] }),
};

const isSubject = (id: string): id is SubjectId => Object.hasOwn(subjects, id);

/** A field with its choices taken from the case; for who has no part in it nothing of the case is shown. */
export function withChoices<Field extends ChoiceField | ChoicesField>(field: Field, ask: Ask): Field {
  const { other: _, ...closed } = field;
  const { pointsAt = '' } = field;
  const hasPart = plays(ask.facts, ask.who) || hasLeft(ask.facts, ask.who.organisatie);
  if (isSubject(pointsAt)) {
    const isOpen = hasPart && namesOthers(ask, pointsAt);
    return { ...(isOpen ? field : closed), choices: hasPart ? subjects[pointsAt](ask) : [] } as Field;
  }
  const fits = narrowed[pointsAt as ListId];
  if (!fits) return field;
  return { ...field, choices: hasPart ? field.choices.filter(({ value }) => fits(ask, value)) : [] };
}
