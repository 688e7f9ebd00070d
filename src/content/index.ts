// The door to the content: the stappenplan as data, without any runtime dependency.
export type { BlockerCode } from '../domain/blockers.js';
export type * from '../domain/content.js';
export type { FieldPath, FieldWords, FieldWordsOf } from '../domain/events/field-words.js';
export * from '../domain/ids.js';
export type { Edition, Lines, Norm, Source, Text } from '../procedure/text.js';
export { bespreekpunten } from './bespreekpunten.js';
export { blockerWords } from './blockers.js';
export { type ChecklistForProfiel, checklistFor } from './checklist-for.js';
export { checklists } from './checklists.js';
export { deelafspraken } from './deelafspraken.js';
export { edition } from './edition.js';
export { eventWords } from './events.js';
export { extraAfspraken } from './extra-afspraken.js';
export { fasen } from './fasen.js';
export { fieldWords } from './fields.js';
export { gebieden } from './gebieden.js';
export { genoemden } from './genoemden.js';
export { inleidingen } from './inleidingen.js';
export { interpretations } from './interpretations.js';
export { kaders } from './kaders.js';
export {
  herkomstWords,
  normWords,
  onderwerpWords,
  overlegVormWords,
  productStatusWords,
  profielStatusWords,
  stapStatusWords,
  toetsingStatusWords,
} from './labels.js';
export { processchema } from './processchema.js';
export { producten } from './producten.js';
export { profielen } from './profielen.js';
export { rollen } from './rollen.js';
export { signalWords } from './signals.js';
export { stappen } from './stappen.js';
export { uitvoering } from './uitvoering.js';
export { uitwerking } from './uitwerking.js';
export { veiligheidsregios } from './veiligheidsregios.js';
export { verkenning } from './verkenning.js';
